/** What the command line says when it cannot go on: what is wrong and what to do. */
export const commandLine = {
  unknownKind: (kind: string) => `Неизвестный вид «${kind}». Укажите partners, roadmap, resolution или programme.`,
  noFile: () => 'Не указан файл. Назовите хотя бы один файл или «-» для стандартного ввода.',
  unreadable: (file: string) => `Не удалось прочитать «${file}». Проверьте имя файла и что он открывается.`,
};
