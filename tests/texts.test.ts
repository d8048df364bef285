import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';

const isHome = (file: string) => file.startsWith('src/texts/') || file.startsWith('src/domain/reading/lexicon/');

/** Source files that may hold no Russian of their own; comments may. */
const files = ['src', 'sidebar']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => path.posix.join(folder, String(name))))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/generated/') && !isHome(file));

test('words we show live in texts/ru, words we read in reading/lexicon', async () => {
  const found: string[] = [];
  for (const file of files) {
    const { code } = await transform(readFileSync(file, 'utf8'), {
      loader: file.endsWith('x') ? 'tsx' : 'ts',
      minifyWhitespace: true,
      legalComments: 'none',
      charset: 'utf8',
      jsx: 'preserve',
    });
    const literal = /[^\s;,(){}]*[А-Яа-яЁё][^;]{0,30}/.exec(code);
    if (literal) found.push(`${file}: ${literal[0]}`);
  }
  expect(found).toEqual([]);
});

test('texts import nothing but texts', () => {
  for (const name of readdirSync('src/texts', { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts'))) {
    const imports = [...readFileSync(path.join('src/texts', name), 'utf8').matchAll(/from '([^']+)'/g)].map(
      ([, from]) => from,
    );
    for (const from of imports) {
      const target = path.posix.join('src/texts', path.posix.dirname(name), from ?? '');
      expect(target.startsWith('src/texts/'), `${name} imports ${from}`).toBe(true);
    }
  }
});
