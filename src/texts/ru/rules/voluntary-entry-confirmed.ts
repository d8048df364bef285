import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

export const voluntaryEntryConfirmedText = {
  title: 'Вступление подтверждено обеими сторонами',
  why: `Никого нельзя сделать партнёром без его согласия: каждая сторона входит в дело сама. ${after('programme', 'guide', 'model', 'resolution', 'pair')}`,
  messages: {
    oneSide: ({ name, missing }: { name: string; missing: 'ours' | 'partner' }) =>
      `С партнёром ${quoted(name)} договорённость подписана одной стороной: нет подписи ${missing === 'ours' ? 'школы' : 'партнёра'}.`,
    nobody: ({ name }: { name: string }) => `Не записано, что партнёр ${quoted(name)} сам согласился сотрудничать.`,
  },
  fixes: {
    oneSide: () =>
      'Впишите должность второго подписавшего или отметьте в «Отметках», каким письмом или протоколом он согласился.',
    nobody: () =>
      'Запишите договорённость с должностями обоих подписавших или сделайте отметку о согласии с основанием.',
  },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'партнёра', 'партнёров')} из ${of} согласие не подтверждено обеими сторонами`,
} as const;
