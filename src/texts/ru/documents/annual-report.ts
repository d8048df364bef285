import { counted, genitive } from '../plurals.ts';

const activities = (n: number) => counted(n, 'мероприятие', 'мероприятия', 'мероприятий');

export const annualReportText = {
  title: 'Отчёт за учебный год',
  holds:
    'Партнёры, договорённости, выполнение плана, участие, результаты, принципы, итоги и задачи; все числа с основанием.',
  fileName: (about: string) => `Отчёт о социальном партнёрстве ${about}`,
  noPartners: 'нет ни одного действующего партнёра',
  noActivities: (year: string) => `нет мероприятий на ${year} учебный год`,
  overdue: (n: number) => `${activities(n)} со сроком, который прошёл, без отметки`,
  withoutEvidence: (n: number) =>
    `у ${genitive(n, 'проведённого мероприятия', 'проведённых мероприятий')} нет подтверждения`,
  withoutReason: (n: number) =>
    `у ${genitive(n, 'перенесённого или отменённого мероприятия', 'перенесённых или отменённых мероприятий')} нет причины`,
  noEffects: (n: number) => `у ${genitive(n, 'партнёра', 'партнёров')} не записан социальный эффект`,
  partners: (n: number) => counted(n, 'действующий партнёр', 'действующих партнёра', 'действующих партнёров'),
  activities,
  noCategory: 'категория не указана',
  noPost: 'не указан',
  bar: '■',
  changes: {
    potential: 'Потенциальные партнёры',
    started: 'Начали сотрудничество в этом учебном году',
    suspended: 'Приостановлены',
    ended: 'Завершили сотрудничество',
    withoutActivities: 'Действующие партнёры без мероприятий за год',
  },
  agreements: {
    inForce: 'Действуют на дату отчёта',
    network: 'в том числе договоры о сетевой форме',
    started: 'Заключены в учебном году',
    ending: 'Истекают в ближайшие 60 дней',
    expired: 'Истекли',
    without: 'Действующие партнёры без действующей договорённости',
  },
  plan: {
    planned: 'Запланировано',
    done: 'Проведено',
    onTime: 'из них в срок',
    late: 'из них позже срока',
    undated: 'из них без даты или срока: в срок или нет, неизвестно',
    inProgress: 'В работе',
    postponed: 'Перенесено',
    cancelled: 'Отменено',
    overdue: 'Срок прошёл, отметки нет',
  },
  states: { postponed: 'перенесено', cancelled: 'отменено', overdue: 'срок прошёл, отметки нет' },
  coverage: {
    attendances: (n: string, counted: number, done: number) =>
      `Участие (посещения): ${n}. Число сложено по ${counted} из ${genitive(done, 'проведённого мероприятия', 'проведённых мероприятий')}; обучающийся, который участвовал дважды, учтён дважды.`,
    noAttendances: 'Участие (посещения): нет данных.',
    planned: (n: string) => `По плану ожидалось посещений: ${n}.`,
    unique: (pupils: string) =>
      `Охват (разные обучающиеся): нет данных${pupils ? `; контингент – ${pupils} чел.` : ''}. Сумма посещений охватом не считается.`,
  },
  risks: {
    overdue: (n: number, of: number) =>
      `у ${n} из ${genitive(of, 'мероприятия', 'мероприятий')} срок прошёл, а отметки о выполнении нет`,
    expired: (n: number) =>
      `${counted(n, 'договорённость истекла', 'договорённости истекли', 'договорённостей истекло')}, новые не записаны`,
    basis: (n: number, of: number) =>
      `у ${n} из ${genitive(of, 'действующего партнёра', 'действующих партнёров')} нет действующей договорённости`,
    idle: (n: number, of: number) =>
      `с ${n} из ${genitive(of, 'действующего партнёра', 'действующих партнёров')} не было запланировано ни одного мероприятия`,
    evidence: (n: number, of: number) =>
      `у ${n} из ${genitive(of, 'проведённого мероприятия', 'проведённых мероприятий')} нет подтверждения`,
    defects: (violations: number, remarks: number) =>
      `проверка по принципам: нарушений ${violations}, замечаний ${remarks}`,
    none: 'по записям таблицы не видны',
  },
  results: {
    partners: (partners: string, categories: number) =>
      `В учебном году работали ${partners}, категорий – ${categories}.`,
    plan: (done: string, planned: number) => `Запланировано ${activities(planned)}. Проведено: ${done}.`,
    onTime: (share: string) => `В срок проведено: ${share} мероприятий, у которых известны срок и дата.`,
    decisions: (share: string) => `Решения встреч исполнены: ${share}.`,
  },
  tasks: {
    overdue: (activity: string) => `Провести или отменить с указанием причины: ${activity}`,
    postponed: (activity: string) => `Провести перенесённое: ${activity}`,
    agreement: (agreement: string, partner: string) => `Продлить или заключить заново: ${agreement} (${partner})`,
  },
  agreement: (kind: string, number: string) => `${kind}${number ? ` № ${number}` : ''}`,
  numbers: (partners: string, planned: number, done: number) =>
    `${partners}; мероприятий запланировано ${planned}, проведено ${done}`,
} as const;

