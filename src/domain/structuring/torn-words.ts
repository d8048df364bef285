import { fold } from '../reading/text.ts';
import type { Block } from './material/material.ts';

/** Counts the halves of words torn by a hyphen, between two lines of a cell or of the cell below, where `pool` has the whole. */
export function holdHalves(pool: Map<string, number>, blocks: Block[]): void {
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    const above: string[] = [];
    for (const row of block.rows)
      row.forEach(({ lines, merged }, column) => {
        if (merged) return;
        for (const line of lines) {
          holdBoth(pool, above[column] ?? '', line);
          above[column] = line;
        }
      });
  }
}

function holdBoth(pool: Map<string, number>, above: string, line: string): void {
  const head = above.endsWith('-') ? /\p{L}+(?=-$)/u.exec(above.slice(-longestWord))?.[0] : undefined;
  const tail = head && /^\s*(\p{Ll}+)/u.exec(line)?.[1];
  if (!head || !tail) return;
  const whole = fold(head + tail);
  const count = pool.get(whole) ?? 0;
  if (count === 0) return;
  pool.set(whole, count - 1);
  for (const half of [fold(head), fold(tail)]) pool.set(half, (pool.get(half) ?? 0) + 1);
}

const longestWord = 40;
