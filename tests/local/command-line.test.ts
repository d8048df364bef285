import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../../src/texts/ru/command-line.ts';
import { wrongSchoolYear } from '../../src/texts/ru/wording.ts';
import { newFolder } from './desk.ts';

const program = path.join(import.meta.dirname, '..', '..', 'dist', 'local', 'cli.js');

/** Runs the built command line in a folder of its own. */
function run(folder: string, args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

/** Exit code 2, one sentence and nothing else: no stack, nothing printed. */
function refusal(sentence: string) {
  return { status: 2, stdout: '', stderr: `${sentence}\n` };
}

const partners = 'Наименование партнёра\tФормы взаимодействия\nМБУК «Ясенская библиотека»\t- экскурсии;\n- встречи\n';

describe('what cannot be worked with is one sentence', () => {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'letter.txt'), 'Добрый день! Спасибо за письмо.');
  writeFileSync(path.join(folder, 'picture.xlsx'), 'PK\u0003\u0004 no book');
  writeFileSync(path.join(folder, 'huge.txt'), '');
  truncateSync(path.join(folder, 'huge.txt'), 60_000_000);
  const known = ['serve', 'structure', 'import', 'check', 'report', 'sample'];

  test.each<[string, string[], string]>([
    ['no command', [], commandLine.unknownCommand(known)],
    ['an unknown command', ['fly'], commandLine.unknownCommand(known)],
    ['an unknown option', ['check', 'a.xlsx', '--loud'], commandLine.wrongOption('--loud')],
    ['structure without a file', ['structure'], commandLine.noFile()],
    ['structure of a missing file', ['structure', 'gone.txt'], commandLine.unreadable('gone.txt')],
    ['structure of an unknown kind', ['structure', '--kind', 'poem', 'letter.txt'], commandLine.unknownKind('poem')],
    ['structure of a damaged book', ['structure', 'picture.xlsx'], commandLine.unreadable('picture.xlsx')],
    ['structure of a file of 60 MB', ['structure', 'huge.txt'], commandLine.fileTooLarge('huge.txt')],
    ['import of a file of 60 MB', ['import', 'a.xlsx', 'huge.txt'], commandLine.fileTooLarge('huge.txt')],
    ['import without files', ['import', 'a.xlsx'], commandLine.importUsage()],
    ['import of a letter', ['import', 'a.xlsx', 'letter.txt'], commandLine.nothingFound('letter.txt')],
    [
      'import with unknown persons',
      ['import', 'a.xlsx', 'letter.txt', '--persons', 'sell'],
      commandLine.unknownPersons('sell'),
    ],
    ['check without a book', ['check'], commandLine.checkUsage()],
    [
      'check on a day that does not exist',
      ['check', 'a.xlsx', '--today', '2026-02-30'],
      commandLine.wrongDate('2026-02-30'),
    ],
    [
      'report of a year that is none',
      ['report', 'a.xlsx', 'model', '--school-year', 'прошлый'],
      wrongSchoolYear('прошлый'),
    ],
    ['report without a document', ['report', 'a.xlsx'], commandLine.reportUsage()],
    ['sample without a name', ['sample'], commandLine.sampleUsage()],
  ])('%s', (_, args, sentence) => {
    expect(run(folder, args)).toEqual(refusal(sentence));
  });

  test('none of them has made a book', () => {
    expect(readdirSync(folder).sort()).toEqual(['huge.txt', 'letter.txt', 'picture.xlsx']);
  });
});

test('structure prints a line per thing, of standard input too, and closes quietly with its reader', () => {
  const folder = newFolder();
  const { status, stdout } = run(folder, ['structure', '-'], partners);
  expect(status).toBe(0);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { file: '-', kind: 'partners', records: [{ name: 'МБУК «Ясенская библиотека»', forms: ['экскурсии', 'встречи'] }] },
  ]);
  writeFileSync(path.join(folder, 'long.txt'), partners.repeat(2000));
  const piped = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" structure long.txt long.txt | head -c 10`], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(piped).toMatchObject({ stdout: '{"file":"l', stderr: '' });
});

test('a file goes into a new book once, is checked and reported from it', () => {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'partners.txt'), partners);
  expect(JSON.parse(run(folder, ['import', 'b.xlsx', 'partners.txt']).stdout)).toMatchObject({
    added: { partners: 1, forms: 2 },
  });
  expect(JSON.parse(run(folder, ['import', 'b.xlsx', 'partners.txt']).stdout)).toMatchObject({ added: {} });

  const before = readFileSync(path.join(folder, 'b.xlsx'));
  const checked = run(folder, ['check', 'b.xlsx', '--today', '2026-11-21', '--json']);
  const lines = checked.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { summary } = lines.at(-1);
  expect(lines.filter(({ outcome }) => outcome === 'violation')).toHaveLength(summary.violation);
  expect(checked.status).toBe(summary.violation > 0 ? 1 : 0);
  expect(readFileSync(path.join(folder, 'b.xlsx')).equals(before)).toBe(true);

  expect(run(folder, ['report', 'b.xlsx', 'model', '--out', 'model.docx'])).toEqual({
    status: 0,
    stdout: 'model.docx\n',
    stderr: '',
  });
  expect(readFileSync(path.join(folder, 'model.docx')).subarray(0, 2).toString()).toBe('PK');
  const nowhere = path.join('partners.txt', 'model.docx');
  expect(run(folder, ['report', 'b.xlsx', 'model', '--out', nowhere])).toEqual(
    refusal(commandLine.notWritten(nowhere)),
  );
});

test('a sample book is made once, and several documents want a folder', () => {
  const folder = newFolder();
  expect(run(folder, ['sample', 's.xlsx'])).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(run(folder, ['sample', 's.xlsx'])).toEqual(refusal(commandLine.bookExists('s.xlsx')));
  const { status, stderr } = run(folder, ['report', 's.xlsx', 'partner-card', '--out', 'card.docx']);
  const count = Number(/\d+/.exec(stderr)?.[0]);
  expect({ status, stderr }).toEqual({ status: 2, stderr: `${commandLine.needsFolder(count)}\n` });
  expect(count).toBeGreaterThan(1);
  expect(existsSync(path.join(folder, 'card.docx'))).toBe(false);
});
