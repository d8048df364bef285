import { counted } from '../plurals.ts';

/** What a column of a pasted table can mean, in groups of the list to choose from. */
const meanings = {
  'Кто и что делает': {
    partner: 'Партнёр (организация)',
    forms: 'Формы взаимодействия',
    activity: 'Мероприятие',
    decision: 'Решение, предложение',
    result: 'Эффект, результат',
    responsible: 'Ответственный',
    participants: 'Участники',
    direction: 'Направление',
    aim: 'Цель, задача',
    section: 'Раздел, этап',
  },
  'Когда и где': {
    period: 'Срок, дата',
    start: 'Начало',
    end: 'Окончание',
    month: 'Месяц',
    place: 'Место проведения',
  },
  'О партнёре': {
    shortName: 'Сокращённое название',
    type: 'Вид организации',
    locality: 'Населённый пункт',
    address: 'Адрес',
    person: 'Контактное лицо',
    phone: 'Телефон',
    email: 'Почта',
    url: 'Сайт',
    contacts: 'Контакты вместе',
  },
  Договор: {
    agreement: 'Договор (всё вместе)',
    agreementNumber: 'Номер договора',
    agreementDate: 'Дата договора',
    agreementUntil: 'Действует до',
  },
  'В записи не входит': {
    ignored: 'Не брать',
    number: 'Номер строки',
    mark: 'Отметка о выполнении',
    inn: 'ИНН, ОГРН',
    legalForm: 'Правовая форма',
    specialty: 'Профиль, класс',
  },
} as const;

/** What the preview says of the columns of the tables. */
export const columnsText = {
  meanings,
  title: 'Столбцы таблицы',
  notUnderstoodCount: (n: number) => `не понято: ${n}`,
  hint: 'Если столбец понят неверно, скажите, что в нём: прочитается заново сразу во всех строках.',
  hintNothing:
    'Скажите, что в столбцах. Назовите столбец партнёров – получится список партнёров; мероприятие и срок или ответственного – план.',
  table: (n: number, rows: number) => `Таблица ${n}: ${counted(rows, 'строка', 'строки', 'строк')}`,
  untitled: (n: number) => `Столбец ${n}`,
  sample: (text: string) => `например: ${text}`,
  notUnderstood: 'не понято',
  headed: 'В первой строке – названия столбцов',
  reading: 'Читаю заново…',
  lost: (n: number) =>
    `Столбцы прочитаны заново, и ${counted(n, 'прежняя правка', 'прежние правки', 'прежних правок')} к новым карточкам не подошли. «Отменить правку» вернёт всё как было.`,
} as const;
