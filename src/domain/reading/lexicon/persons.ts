/** What stands before a name that belongs to an institution and no longer to a person: «школа имени Л.И. …». */
export const inHonour = /(?:имени|им\.)[\s\u00a0]*$/iu;

/** The ending of a patronymic in any case: «Павловна», «Сергеевичем». */
export const patronymicEnding = '(?:ович|евич|ьич|овн|евн|иничн|ичн)\\p{Ll}{0,2}';
