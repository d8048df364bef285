import { tornCueWords } from '../../reading/lexicon/minutes.ts';
import { shortWords } from '../../reading/lexicon/text-defects.ts';
import { fold } from '../../reading/text.ts';
import { wordRuns } from '../../reading/word-runs.ts';
import type { Defect, DefectRule } from './defect.ts';

const cellEnd = /(?<=[\s\t])(?<first>\p{Ll}{1,3})\t+(?<second>\p{Ll}{1,3})(?=\s\p{Lu}|\s*$)/u;
const neighbours = /(?<!\p{L})(?<first>\p{L}{4,}) (?=(?<second>\p{Ll}{2,6})(?!\p{L}))/gu;
const cueWords = new Set(tornCueWords);
const cueHeads = new Set(tornCueWords.map((word) => word.slice(0, 4)));

/** A word torn in two: by a narrow column («пл | н»), or by a scan («Присутство вали»). */
export const tornWord: DefectRule = ({ lines }) => {
  const said = lines.map(({ text }) => wordRuns(fold(text), true));
  const vocabulary = new Set<string>();
  for (const words of said) for (const word of words) if (word.length >= 6) vocabulary.add(word);
  return lines.flatMap(({ text, line }, index): Defect[] => {
    const cell = text.includes('\t') ? cellEnd.exec(text)?.groups : undefined;
    if (cell?.first && cell.second && !shortWords.has(cell.first) && !shortWords.has(cell.second))
      return [{ code: 'TXT-R5', args: [cell.first, cell.second], line }];
    const isDoubtful = said[index]?.some((word, at, words) => mayBeHalf(word, words[at + 1], vocabulary));
    if (!isDoubtful) return [];
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

/** Whether neighbours are worth a close reading: a first half of six letters is in the vocabulary itself, a word of its own. */
function mayBeHalf(first: string, second = '', vocabulary: ReadonlySet<string>): boolean {
  if (first.length < 4 || second.length < 2 || second.length > 6) return false;
  return (first.length < 6 && vocabulary.has(first + second)) || cueHeads.has(first.slice(0, 4));
}
