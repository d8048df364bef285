import { dropEnd } from '../../reading/endings.ts';
import { trimItem } from '../../reading/lists.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import { squeeze } from '../../reading/text.ts';
import { type ItemParts, trim } from './item-parts.ts';
import { findLabels } from './labels.ts';
import { type Tails, toldBelow } from './people-tail.ts';
import { cutUnlabelled, isAudience, longestItem } from './unlabelled.ts';

/** One item tells nothing of the others. */
const unknown: Tails = { dash: false, bracket: false };
/**
 * Takes an item apart: labelled tails («Срок: …», «(отв. …)»), then a period at its end or its beginning; `tails` say how
 * the items of its list end. What stands below it in a list of its own is told of it: «Концерт (май, хор):».
 */
export function readItem(written: string, context: PeriodContext, tails: Tails = unknown): ItemParts {
  const [lead = '', ...below] = written.split(toldBelow);
  if (below.length > 0) {
    const item = readItem(lead, context, tails);
    return { ...item, activity: `${item.activity}: ${below.join('\n').split('\n').map(trimItem).join('; ')}` };
  }
  // «@Светлана Ким» on a board of tasks.
  const text = written.replace(/(?<!\S)@(?=\p{L})/gu, '');
  if (text.length > longestItem) return { activity: trim(squeeze(text)), fields: {}, labels: [], notes: [] };
  const labels = findLabels(text);
  const parts: ItemParts = { activity: text, fields: {}, labels: labels.map(({ label }) => squeeze(label)), notes: [] };
  const first = labels[0];
  if (first) {
    const before = text.slice(0, first.at).trimEnd();
    const open = before.endsWith('(') ? before.length - 1 : undefined;
    // «(9 классы, отв. Лыкова Р.Р.)»: the bracket was opened by something else and stays there.
    const shared = open === undefined && closing(before) < 0 && before.split('(').length > before.split(')').length;
    let rest = '';
    labels.forEach(({ field, end }, index) => {
      const next = labels[index + 1]?.at ?? text.length;
      let value = text.slice(end, next);
      // «(отв. Зимина О.А.), сбор в 10.00»: the bracket closes the value.
      const close = open === undefined && !shared ? -1 : closing(value);
      if (close >= 0 && index === labels.length - 1) {
        rest = value.slice(close + 1);
        value = value.slice(0, close);
      }
      const plain = dropEnd(value.trim(), ';,–—(-')
        // «ноябрь.», «20.09.2026.», not «2026 г.» or «Лужина Ж.Ж.»
        .replace(/(?<=\p{L}{3}|\.\d{4})\.$/u, '');
      if (plain === '') return;
      // «Кто: 9–11 классы»
      if (field === 'responsible' && isAudience(plain)) parts.fields.participants ??= plain;
      else if (field === 'note') parts.notes.push(plain);
      else if (field === 'activity') rest = ` ${plain}${rest}`;
      else parts.fields[field] = [parts.fields[field], plain].filter((part) => part !== undefined).join(', ');
    });
    parts.activity = `${dropEnd(text.slice(0, open ?? first.at), ',;')}${shared ? ')' : ''} ${rest}`;
  }
  parts.activity = trim(squeeze(parts.activity));
  cutUnlabelled(parts, context, tails);
  return parts;
}

function closing(value: string): number {
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '(') depth++;
    if (value[at] === ')' && depth-- === 0) return at;
  }
  return -1;
}
