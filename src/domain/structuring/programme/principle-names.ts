import { trimEnding } from '../../reading/endings.ts';
import { principleWords } from '../../reading/lexicon/principles.ts';
import { conjunction, principleGloss, principleWord } from '../../reading/lexicon/programmes.ts';
import { words } from '../../reading/text.ts';

export interface NamedPrinciple {
  name: string;
  /** Ids in the catalogue; none where it is not known, two for «самостоятельности и ответственности». */
  ids: string[];
}

/** Words of a principle in a name: where the first and the last of them stand. */
interface Match {
  id: string;
  first: number;
  last: number;
  length: number;
}

const phrases = Object.entries(principleWords).flatMap(([id, list]) =>
  list.map((phrase) => ({ id, stems: phrase.split(' ') })),
);

/** A principle of a list: its name without its explanation, and its ids in the catalogue where it is known. */
export function readPrinciple(text: string): NamedPrinciple {
  const bare = text.trim().replace(principleWord, '');
  const gloss = principleGloss.exec(bare);
  const name = trimEnding(gloss && gloss.index > 0 ? bare.slice(0, gloss.index) : bare);
  return { name, ids: matchPrinciples(name) };
}

/** The principles a name holds: one, or two joined by «и» («открытости и доверия», not «добровольность принятия и …»). */
function matchPrinciples(name: string): string[] {
  const said = words(name);
  const best = bestMatch(said);
  if (!best) return [];
  const joined = said[best.last + 1] === conjunction ? bestMatch(said.slice(best.last + 2)) : undefined;
  return [...new Set([best.id, ...(joined?.first === 0 ? [joined.id] : [])])];
}

/** The principle whose words stand first; of several there, the one said in more words. */
function bestMatch(said: string[]): Match | undefined {
  const matches = phrases.flatMap(({ id, stems }): Match[] => {
    const places = stems.map((stem) => said.findIndex((word) => word.startsWith(stem)));
    const [first, last] = [Math.min(...places), Math.max(...places)];
    return first < 0 ? [] : [{ id, first, last, length: stems.length }];
  });
  return matches.sort((a, b) => a.first - b.first || b.length - a.length)[0];
}
