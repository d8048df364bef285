import { dictionaries } from '../dictionaries.ts';
import { after } from '../sources.ts';

export const systemDocumentsCompleteText = {
  title: 'Система подтверждена документами',
  why: `На системном этапе работа с партнёрами записана в документах школы. ${after('guide')}`,
  messages: {
    missing: ({ kinds }: { kinds: string }) =>
      `Среди документов системы нет: ${kinds
        .split(' ')
        .map((kind) => (dictionaries.systemDocument as Record<string, string>)[kind])
        .join(', ')}.`,
  },
  fixes: {
    missing: () => 'Если документ есть, внесите его в таблицу «Документы системы»; если нет, запланируйте.',
  },
  grouped: () => 'Не все документы системы внесены',
};
