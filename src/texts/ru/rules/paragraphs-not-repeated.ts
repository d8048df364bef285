import { counted } from '../plurals.ts';
import { quoted } from '../wording.ts';

export const paragraphsNotRepeatedText = {
  title: 'Абзацы не повторяются',
  why: 'Повтор остаётся от копирования и попадёт в документы дважды.',
  messages: { repeated: ({ start }: { start: string }) => `Одно и то же сказано дважды: ${quoted(start)}.` },
  fixes: { repeated: () => 'Оставьте одно место, второе удалите.' },
  grouped: (count: number) => `${counted(count, 'повтор', 'повтора', 'повторов')} одного и того же текста`,
};
