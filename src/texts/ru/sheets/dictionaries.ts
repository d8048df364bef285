export const dictionariesText = {
  title: 'Словари',
  prefix: 'СЛ',
  columns: {
    dictionary: ['Словарь', 'Какой список дополняется.'],
    value: ['Значение', 'Слово или название.'],
    synonyms: ['Другие названия', 'Через «;»: так тоже пишут, и это читается как то же самое.'],
  },
} as const;
