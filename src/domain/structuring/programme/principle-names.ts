import { trimEnding } from '../../reading/endings.ts';
import { principleWords } from '../../reading/lexicon/principles.ts';
import { principleGloss, principleWord } from '../../reading/lexicon/programmes.ts';
import { words } from '../../reading/text.ts';

export interface NamedPrinciple {
  name: string;
  principle?: string;
}

interface Match {
  id: string;
  at: number;
  length: number;
}

const phrases = Object.entries(principleWords).flatMap(([id, list]) =>
  list.map((phrase) => ({ id, stems: phrase.split(' ') })),
);

/** A principle of a list: its name without its explanation, and its id in the catalogue where it is known. */
export function readPrinciple(text: string): NamedPrinciple {
  const bare = text.trim().replace(principleWord, '');
  const gloss = principleGloss.exec(bare);
  const name = trimEnding(gloss && gloss.index > 0 ? bare.slice(0, gloss.index) : bare);
  const principle = matchPrinciple(name);
  return { name, ...(principle && { principle }) };
}

/** The principle whose words stand first in the name; of several there, the one said in more words. */
export function matchPrinciple(name: string): string | undefined {
  const said = words(name);
  const matches = phrases.flatMap(({ id, stems }): Match[] => {
    const places = stems.map((stem) => said.findIndex((word) => word.startsWith(stem)));
    return places.includes(-1) ? [] : [{ id, at: Math.min(...places), length: stems.length }];
  });
  return matches.sort((a, b) => a.at - b.at || b.length - a.length)[0]?.id;
}
