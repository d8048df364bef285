import { useId, useRef, useState } from 'preact/hooks';
import type { SheetName } from '../../src/domain/registry/registry.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { Icon } from '../parts/icon.tsx';
import { type CardData, lineOf, type Row, type Section } from './card-data.ts';
import { RecordForm } from './record-form.tsx';
import { ToRoadmap } from './to-roadmap.tsx';

interface Props {
  section: Section;
  rows: Row[];
  linked: CardData['linked'];
  /** The partner, or the meeting, that new records will belong to. */
  owner: { sheet: SheetName; record: Row };
  /** Key of the selected record, marked in the list. */
  opened: string;
  onChanged(): void;
}

/** Records of one tab that belong to the card; each opens as a form, and one can be added. */
export function SectionView({ section, rows, linked, owner, opened, onChanged }: Props) {
  const [open, setOpen] = useState(opened !== '');
  const [form, setForm] = useState('');
  const body = useId();
  const ownerField = section === 'meetings' ? 'partners' : section === 'decisions' ? 'meeting' : 'partner';
  const meeting = linked.meetings?.[0]?.key ?? '';
  const ownerKey = section === 'decisions' && owner.sheet === 'partners' ? meeting : (owner.record.key ?? '');
  const box = useRef<HTMLElement>(null);
  const close = () => {
    setForm('');
    // The form goes with the focus in it: the heading of the section takes it.
    setTimeout(() => box.current?.querySelector<HTMLElement>('.head')?.focus());
  };
  const saved = () => {
    close();
    onChanged();
  };

  return (
    <section class="card draft" ref={box}>
      <h2>
        <button type="button" class="head" aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'down' : 'right'} size={16} />
          <span class="name">
            {cardText.sections[section]} <span class="muted">{rows.length || ''}</span>
          </span>
        </button>
      </h2>
      <div id={body} class="body" hidden={!open}>
        {open && (
          <>
            {rows.length === 0 && <p class="muted">{cardText.none}</p>}
            <ul class="rows">
              {rows.map((row) => {
                const { name, beside } = lineOf(section, row);
                return (
                  <li key={row.key}>
                    {form === row.key ? (
                      <RecordForm sheet={section} record={row} linked={linked} onSaved={saved} onCancel={close} />
                    ) : (
                      <button
                        type="button"
                        class="row-line"
                        aria-current={row.key === opened || undefined}
                        onClick={() => setForm(row.key ?? '')}
                      >
                        <span>{name}</span>
                        {beside && <small>{beside}</small>}
                      </button>
                    )}
                    {section === 'decisions' && !row.activity && form !== row.key && (
                      <ToRoadmap decision={row.key ?? ''} onDone={onChanged} />
                    )}
                  </li>
                );
              })}
            </ul>
            {form === 'new' ? (
              <RecordForm
                sheet={section}
                record={{ [ownerField]: ownerKey }}
                linked={linked}
                onSaved={saved}
                onCancel={close}
              />
            ) : (
              (section !== 'decisions' || ownerKey !== '') && (
                <div>
                  <button type="button" class="quiet add" onClick={() => setForm('new')}>
                    + {cardText.add[section]}
                  </button>
                </div>
              )
            )}
          </>
        )}
      </div>
    </section>
  );
}
