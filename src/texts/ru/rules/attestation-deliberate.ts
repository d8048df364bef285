import { counted, plural } from '../plurals.ts';

export const attestationDeliberateText = {
  title: 'Отметки поставлены обдуманно',
  why: 'Отметка стоит столько, сколько за ней размышления; одним нажатием всё не подтвердить.',
  messages: {
    hasty: ({ count, signer }: { count: number; signer: string }) =>
      `За одну минуту${signer ? ` (${signer})` : ''} ${plural(count, 'поставлена', 'поставлены', 'поставлено')} ${counted(count, 'отметка', 'отметки', 'отметок')}.`,
  },
  fixes: { hasty: () => 'Пройдите отметки ещё раз по одному партнёру и исправьте те, в которых не уверены.' },
  grouped: (count: number) =>
    `Отметки ставились слишком быстро: ${counted(count, 'раз', 'раза', 'раз')} больше двадцати за минуту`,
};
