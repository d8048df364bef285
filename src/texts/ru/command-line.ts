/** What the command line says when it cannot go on: what is wrong and what to do. */
export const commandLine = {
  wrongOption: (option: string) =>
    `Параметр «${option}» не подходит: его нет у этой команды или не хватает значения. Список команд – в README.`,
  unknownKind: (kind: string) => `Неизвестный вид «${kind}». Укажите partners, roadmap, resolution или programme.`,
  noFile: () => 'Не указан файл. Назовите хотя бы один файл или «-» для стандартного ввода.',
  unreadable: (file: string) =>
    `Не удалось прочитать «${file}». Подходят .docx, .xlsx, .csv, .tsv, .txt, .md и .html; проверьте имя файла и что он открывается. Текст из PDF, .doc или со снимка скопируйте и сохраните в .txt.`,
  fileTooLarge: (file: string) => `«${file}» больше 50 МБ. Разделите его на части и внесите их по очереди.`,
  notWritten: (file: string) =>
    `Не удалось записать «${file}»: нет места, нет прав или файл занят. Освободите место или укажите другую папку: --out ПАПКА.`,
  unknownCommand: (known: readonly string[]) => `Неизвестная команда. Есть: ${known.join(', ')}.`,
  nothingFound: (file: string) =>
    `В «${file}» не найдено ни списка партнёров, ни дорожной карты, ни резолюции, ни программы; книга не изменена. Проверьте, тот ли это файл.`,
  importUsage: () => 'Укажите книгу и файлы: import КНИГА.xlsx ФАЙЛ…',
  unknownPersons: (value: string) => `Неизвестное значение «${value}». Укажите --persons keep или --persons mask.`,
  reportUsage: () => 'Укажите книгу и документ: report КНИГА.xlsx model',
  needsFolder: (count: number) => `Документов получится ${count}. Укажите папку: --out ПАПКА.`,
  checkUsage: () => 'Укажите книгу: check КНИГА.xlsx',
  wrongDate: (value: string) => `Дата «${value}» не читается. Укажите её так: --today 2026-11-21.`,
  sampleUsage: () => 'Укажите имя новой книги: sample КНИГА.xlsx',
  bookExists: (book: string) => `Файл «${book}» уже есть и не изменён. Укажите другое имя.`,
  excepted: () => 'под исключением',
};
