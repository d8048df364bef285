import { expect, test } from 'vitest';
import { partnerCard } from '../../src/domain/documents/partner-card/data.ts';
import { registryOf } from './fixture.ts';
import { made } from './made.ts';
import { printed } from './printed.ts';

test.each([
  ['that nobody wrote is what the records show', '', '0 – потенциальный'],
  ['that somebody wrote stands', '4', '4 – совместная деятельность'],
])('a stage %s', async (_case, stage, shown) => {
  const from = registryOf({ partners: [{ name: 'Музей', stage }] });
  expect(printed(await made(partnerCard, { from, keys: ['П-0001'] }))).toContain(`| Этап сотрудничества | ${shown} |`);
});
