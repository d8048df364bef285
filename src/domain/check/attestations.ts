import type { View } from '../registry/view.ts';
import type { Attestation } from '../sheets/attestations.ts';
import { principles } from './catalogue.ts';
import { activePartners } from './scope.ts';

/** What only a person can confirm; `book` questions are asked once, the others about each active partner. */
export interface Question {
  /** `P01-A1` */
  code: string;
  principle: string;
  text: string;
  scope: 'partner' | 'book';
}

/** Who is left out is seen over all partners together. */
const ofTheBook = new Set(['P24-A1']);

/** The questions of the catalogue in the order of the principles. */
export const questions: readonly Question[] = principles
  .flatMap(({ id, text }) =>
    Object.entries(text.questions).map(
      ([code, sentence]): Question => ({
        code,
        principle: id,
        text: sentence,
        scope: ofTheBook.has(code) ? 'book' : 'partner',
      }),
    ),
  )
  .sort((a, b) => (a.code < b.code ? -1 : 1));

/** A question about a partner ('' = the whole book) and the newest mark that answers it, in force or not. */
export interface Asked {
  question: Question;
  partner: string;
  name: string;
  mark: Attestation | undefined;
}

/** Every question that is to be asked in this book: of the book itself, then of each active partner. */
export function* askedIn(view: View): Iterable<Asked> {
  const newest = new Map<string, Attestation>();
  for (const mark of view.attestations) {
    const id = `${mark.question} ${mark.partner}`;
    const before = newest.get(id);
    if (!before || mark.date >= before.date) newest.set(id, mark);
  }
  const ask = (question: Question, partner: string, name: string): Asked => ({
    question,
    partner,
    name,
    mark: newest.get(`${question.code} ${partner}`),
  });
  const partners = activePartners(view);
  if (partners.length > 0) for (const question of questions) if (question.scope === 'book') yield ask(question, '', '');
  for (const { key, name } of partners) {
    for (const question of questions) if (question.scope === 'partner') yield ask(question, key, name);
  }
}

/** The marks that answer a question of the book as it stands: the newest of each, with the question. */
export function* marksIn(view: View): Iterable<Asked & { mark: Attestation }> {
  for (const asked of askedIn(view)) if (asked.mark && asked.mark.answer !== '') yield { ...asked, mark: asked.mark };
}
