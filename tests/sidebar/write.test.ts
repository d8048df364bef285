import { expect, test } from 'vitest';
import { composeParcels } from '../../sidebar/import/parcels.ts';
import { openPreview } from '../../sidebar/import/thing.ts';
import { writeParcels } from '../../sidebar/import/write.ts';
import { createClient } from '../../sidebar/rpc.ts';
import { answer } from '../../src/app/endpoint.ts';
import { readRegistry } from '../../src/app/store.ts';
import type { PartnersFound } from '../../src/domain/structuring/found.ts';
import { memoryHost } from '../app/memory-host.ts';

const COUNT = 2_500;

/** A list longer than one call of six minutes should be asked to write. */
const long: PartnersFound = {
  kind: 'partners',
  layout: 'table',
  records: Array.from({ length: COUNT }, (_, n) => ({ name: `Клуб № ${n}`, forms: [`встреча ${n}`], source: {} })),
  unrecognised: ['лишнее'],
  skipped: [],
  warnings: [],
};
const preview = { ...openPreview([{ source: 'список', found: [long], tables: [] }]) };

test('a long list goes to the book in calls of bounded size, choices with their records', () => {
  const card = preview.things[0]?.cards[2_100] ?? 0;
  const parcels = composeParcels({ ...preview, choices: { [card]: { as: 'skip' } } });
  const sizes = parcels.map(({ found }) => found.flatMap((one) => (one.kind === 'partners' ? one.records : [])).length);
  expect(sizes).toEqual([1_000, 1_000, 500]);
  expect(parcels.map(({ choices }) => choices)).toEqual([{}, {}, { '0.100': { as: 'skip' } }]);
  expect(parcels.map(({ found }) => found.flatMap(({ unrecognised }) => unrecognised))).toEqual([['лишнее'], [], []]);
});

test.each(['before it reached the program', 'after it was carried out'])(
  'writing that lost a call %s goes on from there, and nothing is written twice',
  async (when) => {
    const host = memoryHost();
    let calls = 0;
    const rpc = createClient(async (name, json) => {
      calls++;
      const lost = calls === 2;
      if (lost && when.startsWith('before')) throw new Error('Exceeded maximum execution time');
      const given = answer(host, name, json);
      if (lost) throw new Error('NetworkError: Connection failure due to HTTP 0');
      return given;
    });
    const seen: number[] = [];
    const job = {
      rpc,
      parcels: composeParcels(preview),
      batch: 'click',
      onProgress: (done: number) => void seen.push(done),
      stopped: () => false,
    };
    const first = await writeParcels(job);
    expect([first.done.length, first.of, first.error === undefined]).toEqual([1, 3, false]);
    const second = await writeParcels(job);
    expect([second.done.length, second.error]).toEqual([3, undefined]);
    expect(seen).toEqual([1, 1, 2, 3]);
    const { partners, forms } = readRegistry(host.book);
    expect(new Set(partners.map(({ name }) => name)).size).toBe(COUNT);
    expect([partners.length, forms.length]).toEqual([COUNT, COUNT]);
  },
);
