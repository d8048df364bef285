import { organisationLikeness } from '../../reading/organisations.ts';
import { cellText } from '../cell-text.ts';
import type { Block, Cell } from '../material/material.ts';
import { hasLabelsDown, labelledRow } from '../tables/labels-down.ts';
import type { TableReading } from '../tables/tables.ts';
import { type RowCells, readingOf } from './rows.ts';

/**
 * Cards that are tables of two columns, or parts of one: labels on the left, values on the right. A single card is the
 * writer's own as often as not and is left.
 */
export function readTableCards(blocks: Block[]): Map<Block, TableReading> {
  const found = new Map<Block, TableReading>();
  let count = 0;
  for (const block of blocks) {
    if (block.type !== 'table' || !hasLabelsDown(block.rows)) continue;
    const cards: RowCells[] = [];
    const beside: Cell[] = [];
    const pairs = block.rows.map(labelledRow);
    // Each card begins with the label that the first begins with.
    const opener = cellText(pairs.find((pair) => pair)?.label);
    const opens = (index: number) => pairs[index] && cellText(pairs[index].label) === opener;
    block.rows.forEach((row, index) => {
      const pair = pairs[index];
      if (pair) beside.push(...row.slice(0, -1));
      else if (opens(index + 1)) beside.push(...row);
      if (opens(index)) cards.push(new Map());
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
