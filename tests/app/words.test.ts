import { describe, expect, test } from 'vitest';
import { readRegistry } from '../../src/app/store.ts';
import { openDictionaries } from '../../src/texts/ru/dictionaries.ts';
import { ask } from './ask.ts';
import { type MemoryHost, memoryHost } from './memory-host.ts';

let batch = 0;
const addWord = (host: MemoryHost, dictionary: string, value: string, synonyms = '') =>
  ask(host, 'saveRecords', {
    batch: `w${++batch}`,
    title: 'dictionary',
    changes: [{ type: 'add', sheet: 'dictionaries', key: 'new:1', values: { dictionary, value, synonyms } }],
  });
const offered = (host: MemoryHost) => host.sheets.get('Партнёры')?.offers.get('Категория');

describe('a word of the book’s own', () => {
  test('stands in the drop-down of its column, beside those that every book has, until it is taken back', () => {
    const host = memoryHost();
    addWord(host, 'category', 'технопарки');
    expect(offered(host)).toEqual([...openDictionaries.category, 'технопарки']);
    expect(host.sheets.get('Эффекты')?.offers.get('Для кого')).toEqual(openDictionaries.audience);
    ask(host, 'undoLast', {});
    expect(offered(host)).toEqual(openDictionaries.category);
  });

  test('typed by hand in «Словари», under the list’s Russian name, comes with the next check', () => {
    const host = memoryHost();
    addWord(host, 'category', 'технопарки');
    const rows = host.sheets.get('Словари')?.rows ?? [];
    expect(rows[1]?.slice(1, 3)).toEqual(['категории партнёров', 'технопарки']);
    rows.push(['', 'Категории партнёров', 'кванториумы', '']);
    ask(host, 'runCheck', {});
    expect(offered(host)?.slice(-2)).toEqual(['технопарки', 'кванториумы']);
    host.calls.length = 0;
    ask(host, 'runCheck', {});
    expect(host.calls).not.toContain('offer');
  });

  test('is told to the panel', () => {
    const host = memoryHost();
    addWord(host, 'resource', 'транспорт', 'автобус; микроавтобус');
    expect(ask(host, 'start', {}).words).toEqual([
      { dictionary: 'resource', value: 'транспорт', synonyms: ['автобус', 'микроавтобус'] },
    ]);
  });

  test('is offered in a column that was removed and is made anew', () => {
    const host = memoryHost();
    addWord(host, 'category', 'технопарки');
    const sheet = host.sheets.get('Партнёры');
    const at = sheet?.rows[0]?.indexOf('Категория') ?? 0;
    for (const row of sheet?.rows ?? []) row.splice(at, 1);
    sheet?.offers.clear();
    ask(host, 'saveRecords', {
      batch: 'p',
      title: 'newPartner',
      changes: [
        { type: 'add', sheet: 'partners', key: 'new:1', values: { name: 'Кванториум', category: 'технопарки' } },
      ],
    });
    expect(offered(host)).toContain('технопарки');
  });
});

describe('what a word is also called', () => {
  const partners = (name: string, category = '') => ({
    kind: 'partners' as const,
    layout: 'test',
    unrecognised: [],
    skipped: [],
    warnings: [],
    records: [{ name, ...(category && { category }), source: {} }],
  });
  const write = (host: MemoryHost, name: string, category = '') =>
    ask(host, 'writeImport', { found: [partners(name, category)], source: 'ф', choices: {}, batch: `i${++batch}` });

  test('is written as the word', () => {
    const host = memoryHost();
    addWord(host, 'category', 'технопарки', 'кванториум; ИТ-куб');
    write(host, 'Кванториум', 'ит-куб');
    expect(readRegistry(host.book).partners).toMatchObject([{ category: 'технопарки' }]);
  });

  test('tells one organisation from two', () => {
    const host = memoryHost();
    addWord(host, 'organisation', 'Дворец пионеров', 'Город мастеров; ЦДТ «Радуга»');
    write(host, 'Город мастеров');
    expect(write(host, 'МБУ «Дворец пионеров»').added).toEqual({});
    write(host, 'ЦДТ "Радуга" посёлка');
    expect(ask(host, 'listDuplicates', {}).pairs).toEqual([]);
    expect(readRegistry(host.book).partners).toHaveLength(2);
  });
});
