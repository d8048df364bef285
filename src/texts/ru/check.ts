import { counted, plural } from './plurals.ts';

/** Sentences of the check that belong to no rule. */
export const check = {
  crashed: (title: string) => `Правило «${title}» не сработало из-за ошибки программы. Остальные правила проверены.`,
  crashedWhy: 'Пока правило не сработало, о его принципе нельзя сказать ничего: ни что он соблюдается, ни обратного.',
  crashedFix: (code: string) =>
    `Запустите проверку ещё раз. Если повторится, сообщите тому, кто ведёт программу, номер правила ${code}.`,
  inherited: (since: string) => `унаследовано: замечено ${since}`,
  exception: (reason: string, until: string) => `исключение${until ? ` до ${until}` : ''}: ${reason}`,
  /** The word of the matrix for a partner whose every finding is an accepted exception. */
  excepted: 'исключение',
  /** «P07: нарушений 2, замечаний 1», as the history of runs keeps it. */
  ofPrinciple: (principle: string, violations: number, remarks: number) =>
    `${principle}: ${plural(violations, 'нарушение', 'нарушения', 'нарушений')} ${violations}, ${plural(remarks, 'замечание', 'замечания', 'замечаний')} ${remarks}`,
  /** What did not fit into «Проверка». */
  rest: (count: number) =>
    `В таблицу не ${plural(count, 'поместилась', 'поместились', 'поместилось')} ещё ${counted(count, 'строка', 'строки', 'строк')}: исправьте показанное и проверьте снова.`,
} as const;
