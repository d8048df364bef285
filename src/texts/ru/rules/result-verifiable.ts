import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

export const resultVerifiableText = {
  title: 'Результат можно проверить',
  why: `К цели движутся по результатам, которые можно показать. ${after('resolution', 'pair')}`,
  messages: {
    abstract: ({ result }: { result: string }) => `По результату ${quoted(result)} нельзя понять, достигнут ли он.`,
    unstated: ({ activity }: { activity: string }) => `У дела ${quoted(activity)} не записан ожидаемый результат.`,
  },
  fixes: {
    abstract: () =>
      'Напишите, что можно будет показать: «разработана программа», «проведено 3 встречи, охват 60 человек», «не ниже 80 %».',
    unstated: () => 'Впишите в столбец «Ожидаемый результат», что можно будет показать.',
  },
  grouped: (count: number, of: number) => `У ${genitive(count, 'дела', 'дел')} из ${of} результат нельзя проверить`,
};
