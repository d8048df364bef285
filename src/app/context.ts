import type { Registry, SheetName } from '../domain/registry/registry.ts';
import { readSettings } from '../domain/registry/settings.ts';
import { type View, viewOf } from '../domain/registry/view.ts';
import type { Settings } from '../domain/settings.ts';
import { shownMoment } from '../texts/ru/wording.ts';
import type { Host } from './host.ts';
import { readRegistry, readTab } from './store.ts';

/** ISO date of today in the book's zone. */
export function todayOf(host: Host): string {
  return host.book.now().slice(0, 10);
}

/** Settings of the book. */
export function settingsOf(host: Host): Settings {
  return readSettings(
    readTab(host.book, 'settings').records.map(({ record }) => record as Registry['settings'][number]),
    todayOf(host),
    host.book.inCloud(),
  );
}

/** The whole book for rules and documents: each tab read once. */
export function openBook(host: Host, names?: readonly SheetName[]): { view: View; settings: Settings; today: string } {
  const registry = readRegistry(host.book, names);
  const today = todayOf(host);
  return { view: viewOf(registry), settings: readSettings(registry.settings, today, host.book.inCloud()), today };
}

/** Now as people write it: «21.11.2026 05:15», in the book's zone. */
export function momentOf(host: Host): string {
  return shownMoment(host.book.now());
}
