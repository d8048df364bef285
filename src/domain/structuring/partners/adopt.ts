import { isAgreement } from '../../reading/agreements.ts';
import { cutAt } from '../../reading/lists.ts';
import { beginsWithActivity } from '../../reading/organisations.ts';
import { squeeze } from '../../reading/text.ts';
import { readKey } from '../tables/keys.ts';
import { announces, endsSentence } from './cues.ts';
import { isBriefAside, isHeading, textOf } from './list-rows.ts';
import { likeness, namesKind, parts } from './named.ts';
import type { Entry } from './outline.ts';
import { isReached } from './said.ts';

/** A longer line is no name. */
const longestName = 160;

/** The entries with those that belong to a partner named above them among its children: bullets, and lines of text. */
export function adopt(roots: Entry[]): Entry[] {
  const result: Entry[] = [];
  const texts = textsBelowNames(roots);
  for (const [index, found] of roots.entries()) {
    const entry = withoutNumber(found, roots[index + 1]);
    const last = result[result.length - 1];
    const above = roots[index - 1];
    if (last && (texts.has(found) || isBulletOf(last, entry, above) || isAsideOf(last, entry)))
      last.children.push(...withAsides(entry));
    else result.push({ ...entry, children: [...entry.children] });
  }
  return result;
}

/** A bullet, and after it what stands below it and has a label: «Результат: …» is said of the partner. */
function withAsides(entry: Entry): Entry[] {
  const asides = entry.children.filter(({ style }) => style === '');
  return [{ ...entry, children: entry.children.filter((child) => !asides.includes(child)) }, ...asides];
}

/** Whether a bullet right below a line that names a partner says something of it, and names none. */
function isBulletOf(owner: Entry, entry: Entry, above: Entry | undefined): boolean {
  if (owner.style !== '' || entry.apart || entry.mark?.kind !== 'bullet') return false;
  const text = squeeze(textOf(owner));
  const heads = text.endsWith(':');
  // «Учреждения культуры:» is a kind, «Учреждение культуры «Заря»:» one of them.
  const isKind = namesKind(text) && !/[«"„№]/u.test(text);
  const named = likeness(text) >= 0.6 && !(heads && (isKind || announces(text)));
  // «– тренировки / – «Лыжня мечты»»: bullets of one list are of one partner.
  const below =
    (named && owner.children.length > 0 && above?.style === entry.style) ||
    likeness(textOf(entry)) < 0.6 ||
    (!heads && /^\p{Ll}/u.test(textOf(entry)));
  return (named || owner.children.length > 0) && below;
}

/** «📞 2-33-44» below «🏛 Музей «Быт»»: of one mark with the name, and no name. */
function isAsideOf(owner: Entry, entry: Entry): boolean {
  const text = textOf(entry);
  return (
    entry.style !== '' &&
    owner.style === entry.style &&
    isAside(squeeze(text)) &&
    likeness(text) < 0.6 &&
    likeness(textOf(owner)) >= 0.6
  );
}

/** Lines without marks below names, numbered or not, where most names have such: «1. Музей «Быт» / Экскурсии, уроки». */
function textsBelowNames(roots: Entry[]): Set<Entry> {
  const stanzas: Entry[][] = [];
  const listed = new Set(roots.filter((_, index) => roots[index + 1]?.mark?.kind === 'bullet'));
  let named: Entry | undefined;
  let closed = false;
  for (const entry of roots) {
    // «Наука» between a name and bullets names no other.
    const aside = named !== undefined && listed.has(entry) && isBriefAside(entry);
    named = undefined;
    const name = isName(entry);
    const numbered = entry.mark?.kind === 'ordinal' && entry.children.length === 0 && name;
    closed ||= entry.style !== '' || isHeading(entry);
    if (isHeading(entry)) continue;
    if (entry.style !== '' && !numbered) continue;
    if (name && !aside) {
      stanzas.push([]);
      named = entry;
      closed = false;
      // A paragraph of its own below the list of a name is not said of it.
    } else if (!(closed && entry.apart)) stanzas[stanzas.length - 1]?.push(entry);
  }
  const filled = stanzas.filter((texts) => texts.length > 0);
  // What closes the text is not said of the last partner.
  const usual = stanzas.slice(0, -1).reduce((most, texts) => Math.max(most, texts.length), 1);
  const apart = stanzas.slice(0, -1).some((texts) => texts.some((entry) => entry.apart));
  const said = stanzas.flatMap((texts, index) =>
    index < stanzas.length - 1 ? texts : texts.slice(0, usual).filter((entry) => apart || !entry.apart),
  );
  const works = said.filter((entry) => saysWhatItIs(entry) || (isBriefAside(entry) && listed.has(entry))).length;
  const most = filled.length * 5 >= stanzas.length * 3;
  // Not every partner has an agreement, but a line that is one belongs to the name above.
  const aside = said.every((entry) => isAside(squeeze(textOf(entry))));
  const told = filled.every((texts) => texts.filter((entry) => !isAside(squeeze(textOf(entry)))).length <= 3);
  return filled.length >= 2 && (most || aside) && told && works * 2 >= said.length ? new Set(said) : new Set();
}

/** Work done together, an agreement, or what has a label: a telephone, a site. */
function saysWhatItIs(entry: Entry): boolean {
  const text = squeeze(textOf(entry));
  return namesWork(text) || isAside(text);
}

function isAside(text: string): boolean {
  return readKey(text) !== undefined || isAgreement(text) || isReached(text);
}

function namesWork(text: string): boolean {
  return cutAt(text, ',;').some((part) => beginsWithActivity(part.trim()));
}

function isName(entry: Entry): boolean {
  const text = squeeze(textOf(entry));
  return (
    text.length <= longestName &&
    !endsSentence(text) &&
    !announces(text) &&
    !isHeading(entry) &&
    !isReached(text) &&
    likeness(text) >= 0.6 &&
    parts(text).rest === undefined
  );
}

/** «1. Учреждения культуры» over lines without marks is a heading of theirs. */
function withoutNumber(entry: Entry, next: Entry | undefined): Entry {
  const heading = { ...entry, style: '', apart: true };
  delete heading.mark;
  return entry.mark?.kind === 'ordinal' && next?.style === '' && isHeading(heading) ? heading : entry;
}
