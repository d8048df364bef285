/** Words of the book that belong to no single tab. */
export const registryText = {
  key: ['ID', 'Ключ записи. Ставится программой, не повторяется и не меняется: по нему записи находят друг друга.'],
  templates: { title: 'Шаблоны', columns: ['Документ', 'Загружен', 'Содержимое'] },
  journal: {
    added: 'добавлено',
    changed: 'изменено',
    removed: 'удалено',
    undo: 'Отмена действия',
  },
} as const;
