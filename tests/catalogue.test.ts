import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
// @ts-expect-error a script without types
import { kinds, scaffold, todo } from '../scripts/new.mjs';
import * as commands from '../src/app/commands/index.ts';
import * as procedures from '../src/app/procedures/index.ts';
import * as documents from '../src/domain/documents/index.ts';
import * as principles from '../src/domain/principles/index.ts';
import * as rules from '../src/domain/rules/index.ts';
import type { Rule } from '../src/domain/rules/rule.ts';
import * as sheets from '../src/domain/sheets/index.ts';

const root = path.join(import.meta.dirname, '..');
const at = (...parts: string[]) => path.join(root, ...parts);
const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** One definition per file: the folder, what its index exports, and what belongs to an entry. */
const catalogues = [
  {
    folder: 'src/domain/rules',
    apart: ['rule.ts'],
    exports: rules,
    beside: (name: string) => [`src/texts/ru/rules/${name}.ts`, `tests/rules/${name}.test.ts`],
  },
  {
    folder: 'src/domain/principles',
    apart: ['principle.ts'],
    exports: principles,
    beside: (name: string) => [`src/texts/ru/principles/${name}.ts`],
  },
  {
    folder: 'src/domain/sheets',
    apart: ['sheet.ts'],
    exports: sheets,
    beside: (name: string) => [`src/texts/ru/sheets/${name}.ts`],
  },
  {
    folder: 'src/domain/documents',
    entry: 'data.ts',
    exports: documents,
    beside: (name: string) => [`src/texts/ru/documents/${name}.ts`, `src/domain/documents/${name}/template.ts`],
  },
  { folder: 'src/app/commands', apart: ['command.ts'], exports: commands, beside: () => [] },
  { folder: 'src/app/procedures', apart: ['procedure.ts'], exports: procedures, beside: () => [] },
];

/** Names of the definitions of a catalogue, by its files. */
function entriesOf({ folder, entry, apart = [] }: { folder: string; entry?: string; apart?: string[] }): string[] {
  const items = readdirSync(at(folder), { withFileTypes: true });
  if (entry)
    return items
      .filter((item) => item.isDirectory() && existsSync(at(folder, item.name, entry)))
      .map(({ name }) => name);
  const own = items.filter((item) => item.isFile() && item.name !== 'index.ts' && !apart.includes(item.name));
  return own.map(({ name }) => name.replace(/\.ts$/, ''));
}

function sourcesIn(folder: string): string[] {
  return readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.tsx?$/.test(item.name))
    .map((item) => path.join(item.parentPath, item.name));
}

describe.each(catalogues)('$folder', (catalogue) => {
  test('every file is a definition that the index exports', () => {
    expect(Object.keys(catalogue.exports).sort()).toEqual(entriesOf(catalogue).map(camel).sort());
  });

  test('every definition has what belongs to it', () => {
    const missing = entriesOf(catalogue)
      .flatMap((name) => catalogue.beside(name))
      .filter((file) => !existsSync(at(file)));
    expect(missing).toEqual([]);
  });
});

test('nothing is left to write', () => {
  const unwritten = ['src', 'tests'].flatMap(sourcesIn).filter((file) => readFileSync(file, 'utf8').includes(todo));
  expect(unwritten.map((file) => path.relative(root, file))).toEqual([]);
});

describe('rules', () => {
  const all = Object.values(rules) as Rule[];
  const ids = new Set<string>(Object.values(principles).map(({ id }) => id));

  test('codes are unique and numbered without gaps', () => {
    const families = new Map<string, number[]>();
    for (const { code } of all) {
      const [family = '', number = ''] = code.split('-R');
      families.set(family, [...(families.get(family) ?? []), Number(number)]);
    }
    for (const [family, numbers] of families) {
      const inOrder = numbers.map((_, index) => index + 1);
      expect([family, ...numbers.sort((a, b) => a - b)]).toEqual([family, ...inOrder]);
    }
  });

  test.each(all.map((rule) => [rule.code, rule] as const))(
    '%s belongs to its principle and has words for every message',
    (code, rule) => {
      if (/^P\d\d-/.test(code)) expect(rule.principle).toBe(code.slice(0, 3));
      if (rule.principle !== '') expect([...ids]).toContain(rule.principle);
      expect(Object.keys(rule.text.fixes).sort()).toEqual(Object.keys(rule.text.messages).sort());
      expect(rule.text.title).not.toBe('');
      expect(rule.text.why).toMatch(/\.$/);
      expect(rule.profiles.length).toBeGreaterThan(0);
      for (const count of [0, 1, 2, 5, 11, 21]) expect(rule.text.grouped(count, 21)).not.toMatch(/undefined|NaN|\s{2}/);
    },
  );

  test('every principle has a rule, or a question for a person', () => {
    const ruled = new Set(all.map(({ principle }) => principle));
    const bare = Object.values(principles).filter(
      ({ id, text }) => !ruled.has(id) && Object.keys(text.questions).length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

describe('sheets', () => {
  test.each(['title', 'prefix'] as const)('no two tabs share a %s', (part) => {
    const values = Object.values(sheets)
      .map(({ text }) => text[part])
      .filter(Boolean);
    expect(values).toEqual([...new Set(values)]);
  });
});

describe('npm run new', () => {
  test.each(kinds as string[])('%s writes files of the catalogue, named after it', (kind) => {
    const files: Record<string, string> = scaffold(kind, 'sample-name');
    const names = Object.keys(files);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toContain('sample-name');
    expect(Object.values(files).join('')).toContain('export const sampleName');
    expect(Object.values(files).some((text) => text.includes(todo))).toBe(true);
  });

  test('a rule comes with its text and its test', () => {
    expect(Object.keys(scaffold('rule', 'aim-stated'))).toEqual([
      'src/domain/rules/aim-stated.ts',
      'src/texts/ru/rules/aim-stated.ts',
      'tests/rules/aim-stated.test.ts',
    ]);
  });

  test.each([
    ['rule', 'Aim Stated'],
    ['rule', undefined],
    ['thing', 'aim-stated'],
  ])('refuses %s %s', (kind, name) => {
    expect(() => scaffold(kind, name)).toThrow(/not kebab-case|Unknown kind/);
  });
});
