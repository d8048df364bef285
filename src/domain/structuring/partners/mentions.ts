import { isAbbreviated } from '../../reading/abbreviations.ts';
import { adjective, otherThanGenitive, possessed } from '../../reading/lexicon/inflection.ts';
import {
  along,
  areaNouns,
  kindOfSchooling,
  namedAfter,
  nameTokens,
  ofThePlace,
  onMatters,
  settlementSign,
} from '../../reading/lexicon/mentions.ts';
import { organisationHead, organisationLikeness } from '../../reading/organisations.ts';
import { words } from '../../reading/text.ts';

interface Token {
  text: string;
  start: number;
  end: number;
  /** Words of the noun by which it begins to name an organisation; 0 where it does not. */
  head: number;
}

const mostAdjectives = 4;
/** No name has more words. */
const longestName = 30;

/** The organisations a sentence names, each as it stands there, in whatever case; kinds of organisations are none. */
export function findMentions(sentence: string): string[] {
  const tokens = tokensOf(sentence);
  const found: { name: string; isProper: boolean }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = nameEnd(tokens, at);
    const name = end > at ? sentence.slice(tokens[at]?.start, tokens[end - 1]?.end) : '';
    if (name === '' || kindOfSchooling.test(name) || organisationLikeness(name) < 0.6) at++;
    else {
      found.push({ name, isProper: isProper(name, at === 0) });
      at = end;
    }
  }
  return found.some(({ isProper: proper }) => proper)
    ? found.filter(({ name, isProper: proper }) => proper || name.includes(' ')).map(({ name }) => name)
    : [];
}

function tokensOf(sentence: string): Token[] {
  const found = [...sentence.matchAll(nameTokens)];
  const said = found.map(([text]) => words(text));
  return found.map(
    ({ 0: text, index }, at): Token => ({
      text,
      start: index,
      end: index + text.length,
      head: isAbbreviated(text) ? 1 : /^\p{L}/u.test(text) ? organisationHead(said.slice(at, at + 3).flat()) : 0,
    }),
  );
}

/** Quotes, a number, an abbreviation, its place or a capital that begins no sentence; a noun alone is the writer's own («Центр»). */
function isProper(name: string, opens: boolean): boolean {
  if (/^\p{Lu}?\p{Ll}+$/u.test(name)) return false;
  return ofThePlace.test(name) || /[«„"“№]|\p{Lu}{2}|\p{Lu}\p{Ll}+/u.test(opens ? name.slice(1) : name);
}

/** Where the name ends that begins at a token; the token itself where none does. */
function nameEnd(tokens: Token[], from: number): number {
  const wordAt = (at: number) => tokens[at]?.text ?? '';
  const headAt = (at: number) => tokens[at]?.head ?? 0;
  let at = from;
  while (at - from < mostAdjectives && headAt(at) === 0 && isAdjective(wordAt(at))) at++;
  const head = headAt(at);
  if (head === 0) return from;
  at += head;
  while (isAbbreviated(wordAt(at))) at++;
  // «МБУ «Сосна»», «ДЮСШ № 3»: behind what tells it from others a name goes on with its place alone.
  let told = false;
  /** Up to here the name is whole whatever it ends with: «по делам несовершеннолетних». */
  let whole = from + 1;
  while (at - from < longestName) {
    const word = wordAt(at);
    const next = wordAt(at + 1);
    if (/^[«„"“№]/u.test(word)) {
      told = true;
      at++;
    } else if (namedAfter.test(word)) {
      at++;
      while (/^\p{Lu}/u.test(wordAt(at))) at++;
      told = true;
    } else if (settlementSign.test(word) && /^\p{Lu}/u.test(next)) at += 2;
    else if (along.test(word) && onMatters.test(next)) whole = at += 3;
    else if (along.test(word) && /^\p{Lu}/u.test(next) && areaNouns.test(wordAt(at + 2))) at += 3;
    else if (!told && /^\p{Lu}[\p{Ll}.]/u.test(word)) at++;
    else if (!told && (isGenitive(word) || isAbbreviated(word))) at++;
    else break;
  }
  // «на базе школы лёгкой | атлетикой»: no name ends with an adjective.
  while (at > whole && /^\p{Ll}/u.test(wordAt(at - 1)) && isAdjective(wordAt(at - 1))) at--;
  return at;
}

function isAdjective(word: string): boolean {
  // «физкультурно-оздоровительным»
  return adjective.test(word.slice(word.lastIndexOf('-') + 1).toLowerCase());
}

function isGenitive(word: string): boolean {
  return /^\p{Ll}/u.test(word) && possessed.test(word) && !otherThanGenitive.test(word);
}
