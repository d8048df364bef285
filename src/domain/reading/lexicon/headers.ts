/** Words by which the headers of tables are known, beside the phrases of `header-phrases.ts`. */

/** What stands in the header over the row numbers: «№», «№ п/п», «N п/п», «#». */
export const numberHeader = /^(?=.*[^\s./])(?:№|n[o°º9]?|#|номер|код)?\s*[./]?\s*(?:п\s*[./\\]?\s*п\s*\.?)?$/iu;
/** «№ договора» names a number; the sign is a word for the phrases above. */
export const numeroSign = /№|\bn[o°]?(?=\s)/giu;
/** Words that do not count against a header being recognised in full. */
export const headerFillers = new Set(
  'и с со в на по о об от для к из или их а том числе при его наши наших нашей школы школа школой доу оу оо детский сад года году год учебный план фактический планируемая планируемый планируемые примерная примерный примерные предполагаемая предполагаемые ориентировочная ориентировочные'.split(
    ' ',
  ),
);

/** A header that says no more than that there is a date. */
export const bareDate = new Set(['дата', 'даты', 'от']);
/** A header that says no more than that there is a name. */
export const bareName = /^(?:наименование|название)$/iu;
/** A header over the form of each event, not over the ways of working with a partner. */
export const eventForm = /^форма(?!\s+(?:взаимодейств|сотруднич)|\p{L})/iu;
/** A header over the days of the week or the hours of lessons. */
export const hoursName = /^(?:дни|день|время|часы)(?!\p{L}|\s+работы)/iu;
/** A header over the papers that work ends with, where it is of activities. */
export const documentName = /документ/iu;
/** A header that names the theme of what is done. */
export const themeName = /^тем(?:а|ы|атика)(?!\p{L})/iu;
/** A header over how many take part, not who. */
export const countHeader = /охват|колич|кол-во|чел(?!\p{L})/iu;
/** A header over the people of a partner, not of the school. */
export const partnersPerson = /партн[её]р|представител|организаци|учреждени|контактн/iu;
