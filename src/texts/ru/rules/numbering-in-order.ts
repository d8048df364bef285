import { genitive } from '../plurals.ts';

export const numberingInOrderText = {
  title: 'Номера идут по порядку',
  why: 'Сбитые номера значат, что два списка слиплись или пункт потерян.',
  messages: {
    interleaved: ({ numbers }: { numbers: string }) =>
      `Номера решений ${numbers} идут вперемежку: вероятно, это два списка.`,
    twice: ({ number }: { number: string }) => `Номер ${number} стоит у двух решений одной встречи.`,
  },
  fixes: {
    interleaved: () => 'Сверьте с документом, разделите списки и исправьте номера.',
    twice: () => 'Сверьте с документом и исправьте номер.',
  },
  grouped: (count: number, of: number) => `У ${genitive(count, 'встречи', 'встреч')} из ${of} номера решений сбиты`,
};
