/** Words by which plans and roadmaps, their headings and the tails of their items are known. */

/** Names of the document: «дорожная карта», «план-график», «комплекс мер», «циклограмма». */
export const planName =
  /(?:дорожн\p{L}+\s+карт|(?<!\p{L})план(?:а|ы|ом|-график\p{L}*|-сетк\p{L}*)?(?!\p{L})|программ\p{L}+\s+(?:\p{L}+\s+)?(?:мероприят|взаимодейств|сотрудничеств|действи|недел[ьи]|декад|месячник|дн(?:я|ей)(?!\p{L})|каникул|фестивал)|комплекс\p{L}*\s+(?:мер|мероприят)|перечень\s+(?:\p{L}+\s+)?мероприят|(?<!\p{L})график(?!\p{L})|циклограмм|календар\p{L}*\s+(?:совместн\p{L}+\s+)?(?:дел|событ|мероприят|образовательн)|совместн\p{L}+\s+(?:работ|мероприят|дел)|мероприяти\p{L}\s+(?:по|на|к|посвящ|в\s+рамках))/iu;

/** Documents that hold plans' words and are none. */
export const noPlan =
  /^\s*(?:протокол|резолюци|решение|постановлени|приказ|распоряжени|отч[её]т|справка|договор|соглашени|положени|повестк)/iu;

/** Titles of tables and lists with days that plan no activities: lessons, hours, meals, what has been won. */
export const otherTable =
  /^(?:результаты|итоги)(?!\p{L})|календарно-тематическ|план-конспект|конспект\p{L}*\s+(?:урок|занят)|поурочн|карт\p{L}+\s+урок|учебный\s+план(?!\p{L})|эвакуаци|^(?:расписание\s+(?:\p{L}+\s+){0,3}(?:уроков|занятий|звонков|кружков|секций)|меню)(?!\p{L})|^(?:журнал|реестр|книга|опись|номенклатура)\s+(?:(?:регистрации|уч[её]та|выдачи)\s+)?(?:протоколов|приказов|договоров|документов|дел|писем|обращений|(?:вх|исх)одящ\p{L}+)(?!\p{L})/iu;

