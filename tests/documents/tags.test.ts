import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
// @ts-expect-error a script without types
import { tagsMarkdown } from '../../scripts/tags.mjs';
import * as documents from '../../src/domain/documents/index.ts';
import type { Tags } from '../../src/domain/documents/tags.ts';
import { fold } from '../../src/domain/reading/text.ts';
import { tagNames } from '../../src/texts/ru/documents/tags.ts';

test('two tags never share a word: tags are compared without case and ё', () => {
  const words = Object.values(tagNames).map(fold);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('every tag with a name is offered by a document', () => {
  const offered = new Set<string>();
  const walk = (tags: Tags) => {
    for (const [tag, is] of Object.entries(tags)) {
      offered.add(tag);
      if (typeof is === 'object') walk(is);
    }
  };
  for (const { tags } of Object.values(documents)) walk(tags);
  expect(Object.keys(tagNames).filter((tag) => !offered.has(tag))).toEqual([]);
});

test('docs/tags.md is what the definitions say', async () => {
  const page = path.join(import.meta.dirname, '..', '..', 'docs', 'tags.md');
  expect(readFileSync(page, 'utf8')).toBe(await tagsMarkdown());
});
