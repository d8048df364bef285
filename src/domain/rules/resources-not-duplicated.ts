import { resourcesNotDuplicatedText as text } from '../../texts/ru/rules/resources-not-duplicated.ts';
import { profiles } from '../check/profiles.ts';
import { isActive } from '../check/scope.ts';
import { fold, words } from '../reading/text.ts';
import type { View } from '../registry/view.ts';
import { offersOf, ownWords } from '../registry/words.ts';
import type { Exchange } from '../sheets/exchange.ts';
import { defineRule } from './rule.ts';

const many = 3;

/** Partners of one category do not all give the same while something asked for is given by nobody. */
export const resourcesNotDuplicated = defineRule({
  code: 'P06-R2',
  principle: 'P06',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['partners', 'exchange'],
  text,
  *check(view) {
    const received = view.exchange.filter(({ side, state, partner }) => {
      const owner = view.partnerByKey.get(partner);
      return side === 'get' && state !== 'cancelled' && owner !== undefined && isActive(owner);
    });
    const first = received[0];
    if (!first) return;
    const lacking = lackingResource(received, view);
    const crowded = lacking === '' ? [] : givenByMany(received, view);
    for (const { resource, category, givers, key } of crowded) {
      const at = { sheet: 'exchange', key, field: 'resource' } as const;
      const args = { given: resource, category, n: givers.size, lacking };
      yield { outcome: 'hint', at, partner: '', message: 'duplicated', args };
    }
    if (crowded.length === 0) {
      yield { outcome: 'satisfied', at: { sheet: 'exchange', key: first.key, field: 'resource' }, partner: '' };
    }
  },
});

/** A resource named as a gap that no partner gives. */
function lackingResource(received: Exchange[], view: View): string {
  const given = new Set(received.map(({ resource }) => fold(resource)));
  const asked = [...new Set(received.map(({ gap }) => gap))].map(words);
  const names = (gap: string[], stem: string) => gap.some((word) => word.startsWith(stem));
  return (
    offersOf('resource', ownWords(view.dictionaries)).find((resource) => {
      // «площадка» is asked for as «площадки», «площадку»: the ending is left out of the comparison.
      const stem = fold(resource).slice(0, Math.max(4, resource.length - 2));
      return !given.has(fold(resource)) && asked.some((gap) => names(gap, stem));
    }) ?? ''
  );
}

interface Crowd {
  resource: string;
  category: string;
  givers: Set<string>;
  /** Its first record. */
  key: string;
}

function givenByMany(received: Exchange[], view: View): Crowd[] {
  const crowds = new Map<string, Crowd>();
  for (const { key, partner, resource } of received) {
    const category = view.partnerByKey.get(partner)?.category ?? '';
    if (category === '' || resource === '') continue;
    const id = `${fold(category)}|${fold(resource)}`;
    const crowd = crowds.get(id) ?? { resource, category, givers: new Set(), key };
    crowd.givers.add(partner);
    crowds.set(id, crowd);
  }
  return [...crowds.values()].filter(({ givers }) => givers.size >= many);
}
