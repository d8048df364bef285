import { announces } from './cues.ts';
import { textOf } from './list-rows.ts';
import { likeness, mean } from './named.ts';
import type { Entry } from './outline.ts';

/** «15.01.05 Сварщик», «Для механиков»: the first lines of stretches between blank ones, where they name none and those below do. */
export function titlesOf(roots: Entry[]): Set<Entry> {
  const stretches: Entry[][] = [];
  for (const entry of roots) {
    const announced = announces(textOf(entry));
    if (entry.apart || announced || stretches.length === 0) stretches.push([]);
    if (!announced) stretches[stretches.length - 1]?.push(entry);
  }
  const titled = stretches.filter(
    ([first, ...others]) =>
      first?.style === '' &&
      others.length > 0 &&
      likeness(textOf(first)) < 0.4 &&
      others.every(({ style }) => style === '') &&
      mean(others.map((entry) => likeness(textOf(entry)))) >= 0.6,
  );
  return new Set(titled.length > 1 ? titled.flatMap(([first]) => first ?? []) : []);
}
