import { levelWords } from '../../texts/ru/settings.ts';
import { sources } from '../../texts/ru/sources.ts';
import { viewsText } from '../../texts/ru/views.ts';
import { principles } from '../check/catalogue.ts';
import { colours } from '../registry/marks.ts';
import type { Rule } from '../rules/rule.ts';
import type { Settings } from '../settings.ts';
import type { SheetView } from './sheet-view.ts';

const bySource = { '000': 'programme', '001': 'guide', '002': 'model', '003': 'resolution', '004': 'pair' } as const;

/** «Принципы»: the catalogue with where each is named, what it asks, and its rules with their levels in this book. */
export function principlesSheet(rules: readonly Rule[], settings: Settings): SheetView {
  const text = viewsText.principles;
  const rows = principles.map((principle) => [
    principle.id,
    principle.text.name,
    principle.text.asks,
    text.kinds[principle.kind],
    principle.text.provenance
      .map(({ source, named, equivalence }) =>
        text.named(sources[bySource[source]], named, text.equivalence[equivalence]),
      )
      .join('\n'),
    Object.values(principle.text.questions).join('\n'),
    rules
      .filter((rule) => rule.principle === principle.id)
      .map(({ code, text: { title }, level }) => text.rule(code, title, levelWords[settings.levels[code] ?? level]))
      .join('\n'),
  ]);
  return {
    title: text.title,
    rows: [[...text.columns], ...rows],
    look: { widths: [60, 180, 360, 140, 360, 300, 360], colours: [text.columns.map(() => colours.header)] },
  };
}
