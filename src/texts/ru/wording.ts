/** «20.05.2027» from the ISO date; what is not a date stays as it is. */
export function shownDate(iso: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return parts ? `${parts[3]}.${parts[2]}.${parts[1]}` : iso;
}

/** A moment as people write it: `2026-11-21 05:15` → «21.11.2026 05:15»; seconds and the zone are left out. */
export function shownMoment(moment: string): string {
  const [day = '', time = ''] = moment.split(/[ T]/);
  return [shownDate(day), time.slice(0, 5)].filter(Boolean).join(' ');
}

/** The text on one line, cut at a word with an ellipsis, so that a sentence around it stays readable. */
export function shortened(text: string, limit = 90): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > limit / 2 ? space : limit).replace(/[\s,;:.(«-]+$/, '')}…`;
}

/** What to do about text that is no school year. */
export const wrongSchoolYear = (text: string) =>
  `Учебный год «${shortened(text, 30)}» не читается. Укажите его так: 2026/2027.`;

/** A name or a cell's text in quotation marks; its own marks become the inner ones: «МБУК „Библиотека“»; an empty one says so. */
export function quoted(text: string, limit = 90): string {
  const inner = shortened(text, limit)
    .replace(/"([^"]*)"?/g, '„$1“')
    .replace(/[«“](?=[\p{L}\p{N}])/gu, '„')
    .replace(/[»”]/g, '“')
    // Closing marks of two levels that meet are written once: „Центр „Рядом““ becomes „Центр „Рядом“.
    .replace(/“{2,}/g, '“');
  const isCut = inner.lastIndexOf('„') > inner.lastIndexOf('“');
  return `«${inner || 'без названия'}${isCut ? '“' : ''}»`;
}
