import { counted, genitive } from '../plurals.ts';
import { quoted } from '../wording.ts';

/** «Записать 1 форму», «Нашлась 1 форма», 2 формы, 5 форм. */
const tabs: Record<string, readonly [accusative: string, nominative: string, few: string, many: string]> = {
  partners: ['партнёра', 'партнёр', 'партнёра', 'партнёров'],
  forms: ['форму', 'форма', 'формы', 'форм'],
  effects: ['эффект', 'эффект', 'эффекта', 'эффектов'],
  agreements: ['договорённость', 'договорённость', 'договорённости', 'договорённостей'],
  roadmap: ['строку дорожной карты', 'строка дорожной карты', 'строки дорожной карты', 'строк дорожной карты'],
  meetings: ['встречу', 'встреча', 'встречи', 'встреч'],
  decisions: ['решение', 'решение', 'решения', 'решений'],
  programme: ['положение программы', 'положение программы', 'положения программы', 'положений программы'],
};

/** «10 партнёров, 45 форм, 23 эффекта»: numbers by tab. */
const list = (counts: Record<string, number>, asObject = false): string =>
  Object.entries(tabs)
    .filter(([tab]) => (counts[tab] ?? 0) > 0)
    .map(([tab, [accusative, nominative, few, many]]) =>
      counted(counts[tab] ?? 0, asObject ? accusative : nominative, few, many),
    )
    .join(', ');

