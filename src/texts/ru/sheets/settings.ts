export const settingsText = {
  title: 'Настройки',
  prefix: 'НС',
  columns: {
    name: ['Параметр', 'Что настраивается.'],
    value: ['Значение', 'Значение.'],
    note: ['Пояснение', 'Зачем это.'],
  },
} as const;
