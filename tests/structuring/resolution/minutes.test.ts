import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ResolutionFound } from '../../../src/domain/structuring/found.ts';
import { structure } from '../../../src/domain/structuring/structure.ts';

const folder = new URL('../../fixtures/structuring/minutes/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace(/\.txt$/, ''));
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** What was found, without places and warnings. */
function essence(found: ResolutionFound | undefined) {
  if (!found) return { meeting: null, items: [] };
  const { source: _, ...meeting } = found.meeting;
  const items = found.items.map(({ source: _place, ...item }) => item);
  const rest = found.unrecognised.length > 0 ? { unrecognised: found.unrecognised } : {};
  return { meeting, items, signatories: found.signatories, ...rest };
}

describe('minutes, resolutions and orders as they are pasted', () => {
  test.each(names)('%s', (name) => {
    const found = structure({ text: read(`${name}.txt`) }).find(
      (one): one is ResolutionFound => one.kind === 'resolution',
    );
    expect(essence(found)).toEqual(JSON.parse(read(`${name}.json`)));
  });

  test('a roadmap below the minutes is found beside them, with its title', () => {
    const found = structure({ text: read('minutes-with-roadmap.txt') });
    expect(found.map(({ kind }) => kind)).toEqual(['resolution', 'roadmap']);
    expect(found[1]).toMatchObject({ title: 'Дорожная карта совместных мероприятий на 2025/2026 учебный год' });
  });
});