/** Lines of an approval stamp, an appendix mark or an order's date around the title. */
export const stampLine =
  /^(?:(?:от|кому|копия|тема|дата|отправлено|from|to|subject|sent|date)\s*:|[«"]?(?:утвержд|согласован|принят(?:о|а|ы)?(?!\p{L})|рассмотрен|одобрен|введен)|приложени|(?:и\.?\s?о\.?\s+|врио\s+)?(?:директор|заведующ|начальник|глава|председатель|руководитель|заместитель|ректор)\p{L}*(?=\s|:|_|$)|протокол|приказ|распоряжение|план\s+(?:рассмотрен|утвержд|принят|составлен)|на\s+заседании|педагогическ\p{L}+\s+совет|от\s*[«"]?\s*(?:_|\d)|м\.?\s?п\.?$|подпись|[«"]?_+|[«"]\s*\d{1,2}\s*[»"]\s*\p{L}+)|_{3,}|^\s*к\s+(?:приказ|договор|соглашени|постановлени)/iu;

/** The date that ends a stamp, on a line of its own. */
export const dateAlone = /^[\d.]{8,10}(?:\sг\.)?$/;

/** The mark over what an order or letter carries with it: «Приложение 1», «Приложение к приказу от …». */
export const appendixMark = /^приложение(?:\s+(?:№|\d|к\s)|\s*$)/iu;

/** Words that open a heading over rows or items. */
export const sectionLead = /^(?:модул[ья]|раздел|блок|этап|направлени[ея]|часть|секция|уровень)(?!\p{L})/iu;

/** A section named by its number or in quotes: «Раздел 2.», «Этап I», «Модуль «Профориентация»». */
export const numberedLead =
  /^(?:модуль|раздел|блок|этап|направление|часть|секция)\s+(?:(?:№\s*)?(?:\d{1,2}|[IVXІХ]{1,4})(?!\p{L})|[«"])/iu;

/** The number of a section: «Раздел I.», «Блок 1.», «2.», «IV». */
export const sectionNumber =
  /^(?:(?:[IVX]{1,4}|\d)\s+(?:этап|раздел|блок)\s*[.:–—-]\s*(?=\S)|(?:раздел|блок|этап|направление|часть|глава)\s*(?:№\s*)?(?:\d{1,2}|[IVXІХ]{1,4})\s*[.:)–—-]*\s*(?=\S)|(?:\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]{1,4}[.)])\s*|(?:\d{1,2}|[IVX]{1,4})\s+(?!класс|групп|курс)(?=[\p{Lu}«"]))/iu;

/** The institution whose plan it is, below the title: «МБОУ СОШ № 5». */
export const ownName = /^\p{Lu}{1,4}[АБКО]У(?!\p{L})/u;

/** Introductory prose between the title and the records. */
export const proseLead =
  /^(?:уважаем|добрый\s+день|здравствуйте|коллеги|цел[ьи]|задач[аи]|пояснительн|основани|ожидаем\p{L}+\s+результат|в\s+(?:соответствии|целях)|настоящ|сроки?\s+(?:реализации|осуществления|действия)|ф\.\s?и\.\s?о\.|(?:форма|период)\s+\p{L}+\s*:|исполнител[ьи]\s*:|участник|место\s+реализации)/iu;

/** The title of a column of those who do what is planned. */
export const doerTitle = /^кто$/iu;

/** Opens what a plan is for: «Цель: …», «Основные задачи:». */
export const aimLead =
  /^(?:основн\p{L}+\s+)?(?:цел[ьи]|задач[аи])(?:\s+и\s+задачи)?(?:\s+\p{L}+){0,3}\s*(?::|[–—-]\s|$)/iu;

/** Labels of an item's details when there is no table; what a `note` says is no field of a roadmap. */
export const itemLabels = {
  activity:
    /(?:(?:наименование|название)\s+)?(?:мероприяти[ея]|событи[ея]|дело|действие|что\s+(?:делаем|(?:будет\s+)?сделано|нужно\s+сделать))\s*[:–—-]\s*|(?:наименование|название|что)\s*:\s*|(?:шаг|действие|мероприятие)\s+(?:№\s*)?\d{1,2}\s*[.:)–—-]\s*/iu,
  period:
    /(?:срок(?:и)?(?:\s+(?:исполнения|выполнения|реализации|проведения))?|дата(?:\s+проведения)?|время\s+проведения|период|когда)\s*[:–—-]\s*|(?:📅|🗓|⏰|🕒)\ufe0f?\s*/iu,
  responsible:
    /(?:ответственн(?:ый|ая|ые|ое)(?:\s+(?:лиц[оа]|за\s+(?:проведение|исполнение|выполнение)))?|отв|исп)\s*(?:\.\s*[:–—-]?|[:–—-])\s*|(?:исполнител[ьи]|организатор(?:ы)?|кто(?:\s+(?:отвечает|проводит|делает))?|куратор|отвеча(?:ет|ют)|провод(?:ит|ят))\s*[:–—-]\s*|ответственн(?:ый|ая|ые)\s+(?=от\s+\p{L}+\s*:)|(?:👤|👥)\s*/iu,
  result:
    /(?:(?:ожидаем\p{L}+\s+|планируем\p{L}+\s+)?(?:результат|итог|продукт)(?:ы)?|выход|(?:вид\s+|итоговый\s+|отч[её]тный\s+)?документ(?:а|ы)?|форма\s+отч[её]тности|показатель|индикатор)\s*[:–—-]\s*/iu,
  place: /(?:место(?:\s+проведения)?|где|площадка)\s*[:–—-]\s*|📍\s*/iu,
  participants: /(?:участник(?:и)?|класс(?:ы)?|категория(?:\s+участников)?|для\s+кого|аудитория|охват)\s*[:–—-]\s*/iu,
  section: /направлени[ея](?:\s+(?:работы|деятельности|воспитания))?\s*:\s*/iu,
  note: /(?:(?:социальн\p{L}+\s+)?партн[её]р(?:ы)?|цел[ьи]|задач[аи]|форма(?:\s+(?:проведения|работы|мероприятия))?|финансирование|бюджет|примечани[ея]|отметка(?:\s+о\s+\p{L}+)?|статус|время)\s*:\s*/iu,
} as const;

/** Where the next month begins in a plan told in one paragraph: «…, в октябре – викторина». */
export const monthSeam =
  /(?:^|[.,;]\s+)(?=во?\s(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)е(?:\s20\d\d\s\p{L}\.?)?\s[–—-]\s)/iu;

/** A line of a cell that names with whom. */
export const partnerLine = /^\s*(?:социальн\p{L}+\s+)?партн[её]ры?\s*:/iu;

/** «провести», «организовать»: what is to be done, behind a term that opens a sentence. */
export const infinitive = /^\p{Ll}{2,}(?:ть|ти|чь)(?:ся|сь)?$/u;
/** «итоги за учебный год», «отчёт за I полугодие»: what is told of, not when. */
export const reportedSpan =
  /(?<!\p{L})за\s+(?:(?:\p{L}+|\d)\s+)?(?:учебный\s+)?(?:год|полугодие|четверть|квартал|месяц|январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь)(?:\s+20\d\d(?:\s*(?:года|г\.?))?)?(?!\p{L})/giu;
/** The full stop between sentences, not that of «2026 г.», outside quotes and brackets. */
export const sentenceEnd = /(?:(?<=\sг\.)|(?<!\sг)\.)\s+(?=[\p{Lu}\d])(?![^«»]*»|[^()]*\))/u;
/** «стихи о весне», «летний лагерь»: a season that is told of; «весной» says when. */
export const seasonNamed = /^(?!(?:зимой|весной|летом|осенью)$)(?:зим|весе?н|лет|осен)\p{L}*$/iu;
/** «к 9 мая» within a sentence tells the occasion, not the term. */
export const occasion = /^ко?\s/iu;

/** Kinds of work that head the columns of a plan by months: «Работа с родителями», «Спортивное», «Дни здоровья»; or its rows: «Основной этап». */
export const kindOfWork =
  /^(?:работа|взаимодействие|мероприятия|сотрудничество|досуги?|праздники|экскурсии|выставки|конкурсы|консультации|дни|акции)(?!\p{L})|^[\p{L}-]+(?:ое|ая|ие)(?:\s+(?:направление|воспитание|развитие|дела|работа))?$|^(?:\p{L}+[иыо]й\s+){1,2}этап$/iu;

/** A kind of work alone over the rows of a plan: «Работа с детьми», «Методическая работа». */
export const sectionOfWork =
  /^(?:Работа|Взаимодействие|Сотрудничество|Мероприятия)\s+(?:с|со|по|для)\s|^\p{Lu}\p{L}+ая\s+(?:работа|деятельность)$/u;

/** A plan for years, not for a school year that has two numbers. */
export const severalYears = /20\d\d\s*[-–—]\s*20\d\d\s*год(?:ы|ов|ах)(?!\p{L})/iu;

/** Marks put into a month's column of a chart: «+», «х», «*», a tick, a filled square, «да». */
export const chartMark = /^(?:[+*xх×vv✓✔●■▪•█]+|да)$/iu;

/** The role a school is given in a pair. */
export const mentorRole = /(?:куратор|наставник|лидер|донор|опорн|базов)/iu;
export const satelliteRole = /(?:спутник|сателлит|участниц|подшефн|сопровождаем)/iu;
/** The document speaks of one school as the satellite of the other. */
export const pairedSchools = /школ\p{L}*[-–—\s]+(?:спутник|сателлит)/iu;

/** Words that part the two sides in a title: «между … и …», «… с …». */
export const partiesBetween = /(?<!\p{L})между\s+/iu;
export const partiesLink = /(?<!\p{L})(?:и(?!\s+ЗП)|с|со|совместно\s+с)\s+(?=\S)/gu;
/** What precedes the first side: «… сотрудничества», «… мероприятий», «отряда ЮИД». */
export const partyLead =
  /^.*(?:[Сс]отрудничества|СОТРУДНИЧЕСТВА|взаимодействия|взаимодействии|сотрудничестве|партн[её]рстве|ВЗАИМОДЕЙСТВИЯ|партн[её]рства|мероприятий|деятельности|работы|РАБОТЫ|действий|дел|карта|план|проекта(?:\s+«[^»]*»)?)\s+(?=\S)/u;
/** How an organisation's name begins in a title. */
export const partyStart =
  /^(?:\p{Lu}{2,}|[«"]|[Шш]кол\p{L}*|[Гг]имнази\p{L}*|[Лл]ице\p{L}*|[Цц]ентр\p{L}*|[Дд]ом\p{L}*|[Бб]иблиотек\p{L}*|[Дд]етск\p{L}*|[Мм]узе\p{L}*|[Оо]тдел\p{L}*|[Уу]правлени\p{L}*|[Кк]олледж\p{L}*|[Тт]ехникум\p{L}*|[Оо]тряд\p{L}*|[Фф]илиал\p{L}*|[Кк]луб\p{L}*|[Зз]авод\p{L}*|[Рр]айонн\p{L}*|[Гг]ородск\p{L}*|[Сс]ельск\p{L}*)/u;
/** The part a side plays, before its name. */
export const roleBefore =
  /^школ\p{L}*\s*[-–—]?\s*(?:спутник|сателлит|наставник|куратор|лидер|донор|участниц|партн[её]р)\p{L}*\s+/iu;
/** What makes a name one organisation's own: a number, a name in quotes, an abbreviation. */
export const specificName = /№\s*\d|[«"„].+[»"“]|\p{Lu}{2,}/u;
/** Nouns that head names of organisations, and their forms in a title. */
export const partyHeads = [
  { name: 'школа', oblique: ['школы', 'школой', 'школе'] },
  { name: 'гимназия', oblique: ['гимназии', 'гимназией'] },
  { name: 'лицей', oblique: ['лицея', 'лицеем', 'лицею'] },
  { name: 'центр', oblique: ['центра', 'центром', 'центру'] },
  { name: 'дом', oblique: ['дома', 'домом', 'дому'] },
  { name: 'библиотека', oblique: ['библиотеки', 'библиотекой', 'библиотеке'] },
  { name: 'музей', oblique: ['музея', 'музеем', 'музею'] },
  { name: 'отдел', oblique: ['отдела', 'отделом', 'отделу'] },
  { name: 'управление', oblique: ['управления', 'управлением', 'управлению'] },
  { name: 'колледж', oblique: ['колледжа', 'колледжем', 'колледжу'] },
  { name: 'техникум', oblique: ['техникума', 'техникумом', 'техникуму'] },
  { name: 'отряд', oblique: ['отряда', 'отрядом', 'отряду'] },
  { name: 'клуб', oblique: ['клуба', 'клубом', 'клубу'] },
  { name: 'завод', oblique: ['завода', 'заводом', 'заводу'] },
  { name: 'филиал', oblique: ['филиала', 'филиалом', 'филиалу'] },
] as const satisfies readonly { name: string; oblique: readonly string[] }[];
export const yearTail =
  /\s+(?:на|в)?\s*(?:20\d\d)\s*(?:[-–—/]\s*(?:20)?\d\d\s*)?(?:уч\p{L}*\.?\s*)?(?:г\p{L}*\.?)?\s*$/iu;
/** Sides of one kind of organisation each: two schools. */
export const schoolName = /(?:школ|сош|оош|нош|гимнази|лице[йя])/iu;

/** Words that results are made of, for putting together what a scan tore. */
export const resultWords = [
  'план',
  'приказ',
  'протокол',
  'отчет',
  'справка',
  'договор',
  'положение',
  'список',
  'график',
  'программа',
  'решение',
  'карта',
  'анализ',
  'буклет',
  'сборник',
];

/** A day of a month at the beginning of a line, or two days of it. */
export const leadingDay =
  /^\s*(?<day>(?:(?:0?[1-9]|[12]\d|3[01])(?:\.(?:0[1-9]|1[0-2]))?\s?[-–—]\s?)?(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?:\.\d{2,4}(?:\s?г(?:ода|\.)?(?!\p{L}))?)?)(?:\.?\s|,\s|:\s)\s*(?=[\p{L}«"–—-])/u;
