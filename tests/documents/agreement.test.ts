import { describe, expect, test } from 'vitest';
import { agreement } from '../../src/domain/documents/agreement/data.ts';
import { viewOf } from '../../src/domain/registry/view.ts';
import { context, registryOf } from './fixture.ts';
import { made } from './made.ts';
import { printed } from './printed.ts';

const today = '2026-11-21';
const book = (fields: object) =>
  registryOf({
    partners: [{ name: 'Музей', status: 'active' }],
    agreements: [
      {
        partner: 'П-0001',
        kind: 'contract',
        number: '7',
        date: '2025-09-01',
        startsOn: '2025-09-01',
        subject: 'краеведение',
        state: 'active',
        ...fields,
      },
    ],
  });

describe.each([
  ['has ended', { endsOn: '2026-08-31' }],
  ['is marked as ended', { endsOn: '2027-08-31', state: 'expired' }],
  ['is marked as ended and has no last day', { endsOn: '', state: 'expired' }],
  ['ends in two months', { endsOn: '2027-01-06' }],
])('of an agreement that %s', (_case, fields) => {
  const from = book(fields);
  test('a draft for a new term is made: its number and days are to be written', async () => {
    const text = printed(await made(agreement, { from, keys: ['П-0001'], with: { today } }));
    expect(text).toContain('# ДОГОВОР № _____');
    expect(text).toContain('Предмет: краеведение.');
    expect(text).toMatch(/Срок действия: с «___» _+ 20__ г. по «___» _+ 20__ г./);
    expect(text).not.toContain('2025');
  });
  test('one is told so', () => {
    const [told] = agreement.lacks(viewOf(from), ['П-0001'], { ...context, today });
    expect(told).toMatch(
      /^срок договорённости № 7 (?:истёк|– по \d+\s\S+\s202\d\sг\.): получится проект на новый срок/,
    );
  });
});

test.each([
  ['is in force for long', { endsOn: '2028-08-31' }],
  ['prolongs itself', { endsOn: '2026-08-31', prolongation: 'yearly' }],
  ['is still being drafted', { endsOn: '2027-01-06', state: 'draft' }],
])('an agreement that %s is printed as it is', async (_case, fields) => {
  const text = printed(await made(agreement, { from: book(fields), keys: ['П-0001'], with: { today } }));
  expect(text).toContain('# ДОГОВОР № 7');
});
