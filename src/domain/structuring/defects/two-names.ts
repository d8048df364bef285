import { bodyFillers, bodyName } from '../../reading/lexicon/text-defects.ts';
import { squeeze, words } from '../../reading/text.ts';
import type { Defect, DefectRule } from './defect.ts';

const quoted = /[\u00ab"\u201c](?<name>[^\u00ab\u00bb"\u201c\u201d]{8,160})[\u00bb"\u201d]/gu;
const fewestWords = 3;
const mostBodies = 300;

interface Body {
  name: string;
  line: number;
  stems: string[];
}

/** One body named in two ways: «Отдел по делам молодежи, спорту и туризму», «Отдел молодежи, спорту и туризму». */
export const twoNames: DefectRule = ({ lines }) => {
  const bodies = new Map<string, Body>();
  for (const { text, line } of lines) {
    for (const match of text.matchAll(quoted)) {
      const name = squeeze(match.groups?.name ?? '');
      const all = words(name);
      if (bodyName.test(name) && !bodies.has(all.join(' ')))
        bodies.set(all.join(' '), { name, line, stems: all.filter((word) => !bodyFillers.has(word)).map(stem) });
    }
  }
  const list = [...bodies.entries()].slice(0, mostBodies);
  return list.flatMap(([key, body]) => {
    const other = list.find(([otherKey, one]) => otherKey !== key && isOther(body, one, key, otherKey));
    return other ? [{ code: 'TXT-R7', args: [head(other[1], body), body.name], line: body.line } satisfies Defect] : [];
  });
};

/** Whether the shorter name's words begin the longer one's, though it is not simply its beginning. */
function isOther(short: Body, long: Body, shortKey: string, longKey: string): boolean {
  if (short.stems.length < fewestWords || shortKey.length >= longKey.length || longKey.startsWith(shortKey))
    return false;
  return short.stems.every((one, index) => long.stems[index] === one);
}

/** The longer name up to the words that both have. */
function head(long: Body, short: Body): string {
  const last = short.stems[short.stems.length - 1] ?? '';
  const found = [...long.name.matchAll(/\p{L}+/gu)].find((match) => stem(match[0].toLowerCase()) === last);
  return found ? long.name.slice(0, (found.index ?? 0) + found[0].length) : long.name;
}

function stem(word: string): string {
  return word.slice(0, Math.max(4, word.length - 2));
}
