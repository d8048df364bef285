/** How a letter greets its reader: what stands above is who writes and to whom. */
export const salutation = /^(?:глубоко)?уважаем(?:ая|ый|ые)(?!\p{L})[^.:;!]{0,100}(?:[!,]$|!\s)/iu;
/** To whom a mail went, in the lines above its text. */
export const mailTo = /^(?:кому|to)\s*:/iu;
/** The other lines there, but its subject. */
export const mailLine = /^(?:от|кому|копия|дата|отправлено|from|to|cc|sent|date)\s*:/iu;
