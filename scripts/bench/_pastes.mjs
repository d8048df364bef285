// Pastes as people make them: the fixtures of structuring.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const fixtures = path.join(import.meta.dirname, '../../tests/fixtures/structuring');

const syllables = ['ба', 'ве', 'ги', 'до', 'зу', 'ка', 'ле', 'ми', 'но', 'ру'];

/** A copy of a text in which organisations and people are called otherwise, so that nothing read before is met again. */
export function renamed(text, copy) {
  const mark = [...String(copy)].map((digit) => syllables[digit]).join('');
  return text
    .replace(/[«"“](?=\p{Lu})/gu, (quote) => `${quote}Св${mark} `)
    .replace(/(?<=\p{Lu}\p{Ll}{2})(?=\p{Ll}+\s\p{Lu}\.\s?\p{Lu}\.)/gu, mark);
}

/** The pastes of one kind among the fixtures. */
export function pastesOf(kind) {
  const folder = path.join(fixtures, kind);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readFileSync(path.join(folder, name), 'utf8'));
}
