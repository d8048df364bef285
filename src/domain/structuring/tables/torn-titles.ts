import { isBlank } from '../material/lines.ts';
import type { Line } from '../material/material.ts';
import { headerMeaning, type Meaning } from './columns.ts';

const surely = 0.8;
const fewestTitles = 3;
/** Titles of a header and words of its second line. */
const most = 12;

/**
 * The titles of a header whose cells were wrapped on a page: «№ Наименование Срок Ожидаемый» over «п/п мероприятия
 * исполнения результат». The words of the second line go, in order, to the titles that they make whole.
 */
export function readTornTitles(
  line: Line,
  below: Line | undefined,
): { titles: string[]; columns: Meaning[] } | undefined {
  if (isBlank(below) || !/^\s*[\p{Ll}/.\s()]{2,}$/u.test(below?.text ?? '')) return undefined;
  const heads = line.text.trim().split(/\s+(?=[\p{Lu}№])/u);
  const rest = (below?.text ?? '').trim().split(/\s+/);
  const known = heads.filter((head) => (headerMeaning(head)?.score ?? 0) >= surely).length;
  if (heads.length < fewestTitles || heads.length > most || rest.length > most || known < 2) return undefined;
  // The best ways to give the first words to the titles so far, by the number of words given.
  let ways: ({ score: number; titles: string[]; columns: Meaning[] } | undefined)[] = [
    { score: 0, titles: [], columns: [] },
  ];
  for (const head of heads) {
    const next: typeof ways = [];
    ways.forEach((way, from) => {
      for (let to = from; way && to <= rest.length; to++) {
        const title = [head, ...rest.slice(from, to)].join(' ');
        const found = headerMeaning(title);
        if (!found || found.score < surely || way.columns.includes(found.meaning)) continue;
        const score = way.score + found.score;
        if (score > (next[to]?.score ?? 0))
          next[to] = { score, titles: [...way.titles, title], columns: [...way.columns, found.meaning] };
      }
    });
    ways = next;
  }
  return ways[rest.length];
}
