import { words } from '../../src/domain/reading/text.ts';
import type { Found } from '../../src/domain/structuring/found.ts';

/** Letters of everything a thing says, apart from places and warnings. */
export function letters(found: Found[]): string {
  const texts: string[] = [];
  const visit = (value: unknown, key: string) => {
    if (key === 'source' || key === 'warnings') return;
    if (typeof value === 'string') texts.push(value);
    else if (value && typeof value === 'object') for (const [name, inner] of Object.entries(value)) visit(inner, name);
  };
  visit(found, '');
  return words(texts.join(' ')).join('');
}
