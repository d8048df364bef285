import { expect, test } from 'vitest';
import { wordRuns } from '../../src/domain/reading/word-runs.ts';

const texts = [
  '',
  'МБОУ СОШ №5, 17-я смена: ½ ставки',
  'Qərb2 їжак ёлка123абв 5а',
  'знаки 📞 и 𝐒𝐭𝐮𝐝, половина пары \ud835 и другая \udc12 я\udc12ё',
  'а\u0301 б\u00adв',
];

test.each(texts)('the words of %j are the runs of letters and figures', (text) => {
  expect(wordRuns(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? []);
});

test.each(texts)('letters and figures of %j stand apart where they are asked for apart', (text) => {
  expect(wordRuns(text, true)).toEqual(text.match(/\p{L}+|\p{N}+/gu) ?? []);
});
