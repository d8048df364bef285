import { monthStems } from '../reading/lexicon/agreements.ts';
import type { Place, Places } from './found.ts';
import type { Draft } from './reader.ts';

/** What a record says of itself and not the source. */
const unsaid = new Set(['warnings', 'kind', 'layout', 'parties', 'category', 'source']);

/** Texts of all values, and of their places in the source where a value was converted («5 мая 2026» → 2026-05-05). */
export function valueTexts(draft: Draft): string[] {
  const texts: string[] = [];
  // A heading that names the category of many records stands once in the source.
  const stated = new Map<number, string>();
  const isRepeated = repetitions();
  const visit = (value: unknown, path: string, places: Places, end: number) => {
    if (typeof value === 'string' || typeof value === 'number') {
      const place = places[path] ?? places[path.replace(/\.\d+$/, '')];
      if (!isRepeated(path, place, end)) texts.push(String(value));
    } else if (Array.isArray(value)) value.forEach((item, index) => void visit(item, `${path}.${index}`, places, end));
    else if (!value || typeof value !== 'object') return;
    else if ('source' in value) visitRecord(value as { source: Places });
    else for (const [name, item] of Object.entries(value)) visit(item, `${path}.${name}`, places, end);
  };
  const visitRecord = (record: { source?: Places }) => {
    const { source = {} } = record;
    const end = Object.values(source).reduce((last, { line }) => Math.max(last, line), 0);
    for (const [field, place] of Object.entries(source)) {
      if (field === 'category') stated.set(place.line, place.text);
      else if (!isRepeated(`${field} converted`, place, end)) texts.push(...convertedWords(place.text));
    }
    for (const [name, value] of Object.entries(record)) if (!unsaid.has(name)) visit(value, name, source, end);
  };
  visitRecord(draft as { source?: Places });
  return [...texts, ...stated.values()];
}

/**
 * Tells what a record holds from above its own last line, where another has held the same already: a section or a merged
 * cell stands once in the source, whatever number of records it goes down to.
 */
function repetitions(): (path: string, place: Place | undefined, end: number) => boolean {
  const met = new Set<string>();
  return (path, place, end) => {
    if (!place || place.line >= end) return false;
    const key = `${path} ${place.line} ${place.cell ?? ''} ${place.text}`;
    const again = met.has(key);
    met.add(key);
    return again;
  };
}

/** Words a date may be made of: numbers, and the month between two. They need not stand in the value as such. */
function convertedWords(text: string): string[] {
  return [...text.matchAll(/\p{N}+(?:[^\p{L}\p{N}(,]{1,3}(\p{L}+)(?=[^\p{L}]{1,3}\p{N}))?/gu)].map(
    ([stretch, word = '']) => (isMonth(word) ? stretch : stretch.slice(0, stretch.length - word.length)),
  );
}

function isMonth(word: string): boolean {
  return monthStems.some((stem) => word.toLowerCase().startsWith(stem));
}
