/** How the term and the responsible are written after a decision: «Срок: до 1 мая. Отв.: Иванова И.И.». */

/** Label of the responsible; what follows is who. */
export const responsibleLabel =
  /(?:ответственн(?:ый|ая|ые|ое|ого|ость)(?:\s+лиц[оа])?(?:\s+за\s+(?:исполнение|выполнение|подготовку|проведение|реализацию|пункт)(?:\s+\p{L}+)?)?|отв|исполнител[ьи]|исп|(?<!\p{L})кто(?:\s+отвечает)?(?=\s*:)|контроль(?:\s+(?:за\s+)?(?:исполнени|выполнени)\p{L}+)?)(?!\p{L})\s*(?:\.\s*[:–—-]?|[:–—-])\s*/iu;

/** Label of the term. */
export const dueLabel =
  /(?:срок(?:и)?(?:\s+(?:исполнения|выполнения|реализации|проведения|сдачи|предоставления))?|дата\s+исполнения|(?<!\p{L})когда(?=\s*:))(?!\p{L})\s*(?:[:–—-]\s*|(?=до\s|к\s|не\s|с\s|\d))/iu;

/** A term counted from the meeting, or a bound without a year: «в недельный срок», «в течение двух недель», «до конца года». */
export const relativeTerm =
  /(?<!\p{L})(?:(?:до|к)\s+конц[ау]\s+(?:(?:текущего|этого|календарного)\s+)?(?:года|месяца|недели|четверти|полугодия|квартала)|в\s+(?:\p{L}+\s)?\p{L}*(?:недельный|дневный|месячный)\s+срок|в\s+течение\s+(?:(?:\d{1,2}|одно(?:й|го)|двух|тр[её]х|четыр[её]х|пяти|семи|десяти)(?:-?х|-?ти)?\s+)?(?:\p{L}+\s+)?(?:недел[иь]|месяц(?:а|ев)|дн(?:я|ей)|суток)(?:\s+(?:со\s+дня|с\s+момента|после)\s+\p{L}+)?)(?!\p{L})/iu;

/** The edge of a year without its number, which is never that of the year before the meeting. */
export const edgeOfYear = /(?:конц|начал)\p{L}{1,2}\s+учебного\s+года/iu;

/** A word before a name in brackets: «(ответственная Нагорная Ю.К.)», not «(ответственный секретарь Жарова Н.И.)». */
export const responsibleBefore = /^[Оо]тветственн(?:ый|ая|ые)\s+(?=\p{Lu})/u;

/** A season that only tells what kind of thing is meant: «летний трудовой отряд». */
export const seasonOfThing = /^(?:летн|осенн|зимн|весенн)\p{Ll}+$/iu;

/** A preposition that belongs to the wording of the term: «в период 2019–2020 гг.», «в апреле». */
export const dueLead = /(?<!\p{L})во?\s+(?:период\s+)?$/iu;

/** Words before a period that make it no term of the decision: of a document, a report, a plan for a year. */
export const notDueBefore = /(?:(?<!\p{L})(?:от|за|по\s+итогам|итог\p{L}*|на\s+период|на)\s*«?|№\s*)$/iu;
export const onADay = /(?<!\p{L})на\s*$/iu;
