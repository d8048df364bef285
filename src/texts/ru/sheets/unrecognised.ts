export const unrecognisedText = {
  title: 'Не распознано',
  prefix: 'Н',
  columns: {
    date: ['Когда', 'Когда внесено.'],
    source: ['Источник', 'Документ.'],
    text: ['Фрагмент', 'Слова, которые не вошли ни в одну запись.'],
  },
} as const;
