import { useRef, useState } from 'preact/hooks';
import type { SheetName } from '../../src/domain/registry/registry.ts';
import * as sheets from '../../src/domain/sheets/index.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { usePanel } from '../panel.ts';
import { type CardData, lineOf, type Row, type Section, sections, shownValue } from './card-data.ts';
import { FindingRows } from './finding-rows.tsx';
import { RecordForm } from './record-form.tsx';
import { SectionView } from './section.tsx';
import { Stage } from './stage.tsx';
import { ToRoadmap } from './to-roadmap.tsx';

/** A record with everything linked to it. */
export function RecordCard({ card, onChanged }: { card: CardData; onChanged(): void }) {
  const { rpc, go } = usePanel();
  const sheet = card.sheet as SheetName;
  const { partner, linked, stage } = card;
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
    // The form goes with the focus in it.
    setTimeout(() => edit.current?.focus());
  };
  const about: { sheet: SheetName; record: Row } = partner
    ? { sheet: 'partners', record: partner }
    : { sheet, record: card.record };
  const { name, beside } = lineOf(about.sheet, about.record);
  const facts = partner
    ? ['category', 'locality', 'status'].map((field) => shownValue('partners', field, partner[field] ?? ''))
    : [beside];
  const shown = sections.filter((section) => partner || (section === 'decisions' && sheet === 'meetings'));
  const show = () => rpc.showRecord({ sheet: about.sheet, key: about.record.key ?? '', field: '' });
  const showCarried = () => rpc.showRecord({ sheet: 'roadmap', key: about.record.activity ?? '', field: '' });
  return (
    <>
      <div class="stack tight">
        <p class="muted">
          {sheets[about.sheet].text.title} · {about.record.key}
        </p>
        <h1>{name}</h1>
        <p class="muted">{facts.filter(Boolean).join(' · ')}</p>
        {!editing && (
          <div class="row">
            <button ref={edit} type="button" class="quiet" onClick={() => setEditing(true)}>
              {cardText.edit}
            </button>
            <button type="button" class="quiet" onClick={() => void show().catch(() => undefined)}>
              {cardText.show}
            </button>
            {partner && (
              <button type="button" class="quiet" onClick={() => go(`documents//${partner.key}`)}>
                {cardText.document}
              </button>
            )}
            {about.sheet === 'decisions' && !about.record.activity && (
              <ToRoadmap decision={about.record.key ?? ''} onDone={onChanged} />
            )}
            {about.sheet === 'decisions' && about.record.activity && (
              <button type="button" class="quiet" onClick={() => void showCarried().catch(() => undefined)}>
                {cardText.carriedShow}
              </button>
            )}
          </div>
        )}
      </div>
      {editing && (
        <RecordForm
          sheet={about.sheet}
          record={about.record}
          linked={linked}
          onSaved={() => {
            close();
            onChanged();
          }}
          onCancel={close}
        />
      )}
      {stage && <Stage stage={stage} />}
      {shown.map((section: Section) => (
        <SectionView
          key={section}
          section={section}
          rows={linked[section] ?? []}
          linked={linked}
          owner={about}
          opened={sheet === section ? (card.record.key ?? '') : ''}
          onChanged={onChanged}
        />
      ))}
      {(linked.findings ?? []).length > 0 && <FindingRows rows={linked.findings ?? []} />}
    </>
  );
}
