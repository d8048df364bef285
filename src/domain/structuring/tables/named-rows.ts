import { listMark } from '../../reading/list-mark.ts';
import { organisationLikeness } from '../../reading/organisations.ts';
import { squeeze } from '../../reading/text.ts';
import type { Line } from '../material/material.ts';
import type { Meaning } from './columns.ts';

const longestName = 160;
const mostLines = 0.6;
const fewestLines = 2;
/** «Музей: уроки», «Музей – уроки»: what stands behind a name. */
const behindName = /\s?:\s|\s[\u2013\u2014-]\s/u;

/**
 * Whether the lines below a header of two columns are a list: «Партнёр Формы работы» over «1. Музей – уроки, экскурсии»
 * names the two parts of each line, and is no table that lost its walls.
 */
export function areNamedRows(lines: Line[], columns: (Meaning | undefined)[]): boolean {
  if (!columns.includes('partner') || columns.filter((meaning) => meaning !== 'number').length !== 2) return false;
  const rows = lines.map(({ text }) => squeeze(text)).filter((text) => /^[^\p{Ll}]/u.test(text));
  const named = rows.filter((text) => {
    const plain = text.slice(listMark(text)?.length ?? 0, longestName);
    const end = plain.search(behindName);
    return end > 0 && organisationLikeness(plain.slice(0, end)) >= 0.6;
  });
  return named.length >= fewestLines && named.length >= rows.length * mostLines;
}
