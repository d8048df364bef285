/** Words before a person's name that make it part of an organisation's name: «школа имени Л.И. Орлова». */
export const namedAfter = /(?:^|[^\p{L}])(?:имени|им\.?|памяти)\s*$/iu;

/** A mobile number: a person's, where an organisation has a town number. */
export const mobileNumber = /(?<!\d)(?:\+7|8)[\s(-]*9\d{2}[\s)-]*\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)/gu;
