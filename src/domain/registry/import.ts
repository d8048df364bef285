import { unrecognised } from '../sheets/index.ts';
import type { Found } from '../structuring/found.ts';
import { importPartners } from './import/partners.ts';
import { Draft, type ImportChoices, type ImportPlan, LONGEST_TEXT } from './import/plan.ts';
import { importProgramme } from './import/programme.ts';
import { importResolution } from './import/resolution.ts';
import { importRoadmap } from './import/roadmap.ts';
import type { Registry } from './registry.ts';

/** What writing the found things would change in the book; the same paste twice changes nothing. */
export function planImport(registry: Registry, found: readonly Found[], choices: ImportChoices): ImportPlan {
  const draft = new Draft(registry);
  for (const [at, thing] of found.entries()) {
    if (thing.kind === 'partners') importPartners(thing, at, draft, registry, choices);
    else if (thing.kind === 'roadmap') importRoadmap(thing, at, draft, registry, choices);
    else if (thing.kind === 'resolution') importResolution(thing, at, draft, registry, choices);
    else if (thing.kind === 'programme') importProgramme(thing, at, draft, registry, choices);
  }
  if (draft.changes.length > 0) keepUnrecognised(draft, found, choices);
  return { changes: draft.changes, unchanged: draft.unchanged, duplicates: draft.duplicates };
}

/** Left-over words stay in the book too: «Не распознано». */
function keepUnrecognised(draft: Draft, found: readonly Found[], choices: ImportChoices): void {
  const fragments = found.filter(({ kind }) => kind !== 'none').flatMap((thing) => thing.unrecognised);
  for (const fragment of new Set([...fragments, ...draft.left])) {
    for (let at = 0; at < fragment.length; at += LONGEST_TEXT) {
      const text = fragment.slice(at, at + LONGEST_TEXT);
      draft.put('unrecognised', { date: choices.when, source: choices.source, text }, unrecognised.identity);
    }
  }
}
