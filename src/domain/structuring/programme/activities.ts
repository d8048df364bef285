import { activityColumn, productColumn } from '../../reading/lexicon/programmes.ts';
import { squeeze } from '../../reading/text.ts';
import { cellText } from '../cell-text.ts';
import type { ProgrammeFound } from '../found.ts';
import type { Block, Cell, Table } from '../material/material.ts';
import type { Claim } from '../reader.ts';

type Activity = ProgrammeFound['activities'][number];

/** The kinds of activity with their products, from a table with these two columns. */
export function readActivities(blocks: Block[], claim: Claim): Activity[] {
  return blocks.flatMap((block) => (block.type === 'table' ? readTable(block, claim) : []));
}

function readTable(table: Table, claim: Claim): Activity[] {
  const header = table.rows.findIndex(
    (row) => row.some((cell) => activityColumn.test(text(cell))) && row.some((cell) => productColumn.test(text(cell))),
  );
  if (header < 0 || header > 2) return [];
  const titles = table.rows[header] ?? [];
  const name = titles.findIndex((cell) => activityColumn.test(text(cell)));
  const products = titles.findIndex((cell) => productColumn.test(text(cell)));
  return table.rows.flatMap((row, index): Activity[] => {
    const activity = { name: text(row[name]), products: text(row[products]) };
    const isRecord = index > header && activity.name !== '' && activity.products !== '';
    for (const cell of row)
      if (isRecord) claim.take(cell);
      else claim.skip(cell, 'header');
    return isRecord ? [activity] : [];
  });
}

function text(cell: Cell | undefined): string {
  return squeeze(cellText(cell));
}
