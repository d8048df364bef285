import { counted } from '../plurals.ts';
import { quoted } from '../wording.ts';

export const attestationBasisStatedText = {
  title: 'У ответа «да» есть основание',
  why: 'Слову верят, когда видно, на чём оно основано: беседа, анкета, письмо, наблюдение.',
  messages: {
    missing: ({ name, question }: { name: string; question: string }) =>
      `На вопрос «${question}»${name ? ` о партнёре ${quoted(name)}` : ''} отвечено «да» без основания; в отчёт такой ответ не войдёт.`,
  },
  fixes: { missing: () => 'Впишите основание: с кем беседовали, какая анкета, письмо или наблюдение и когда.' },
  grouped: (count: number, of: number) =>
    `${counted(count, 'ответ', 'ответа', 'ответов')} «да» без основания (всего: ${of})`,
};
