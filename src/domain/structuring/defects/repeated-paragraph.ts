import { listMark } from '../../reading/list-mark.ts';
import { fold, squeeze, words } from '../../reading/text.ts';
import type { Defect, DefectRule } from './defect.ts';

const fewestWords = 8;
const shownLength = 50;

/** A sentence of running text that stands in the document twice. */
export const repeatedParagraph: DefectRule = ({ lines }) => {
  const seen = new Map<string, number>();
  const defects: Defect[] = [];
  for (const { text, line } of lines) {
    // The same words in two cells or two list items are usual in a table of partners.
    if (text.includes('\t') || listMark(text)) continue;
    for (const sentence of squeeze(text).split(/(?<=\p{L}{3}[.!?])\s+(?=\p{Lu})/u)) {
      const key = fold(sentence);
      if (key.split(' ').length < fewestWords || words(key).length < fewestWords) continue;
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      if (before === 1) defects.push({ code: 'TXT-R2', args: [shorten(sentence)], line });
    }
  }
  return defects;
};

function shorten(text: string): string {
  if (text.length <= shownLength) return text;
  return `${text.slice(0, text.lastIndexOf(' ', shownLength)).replace(/[,;:\s]+$/, '')}\u2026`;
}
