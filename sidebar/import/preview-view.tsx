import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Place } from '../../src/domain/structuring/found.ts';
import { columnsText } from '../../src/texts/ru/sidebar/columns.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { usePanel } from '../panel.ts';
import { Notice } from '../parts/notice.tsx';
import { Columns } from './columns.tsx';
import { countRecords } from './compose.ts';
import { Duplicates } from './duplicates.tsx';
import type { Piece, Said } from './intake.ts';
import type { History, Step } from './preview.ts';
import { ReadOtherwise } from './read-otherwise.tsx';
import { SourceView } from './source-view.tsx';
import { recordsOf } from './thing.ts';
import { ThingView } from './thing-view.tsx';
import { PreviewContext } from './tools.ts';
import { useColumns } from './use-columns.ts';
import { type Persons, usePlan } from './use-plan.ts';
import type { Writing } from './write.ts';
import { WriteBar } from './write-bar.tsx';

interface Props {
  history: History;
  take(step: Step): void;
  pieces: Piece[];
  said: Said;
  problems: string[];
  restored: boolean;
  onReadAgain(said: Said): void;
  onStartAgain(): void;
  onWide(): void;
  onWritten(writing: Writing): void;
}

/** With fewer records than this all cards stand open in the wide dialog. */
const FEW = 30;

/** Everything that was found, to be corrected before it is written. */
export function PreviewView(props: Props) {
  const { history, take, pieces, said, problems, restored, onReadAgain, onStartAgain, onWide, onWritten } = props;
  const { rpc, book, wide, announce } = usePanel();
  const [pointed, setPointed] = useState<readonly Place[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  const { things, choices, tables, lost } = history.now;
  const [persons, setPersons] = useState<Persons | undefined>(book.persons === 'ask' ? 'mask' : undefined);
  const { asked, say } = useColumns(pieces, said, take);
  const plan = usePlan(rpc, history.now, persons);
  const point = useCallback((places: readonly Place[]) => setPointed(places), []);
  const tools = useMemo(() => ({ take, point, announce, wide }), [wide]);
  useEffect(() => title.current?.focus(), []);

  const duplicates = (plan?.duplicates ?? []).flatMap((duplicate) => {
    const card = plan?.cards[duplicate.at];
    return card !== undefined && things.some(({ cards }) => cards.includes(card)) ? [{ ...duplicate, card }] : [];
  });
  const left = things.reduce((sum, { found }) => sum + found.unrecognised.length, 0);
  const total = things.reduce((sum, { found }) => sum + recordsOf(found).length, 0);
  const understood = things.some(({ found }) => found.kind !== 'none');
  const undo = () => {
    take({ do: 'undo' });
    announce(importText.corrected);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    if (typing || event.code !== 'KeyZ' || !(event.ctrlKey || event.metaKey) || history.past.length === 0) return;
    event.preventDefault();
    undo();
  };

  return (
    <PreviewContext.Provider value={tools}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Z works anywhere in the preview; the button does the same */}
      <div class="preview" onKeyDown={onKeyDown}>
        {wide && pieces.length > 0 && <SourceView pieces={pieces} pointed={pointed} />}
        <div class="screen">
          <div class="stack tight">
            <div class="thing-head">
              <h1 ref={title} tabIndex={-1}>
                {importText.resultTitle}
              </h1>
              <div class="row">
                {!wide && understood && (
                  <button type="button" class="quiet" onClick={onWide}>
                    {importText.wide}
                  </button>
                )}
                <button type="button" class="quiet" onClick={onStartAgain}>
                  {importText.startAgain}
                </button>
              </div>
            </div>
            {restored && <p class="muted">{importText.restored}</p>}
            {problems.map((problem) => (
              <Notice key={problem} tone="warn">
                <p>{problem}</p>
              </Notice>
            ))}
            {understood ? (
              <p>
                {importText.found(countRecords(history.now))} {things.length > 1 && importText.things(things.length)}{' '}
                <span class="muted">{importText.kept(left)}</span>
              </p>
            ) : (
              <Notice tone="warn" title={importText.nothingTitle}>
                <p>{importText.nothing}</p>
              </Notice>
            )}
            {lost > 0 && (
              <Notice tone="warn">
                <p>{columnsText.lost(lost)}</p>
              </Notice>
            )}
            {pieces.length > 0 && (
              <Columns
                tables={tables}
                said={asked ?? history.now.said}
                understood={understood}
                reading={asked !== undefined}
                onSay={say}
              />
            )}
            <ReadOtherwise said={said} canRead={pieces.length > 0} open={!understood} onRead={onReadAgain} />
          </div>
          <Duplicates duplicates={duplicates} choices={choices} />
          {things.map((thing) => (
            <ThingView
              key={thing.id}
              thing={thing}
              several={things.length > 1}
              sourced={new Set(things.map(({ source }) => source)).size > 1}
              titled={things.filter(({ found }) => found.kind === thing.found.kind).length > 1}
              opened={total <= (wide ? FEW : 2)}
            />
          ))}
          {understood && (
            <div class="bottom">
              {history.past.length > 0 && (
                <button type="button" class="quiet" onClick={undo}>
                  {importText.correctionUndo}
                </button>
              )}
              <WriteBar
                preview={history.now}
                plan={plan}
                persons={persons}
                onPersons={setPersons}
                onWritten={onWritten}
              />
            </div>
          )}
          {!understood && (
            <div>
              <button type="button" onClick={onStartAgain}>
                {panelText.back}
              </button>
            </div>
          )}
        </div>
      </div>
    </PreviewContext.Provider>
  );
}
