import { quoted, shownDate } from './wording.ts';

/** What is said about a proposal of a draft resolution before it is signed: the fact and the advice. */
export const proposals = {
  'no-responsible': {
    message: (point: string) => `${point}: не назван ответственный.`,
    fix: 'Впишите, кто исполняет: должность или организация, которая была на встрече.',
  },
  'no-term': {
    message: (point: string) => `${point}: не назван срок.`,
    fix: 'Впишите срок: день, месяц с годом или учебный год.',
  },
  'no-addressee': {
    message: (point: string) => `${point}: не сказано, кому.`,
    fix: 'Перечислите адресатов: по ним потом видно, кто получил и обсудил.',
  },
  'vague-verb': {
    message: (point: string) => `${point}: по этим словам не понять, когда дело сделано.`,
    fix: 'Назовите действие, которое можно показать: провести, составить, утвердить, разместить.',
  },
  'term-before-meeting': {
    message: (point: string, term: string, held: string) =>
      `${point}: срок ${quoted(term)} начинается раньше встречи ${shownDate(held)}.`,
    fix: 'Исправьте срок: он не может начаться до того, как о нём договорились.',
  },
} as const;

/** «Пункт № 3 „Создать совет…“» */
export const point = (number: string, text: string) => `${number ? `Пункт № ${number}` : 'Пункт'} ${quoted(text, 60)}`;
