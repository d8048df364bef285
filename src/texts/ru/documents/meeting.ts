import { counted } from '../plurals.ts';

/** Kinds of meetings in the genitive, as titles need them: «резолюция круглого стола». */
export const kindOf: Readonly<Record<string, string>> = {
  'круглый стол': 'круглого стола',
  совещание: 'совещания',
  заседание: 'заседания',
  переговоры: 'переговоров',
  конференция: 'конференции',
  семинар: 'семинара',
};

/** Words both the resolution and the minutes use. */
export const meetingText = {
  noMeeting: 'нет ни одной записанной встречи',
  decisions: (n: number) => counted(n, 'пункт', 'пункта', 'пунктов'),
  present: (n: number) => counted(n, 'человек', 'человека', 'человек'),
  responsible: (who: string) => `Ответственный: ${who}.`,
  period: (term: string) => `Срок: ${term}.`,
  addressees: (whom: string) => `Адресаты: ${whom}.`,
  about: (kind: string, theme: string, date: string) => `${kind || 'встреча'} ${theme ? `«${theme}»` : ''} ${date}`,
} as const;
