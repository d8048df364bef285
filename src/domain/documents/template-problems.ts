import type Docxtemplater from 'docxtemplater';
import { templateText as text } from '../../texts/ru/documents/template.ts';
import { editDistance, fold } from '../reading/text.ts';
import { type Tags, tagName } from './tags.ts';
import { type Place, places } from './template-places.ts';

/** What the tags of a compiled template ask for that the document does not give, as sentences in order. */
export function problemsOf(document: Docxtemplater, tags: Tags): string[] {
  const problems: string[] = [];
  const known = namesOf(tags);
  for (const place of places(document)) {
    const problem = problemAt(place, [...place.lists.map((list) => inside(known, list)), known]);
    if (problem) problems.push(problem);
  }
  return problems;
}

/** Folded Russian name → the name as printed and what stands under it. */
type Names = Map<string, { name: string; is: 'text' | 'flag' | Names }>;

function namesOf(tags: Tags): Names {
  return new Map(
    Object.entries(tags).map(([tag, is]) => {
      const name = tagName(tag);
      return [fold(name), { name, is: typeof is === 'string' ? is : namesOf(is ?? {}) }];
    }),
  );
}

function problemAt(place: Place, scopes: readonly Names[]): string | undefined {
  const { tag, word, kind, at } = place;
  const found = scopes.map((scope) => scope.get(word)).find((entry) => entry !== undefined);
  if (place.torn) return text.tornList(tag.slice(2, -1));
  if (kind === 'raw') return text.isText(tag, at);
  if (found) {
    if (kind === 'list' || found.is === 'text') return undefined;
    return (found.is === 'flag' ? text.isCondition : text.isList)(tag, at, found.name);
  }
  const all = scopes[scopes.length - 1] as Names;
  const list = listWith(all, word);
  if (list) return text.outsideList(tag, at, list);
  const near = nearest(word, scopes);
  return text.unknown(tag, at, kind === 'list' ? `{#${near}}` : `{${near}}`);
}

/** The names of a list wherever it stands; none where the list itself is unknown. */
function inside(names: Names, list: string): Names {
  for (const [folded, { is }] of names) {
    if (typeof is === 'string') continue;
    if (folded === list) return is;
    const deeper = inside(is, list);
    if (deeper.size > 0) return deeper;
  }
  return new Map();
}

/** The nearest list that holds the word. */
function listWith(names: Names, word: string): string | undefined {
  for (const { name, is } of names.values()) {
    if (typeof is === 'string') continue;
    if (is.has(word)) return name;
    const deeper = listWith(is, word);
    if (deeper) return deeper;
  }
  return undefined;
}

function nearest(word: string, scopes: readonly Names[]): string {
  const candidates = scopes.flatMap((scope) => [...scope]);
  let best = { name: '', distance: Number.POSITIVE_INFINITY };
  for (const [folded, { name }] of candidates) {
    const distance = editDistance(word, folded, best.distance);
    if (distance < best.distance) best = { name, distance };
  }
  return best.name;
}
