import { effectMeasuredText } from '../../texts/ru/rules/effect-measured.ts';
import { profiles } from '../check/profiles.ts';
import { concernsLiving } from '../check/scope.ts';
import { growth } from '../reading/lexicon/growth.ts';
import { fold } from '../reading/text.ts';
import type { SocialEffect } from '../sheets/effects.ts';
import { defineRule } from './rule.ts';

/** One indicator of one partner over the years. */
const seriesOf = ({ partner, indicator }: SocialEffect) => `${partner} ${fold(indicator)}`;

/** Effects by series and year, for comparing a value with the year before. */
function byYear(effects: readonly SocialEffect[]): Map<string, Map<number, number>> {
  const series = new Map<string, Map<number, number>>();
  for (const effect of effects) {
    if (effect.indicator === '' || effect.value === '') continue;
    const name = seriesOf(effect);
    const values = series.get(name) ?? new Map<number, number>();
    series.set(name, values.set(Number.parseInt(effect.year, 10), Number(effect.value)));
  }
  return series;
}

export const effectMeasured = defineRule({
  code: 'P17-R3',
  principle: 'P17',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['effects'],
  text: effectMeasuredText,
  *check(view) {
    const series = byYear(view.effects);
    for (const record of view.effects) {
      const { key, partner, effect, indicator, value, year, dataSource } = record;
      if (!concernsLiving(view, partner)) continue;
      const at = (field: string) => ({ sheet: 'effects' as const, key, field });
      if (indicator === '') {
        yield { outcome: 'hint', at: at('indicator'), partner, message: 'unmeasured', args: { effect } };
        continue;
      }
      if (value === '') {
        yield { outcome: 'hint', at: at('value'), partner, message: 'valueless', args: { indicator } };
        continue;
      }
      if (dataSource === '') {
        yield { outcome: 'remark', at: at('dataSource'), partner, message: 'sourceless', args: { indicator } };
        continue;
      }
      const before = series.get(seriesOf(record))?.get(Number.parseInt(year, 10) - 1);
      if (before !== undefined && Number(value) < before && growth.test(`${effect} ${indicator}`)) {
        const args = { effect, indicator, value, before };
        yield { outcome: 'remark', at: at('value'), partner, message: 'declined', args };
      } else yield { outcome: 'satisfied', at: at('value'), partner };
    }
  },
});
