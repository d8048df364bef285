/** What is usually amiss in a school's book: the sample shows how the check speaks of it. Names are those of the sample. */
export const naturalDefects = {
  endingSoon: 'детская библиотека',
  expired: 'дом культуры',
  onlyAsked: 'мебельная фабрика',
  withoutEffect: 'центр «Рядом»',
  hardlyKnown: 'городская газета',
  withoutBasis: 'центр «Росток»',
  ungrounded: { partner: 'детская поликлиника', form: 'сбор и анализ медицинских данных детей перед днями здоровья' },
  collective: { activity: 'Городской конкурс моделей', responsible: 'Административная команда школы' },
  yearless: { activity: 'Рейд «Безопасный переход»', periodText: 'май' },
  overdue: 'Дворовый праздник «Кленовый день»',
  unproven: 'Расписание клуба на год',
  abstract: { activity: 'Общая игра команд двух школ', result: 'Повышение мотивации участников' },
  proposals: ['Развивать сотрудничество с организациями города', 'Направить материалы заседания партнёрам'],
  potential: {
    name: 'ООО «Типография „Лист“»',
    category: 'бизнес',
    aim: 'печатать школьный альманах',
    offer: 'рисунки и тексты для календаря типографии',
  },
} as const;
