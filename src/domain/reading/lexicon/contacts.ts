/** Wordings and shapes of contacts. */
export const contactPatterns = {
  phone:
    /(?:\+?7|8)?[\s-]?\(\d{3}[\d-]{0,4}\)\s?\d{1,3}(?:[\s-]?\d{2,3}){1,3}|(?:\+7|(?<!\d)8)[\s-]?\d{3,5}[\s-]\d{1,3}(?:[\s-]\d{2,3}){1,3}|(?<!\d)(?:\+7|8)\d{10}(?!\d)|(?<![\d.])\d{1,3}-\d{2}-\d{2}(?![\d.-])/u,
  email: /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u,
  url: /(?:https?:\/\/|www\.)[^\s,;«»"()]+|(?<![@\p{L}\d.-])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:ru|com|org|net|info|example|su|edu)(?:\/[^\s,;«»"()]*)?/iu,
  /** «Иванова А.А.», «А.А. Иванова», «Иванова Анна Петровна». */
  person:
    /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\.\s?(?:\p{Lu}\.)?|\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(?:вич|вна|ична|ич|оглы|кызы)(?!\p{L})/u,
  /** A post that only says whose name stands behind it: «директор Ким О.О.», not «директор клуба Ким О.О.». */
  post: /^(?:[Рр]уководитель|[Дд]иректор)(?:\s*[:–—-]+\s*|\s+(?=\p{Lu}))/u,
  /** Labels before a value inside a cell: «тел.», «e-mail:», «сайт:». */
  label:
    /(?<!\p{L})(?:тел(?:ефон)?|моб|факс|e-?mail|эл\.?\s*почта|почта|сайт|контактное лицо|контакт(?:ы)?|конт|адрес)(?!\p{L})\s*[.:–—-]*\s*/giu,
} as const;
/** How a line that is a contact begins, whatever it holds: «тел. 112». */
export const contactStart = /^(?:тел(?:ефон)?|моб|факс|e-?mail|эл\.?\s?почта|сайт)(?!\p{L})/iu;
/** What is left of a telephone's label. */
export const phoneLabel = /,?\s*(?<!\p{L})(?:тел(?:ефон)?|моб|факс)(?!\p{L})\.?\s*:?\s*/giu;
/** What stands before an address behind a name: «, тел.», « – », « (сайт:». */
export const addressLead =
  /[\s,;:\u2013\u2014-]*\(?(?:(?<!\p{L})(?:(?:офиц(?:иальный|\.)\s)?сайт|тел(?:ефон)?|моб|эл(?:ектронная|\.)?\s?почта|e-?mail|контакты?|адрес)[\s.:–—-]*)*$/iu;
/** A tax number of an organisation or a person, with the code of the reason where it stands. */
export const taxNumber = /(?<!\d)(?:\d{12}|\d{10}(?:\s?\/\s?\d{9})?)(?!\d)/u;
/** What stands in an address around its settlement: «630000», «ул. Мира», «д. 5», «12а». */
export const addressPart =
  /^(?:\d{6}|\d{1,3}\s?\p{L}?(?:[/-]\d+\p{L}?)?|(?:дом|д|корп|стр|оф|каб|кв)\.?\s?\d.*|(?:ул|улица|пер|переулок|пл|площадь|пр|пр-т|пр-кт|просп|проспект|б-р|бульвар|наб|ш|шоссе|мкр|микрорайон)(?:\.\s?|\s)\S.*|\S+\s(?:ул|пер|проезд|шоссе)\.?)$/iu;
/** The street behind a name. */
export const streetBehind =
  /,\s*(?:\S+\s(?:ул|пер|проезд|шоссе)\.?,|(?:ул|улица|пер|переулок|пл|площадь|пр|пр-т|пр-кт|просп|проспект|б-р|бульвар|наб|шоссе)(?:\.\s?|\s)(?=\S))/iu;
/** How the address of a house begins or what it holds. */
export const streetAddress = /^\d{6}(?!\d)|(?:^|[\s,])(?:ул|пер|пр-т|просп|проспект|улица|переулок|шоссе|д)\.?\s/iu;
