// Structuring of pasted text: speed, and growth with the length of the paste.
import { bundled } from '../bundled.mjs';
import { medianOf } from './_median.mjs';
import { pastesOf, renamed } from './_pastes.mjs';

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

export async function run() {
  const { structure } = await bundled("export { structure } from './src/domain/structuring/structure.ts';");
  const rows = [];
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
      await medianOf(5, () => structure({ text: small })),
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
      await medianOf(5, () => structure({ text: small })),
      await medianOf(3, () => structure({ text: large })),
    ];
    rows.push({ name: `structuring ${name}, 10× the text`, value: many / few, unit: '×', budget: 12 });
  }
  return rows;
}
