/** Words of the book that belong to no single tab. */
export const registryText = {
  key: ['ID', 'Ключ записи. Ставится программой, не повторяется и не меняется: по нему записи находят друг друга.'],
  /** A tab's title is no longer than 31 characters in .xlsx. */
  backup: (title: string, schema: number) => `${title.slice(0, 18)}, копия ${schema}`,
  templates: { title: 'Шаблоны', columns: ['Документ', 'Загружен', 'Содержимое'] },
  journal: {
    add: 'добавлено',
    update: 'изменено',
    remove: 'удалено',
    undo: 'Отмена действия',
  },
} as const;
