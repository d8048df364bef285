// Structuring of pasted text: speed, and growth with the length of the paste.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundled } from '../bundled.mjs';
import { medianOf } from './_median.mjs';

const fixtures = path.join(import.meta.dirname, '../../tests/fixtures/structuring');

const syllables = ['ба', 'ве', 'ги', 'до', 'зу', 'ка', 'ле', 'ми', 'но', 'ру'];

/** A copy of a text in which organisations and people are called otherwise, so that nothing read before is met again. */
function renamed(text, copy) {
  const mark = [...String(copy)].map((digit) => syllables[digit]).join('');
  return text
    .replace(/[«"“](?=\p{Lu})/gu, (quote) => `${quote}Св${mark} `)
    .replace(/(?<=\p{Lu}\p{Ll}{2})(?=\p{Ll}+\s\p{Lu}\.\s?\p{Lu}\.)/gu, mark);
}

/** The pastes of one kind among the fixtures. */
function pastesOf(kind) {
  const folder = path.join(fixtures, kind);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** Pastes of one kind, put one after another up to a length in bytes; no name stands in two of them. */
function pasteOf(kind, bytes) {
  const texts = pastesOf(kind);
  let text = '';
  for (let n = 0; Buffer.byteLength(text) < bytes; n++) text += `${renamed(texts[n % texts.length], n)}\n\n`;
  return text;
}

/** A table of partners as it is copied from a spreadsheet. */
function tableOf(bytes) {
  const rows = ['Социальный партнёр\tФормы взаимодействия\tСоциальный эффект'];
  let size = 0;
  for (let n = 0; size < bytes; n++) {
    const row = `МБУК «Библиотека № ${n}» г. Заречный\t"- экскурсии для классов ${n};\n- литературные викторины;\n- выставки книг"\t- интерес к чтению ${n}`;
    size += Buffer.byteLength(row);
    rows.push(row);
  }
  return rows.join('\n');
}

/** Texts that nobody means: what each begins with, and what it goes on with to its end. */
const hostile = [
  ['one line of «., »', 'Протокол № 5\nРЕШИЛИ:\n1. ', '«., '],
  ['names in one line', 'Школа сотрудничает с ', 'МБУК «Музей» '],
  ['people in one cell', 'Мероприятие\tСрок\tОтветственный\nБеседа\tмай\t', 'Иванов И.И., '],
  ['a word a line', 'Социальные партнёры\n1. МБУК «Музей» - экскурсии\n', 'а б\n'],
  ['bullets', '', '- а\n'],
  ['cells a line', '', 'а\tб\tв\n'],
  ['open tags', '', '<ul><li><p a="'],
];

/** What a user waits for: the first paste after the program has started, and then each of the fixtures by itself. */
function eachByItself(structure) {
  const pastes = ['partners', 'roadmap', 'minutes'].flatMap(pastesOf);
  const timeOf = (text) => {
    const begun = performance.now();
    structure({ text });
    return performance.now() - begun;
  };
  const first = timeOf(pastes[0]);
  for (const text of pastes) structure({ text: renamed(text, 1) });
  const times = pastes.map(timeOf).sort((a, b) => a - b);
  return [
    { name: 'the first paste after the start', value: first, unit: 'ms', budget: 1000 },
    { name: `a paste by itself, of ${pastes.length}: the median`, value: times[pastes.length >> 1], unit: 'ms' },
    { name: 'a paste by itself: the slowest', value: times[pastes.length - 1], unit: 'ms', budget: 300 },
  ];
}

export async function run() {
  const { structure } = await bundled("export { structure } from './src/domain/structuring/structure.ts';");
  const rows = eachByItself(structure);
  const megabyte = 1024 * 1024;
  const kinds = [
    ['a table of partners', tableOf],
    ['lists of partners one after another', (bytes) => pasteOf('partners', bytes)],
    ['roadmaps one after another', (bytes) => pasteOf('roadmap', bytes)],
    ['minutes and resolutions one after another', (bytes) => pasteOf('minutes', bytes)],
  ];
  for (const [name, make] of kinds) {
    const [small, large] = [make(megabyte / 10), make(megabyte)];
    const [few, many] = [
      await medianOf(3, () => structure({ text: small })),
      await medianOf(3, () => structure({ text: large })),
    ];
    rows.push({
      name: `structuring ${name}`,
      value: Buffer.byteLength(large) / megabyte / (many / 1000),
      unit: 'MB/s',
      atLeast: 1,
    });
    rows.push({ name: `structuring ${name}, 10× the text`, value: many / few, unit: '×', budget: 12 });
  }
  for (const [name, opening, piece] of hostile) {
    const text = (bytes) => opening + piece.repeat(bytes / Buffer.byteLength(piece));
    const [small, large] = [text(megabyte / 50), text(megabyte / 5)];
    const [few, many] = [
      await medianOf(3, () => structure({ text: small })),
      await medianOf(3, () => structure({ text: large })),
    ];
    rows.push({ name: `structuring ${name}, 10× the text`, value: many / few, unit: '×', budget: 12 });
  }
  return rows;
}
