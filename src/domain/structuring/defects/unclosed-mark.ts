import type { Defect, DefectRule } from './defect.ts';

const farthest = 600;
const shownLength = 40;
const pairs: [opening: string, closing: RegExp, marks: RegExp][] = [
  ['(', /\)/, /[()]/g],
  ['\u00ab', /[\u00bb"\u201d]/, /[\u00ab\u00bb"\u201d]/g],
];

/** A bracket or quote that is opened and closed nowhere near: the line was cut off. */
export const unclosedMark: DefectRule = ({ lines }) => {
  const defects: Defect[] = [];
  lines.forEach(({ text, line }, index) => {
    const open = pairs.map(([opening, , marks]) => lastOpen(text, opening, marks)).filter((at) => at >= 0);
    const at = Math.min(...open);
    // «-«-» is a ditto mark.
    if (open.length === 0 || /^.[\s\u2010-\u2015-]/u.test(text.slice(at))) return;
    const [, closing] = pairs.find(([opening]) => text[at] === opening) ?? [];
    if (
      closing &&
      closesBelow(
        lines.slice(index + 1, index + 12).map((next) => next.text),
        text[at] ?? '',
        closing,
      )
    )
      return;
    defects.push({ code: 'TXT-R4', args: [text.slice(at, at + shownLength).trim()], line });
  });
  return defects;
};

/** Where the last mark stands that the line opens and does not close; −1 when there is none. */
function lastOpen(text: string, opening: string, marks: RegExp): number {
  if (!text.includes(opening)) return -1;
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(marks)) {
    // «Школа «Радуга»: one closing quote serves for both, as it is customary.
    if (mark === opening) open.push(index);
    else open.length = opening === '(' ? Math.max(0, open.length - 1) : 0;
  }
  return open[0] ?? -1;
}

/** Whether a wrapped line or cell goes on and closes the mark before a paragraph ends or the mark is opened again. */
function closesBelow(lines: string[], opening: string, closing: RegExp): boolean {
  let passed = 0;
  for (const text of lines) {
    if (text.trim() === '' || passed > farthest) return false;
    const close = text.search(closing);
    const again = text.indexOf(opening);
    if (close >= 0 && (again < 0 || close < again)) return true;
    if (again >= 0 && opening === '(') return false;
    passed += text.length;
  }
  return false;
}
