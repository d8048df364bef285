/** Data about people that a form or an exchange may speak of, and the mark that says on what basis they are handled. */
export const sensitiveData = {
  medical:
    /(?<!\p{L})(?:медицинск\p{L}* (?:данн|карт|сведени|заключени|показател)\p{L}*|медкарт\p{L}*|диагноз\p{L}*|(?:данн|сведени)\p{L}* о состоянии здоровья|групп\p{L}* здоровья (?:дет|обуча)\p{L}*)/iu,
  workplaces: /(?<!\p{L})мест\p{L}* работы родител\p{L}*/iu,
  personal:
    /(?<!\p{L})(?:персональн\p{L}* данн\p{L}*|паспортн\p{L}* данн\p{L}*|снилс(?!\p{L})|дат\p{L}* рождени\p{L}*|спис\p{L}* (?:дет|семей|обучающ|учащ)\p{L}*|фио (?:дет|ребен|обуча|родител)\p{L}*|банк\p{L}* данных (?:о )?(?:дет|сем)\p{L}*)/iu,
  phone: /(?:\+7|(?<!\d)8)[\s(-]*9\d{2}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/u,
} as const;

/** «Основание обработки: согласия родителей, ответственный – медсестра». */
export const processingBasis = /основани\p{L}* обработки/iu;
export const processingResponsible = /ответственн\p{L}*/iu;
