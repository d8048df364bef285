import { personLikeness } from '../../reading/cell-kinds.ts';
import { organisationLikeness } from '../../reading/organisations.ts';
import { cellText } from '../cell-text.ts';
import type { Block, Cell } from '../material/material.ts';
import { hasLabelsDown, type LabelledRow, labelledRow } from '../tables/labels-down.ts';
import type { TableReading } from '../tables/tables.ts';
import { type RowCells, readingOf } from './rows.ts';

/** Share of the rows that must be labels with their values, or names over them. */
const mostRows = 0.7;

/**
 * Cards that are tables of two columns, or parts of one: labels on the left, values on the right, the name beside a label
 * of its own or over them. A single card is the writer's own as often as not and is left.
 */
export function readTableCards(blocks: Block[]): Map<Block, TableReading> {
  const found = new Map<Block, TableReading>();
  let count = 0;
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    const pairs = block.rows.map(labelledRow);
    const heads = headsOf(block.rows, pairs);
    if (heads.size === 0 && !hasLabelsDown(block.rows)) continue;
    const cards: RowCells[] = [];
    const beside: Cell[] = [];
    // Each card begins with the label that the first begins with.
    const opener = cellText(pairs.find((pair) => pair)?.label);
    const opens = (index: number) => pairs[index] && cellText(pairs[index].label) === opener;
    block.rows.forEach((row, index) => {
      const pair = pairs[index];
      const head = heads.get(index);
      if (head) cards.push(head);
      else if (pair) beside.push(...row.slice(0, -1));
      else if (opens(index + 1)) beside.push(...row);
      if (heads.size === 0 && opens(index)) cards.push(new Map());
      const card = cards[cards.length - 1];
      if (pair && card && !card.has(pair.meaning)) card.set(pair.meaning, pair.value);
    });
    const named = cards.filter((card) => organisationLikeness(cellText(card.get('partner'))) >= 0.5);
    if (named.length * 2 < cards.length) continue;
    count += cards.length;
    const reading = readingOf(cards, 'cards');
    reading.rows.push({ type: 'skipped', as: 'header', cells: beside });
    found.set(block, reading);
  }
  return count > 1 ? found : new Map();
}

/** What stands over labels by its row: «Музей «Быт» | директор Ким О.О.» over «Формы работы | …» and «Договор | …»; none where a label says the name. */
function headsOf(rows: Cell[][], pairs: (LabelledRow | undefined)[]): Map<number, RowCells> {
  const heads = new Map<number, RowCells>();
  rows.forEach((row, index) => {
    const [name, beside] = row.slice(/^\d{1,2}[.)]?$/.test(cellText(row[0])) ? 1 : 0);
    if (pairs[index] || !pairs[index + 1] || !name || organisationLikeness(cellText(name)) < 0.5) return;
    const head: RowCells = new Map([['partner', name]]);
    if (beside && !beside.merged)
      head.set(personLikeness(beside.lines[0] ?? '') >= 0.5 ? 'person' : 'contacts', beside);
    heads.set(index, head);
  });
  // «Партнёр | Сведения» over them all is a header.
  const labels = pairs[0]?.meaning === 'partner' ? pairs.slice(1) : pairs;
  const meanings = labels.flatMap((pair) => pair?.meaning ?? []);
  const told = new Set(meanings).size > 1 && meanings.length + heads.size >= rows.length * mostRows;
  return told && !meanings.includes('partner') ? heads : new Map();
}
