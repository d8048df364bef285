import { tornCueWords } from '../../reading/lexicon/minutes.ts';
import { shortWords } from '../../reading/lexicon/text-defects.ts';
import { fold } from '../../reading/text.ts';
import type { Defect, DefectRule } from './defect.ts';

const cellEnd = /(?<=[\s\t])(?<first>\p{Ll}{1,3})\t+(?<second>\p{Ll}{1,3})(?=\s\p{Lu}|\s*$)/u;
const neighbours = /(?<!\p{L})(?<first>\p{L}{4,}) (?=(?<second>\p{Ll}{2,6})(?!\p{L}))/gu;
const cueWords = new Set(tornCueWords);

/** A word torn in two: by a narrow column («пл | н»), or by a scan («Присутство вали»). */
export const tornWord: DefectRule = ({ lines }) => {
  const vocabulary = new Set<string>();
  for (const { text } of lines) for (const word of fold(text).match(/\p{L}{6,}/gu) ?? []) vocabulary.add(word);
  return lines.flatMap(({ text, line }): Defect[] => {
    const cell = cellEnd.exec(text)?.groups;
    if (cell?.first && cell.second && !shortWords.has(cell.first) && !shortWords.has(cell.second))
      return [{ code: 'TXT-R5', args: [cell.first, cell.second], line }];
    for (const match of text.matchAll(neighbours)) {
      const { first = '', second = '' } = match.groups ?? {};
      const whole = fold(first + second);
      const isTorn =
        cueWords.has(whole) || (vocabulary.has(whole) && !shortWords.has(fold(second)) && !vocabulary.has(fold(first)));
      if (isTorn) return [{ code: 'TXT-R5', args: [first, second], line }];
    }
    return [];
  });
};
