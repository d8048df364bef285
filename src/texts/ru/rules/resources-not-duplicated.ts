import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

export const resourcesNotDuplicatedText = {
  title: 'Партнёры не дублируют друг друга',
  why: `Партнёры нужны, чтобы вместе закрыть то, чего не хватает, а не чтобы давать одно и то же. ${after('guide')}`,
  messages: {
    duplicated: ({ given, category, n, lacking }: { given: string; category: string; n: number; lacking: string }) =>
      `Ресурс ${quoted(given)} получаем от ${genitive(n, 'партнёра', 'партнёров')} категории ${quoted(category)}, а ресурса ${quoted(lacking)}, которого не хватает, не даёт никто.`,
  },
  fixes: {
    duplicated: ({ lacking }: { lacking: string }) =>
      `Посмотрите, кто из потенциальных партнёров мог бы дать ${quoted(lacking)}.`,
  },
  grouped: (count: number) =>
    `Партнёры повторяют друг друга в ${genitive(count, 'ресурсе', 'ресурсах')}, а других не хватает`,
} as const;
