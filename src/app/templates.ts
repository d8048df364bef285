import { registryText } from '../texts/ru/registry.ts';
import type { Host } from './host.ts';

/** A school's own template, kept in the book for all colleagues; undefined: the default one. */
export function storedTemplate(host: Host, document: string): string | undefined {
  const content = host.book.read(registryText.templates.title);
  const row = content?.rows.find(([id]) => id === document);
  return row ? row.slice(2).join('') : undefined;
}
