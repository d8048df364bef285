import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted, shownDate } from '../wording.ts';

interface Args {
  date: string;
  theme: string;
}

const meeting = ({ date, theme }: Args) => `${date ? ` ${shownDate(date)}` : ''}${theme ? ` ${quoted(theme)}` : ''}`;

export const bothSidesAtMeetingText = {
  title: 'За столом обе стороны',
  why: `Диалог – это когда говорят обе стороны. ${after('guide', 'resolution', 'pair')}`,
  messages: {
    onlyOurs: (args: Args) => `На встрече${meeting(args)} записаны только наши участники.`,
    onlyPartner: (args: Args) => `На встрече${meeting(args)} записаны только участники партнёра.`,
    unstated: (args: Args) => `У встречи${meeting(args)} не записаны участники.`,
  },
  fixes: {
    onlyOurs: () =>
      'Допишите, кто был от партнёра, с пометкой «(партнёр)»; если никого не было, пригласите на следующую.',
    onlyPartner: () => 'Допишите, кто был от школы, с пометкой «(мы)».',
    unstated: () => 'Внесите участников по строкам или выберите партнёров встречи.',
  },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'встречи', 'встреч')} из ${of} не видно участников обеих сторон`,
};
