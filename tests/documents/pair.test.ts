import { expect, test } from 'vitest';
import { roadmap } from '../../src/domain/documents/roadmap/data.ts';
import { registryOf, settings } from './fixture.ts';
import { made } from './made.ts';
import { printed } from './printed.ts';

const activities = [{ partner: 'П-0001', activity: 'Открытый семинар', periodText: 'октябрь' }];

test.each([
  ['one partner school', [{ name: 'СОШ № 20', role: 'satellite' }], settings, 'МБОУ «Заречная СОШ» и СОШ № 20'],
  [
    'two schools linked as a pair',
    [
      { name: 'СОШ № 6', pair: 'П-0002' },
      { name: 'СОШ № 20', pair: 'П-0001' },
    ],
    settings,
    'СОШ № 6 и СОШ № 20',
  ],
  [
    'two schools of a book of the profile «пара школ»',
    [{ name: 'СОШ № 6' }, { name: 'СОШ № 20' }],
    { ...settings, profile: 'pair' as const },
    'СОШ № 6 и СОШ № 20',
  ],
])('the roadmap of %s is approved by both heads', async (_case, partners, given, title) => {
  const text = printed(
    await made(roadmap, { from: registryOf({ partners, roadmap: activities }), with: { settings: given } }),
  );
  expect(text).toContain(`# ${title}`);
  expect(text.match(/УТВЕРЖДАЮ/g)?.length).toBe(2);
});

test('the roadmap of two schools is theirs although the book has other partners', async () => {
  const partners = [{ name: 'МБОУ СОШ № 6' }, { name: 'МБОУ СОШ № 20' }, { name: 'Музей' }];
  const roadmapRows = [{ partner: 'П-0001; П-0002', activity: 'Круглый стол', periodText: 'Апрель' }];
  const text = printed(await made(roadmap, { from: registryOf({ partners, roadmap: roadmapRows }) }));
  expect(text).toContain('# МБОУ СОШ № 6 и МБОУ СОШ № 20');
  expect(text).not.toContain('Партнёр:');
});

test('the roadmap of a school with many partners is approved by its head', async () => {
  const partners = [{ name: 'Музей' }, { name: 'СОШ № 20', role: 'satellite' }];
  const both = [...activities, { partner: 'П-0002', activity: 'Взаимопосещение уроков' }];
  const text = printed(await made(roadmap, { from: registryOf({ partners, roadmap: both }) }));
  expect(text.match(/УТВЕРЖДАЮ/g)?.length).toBe(1);
  expect(text).toContain('Партнёр: Музей');
});
