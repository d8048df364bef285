import type { Correction, Made } from './correction.ts';
import { correct } from './corrections.ts';
import { mainField } from './fields.ts';
import { type Data, valueAt } from './lens.ts';
import { type Preview, recordsOf } from './thing.ts';

/** The preview of another reading with the earlier corrections made again wherever the same stands there as before. */
export function remake(preview: Preview, made: readonly Made[]): Preview {
  let now = preview;
  let lost = 0;
  for (const { correction, on } of made) {
    const next = groundOf(now, correction) === on ? correct(now, correction) : now;
    if (next === now) lost++;
    else now = { ...next, made: [...now.made, { correction, on }] };
  }
  return { ...now, lost };
}

/** What a correction is made on, as text: the name of the card and what stands in its field. */
export function groundOf(preview: Preview, correction: Correction): string {
  const card = 'card' in correction ? correction.card : 'head';
  const thing = preview.things.find(({ id, cards }) =>
    'thing' in correction ? id === correction.thing : cards.includes(card as number),
  );
  if (!thing) return '';
  const { kind, warnings } = thing.found;
  const record = card === 'head' ? (thing.found as unknown as Data) : recordsOf(thing.found)[thing.cards.indexOf(card)];
  const fields = [mainField(kind), ...('path' in correction ? [correction.path] : [])];
  // A doubt goes by its place in the list.
  const doubt = correction.do === 'confirm' ? warnings[correction.warning]?.message : undefined;
  return JSON.stringify([kind, doubt, record && fields.map((field) => valueAt(record, field.split('.')[0] ?? ''))]);
}
