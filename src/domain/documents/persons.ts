import { inHonour, patronymicEnding } from '../reading/lexicon/persons.ts';

const initials = '\\p{Lu}\\.[ \\u00a0]*\\p{Lu}\\.';
const surname = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';

/** «И.П. Соколова», «Соколова И.П.», «Соколова Ирина Павловна», «Ирина Павловна». */
const name = new RegExp(
  `${initials}[ \\u00a0]*${surname}|${surname}[ \\u00a0]${initials}|(?:${surname}[ \\u00a0])?${surname}[ \\u00a0]\\p{Lu}\\p{Ll}*${patronymicEnding}(?![\\p{L}])`,
  'gu',
);

/** A line with a mailbox, a telephone or a bank account. */
const contact = /@|(?:\+7|(?<!\d)8)[\s(\u00a0-]*\d{3}[\s)\u00a0-]|(?<!\d)\d{20}(?!\d)/u;

/** Requisites without the lines that hold a mailbox, a telephone or a bank account, and without names. */
export function withoutContacts(requisites: string): string {
  const lines = requisites.split('\n').filter((line) => !contact.test(line));
  return withoutNames(lines.join('\n'));
}

/** The text without names of persons and the commas around them; a school «имени Л.И. …» keeps its name. */
export function withoutNames(text: string): string {
  const bare = text.replace(name, (found, at: number) => (inHonour.test(text.slice(0, at)) ? found : ''));
  if (bare === text) return text;
  return bare
    .replace(/\(\s*\)/g, '')
    .replace(/[ \u00a0]{2,}/g, ' ')
    .replace(/[ \u00a0]+([,;.])/g, '$1')
    .replace(/([,;])(?:\s*[,;])+/g, '$1')
    .replace(/^[\s,;\u2013\u2014-]+|[\s,;\u2013\u2014-]+$/gm, '');
}