export const annualReportTemplateText = {
  title: ['ОТЧЁТ', 'о социальном партнёрстве'],
  subtitle: (school: string, schoolYear: string) => `${school} за ${schoolYear} учебный год`,
  sections: {
    general: '1. Общие сведения',
    management: '2. Документы и управление',
    partners: '3. Партнёры',
    agreements: '4. Договорённости',
    plan: '5. Выполнение плана',
    coverage: '6. Участие и охват',
    effects: '7. Результаты',
    principles: '8. Соблюдение принципов партнёрства',
    risks: '9. Проблемы и риски',
    results: '10. Итоги',
    tasks: '11. Задачи на новый учебный год',
  },
  general: (school: string, schoolYear: string, today: string) =>
    `Отчёт показывает, как в ${schoolYear} учебном году работали школа (${school}) и её социальные партнёры. Источник сведений – записи таблицы «Социальное партнёрство» на ${today} Каждый процент приведён с числами, из которых он получен; чего в записях нет, о том сказано «нет данных».`,
  documents: 'Документы школы, в которых закреплено партнёрство:',
  author: (post: string) => `Отчёт составил: ${post}.`,
  category: 'Действующие партнёры по категориям',
  categoryColumns: ['Категория', 'Партнёры', 'Число', ''],
  changeColumns: ['Изменения за год', 'Число', 'Кто'],
  agreementColumns: ['Договорённости', 'Число', 'Какие'],
  planColumns: ['Показатель', 'Число', 'Доля'],
  months: 'Учебный год по месяцам',
  monthColumns: ['Месяц', 'По плану', '', 'Проведено', ''],
  notHeld: 'Перенесено, отменено, не отмечено',
  notHeldColumns: ['Мероприятие', 'Состояние', 'Причина'],
  exchange: 'Обмен: что дала школа и что получила',
  exchangeColumns: ['Партнёр', 'Даём', 'Получаем'],
  load: 'Нагрузка ответственных',
  loadColumns: ['Ответственный', 'Мероприятий', ''],
  effectColumns: ['Партнёр', 'Социальный эффект', 'Показатель, значение', 'Подтверждение'],
  principles:
    'Числа в таблице – партнёры. Каждый учтён один раз, по самому тяжёлому исходу. Отсутствие данных не считается соблюдением.',
  findings: 'Нарушения и замечания:',
  taskColumns: ['Задача', 'Ответственный', 'Срок'],
  appendix: 'Приложение. Показатели',
  indicatorColumns: ['№ п/п', 'Показатель', 'Единица', 'Как считается', 'Значение'],
  empty: {
    notHeld: 'таких мероприятий нет',
    tasks: 'задач по записям таблицы нет',
    findings: 'нарушений и замечаний нет',
    load: 'нет данных',
  },
} as const;
