/** Of a file that is no document at all. */
export const notDocx = 'Файл не открывается как документ Word. Сохраните шаблон в формате .docx и загрузите снова.';

/** What may be wrong with a school's own template, where, and what to put there. */
export const templateText = {
  notDocx,
  tooLarge: 'В шаблоне слишком много текста, такой файл не принимается. Сократите его и загрузите снова.',
  unknown: (tag: string, place: string, nearest: string) =>
    `${place}: тега ${tag} нет. Ближайший подходящий – ${nearest}.`,
  outsideList: (tag: string, place: string, list: string) =>
    `${place}: тег ${tag} печатается только внутри повтора. Поставьте его между {#${list}} и {/${list}}.`,
  isList: (tag: string, place: string, name: string) =>
    `${place}: ${tag} – это список. Поставьте {#${name}} перед повторяемой частью и {/${name}} после неё.`,
  isCondition: (tag: string, place: string, name: string) =>
    `${place}: ${tag} – это условие. Поставьте {#${name}} перед частью документа, которая зависит от него, и {/${name}} после неё.`,
  isText: (tag: string, place: string) => `${place}: вместо ${tag} нужен обычный тег, без знака «@».`,
  unclosedBrace: (place: string) => `${place}: после тега нет закрывающей скобки «}».`,
  unopenedBrace: (place: string) => `${place}: перед тегом нет открывающей скобки «{».`,
  doubledBrace: (place: string) =>
    `${place}: скобка поставлена дважды. У тега одна открывающая и одна закрывающая скобка.`,
  unclosedList: (name: string) => `Повтор {#${name}} не закончен. Поставьте {/${name}} после повторяемой части.`,
  unopenedList: (name: string) => `Есть {/${name}}, но нет начала. Поставьте {#${name}} перед повторяемой частью.`,
  crossedLists: (opened: string, closed: string) =>
    `Повтор {#${opened}} закрыт чужим тегом {/${closed}}. Закройте сначала внутренний повтор, потом внешний.`,
  tornList: (name: string) =>
    `Повтор {#${name}} начинается в таблице, а заканчивается вне её. Поставьте начало и конец в одной строке таблицы или оба вне таблицы.`,
  other: (place: string) => `${place}: этот тег прочитать нельзя. Сверьте его со списком тегов документа.`,
  place: {
    main: 'Основной текст',
    header: 'Верхний колонтитул',
    footer: 'Нижний колонтитул',
    row: (table: number, row: number) => `таблица ${table}, строка ${row}`,
    near: (words: string) => `рядом с «${words}»`,
  },
} as const;
