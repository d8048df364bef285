import { describe, expect, test } from 'vitest';
import type { ResolutionFound } from '../../../src/domain/structuring/found.ts';
import { structure } from '../../../src/domain/structuring/structure.ts';
import { casesIn, labelOf, materialOf } from '../material.ts';

/** What was found, without places and warnings. */
function essence(found: ResolutionFound | undefined) {
  if (!found) return { meeting: null, items: [] };
  const { source: _, ...meeting } = found.meeting;
  const items = found.items.map(({ source: _place, ...item }) => item);
  const rest = found.unrecognised.length > 0 ? { unrecognised: found.unrecognised } : {};
  return { meeting, items, signatories: found.signatories, ...rest };
}

describe('minutes, resolutions and orders as they are pasted', () => {
  test.each(casesIn('minutes'))('%s', async (name) => {
    const found = structure(await materialOf('minutes', name)).find(
      (one): one is ResolutionFound => one.kind === 'resolution',
    );
    expect(essence(found)).toEqual(labelOf('minutes', name));
  });

  test('a roadmap below the minutes is found beside them, with its title', async () => {
    const found = structure(await materialOf('minutes', 'minutes-with-roadmap'));
    expect(found.map(({ kind }) => kind)).toEqual(['resolution', 'roadmap']);
    expect(found[1]).toMatchObject({ title: 'Дорожная карта совместных мероприятий на 2025/2026 учебный год' });
  });
});
