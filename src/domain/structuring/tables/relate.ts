import { listMark } from '../../reading/list-mark.ts';
import type { Meaning } from './columns.ts';
import type { Fragment } from './fragments.ts';
import { levelsOf } from './row-numbers.ts';
import { isKindTitle, isNumberedTitle } from './section-title.ts';

/** Columns of what is done. */
const listed = new Set<Meaning | undefined>(['forms', 'activity', 'result']);

/** Notes what fragments say of those beside them: which are headings, and which make up one name. */
export function relate(fragments: Fragment[], columns: (Meaning | undefined)[]): void {
  markTitles(fragments, columns);
  markShallow(fragments);
  if (listed.has(columns[columns.indexOf('partner') + 1])) joinNames(fragments);
}

/** «… Протокол II. Основной этап 3 Занятия …»: a heading before the number of the next row. */
function markTitles(fragments: Fragment[], columns: (Meaning | undefined)[]): void {
  const ends = columns[columns.length - 1];
  fragments.forEach((fragment, index) => {
    if (!fragments[index + 1]?.number) return;
    if (isNumberedTitle(fragment.text) || (ends !== 'activity' && isKindTitle(fragment.text))) fragment.section = true;
  });
}

/** «1.» with a text over «1.1.»: a heading with its number. */
function markShallow(fragments: Fragment[]): void {
  fragments.forEach((fragment, index) => {
    if (!fragment.number) return;
    let next = index + 1;
    while (next < fragments.length && !fragments[next]?.number) next++;
    const text = fragments.slice(index + 1, next);
    const [first, ...others] = text;
    const deeper = levelsOf(fragments[next]?.text ?? '').length > levelsOf(fragment.text).length;
    if (!deeper || !first || others.some(({ joined }) => !joined)) return;
    fragment.section = true;
    for (const one of text) one.joined = true;
  });
}

/** «2 Детская / музыкальная школа / - концерты»: where bullets say what is done, the lines above them are one name. */
function joinNames(fragments: Fragment[]): void {
  const isBullet = ({ text }: Fragment) => listMark(text)?.kind === 'bullet';
  const names: Fragment[][] = [];
  for (let from = 1; from <= fragments.length; from++) {
    if (!fragments[from - 1]?.number) continue;
    let end = from;
    while (end < fragments.length && !fragments[end]?.number && !isBullet(fragments[end] as Fragment)) end++;
    if (end === from || end === fragments.length || fragments[end]?.number) return;
    names.push(fragments.slice(from, end));
  }
  for (const name of names)
    name.forEach((fragment, index) => {
      fragment.names = index === 0;
      if (index > 0) fragment.joined = true;
    });
}