/** «Внести»: paste, preview, writing. */
export const importText = {
  beforeSigning: (n: number) => `До подписания стоит дописать: ${counted(n, 'место', 'места', 'мест')}`,
  title: 'Внести из документа',
  lead: 'Вставьте таблицу партнёров, дорожную карту, резолюцию или программу. Сначала увидите, что получилось; в таблицу ничего не запишется, пока не нажмёте «Записать».',
  pasteLabel: 'Вставьте сюда скопированное (Ctrl+V)',
  pasteHint: 'Лучше копировать прямо из Word, Excel или с сайта: так сохраняются ячейки и списки.',
  read: 'Разобрать текст',
  file: 'Выбрать файл',
  fileHint: '.docx, .xlsx, .csv, .txt, .html; можно несколько',
  selection: 'Из выделения на листе',
  reading: 'Разбираю…',
  readingFiles: 'Читаю файлы…',
  restored: 'Продолжаем с того места, где вы остановились.',
  startAgain: 'Начать заново',
  wide: 'Открыть шире',
  pasteSource: (date: string) => `вставка ${date}`,
  selectionSource: (title: string) => `лист «${title}»`,

  emptyBook: 'В книге пока нет партнёров. Можно сначала посмотреть, как всё устроено, на придуманной школе.',
  empty: 'Вставлено пустое место. Выделите в документе таблицу или текст целиком, скопируйте и вставьте ещё раз.',
  emptyFile: (name: string) => `Файл «${name}» пуст. Проверьте, тот ли это файл.`,
  picture:
    'Это картинка, текста в ней нет. Откройте сам документ и скопируйте текст; скан сначала распознайте (например, в Word: «Открыть» → файл PDF).',
  pictureFile: (name: string) =>
    `«${name}» – картинка, текста в ней нет. Выберите сам документ или скопируйте из него текст.`,
  pdf: (name: string) => `«${name}» – PDF. Откройте его в Word или в просмотрщике, скопируйте таблицу и вставьте сюда.`,
  oldFormat: (name: string) =>
    `«${name}» – файл старого образца. Откройте его, сохраните как .docx или .xlsx и выберите снова.`,
  unreadable: (name: string) =>
    `Файл «${name}» не открылся: он повреждён или это не документ. Откройте его в своей программе, скопируйте текст и вставьте сюда.`,
  tooLarge: 'Вставлено больше 5 МБ. Вставьте документ по частям: по одной таблице или разделу.',
  fileTooLarge: (name: string) =>
    `Файл «${name}» больше 50 МБ. Уберите из него картинки или скопируйте нужную таблицу и вставьте сюда.`,
  noSelection: 'На листе ничего не выделено. Выделите таблицу вместе с заголовком и нажмите ещё раз.',
  notRead:
    'Этот документ прочитать не удалось, ничего не записано. Вставьте его по частям или скопируйте как простой текст (Ctrl+Shift+V).',
  nothing:
    'Партнёров, мероприятий или решений здесь не нашлось. Проверьте, вся ли таблица скопирована вместе с заголовком, или скажите, что это.',
  nothingTitle: 'Ничего не нашлось',
  saidLabel: 'Что вставлено?',
  said: {
    auto: 'Определить самостоятельно',
    partners: 'Список партнёров',
    roadmap: 'Дорожная карта, план',
    resolution: 'Резолюция, протокол',
    programme: 'Программа',
  },
  yearLabel: 'Учебный год, если в документе его нет',
  readOtherwise: 'Прочитать иначе',

  kinds: {
    partners: 'Партнёры',
    roadmap: 'Дорожная карта',
    resolution: 'Встреча и решения',
    programme: 'Программа',
    none: 'Не понято',
  },
  found: (counts: Record<string, number>) =>
    list(counts) === '' ? 'Записей не нашлось.' : `Нашлось: ${list(counts)}.`,
  things: (n: number) => `Во вставке ${counted(n, 'часть', 'части', 'частей')}, каждая показана отдельно.`,
  thingDrop: 'Не вносить эту часть',
  kept: (n: number) =>
    `Ни одно слово не потеряно: всё, что не вошло в карточки, перечислено ниже${n > 0 ? ` (${counted(n, 'фрагмент', 'фрагмента', 'фрагментов')})` : ''}.`,
  correctionUndo: 'Отменить правку',
  corrected: 'Правка отменена.',

  unnamed: 'Без названия',
  forms: (n: number) => counted(n, 'форма', 'формы', 'форм'),
  effects: (n: number) => counted(n, 'эффект', 'эффекта', 'эффектов'),
  doubts: (n: number) => counted(n, 'сомнение', 'сомнения', 'сомнений'),
  needed: 'Заполните: без этого карточку не записать.',
  addItem: 'Добавить строку',
  itemActions: (text: string) => `Действия со строкой «${text}»`,
  itemRemove: 'Убрать строку',
  itemSplit: 'Разделить перечень',
  itemCut: 'Отсюда – новая карточка',
  itemMove: (label: string) => `В «${label}»`,
  moreFields: 'Другие поля',
  cardDrop: 'Убрать карточку',
  cardDropped: 'Карточка убрана.',
  cardJoin: 'Соединить со следующей',
  cardSplit: (n: number) => `Разделить на ${counted(n, 'карточку', 'карточки', 'карточек')}`,
  splitOffered: (n: number) => `В ячейке ${counted(n, 'организация', 'организации', 'организаций')}:`,
  source: 'Фрагмент документа',
  sourceAt: (line: number) => `строка ${line}`,
  sourceTitle: 'Документ',
  inSource: 'Показать в документе',
  resultTitle: 'Что получилось',
  rightly: 'Всё верно',
  dated: (from: string, to: string) =>
    from && to && from !== to ? `${from} – ${to}` : from ? (to ? from : `с ${from}`) : `до ${to}`,
  inferred: 'год определён по учебному году – проверьте',
  parties: 'Стороны',
  roles: { mentor: 'школа-партнёр', satellite: 'школа-спутник' },
  role: (name: string) => `Роль: ${name}`,
  noRole: 'роль не указана',
  signatories: 'Подписали',
  position: 'Должность',
  person: 'Кто',
  name: 'Название',
  items: 'Содержание',
  outcome: 'Итог',
  products: 'Продукты',
  principles: 'Принципы',
  stages: 'Этапы',
  activities: 'Виды деятельности',

  unrecognised: (n: number) => `Не распознано: ${n}`,
  unrecognisedHint: 'Эти слова сохранятся на листе «Не распознано». Можно поместить их в карточку.',
  place: 'В поле…',
  placeCard: 'Карточка',
  placeField: 'Поле',
  placeHead: 'Весь документ',
  placeDo: 'Поместить',
  skipped: (n: number) => `Понято и не вошло в записи: ${n}`,
  showAll: (n: number) => `Показать все (${n})`,
  skippedAs: {
    title: 'название',
    header: 'заголовок',
    numbering: 'нумерация',
    section: 'раздел',
    stamp: 'гриф',
    'page-number': 'номер страницы',
    total: 'итог',
    signature: 'подпись',
    furniture: 'оформление страницы',
    prose: 'пояснительный текст',
    'empty-mark': 'прочерк',
    note: 'примечание',
  },

  duplicates: (n: number) => `${counted(n, 'партнёр', 'партнёра', 'партнёров')}: возможно, уже есть в книге`,
  duplicateSame: (name: string) => `Дополнить ${quoted(name)}`,
  duplicateNew: 'Это отдельный партнёр',
  duplicateSkip: 'Пропустить',
  duplicateCertain: 'совпало одно из названий',
  duplicateLikely: 'похоже, решите сами',

  persons: 'Фамилии в документе',
  personsKeep: 'Хранить как написано',
  personsMask: 'Заменить должностями',
  masked: (n: number) =>
    `Имена людей будут заменены должностями: ${counted(n, 'место', 'места', 'мест')}. Изменить это можно в настройках.`,

  write: (counts: Record<string, number>) => `Записать ${list(counts, true)}`,
  writeNothing: 'Всё это уже есть в книге',
  writing: 'Записываю…',
  already: (counts: Record<string, number>) => `В книге уже есть и не удвоится: ${list(counts)}.`,
  incomplete: (n: number) =>
    `У ${genitive(n, 'карточки', 'карточек')} не заполнено главное поле. Заполните его или уберите карточку.`,
  post: 'Кто вносит?',
  postHint: 'Должность будет видна в журнале действий. Спросим один раз.',
  posts: [
    'зам. директора по ВР',
    'советник директора по воспитанию',
    'социальный педагог',
    'методист',
    'педагог-организатор',
    'директор',
  ],
  postWrite: 'Записать',
  postSkip: 'Записать без должности',

  written: 'Записано',
  writtenList: (counts: Record<string, number>) => `Добавлено: ${list(counts)}.`,
  updatedList: (counts: Record<string, number>) => `Дополнено: ${list(counts)}.`,
  nothingNew: 'Нового не нашлось: всё это уже есть в книге.',
  conflicts: 'Эти ячейки тем временем изменил коллега, они оставлены как есть:',
  more: 'Внести ещё',
  toCheck: 'Проверить по принципам',
  partly: (done: number, of: number) =>
    `Записано частей: ${done} из ${of}. Остальное осталось здесь, нажмите «Повторить».`,
  notWritten: 'Ничего не записано, разобранное осталось здесь.',
  stopped: 'Запись остановлена.',
} as const;
