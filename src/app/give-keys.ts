import { keyGiver } from '../domain/registry/keys.ts';
import type { SheetName } from '../domain/registry/registry.ts';
import type { Host } from './host.ts';
import { readTab } from './store.ts';
import { updateKeys } from './tab-writer.ts';

const TYPED_BY_HAND: SheetName[] = [
  'partners',
  'forms',
  'effects',
  'exchange',
  'agreements',
  'roadmap',
  'meetings',
  'decisions',
];

/** Rows typed or copied by hand get keys of their own; gives how many. Under the document lock. */
export function giveKeys(host: Host): number {
  return host.book.lock(() => {
    let given = 0;
    const memory = JSON.parse(host.book.property('memory') ?? '{}') as { given?: Record<string, number> };
    for (const name of TYPED_BY_HAND) {
      const tab = readTab(host.book, name);
      const seen = new Set<string>();
      const keyless = tab.records.filter(({ record }) => {
        const taken = record.key === '' || seen.has(record.key);
        seen.add(record.key);
        return taken;
      });
      if (keyless.length === 0) continue;
      const { prefix } = tab.sheet.text;
      const giver = keyGiver(prefix, seen, memory.given?.[prefix] ?? 0);
      updateKeys(
        host.book,
        tab,
        keyless.map(({ row }) => ({ row, key: giver.next() })),
      );
      memory.given = { ...memory.given, [prefix]: giver.last() };
      given += keyless.length;
    }
    if (given > 0) host.book.setProperty('memory', JSON.stringify(memory));
    return given;
  });
}
