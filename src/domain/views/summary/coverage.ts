import { dictionaries } from '../../../texts/ru/dictionaries.ts';
import { summaryText as text } from '../../../texts/ru/summary.ts';
import { principles } from '../../check/catalogue.ts';
import { keysIn } from '../../registry/view.ts';
import { offersOf, ownWords } from '../../registry/words.ts';
import type { Facts, Section } from './section.ts';

const [directionTitle, ...directionHeader] = text.sections.directions;
const [mechanismTitle, ...mechanismHeader] = text.sections.mechanisms;
const [kindTitle, ...kindHeader] = text.sections.kinds;
const [findingTitle, ...findingHeader] = text.sections.findings;

/** Forms and their effects by direction; a direction nobody works in stands with a zero. */
export function byDirection({ indicators, view }: Facts): Section {
  const offered = offersOf('direction', ownWords(view.dictionaries));
  const names = new Set([...offered, ...indicators.forms.map(({ direction }) => direction)]);
  names.delete('');
  const rows = [...names].map((name): [string, number, number] => {
    const forms = indicators.forms.filter(({ direction }) => direction === name);
    return [name, forms.length, new Set(forms.flatMap(({ effect }) => keysIn(effect))).size];
  });
  return { title: directionTitle, header: directionHeader, rows, chart: 'bar' };
}

/** Forms by mechanism. */
export function byMechanism({ indicators }: Facts): Section {
  const rows = Object.entries(dictionaries.mechanism).map(([code, name]): [string, number] => [
    name,
    indicators.forms.filter(({ mechanism }) => mechanism === code).length,
  ]);
  return { title: mechanismTitle, header: mechanismHeader, rows, chart: 'column' };
}

/** Forms by kind of activity. */
export function byKind({ indicators }: Facts): Section {
  const rows = Object.entries(dictionaries.activityKind).map(([code, name]): [string, number] => [
    name,
    indicators.forms.filter(({ activityKind }) => activityKind === code).length,
  ]);
  return { title: kindTitle, header: kindHeader, rows, chart: 'column' };
}

/** Violations and remarks by principle; principles without any are left out. */
export function findingsByPrinciple({ check }: Facts): Section {
  const counts = new Map<string, number>();
  for (const { principle, outcome, exception } of check.findings)
    if (!exception) counts.set(`${principle} ${outcome}`, (counts.get(`${principle} ${outcome}`) ?? 0) + 1);
  const rows = principles.flatMap(({ id, text: { name } }): [string, number, number][] => {
    const [violations = 0, remarks = 0] = [counts.get(`${id} violation`), counts.get(`${id} remark`)];
    return violations + remarks > 0 ? [[`${id} ${name}`, violations, remarks]] : [];
  });
  return { title: findingTitle, header: findingHeader, rows, chart: 'bar' };
}
