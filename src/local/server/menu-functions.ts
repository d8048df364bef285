import type { MenuEntry } from '../operations.ts';

/** The functions that the items of a menu and its submenus name. */
export function menuFunctions(entries: readonly MenuEntry[]): Set<string> {
  const names = new Set<string>();
  for (const entry of entries) {
    if (entry.kind === 'item') names.add(entry.function);
    if (entry.kind === 'menu') for (const name of menuFunctions(entry.entries)) names.add(name);
  }
  return names;
}
