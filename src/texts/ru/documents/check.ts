import { counted, genitive } from '../plurals.ts';

export const checkText = {
  title: 'Справка о проверке по принципам',
  holds:
    'Итоги проверки по принципам: нарушения и замечания, чего не хватает, исключения, что не проверялось, рекомендации.',
  fileName: (about: string) => `Справка о проверке по принципам ${about}`,
  noPartners: 'нет ни одного действующего партнёра: проверять нечего',
  outcomes: {
    satisfied: 'Соблюдается',
    hint: 'Подсказки',
    remark: 'Замечания',
    violation: 'Нарушения',
    'no-data': 'Нет данных',
    attestation: 'Нужна отметка человека',
    excepted: 'Под принятым исключением',
    crashed: 'Правило не сработало',
  },
  principle: (id: string, name: string) => `${id} ${name}`,
  byPerson: 'оценивает человек',
  partners: (n: number) => counted(n, 'действующий партнёр', 'действующих партнёра', 'действующих партнёров'),
  rules: (n: number) => counted(n, 'правило', 'правила', 'правил'),
  records: (n: number) => counted(n, 'запись', 'записи', 'записей'),
  group: (title: string, count: number) => `${title} (${counted(count, 'запись', 'записи', 'записей')})`,
  more: (n: number) => `Ещё ${counted(n, 'строка', 'строки', 'строк')} не напечатано: смотрите таблицу «Проверка».`,
  until: (date: string) => (date ? `до ${date}` : 'без даты пересмотра'),
  wholeBook: 'школа в целом',
  notChecked: {
    documents: 'сами договоры, протоколы, ссылки и качество мероприятий: проверяются только записи таблицы',
    register: 'реестр иностранных агентов: дату проверки вносит сотрудник',
    byPerson: (names: string) => `принципы, о которых может сказать только человек: ${names}`,
    off: (titles: string) => `правила, выключенные в «Настройках»: ${titles}`,
    profile: (n: number) => `${counted(n, 'правило', 'правила', 'правил')} других профилей таблицы`,
    inactive: (n: number) =>
      `${counted(n, 'приостановленный или завершённый партнёр', 'приостановленных или завершённых партнёра', 'приостановленных или завершённых партнёров')}`,
    lowered: (titles: string) => `в полную силу – правила, уровень которых изменён в «Настройках»: ${titles}`,
  },
  conclusions: {
    nothing: 'Действующих партнёров в таблице нет: судить о принципах не по чему.',
    clean: 'Нарушений и замечаний по записям таблицы нет.',
    found: (violations: number, remarks: number) => `Нарушений: ${violations}; замечаний: ${remarks}.`,
    principles: (n: number, of: number) =>
      `Нарушения и замечания относятся к ${n} из ${genitive(of, 'принципа', 'принципов')}.`,
    lacks: (noData: number, attestation: number) =>
      `О части принципов судить нельзя: нет данных – ${noData}, ждут отметки человека – ${attestation}. Отсутствие данных не считается соблюдением.`,
    inherited: (n: number) => `Из них замечено раньше и ждёт своей очереди: ${n}.`,
    exceptions: (n: number) => `Принято исключений с указанием причины: ${n}.`,
  },
  numbers: (violations: number, remarks: number, noData: number) =>
    `нарушений ${violations}, замечаний ${remarks}, нет данных ${noData}`,
} as const;

export const checkTemplateText = {
  title: ['СПРАВКА', 'о проверке социального партнёрства по принципам'],
  where: (school: string, date: string) => `${school}, ${date}`,
  sections: {
    general: '1. Общие сведения',
    totals: '2. Итоги',
    principles: '3. Принципы',
    findings: '4. Нарушения и замечания',
    lacks: '5. Что дополнить',
    exceptions: '6. Принятые исключения',
    marks: '7. Отметки, сделанные людьми',
    notChecked: '8. Что не проверялось',
    conclusions: '9. Выводы',
    recommendations: '10. Рекомендации',
  },
  general: (partners: string, rules: string, schoolYear: string) =>
    `Проверены записи таблицы школы за ${schoolYear} учебный год: ${partners}, ${rules}. Единой оценки и процента соблюдения принципов справка не содержит.`,
  empty: {
    findings: 'нарушений и замечаний нет',
    lacks: 'дополнять нечего',
    exceptions: 'исключений нет',
    marks: 'отметок нет',
    recommendations: 'рекомендаций нет',
  },
  totalColumns: ['Исход', 'Число'],
  principles: 'Числа в таблице – партнёры. Каждый учтён один раз, по самому тяжёлому исходу.',
  principleColumns: [
    'Принцип',
    'Соблю-дается',
    'Под-сказки',
    'Заме-чания',
    'Нару-шения',
    'Нет данных',
    'Нужна отметка',
    'Исклю-чения',
  ],
  findingColumns: ['Запись', 'Что не так', 'Что сделать'],
  lackColumns: ['Чего не хватает', 'Что сделать'],
  exceptionColumns: ['Запись', 'Правило', 'Причина', 'Кто решил, до какого дня'],
  markColumns: ['О ком', 'Вопрос', 'Ответ', 'Основание', 'Кто и когда'],
  recommendationColumns: ['Рекомендация', 'Ответственный', 'Срок'],
} as const;
