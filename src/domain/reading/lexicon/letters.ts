/** How a letter greets its reader: what stands above is who writes and to whom. */
export const salutation = /^(?:глубоко)?уважаем(?:ая|ый|ые)(?!\p{L})[^.:;!]{0,100}(?:[!,]$|!\s)/iu;
