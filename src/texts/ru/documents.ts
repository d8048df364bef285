export const documentsText = {
  unknown: (id: string, known: readonly string[]) => `Документа «${id}» нет. Есть: ${known.join(', ')}.`,
  unknownKey: (key: string, title: string) =>
    `Записи «${key}» в книге нет, документ «${title}» не сделан. Проверьте ID в первом столбце таблицы.`,
  notNoted: (name: string, url: string) =>
    `Документ «${name}» создан: ${url}. В «Сделанные документы» он не записался: сохраните ссылку сами, повторять не нужно.`,
  notStored: (name: string) =>
    `Документ «${name}» не удалось сохранить: хранилище документов не ответило или в нём нет места. Посмотрите, нет ли документа там, и, если нет, повторите.`,
  template: (title: string, problems: readonly string[]) =>
    `Шаблон документа «${title}» не заполнен: ${problems.join(' ')}`,
} as const;
