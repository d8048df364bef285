import { counted } from './plurals.ts';

/** Sentences of the check that belong to no rule. */
export const check = {
  crashed: (title: string) => `Правило «${title}» не сработало из-за ошибки программы. Остальные правила проверены.`,
  crashedWhy: 'Пока правило не сработало, о его принципе нельзя сказать ничего: ни что он соблюдается, ни обратного.',
  crashedFix: (code: string) =>
    `Запустите проверку ещё раз. Если повторится, сообщите тому, кто ведёт программу, номер правила ${code}.`,
  inherited: 'унаследовано',
  exception: (reason: string, until: string) => `исключение${until ? ` до ${until}` : ''}: ${reason}`,
  marks: (marks: number) =>
    `Нужны отметки: ${counted(marks, 'вопрос ждёт', 'вопроса ждут', 'вопросов ждут')} ответа человека`,
  marksNext: 'Откройте «Отметки» и ответьте на вопросы по одному партнёру за раз, указывая основание.',
  inheritedGroup: (count: number, date: string) =>
    `${counted(count, 'запись замечена', 'записи замечены', 'записей замечено')} ещё до ${date} и ждёт своей очереди`,
  inheritedNext: 'Разбирайте понемногу: в «Проверке» такие строки помечены словом «унаследовано».',
  run: (violations: number, remarks: number) => `нарушений ${violations}, замечаний ${remarks}`,
} as const;
