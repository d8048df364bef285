import { describe, expect, test } from 'vitest';
import { counted, genitive, plural } from '../../src/texts/ru/plurals.ts';

describe('a number and its noun', () => {
  test.each([
    [0, 'договоров', 'у 0 договоров'],
    [1, 'договор', 'у 1 договора'],
    [2, 'договора', 'у 2 договоров'],
    [5, 'договоров', 'у 5 договоров'],
    [11, 'договоров', 'у 11 договоров'],
    [12, 'договоров', 'у 12 договоров'],
    [21, 'договор', 'у 21 договора'],
    [22, 'договора', 'у 22 договоров'],
    [101, 'договор', 'у 101 договора'],
    [111, 'договоров', 'у 111 договоров'],
  ])('%i', (n, nominative, afterU) => {
    expect(plural(n, 'договор', 'договора', 'договоров')).toBe(nominative);
    expect(counted(n, 'договор', 'договора', 'договоров')).toBe(`${n} ${nominative}`);
    expect(`у ${genitive(n, 'договора', 'договоров')}`).toBe(afterU);
  });
});
