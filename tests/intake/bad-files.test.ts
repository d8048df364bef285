import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/intake/decode.ts';
import { readMaterialFile } from '../../src/intake/intake.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ['UTF-8 cut in the middle of a letter', utf8('Музей и школа').slice(0, -1), 'Музей и школ\ufffd'],
  ['Windows-1251', Uint8Array.of(0xcc, 0xf3, 0xe7, 0xe5, 0xe9), 'Музей'],
  ['Windows-1251 with one Russian word', Uint8Array.of(0x31, 0x20, 0xe8, 0x20, 0x32), '1 и 2'],
])('%s', (_name, bytes, text) => {
  expect(decodeText(bytes)).toBe(text);
});

/** An archive of one file that unpacks to 120 MB; where it lies, it says that it holds ten bytes. */
function bomb(name: string, lies: boolean): Uint8Array {
  const archive = new PizZip();
  archive.file(name, '<w:p/>'.repeat(20_000_000));
  const bytes: Uint8Array = archive.generate({ type: 'uint8array', compression: 'DEFLATE' });
  const view = new DataView(bytes.buffer);
  if (lies) view.setUint32(view.getUint32(bytes.length - 6, true) + 24, 10, true);
  return bytes;
}

test.each([
  ['no archive', 'Письмо.docx', utf8('это не архив')],
  ['no document inside', 'Письмо.docx', new PizZip().file('a.txt', 'а').generate({ type: 'uint8array' })],
  ['a bomb', 'Письмо.docx', bomb('word/document.xml', false)],
  ['a bomb that lies', 'Письмо.docx', bomb('word/document.xml', true)],
  ['a bomb', 'Книга.xlsx', bomb('xl/worksheets/sheet1.xml', false)],
  ['no workbook inside', 'Книга.xlsx', utf8('это не книга')],
])('%s is refused: %s', async (_name, file, bytes) => {
  await expect(readMaterialFile(file, bytes)).rejects.toThrow();
});
