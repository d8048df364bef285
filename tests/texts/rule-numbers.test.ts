import { describe, expect, test } from 'vitest';
import { analysisRecordedText } from '../../src/texts/ru/rules/analysis-recorded.ts';
import { attestationDeliberateText } from '../../src/texts/ru/rules/attestation-deliberate.ts';
import { decisionCarriedOverText } from '../../src/texts/ru/rules/decision-carried-over.ts';
import { dueDateKeptText } from '../../src/texts/ru/rules/due-date-kept.ts';
import { effectRequiredText } from '../../src/texts/ru/rules/effect-required.ts';
import { foreignFragmentsAbsentText } from '../../src/texts/ru/rules/foreign-fragments-absent.ts';
import { meetingHeldText } from '../../src/texts/ru/rules/meeting-held.ts';
import { recordsLinkedText } from '../../src/texts/ru/rules/records-linked.ts';
import { resultsPublishedText } from '../../src/texts/ru/rules/results-published.ts';
import { termAfterMeetingText } from '../../src/texts/ru/rules/term-after-meeting.ts';

/** The words around a number that change with it: how the sentence has to read for 0, 1, 2, 5, 11 and 21. */
const cases: Array<[title: string, sentence: (n: number) => string, ...expected: string[]]> = [
  [
    'forms without an effect',
    (loose) => recordsLinkedText.messages.forms({ name: 'Музей', loose, of: 30 }),
    '0 форм не ведут',
    '1 форма не ведёт',
    '2 формы не ведут',
    '5 форм не ведут',
    '11 форм не ведут',
    '21 форма не ведёт',
  ],
  [
    'days overdue',
    (days) => dueDateKeptText.messages.overdue({ activity: 'Поход', days, responsible: '' }),
    '0 дней назад',
    '1 день назад',
    '2 дня назад',
    '5 дней назад',
    '11 дней назад',
    '21 день назад',
  ],
  [
    'days a decision has waited',
    (age) => decisionCarriedOverText.messages.unplanned({ number: '1', text: 'Провести поход', date: '', age }),
    '0 дней после',
    '1 день после',
    '2 дня после',
    '5 дней после',
    '11 дней после',
    '21 день после',
  ],
  [
    'days without a publication',
    (days) => resultsPublishedText.messages.unpublished({ number: '1', text: 'Разместить', days }),
    '0 дней после',
    '1 день после',
    '2 дня после',
    '5 дней после',
    '11 дней после',
    '21 день после',
  ],
  [
    'marks in a minute',
    (count) => attestationDeliberateText.messages.hasty({ count, signer: '' }),
    'поставлено 0 отметок',
    'поставлена 1 отметка',
    'поставлены 2 отметки',
    'поставлено 5 отметок',
    'поставлено 11 отметок',
    'поставлена 21 отметка',
  ],
  [
    'words of a kindergarten beside the first',
    (more) => foreignFragmentsAbsentText.messages.remnant({ word: 'ДОУ', count: more + 1, text: 'площадка ДОУ' }),
    'встречается «ДОУ». Похоже',
    'и ещё 1 слово детского',
    'и ещё 2 слова детского',
    'и ещё 5 слов детского',
    'и ещё 11 слов детского',
    'и ещё 21 слово детского',
  ],
  [
    'partners without an effect',
    (count) => effectRequiredText.grouped(count, 30),
    'У 0 партнёров из 30',
    'У 1 партнёра из 30',
    'У 2 партнёров из 30',
    'У 5 партнёров из 30',
    'У 11 партнёров из 30',
    'У 21 партнёра из 30',
  ],
  [
    'partners nobody met',
    (count) => meetingHeldText.grouped(count, 30),
    'С 0 партнёрами',
    'С 1 партнёром',
    'С 2 партнёрами',
    'С 5 партнёрами',
    'С 11 партнёрами',
    'С 21 партнёром',
  ],
  [
    'activities without analysis',
    (count) => analysisRecordedText.grouped(count, 30),
    '0 проведённых дел',
    '1 проведённое дело',
    '2 проведённых дела',
    '5 проведённых дел',
    '11 проведённых дел',
    '21 проведённое дело',
  ],
  [
    'decisions with an early term',
    (count) => termAfterMeetingText.grouped(count, 30),
    '0 решений',
    '1 решение',
    '2 решения',
    '5 решений',
    '11 решений',
    '21 решение',
  ],
];

describe('numbers in the sentences of rules', () => {
  test.each(cases)('%s', (_title, sentence, ...expected) => {
    const numbers = [0, 1, 2, 5, 11, 21];
    numbers.forEach((n, index) => {
      expect(sentence(n)).toContain(expected[index]);
    });
  });
});
