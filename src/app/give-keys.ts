import { keyGiver } from '../domain/registry/keys.ts';
import type { SheetName } from '../domain/registry/registry.ts';
import * as sheets from '../domain/sheets/index.ts';
import type { Host } from './host.ts';
import { remember, remembered } from './memory.ts';
import { setUp } from './set-up.ts';
import { readTab } from './store.ts';
import { updateKeys } from './tab-writer.ts';
import { writing } from './writing.ts';

/** Tabs that only the program writes. */
const GENERATED: SheetName[] = ['findings', 'checkRuns', 'journal', 'madeDocuments', 'unrecognised'];

const typedByHand = (Object.keys(sheets) as SheetName[]).filter((name) => !GENERATED.includes(name));

/** Rows typed or copied by hand get keys of their own; gives how many. Under the document lock. */
export function giveKeys(host: Host, names: readonly SheetName[] = typedByHand): number {
  return writing(host.book, () => {
    setUp(host.book);
    let given = 0;
    const memory = remembered(host.book);
    for (const name of names) {
      const tab = readTab(host.book, name);
      const seen = new Set<string>();
      const keyless = tab.records.filter(({ record }) => {
        const taken = record.key === '' || seen.has(record.key);
        seen.add(record.key);
        return taken;
      });
      if (keyless.length === 0) continue;
      const { prefix } = tab.sheet.text;
      const giver = keyGiver(prefix, seen, memory.given[prefix] ?? 0);
      const keys = keyless.map(({ row }) => ({ row, key: giver.next() }));
      memory.given[prefix] = giver.last();
      remember(host.book, memory);
      updateKeys(host.book, tab, keys);
      given += keyless.length;
    }
    return given;
  });
}
