import { shownDate } from '../../texts/ru/wording.ts';
import { readDay } from './dates.ts';
import { deliveryMarks } from './lexicon/delivery-marks.ts';
import { squeeze } from './text.ts';

type Mark = keyof typeof deliveryMarks;

/** An addressee of a decision; a mark is an ISO date, '' where it was made without a date, absent where it was not made. */
export type Addressee = { name: string } & { [M in Mark]?: string };

const marks = Object.keys(deliveryMarks) as Mark[];
const words = marks.map((mark) => deliveryMarks[mark]).join('|');
const firstMark = new RegExp(`[\\s\\u2014\\u2013,:(-]*(?:${words})(?!\\p{L})`, 'iu');

/** Addressees of a cell, one per line or between semicolons: «Кому — отправлено 01.02.2027, получено 03.02.2027». */
export function readAddressees(cell: string): Addressee[] {
  return cell
    .split(/[\n;]+/)
    .map(squeeze)
    .filter(Boolean)
    .map((line) => {
      const start = firstMark.exec(line)?.index ?? line.length;
      const addressee: Addressee = { name: line.slice(0, start).replace(/[\s\u2014\u2013-]+$/, '') };
      for (const mark of marks) {
        const made = readMark(line.slice(start), mark);
        if (made !== undefined) addressee[mark] = made;
      }
      return addressee;
    });
}

/** The cell that `readAddressees` reads back. */
export function writeAddressees(addressees: readonly Addressee[]): string {
  return addressees
    .map((addressee) => {
      const made = marks.flatMap((mark) => {
        const on = addressee[mark];
        return on === undefined ? [] : [`${deliveryMarks[mark]} ${shownDate(on)}`.trim()];
      });
      return made.length > 0 ? `${addressee.name} \u2014 ${made.join(', ')}` : addressee.name;
    })
    .join('\n');
}

function readMark(tail: string, mark: Mark): string | undefined {
  const made = new RegExp(`${deliveryMarks[mark]}(?!\\p{L})\\s*([^,]*)`, 'iu').exec(tail)?.[1];
  if (made === undefined) return undefined;
  // «получено …» is the pattern of the line left unfilled, not a mark.
  if (/^[\u2026._\s]+$/.test(made) && made !== '') return undefined;
  return readDay(/\d{1,2}\.\d{1,2}\.\d{4}/.exec(made)?.[0] ?? made);
}
