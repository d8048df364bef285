import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

interface Indicator {
  indicator: string;
}

export const effectMeasuredText = {
  title: 'Эффект подтверждён показателем',
  why: `Результат видно по призовым местам, удовлетворённости, внешней оценке, охвату. ${after('guide')}`,
  messages: {
    unmeasured: ({ effect }: { effect: string }) => `Эффект ${quoted(effect)} ничем не измерен.`,
    valueless: ({ indicator }: Indicator) => `Показатель ${quoted(indicator)} назван, но значения нет.`,
    sourceless: ({ indicator }: Indicator) => `Не указано, откуда взято значение показателя ${quoted(indicator)}.`,
    declined: ({ effect, indicator, value, before }: Indicator & { effect: string; value: string; before: number }) =>
      `Эффект ${quoted(effect)} обещает рост, а показатель ${quoted(indicator)} снизился: было ${before}, стало ${value}.`,
  },
  fixes: {
    unmeasured: () =>
      'Добавьте показатель, например: число призовых мест, доля довольных родителей, охват детей программой.',
    valueless: () => 'Впишите значение и год.',
    sourceless: () => 'Укажите источник: анкета, протокол конкурса, журнал посещений, справка.',
    declined: () => 'Проверьте числа; если они верны, опишите эффект честно и обсудите причину с партнёром.',
  },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'эффекта', 'эффектов')} из ${of} нет надёжного показателя`,
};
