import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

export const meetingHeldText = {
  title: 'Встречи бывают',
  why: `Партнёрство держится на разговоре, а не на переписке о сроках. ${after('guide', 'model', 'pair')}`,
  messages: {
    none: ({ name, schoolYear }: { name: string; schoolYear: string }) =>
      `В ${schoolYear} учебном году не записано ни одной встречи с партнёром ${quoted(name)}.`,
  },
  fixes: {
    none: () => 'Внесите встречу в таблицу «Встречи» или визит в «Контакты и визиты»; если её не было, назначьте.',
  },
  grouped: (count: number, of: number) =>
    `С ${genitive(count, 'партнёром', 'партнёрами')} из ${of} в этом учебном году не было встреч`,
};
