/** Words by which plans and roadmaps, their headings and the tails of their items are known. */

/** Names of the document: «дорожная карта», «план-график», «комплекс мер», «циклограмма». */
export const planName =
  /(?:дорожн\p{L}+\s+карт|(?<!\p{L})план(?:а|ы|ом|-график\p{L}*|-сетк\p{L}*)?(?!\p{L})|программ\p{L}+\s+(?:совместн\p{L}+\s+)?(?:мероприят|взаимодейств|сотрудничеств|действи)|комплекс\p{L}*\s+(?:мер|мероприят)|перечень\s+(?:\p{L}+\s+)?мероприят|(?<!\p{L})график(?!\p{L})|циклограмм|календар\p{L}*\s+(?:дел|событ|мероприят|образовательн)|совместн\p{L}+\s+(?:работ|мероприят|дел)|мероприяти\p{L}\s+(?:по|на|к|посвящ|в\s+рамках))/iu;

/** Documents that hold plans' words and are none. */
export const noPlan =
  /^\s*(?:протокол|резолюци|решение|постановлени|приказ|распоряжени|отч[её]т|справка|договор|соглашени|положени|повестк)/iu;

/** Lines of an approval stamp, an appendix mark or an order's date around the title. */
export const stampLine =
  /^(?:[«"]?(?:утвержд|согласован|принят(?:о|а|ы)?(?!\p{L})|рассмотрен|одобрен|введен)|приложени|(?:и\.?\s?о\.?\s+|врио\s+)?(?:директор|заведующ|начальник|глава|председатель|руководитель|заместитель|ректор)\p{L}*(?=\s|:|_|$)|протокол|приказ|распоряжение|на\s+заседании|педагогическ\p{L}+\s+совет|от\s*[«"]?\s*(?:_|\d)|м\.?\s?п\.?$|подпись|[«"]?_+|[«"]\s*\d{1,2}\s*[»"]\s*\p{L}+)|_{3,}|^\s*к\s+(?:приказ|договор|соглашени|постановлени)/iu;

/** Lines after the records: signatures, executors, notes. */
export const closingLine =
  /^(?:исп(?:олнитель)?\s*\.?\s*:?\s*\p{Lu}|составил|план\s+составил|подпис|разработал|ознакомлен|директор|заместитель|зам\.|руководитель|председатель|начальник)|_{3,}/iu;

/** A footnote or a remark under the table. */
export const noteLine = /^(?:\*+|примечани|прим\.|внимание|в\s+плане\s+возможны|\d\s?\))/iu;

/** A sum at the foot of a table. */
export const totalLine = /^(?:итого|всего)(?!\p{L})/iu;

/** Words that open a heading over rows or items. */
export const sectionLead = /^(?:модул[ья]|раздел|блок|этап|направлени[ея]|часть|секция|уровень)(?!\p{L})/iu;

/** The number of a section: «Раздел I.», «Блок 1.», «2.», «IV». */
export const sectionNumber =
  /^(?:(?:раздел|блок|этап|направление|часть|глава)\s*(?:№\s*)?(?:\d{1,2}|[IVXІХ]{1,4})\s*[.:)–—-]*\s*(?=\S)|(?:\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]{1,4}[.)])\s*|(?:\d{1,2}|[IVX]{1,4})\s+(?=[\p{Lu}«"]))/iu;

/** Introductory prose between the title and the records. */
export const proseLead =
  /^(?:цел[ьи]|задач[аи]|пояснительн|основани|ожидаем\p{L}+\s+результат|в\s+(?:соответствии|целях)|настоящ|сроки?\s+реализации|участник|место\s+реализации)/iu;

/** Labels of an item's details when there is no table. */
export const itemLabels = {
  period:
    /(?:срок(?:и)?(?:\s+(?:исполнения|выполнения|реализации|проведения))?|дата(?:\s+проведения)?|время\s+проведения|период|когда)\s*[:–—-]\s*/iu,
  responsible:
    /(?:ответственн(?:ый|ая|ые|ое)(?:\s+(?:лиц[оа]|за\s+(?:проведение|исполнение|выполнение)))?|отв|исполнител[ьи]|исп|организатор(?:ы)?|провод(?:ит|ят))\s*(?:\.\s*[:–—-]?|[:–—-])\s*/iu,
  result:
    /(?:(?:ожидаем\p{L}+\s+|планируем\p{L}+\s+)?(?:результат|итог|продукт)(?:ы)?|выход|документ|показатель)\s*[:–—-]\s*/iu,
  place: /(?:место(?:\s+проведения)?|где|площадка)\s*[:–—-]\s*/iu,
  participants: /(?:участник(?:и)?|класс(?:ы)?|категория(?:\s+участников)?|для\s+кого|аудитория|охват)\s*[:–—-]\s*/iu,
} as const;

/** Marks put into a month's column of a chart: «+», «х», «*», a tick, a filled square, «да». */
export const chartMark = /^(?:[+*xх×vv✓✔●■▪•█]+|да)$/iu;

/** Said in a cell instead of a value: nothing. */
export const emptyMark = /^(?:[-–—_.\s]+|нет)$/iu;

/** The role a school is given in a pair. */
export const mentorRole = /(?:куратор|наставник|лидер|донор|опорн|базов)/iu;
export const satelliteRole = /(?:спутник|сателлит|участниц|подшефн|сопровождаем)/iu;
/** The document speaks of one school as the satellite of the other. */
export const pairedSchools = /школ\p{L}*[-–—\s]+(?:спутник|сателлит)/iu;

/** Words that part the two sides in a title: «между … и …», «… с …». */
export const partiesBetween = /(?<!\p{L})между\s+/iu;
export const partiesLink =
  /(?<!\p{L})(?:и|с|со|совместно\s+с)\s+(?=[\p{Lu}«"]|школ|центр|дом|библиотек|детск|музе|отдел)/giu;
/** What precedes the first side: «… сотрудничества», «… мероприятий», «отряда ЮИД». */
export const partyLead =
  /^.*?(?:сотрудничества|взаимодействия|партн[её]рства|мероприятий|деятельности|работы|действий|дел|карта|план|проекта)\s+(?=[\p{Lu}«"]|школ|гимнази|лице|центр)/iu;
/** How an organisation's name begins in a title. */
export const partyStart =
  /^(?:\p{Lu}{2,}|[«"]|школ\p{L}*|гимнази\p{L}*|лице\p{L}*|центр\p{L}*|дом\p{L}*|библиотек\p{L}*|детск\p{L}*|музе\p{L}*|отдел\p{L}*|управлени\p{L}*|колледж\p{L}*|техникум\p{L}*|отряд\p{L}*|филиал\p{L}*|клуб\p{L}*|завод\p{L}*)/iu;
export const yearTail =
  /\s+(?:на|в)?\s*(?:20\d\d)\s*(?:[-–—/]\s*(?:20)?\d\d\s*)?(?:уч\p{L}*\.?\s*)?(?:г\p{L}*\.?)?\s*$/iu;
/** Sides of one kind of organisation each: two schools. */
export const schoolName = /(?:школ|сош|оош|нош|гимнази|лице[йя])/iu;
