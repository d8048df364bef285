import { isPostOf, periodLikeness, personLikeness } from '../../reading/cell-kinds.ts';
import { audience } from '../../reading/lexicon/audience.ts';
import { listMark } from '../../reading/list-mark.ts';
import { beginsWithActivity, organisationLikeness } from '../../reading/organisations.ts';
import { findNames } from '../../reading/people.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import type { Meaning } from './columns.ts';
import { fitness } from './fitness.ts';
import type { Fragment } from './fragments.ts';
import { isKindTitle } from './section-title.ts';
/** What speaks for a stretch of text to begin a cell, to go on with one, and to head rows: the more the better. */

/** What no other evidence makes up for. */
export const surely = 5;
/** What it costs that a cell goes on though the line above had room for more. */
const roomLeft = 0.4;
/** What a heading costs where rows have no numbers to tell what stands before them, and the gain of one that says so. */
const unnumberedHeading = 0.5;
const kindHeading = 0.6;
const longestHeading = 120;

/** Columns of people who answer for something. */
const answers = new Set<Meaning | undefined>(['responsible', 'person']);

function beginsWithName(text: string): boolean {
  return findNames(text)[0]?.start === 0;
}

/** Whether a line names who answers for something: a person, a post or an organisation. */
function namesDoer(text: string): boolean {
  return (
    personLikeness(text) >= 0.5 || organisationLikeness(text) >= 0.6 || /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(text)
  );
}

/** How well a line by itself heads the rows below it: it tells of no person and no term, and a row begins below it. */
export function heading(
  { text, opens, number, joined }: Fragment,
  next: Fragment | undefined,
  numbered: boolean,
): number {
  const may = opens && !number && !joined && next?.opens && (next.number || !numbered) && text.length <= longestHeading;
  if (!may || !/^(?:\d{1,2}[.)]\s*)?[«"]?\p{Lu}.*[^,;:(-]$/u.test(text)) return Number.NEGATIVE_INFINITY;
  const unsure = next.number ? 0 : unnumberedHeading;
  if (isKindTitle(text)) return kindHeading - unsure;
  // «Инспектор ПДН», «ДШИ», «сентябрь»
  return namesDoer(text) || !/\p{L}{4}/u.test(text) || isPeriod(text) ? Number.NEGATIVE_INFINITY : -unsure;
}

/** How well a stretch begins a cell of the column. */
export function beginning(
  fragment: Fragment,
  previous: Fragment | undefined,
  meaning: Meaning | undefined,
  next: Fragment | undefined,
): number {
  if (fragment.number) return meaning === 'number' ? 2 : -2;
  if (meaning === 'number') return -2;
  if (fragment.joined) return -surely;
  if (fragment.names) return meaning === 'partner' ? 1 : -surely;
  const listed = meaning === 'forms' || meaning === 'activity' || meaning === 'result';
  const mark = listMark(fragment.text);
  if (mark?.kind === 'bullet') {
    const fits = fitness(fragment.text.slice(mark.length), meaning);
    const amongBullets = previous && listMark(previous.text)?.kind === 'bullet' ? 0.5 : 0;
    return (listed ? Math.max(0.3, fits) : fits - 1) - amongBullets;
  }
  // «в течение / года»
  const wrapped = meaning === 'period' && next?.opens && isPeriod(`${fragment.text} ${next.text}`);
  // «Ветеринар | Лунёв С.С.»: what stands before a name may be a post.
  const post = answers.has(meaning) && next && !next.opens && beginsWithName(next.text) ? 0.3 : -1;
  const fits = wrapped ? 1 : Math.max(post, fitness(fragment.text, meaning));
  const small =
    /^\p{Ll}/u.test(fragment.text) &&
    !listed &&
    !(meaning === 'participants' && fits === 1) &&
    !(answers.has(meaning) && fits > 0.6) &&
    meaning !== 'period' &&
    meaning !== 'direction' &&
    meaning !== 'aim' &&
    meaning !== 'agreementUntil' &&
    meaning !== 'agreement';
  // A cut within a line needs evidence of its own.
  const unsure = fragment.opens || previous?.number || fits > 0.6 ? 0 : 0.3;
  return fits - (small ? 0.5 : 0) - unsure;
}

/** How well a stretch goes on with its cell: cheaply within a line, as a bullet among bullets or in small letters. */
export function continuing(fragment: Fragment, previous: Fragment | undefined, meaning: Meaning | undefined): number {
  if (!previous || fragment.number || previous.number) return -2;
  if (fragment.joined !== undefined) return fragment.joined ? 0 : -1;
  const going = goingOn(fragment, previous, meaning);
  // People stand on lines of their own.
  const ends = fragment.roomAbove && going <= 0.1 && !(answers.has(meaning) && namesDoer(fragment.text));
  return ends ? going - roomLeft : going;
}

function goingOn(fragment: Fragment, previous: Fragment, meaning: Meaning | undefined): number {
  const mark = listMark(fragment.text);
  if (mark?.kind === 'bullet') {
    // «…«Ровесник» — библиотека — беседы»: a dash within a name.
    if (meaning === 'partner')
      return !fragment.opens && organisationLikeness(fragment.text.slice(mark.length)) >= 0.7 ? 0.2 : -0.6;
    return 0.25;
  }
  // «Зам. директора Ярцева / Л.П.»: a name is not cut.
  if (/^\p{Lu}\.\s?\p{Lu}\./u.test(fragment.text) && /\p{Lu}\p{Ll}+$/u.test(previous.text)) return 0.8;
  // «Учитель истории | Гай В.В.»: a post is not parted from its name.
  if (answers.has(meaning) && isPostOf(previous.text, fragment.text)) return 0.6;
  if (meaning !== 'partner' && beginsWithName(fragment.text))
    return !answers.has(meaning) ? -0.6 : fragment.opens ? -0.1 : 0.2;
  // «По мере необходимости | Культура»: another cell, whatever the two say together.
  const anew = /^\p{Lu}/u.test(fragment.text) && isPeriod(previous.text) && !isPeriod(fragment.text);
  if (meaning === 'period' && !anew && isPeriod(`${previous.text} ${fragment.text}`)) return 0.4;
  if (meaning === 'period' && periodLikeness(fragment.text) < 0.5) return -0.9;
  // Behind quotes or a number a name is whole.
  if (meaning === 'partner' && /[»")\d]$/u.test(previous.text) && goesBeyond(fragment.text)) return -0.8;
  // «8 классы | Парк»
  if (meaning === 'participants' && /^\p{Lu}/u.test(fragment.text) && audience.test(previous.text)) return -0.3;
  if (/^(?:\p{Ll}|№)/u.test(fragment.text) || /[,(-]$/.test(previous.text)) return 0.1;
  // «Подведение итогов конкурса / «Лучший читатель»»
  if (meaning === 'activity' && /^«/.test(fragment.text) && /\p{Ll}$/u.test(previous.text)) return 0.1;
  // A form of work is no part of a name.
  if (meaning === 'partner' && fragment.opens && beginsWithActivity(fragment.text)) return -0.7;
  return fragment.opens ? -0.4 : meaning === 'partner' && /^[«"„]/u.test(fragment.text) ? 0 : -0.12;
}

/** What stands behind a name: a form of work, a number of many digits, a term. */
function goesBeyond(text: string): boolean {
  const plain = /^\p{Ll}[\p{Ll}-]+\s\p{L}{3}/u.test(text) && organisationLikeness(text) < 0.3;
  return plain || beginsWithActivity(text) || /^\d{6}/.test(text) || periodLikeness(text) === 1;
}
