import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

interface Args {
  form: string;
  /** Columns without participants, separated by spaces. */
  steps: string;
}

const verbs: Record<string, string> = {
  planners: 'планируют',
  preparers: 'готовят',
  conductors: 'проводят',
  analysts: 'анализируют',
};

const listed = (steps: string) =>
  steps
    .split(' ')
    .map((step) => `не ${verbs[step]}`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' и $1');

export const participantsActThemselvesText = {
  title: 'Участники действуют сами',
  why: `Формула «С+С+С+С=У»: участники сами планируют, готовят, проводят и разбирают дело. ${after('programme')}`,
  messages: {
    absent: ({ form, steps }: Args) => `В деле ${quoted(form)} дети, родители и педагоги ${listed(steps)}.`,
    almost: ({ form, steps }: Args) => `В деле ${quoted(form)} участники пока ${listed(steps)}.`,
    unstated: ({ form }: Args) => `Не записано, кто планирует, готовит, проводит и разбирает дело ${quoted(form)}.`,
  },
  fixes: {
    absent: () => 'Решите, что участники могут взять на себя, и впишите их в эти столбцы.',
    almost: () => 'Поручите участникам и этот шаг и впишите, кто именно.',
    unstated: () => 'Заполните четыре столбца: кто планирует, готовит, проводит, анализирует.',
  },
  grouped: (count: number, of: number) =>
    `В ${genitive(count, 'деле', 'делах')} из ${of} не видно, что участники действуют сами`,
};
