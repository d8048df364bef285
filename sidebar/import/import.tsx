import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { usePanel } from '../panel.ts';
import { Notice } from '../parts/notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { SampleOffer } from '../parts/sample-offer.tsx';
import { Stopped } from './beside.ts';
import { finishDraft, forgetDraft, keepDraft, recallDraft, recallWritten, whenDraftChanged } from './draft.ts';
import { type Piece, type Said, structurePieces } from './intake.ts';
import { loadReading } from './load-reading.ts';
import { type History, type Step, takeStep } from './preview.ts';
import { PreviewView } from './preview-view.tsx';
import { SourceForm } from './source-form.tsx';
import { openPreview } from './thing.ts';
import type { Writing } from './write.ts';
import { WrittenView } from './written.tsx';

type Stage =
  | { at: 'source'; problem?: string }
  | { at: 'reading'; done?: number; of?: number }
  | { at: 'preview'; restored?: boolean; problems: string[] }
  | { at: 'written'; writing: Writing };

const NOTHING: History = { past: [], now: openPreview([]) };
/** Long enough for the page to be painted, in milliseconds. */
const SHOWN = 30;
const UNSAID: Said = { kind: 'auto', schoolYear: '' };

/** «Внести»: source → preview → written. Nothing goes into the book before the button. */
export function ImportPlace() {
  const { rpc, book, wide, announce, reload } = usePanel();
  const left = useRef(recallDraft(book.book));
  const [stage, setStage] = useState<Stage>(left.current ? { at: 'reading' } : { at: 'source' });
  const [pieces, setPieces] = useState<Piece[]>(left.current?.pieces ?? []);
  const [said, setSaid] = useState<Said>(left.current?.said ?? UNSAID);
  const [history, take] = useReducer<History, Step>(
    takeStep,
    left.current ? { past: [], now: left.current.preview } : NOTHING,
  );
  /**
   * What is kept already, or is over: kept again by the page that only shows it, or by a timer behind the writing, it would
   * undo what was done since.
   */
  const kept = useRef(left.current?.preview);
  const work = useRef(new AbortController());

  const showKept = async (restored: boolean) => {
    // The other page may have written the draft while this one was getting ready to show it.
    if (recallDraft(book.book)) await loadReading();
    const draft = recallDraft(book.book);
    if (draft) {
      kept.current = draft.preview;
      take({ do: 'open', preview: draft.preview });
      setPieces(draft.pieces);
      setStage({ at: 'preview', restored, problems: [] });
    } else {
      const writing = recallWritten(book.book);
      setStage(writing ? { at: 'written', writing } : { at: 'source' });
      reload();
    }
  };
  useEffect(() => {
    if (left.current) void showKept(true);
    return whenDraftChanged(() => void showKept(false));
  }, []);

  const keep = () => {
    if (kept.current === history.now) return;
    kept.current = history.now;
    keepDraft({ book: book.book, pieces, said, preview: history.now });
  };
  useEffect(() => {
    if (stage.at !== 'preview') return;
    const timer = setTimeout(keep, 300);
    // Whoever closes the page right after the last letter loses nothing.
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
    };
  }, [stage.at, history.now, pieces, said]);

  const begin = () => {
    work.current = new AbortController();
    return work.current.signal;
  };
  const read = async (next: Piece[], options: Said, problems: string[] = []) => {
    const before = stage.at === 'preview' ? stage : { at: 'source' as const };
    const stop = begin();
    setStage({ at: 'reading' });
    // The message must be on the screen before the work begins: a short reading holds the page.
    await new Promise((resolve) => setTimeout(resolve, SHOWN));
    try {
      const preview = await structurePieces(next, options, book.words, history.now.said, stop);
      setPieces(next);
      setSaid(options);
      take({ do: 'open', preview });
      setStage({ at: 'preview', problems });
      announce(preview.things.map(({ found }) => importText.kinds[found.kind]).join(', '));
    } catch (error) {
      if (error instanceof Stopped) return setStage(before);
      console.error(error);
      setStage({ at: 'source', problem: importText.notRead });
    }
  };
  const startAgain = () => {
    kept.current = history.now;
    forgetDraft();
    take({ do: 'open', preview: NOTHING.now });
    setPieces([]);
    setSaid(UNSAID);
    setStage({ at: 'source' });
  };

  if (stage.at === 'written') {
    const back = () => {
      kept.current = undefined;
      setStage({ at: 'preview', problems: [] });
    };
    return <WrittenView writing={stage.writing} onAgain={startAgain} onUndone={back} />;
  }
  if (stage.at === 'preview') {
    return (
      <PreviewView
        history={history}
        take={take}
        pieces={pieces}
        said={said}
        problems={stage.problems}
        restored={stage.restored ?? false}
        onReadAgain={(options) => read(pieces, options)}
        onStartAgain={startAgain}
        onWide={() => {
          // The dialog opens with what is kept, however soon after a correction.
          keep();
          rpc.openWide({}).catch(() => undefined);
        }}
        onWritten={(writing) => {
          kept.current = history.now;
          if (wide) finishDraft(book.book, writing);
          else forgetDraft();
          reload();
          setStage({ at: 'written', writing });
        }}
      />
    );
  }
  return (
    <div class="screen">
      <div class="stack tight">
        <h1 class={wide ? 'unseen' : ''}>{importText.title}</h1>
        <p class="lead">{importText.lead}</p>
      </div>
      {stage.at === 'source' && stage.problem && (
        <Notice tone="bad" alert>
          <p>{stage.problem}</p>
        </Notice>
      )}
      {stage.at === 'reading' ? (
        <Progress
          label={stage.of === undefined ? importText.reading : importText.readingFiles}
          {...(stage.of !== undefined && { done: stage.done ?? 0, of: stage.of })}
          onStop={() => {
            work.current.abort();
            announce(panelText.stopped);
          }}
        />
      ) : null}
      <div hidden={stage.at === 'reading'}>
        <SourceForm
          begin={begin}
          onProgress={(done, of) => setStage({ at: 'reading', ...(of > 1 && { done, of }) })}
          onPieces={(next, problems) => (next.length > 0 ? read(next, said, problems) : setStage({ at: 'source' }))}
        />
      </div>
      {book.partners === 0 && stage.at === 'source' && <SampleOffer text={importText.emptyBook} />}
    </div>
  );
}
