/** Words of programmes of social partnership: headings of their parts, stages, outcomes. */

/** A heading, at the beginning of a line; what follows its colon or dash is the first thing under it. */
export const programmeHeadings = {
  aim: [/^(?:основная\s+|главная\s+|общая\s+)?цел[ьи](?:\s+(?!и\s)\p{L}+){0,5}\s*(?:[:–—]|-\s|$)/iu],
  tasks: [/^(?:основные\s+|ключевые\s+|приоритетные\s+)?задач[аи](?:\s+\p{L}+){0,4}\s*(?:[:–—]|-\s|$)/iu],
  results: [
    /^(?:планируем(?:ый|ые)|ожидаем(?:ый|ые)|предполагаем(?:ый|ые)|прогнозируем(?:ый|ые))\s+(?:результат\p{L}*|эффект\p{L}*)(?:\s+\p{L}+){0,4}\s*(?:[:–—]|-\s|$)/iu,
    /^результат(?:ы|ом)?(?:\s+\p{L}+){0,4}\s*(?:[:–—]|-\s|$)/iu,
  ],
  principles: [
    /(?:^|[.!?]\s+)[^.!?:]{0,220}?(?<!\p{L})принцип(?:ы|ов|ами|ах)(?!\p{L})[^.:]{0,120}:/iu,
    /^(?:основные\s+)?принципы(?:\s+[\p{L}-]+){0,6}$/iu,
  ],
  conditions: [/^(?:[^.!?]{0,160}(?<!\p{L}))?услови(?:я|й|ями)(?!\p{L})[^.:]{0,80}:$/iu],
  stages: [
    /^(?:[^.!?]{0,160}(?<!\p{L}))?этап(?:ы|а|ов)(?!\p{L})[^.:]{0,80}:/iu,
    /^(?:основные\s+)?этапы(?:\s+[\p{L}-]+){0,5}$/iu,
    /^(?:алгоритм|порядок|логика)\s+(?:построения|организации|развития|взаимодействия|реализации|работы)[^.:]{0,80}:?$/iu,
  ],
  mechanisms: [/^(?:основные\s+)?механизм(?:ы|ами)?(?:\s+\p{L}+){0,5}\s*(?::|$)/iu],
  directions: [/^(?:основные\s+|приоритетные\s+|ключевые\s+)?направлени(?:я|ями)(?:\s+\p{L}+){0,5}\s*(?::|$)/iu],
  activities: [/^(?:основные\s+)?виды\s+(?:совместной\s+)?деятельности(?:\s+\p{L}+){0,3}\s*:?$/iu],
} as const;

/** A quick look at a line: whether it may name or head a part of a programme at all; its principles, or one part or another. */
export const anyPart =
  /цел[ьи]|задач|результат|эффект|принцип|услови|этап|алгоритм|порядок|логика|механизм|направлени|виды/iu;
export const principlesNamed = /принцип(?:ы|ов|ами|ах)(?!\p{L})/iu;
const opening = '^[^\\p{L}]*(?:\\p{L}[.)]\\s*)?(?:\\p{L}+(?:ые|ый|ая)\\s+)?';
export const partsNamed = [
  /(?<!\p{L})цел[ьи]/iu,
  new RegExp(`${opening}задач[аи]`, 'iu'),
  new RegExp(`${opening}(?:результат|эффект)`, 'iu'),
  /услови(?:я|й|ями)(?!\p{L})/iu,
  /(?<!\p{L})этап(?:ы|а|ов)?(?!\p{L})|(?:алгоритм|порядок|логика)\s/iu,
  new RegExp(`${opening}механизм`, 'iu'),
  new RegExp(`${opening}направлени`, 'iu'),
];

/** «…, целью которого является создание …», «Цель программы – …» inside a paragraph. */
export const aimInProse =
  /(?<!\p{L})цель(?:ю)?\s+(?:\p{L}+\s+){0,4}(?:является|явля\p{L}+|–|—|-)\s+(?<aim>[^.]{15,600})/iu;

/** «Принципами взаимодействия являются: …», with the principles in the same sentence. */
export const principlesInline =
  /^(?:[^.!?:]{0,120}(?<!\p{L}))?принцип(?:ы|ами)(?!\p{L})[^.:]{0,80}(?::|являются|–|—)\s*(?<list>\p{L}[^.]*)/iu;

/** The beginning of a stage and its name: «2 этап – разработка …», «I подготовительный», «Первый этап. …». */
export const stageLabel =
  /^(?:(?:\d{1,2}|[IVX]{1,4})(?:-?(?:ый|ой|ий|й))?\s+этап(?!\p{L})|этап\s+(?:№\s*)?(?:\d{1,2}|[IVX]{1,4})|(?:первый|второй|третий|четв[её]ртый|пятый|шестой|заключительный|завершающий)\s+этап(?!\p{L}))\s*[.:–—-]*\s*/iu;
export const romanStage = /^(?:I{1,3}|IV|V|VI{0,3})\s+(?=\p{L}{5,})/u;
/** The same inside a line: «…: 1 этап – …; 2 этап – …». */
export const stageInLine = /(?<=[:;.)]\s*)(?=(?:\d{1,2}|[IVX]{1,4})(?:-?(?:ый|ой|й))?\s+этап(?!\p{L}))/giu;

/** The outcome of a stage, in brackets or after it: «(ИТОГ – желание партнёров …)». */
export const stageOutcome =
  /[\s(]*(?<!\p{L})(?:итог(?:ом)?|результат|ожидаемый\s+результат)\s*[:–—-]\s*(?<outcome>.+?)\)?[;.,\s]*$/iu;

/** A step of the way to a partnership. */
export const step = /^шаг\s+(?:№\s*)?(?:\d{1,2}|[IVX]+|\p{L}+ый|\p{L}+ий)\s*[.:–—-]*\s*/iu;

/** The title of a programme, concept or guide. */
export const programmeTitle =
  /^(?:рабочая\s+|комплексная\s+|целевая\s+)?(?:программа|модель|концепция|положение|проект|методическ\p{L}+|система)(?!\p{L}).{0,200}|^(?:социальное\s+партн[её]рство|организация\s+\p{L}+\s+партн[её]рства|взаимодействие\s+школы).{0,120}/iu;

/** Headings that open prose: what stands under them belongs to no list above. */
export const proseHeading =
  /^(?:пояснительная\s+записка|цел[ьи]\s+и\s+задачи(?:\s+\p{L}+){0,3}|введение|основная\s+часть|основные\s+понятия|заключение|актуальность|общие\s+положения|контакт\p{L}*(?:\s+информаци\p{L}+)?|приложени\p{L}+|список\s+литературы)\s*:?$/iu;

/** Header words of the table of kinds of activity with their products. */
export const activityColumn = /^(?:виды?\s+)?(?:совместн\p{L}+\s+)?деятельност/iu;
export const productColumn = /^[«"]?продукт/iu;

/** Joins two principles in one name. */
export const conjunction = 'и';

/** Words before a principle's name that belong to its heading: «принцип границ». */
export const principleWord = /^принцип(?:а|ы)?\s+/iu;
/** Where the name of a principle ends and its explanation begins. */
export const principleGloss =
  /\s*(?:\s[–—-]\s|[:(;]|,\s*(?:так\s+как|то\s+есть|т\.\s?е\.|котор|выража|предполага|реализ|что\s)|\s(?:предполагает|реализуется|выражается|означает)(?!\p{L}))/iu;
