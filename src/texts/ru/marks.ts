export const marksText = {
  /** Everything after this in a cell's note is the add-on's. */
  begin: '⚑ Проверка:',
} as const;
