import type * as sync from 'node:fs';
import type * as promises from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { strikeDisk } from './disk-strikes.ts';
import { type Action, actions } from './fault-strikes.ts';

vi.mock('node:fs', async (original) => (await import('./faulty-disk.ts')).faultySync(await original<typeof sync>()));
vi.mock('node:fs/promises', async (original) =>
  (await import('./faulty-disk.ts')).faultyPromises(await original<typeof promises>()),
);

/** One for each place that something is kept in, struck every so-many-th time; `npm run bench:faults` strikes all. */
const places = { saveRecords: 7, savePost: 7, saveTemplate: 7, makeDocument: 3 };

test.each(Object.entries(places))(
  '%s on a full disk, or killed: the book is as before or after, told in words; repeated it gives the right result',
  { timeout: 120_000 },
  async (name, step) => {
    const action = actions.find((candidate) => candidate.name === name) as Action;
    expect(await strikeDisk(action, step)).toBeGreaterThan(0);
  },
);
