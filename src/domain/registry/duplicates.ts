import { comparableName } from './names.ts';
import type { Registry } from './registry.ts';

type Partner = Registry['partners'][number];

export interface Alike {
  key: string;
  name: string;
  /** Nothing tells them apart; otherwise a person decides. */
  certain: boolean;
}

const numbersIn = (name: string) => (name.match(/\d+/g) ?? []).join(' ');
const town = (locality: string) => comparableName(locality).replace(/^(?:\p{L}{1,3} )+/u, '');

/**
 * The partner of the book that this one most resembles. A number («Школа № 5») or a town that differs tells two
 * organisations apart, however alike the names.
 */
export function findDuplicate(partners: readonly Partner[], name: string, locality: string): Alike | undefined {
  const wanted = comparableName(name);
  let likely: Alike | undefined;
  for (const partner of partners) {
    const names = [partner.name, ...partner.otherNames.split(';')].map(comparableName).filter(Boolean);
    const towns = [town(locality), town(partner.locality)];
    if (towns[0] && towns[1] && towns[0] !== towns[1]) continue;
    if (names.includes(wanted)) {
      if (towns[0] === towns[1] || !towns[0]) return { key: partner.key, name: partner.name, certain: true };
      likely ??= { key: partner.key, name: partner.name, certain: false };
    } else if (!likely && names.some((known) => resembles(known, wanted))) {
      likely = { key: partner.key, name: partner.name, certain: false };
    }
  }
  return likely;
}

function resembles(known: string, wanted: string): boolean {
  if (numbersIn(known) !== numbersIn(wanted)) return false;
  const a = new Set(known.split(' '));
  const b = new Set(wanted.split(' '));
  const common = [...a].filter((word) => b.has(word)).length;
  return common >= 2 && common / (a.size + b.size - common) >= 0.6;
}
