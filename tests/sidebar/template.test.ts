import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/app/endpoint.ts';
import { notDocx } from '../../src/texts/ru/documents/template.ts';
import { documentsPlaceText as texts } from '../../src/texts/ru/sidebar/documents.ts';
import { memoryHost } from '../app/memory-host.ts';
import { hasChromium } from '../chromium.ts';
import { lying } from '../intake/lying.ts';
import { openPanel } from './page.ts';

/** The usual template of the model with a part more, as a school would have it. */
function templateWith(part: string): Uint8Array {
  const { value } = JSON.parse(answer(memoryHost(), 'readTemplate', JSON.stringify({ id: 'model' })));
  const zip = new PizZip(value.base64, { base64: true }).file('word/media.xml', part);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}

describe.runIf(hasChromium)('«Свой шаблон»', () => {
  test.each([
    ['that says truly what it holds is kept', templateWith('<a/>'), texts.templateSaved, 1],
    [
      'that holds far more than it says is refused by the panel',
      lying(templateWith(' '.repeat(120_000_000))),
      notDocx,
      0,
    ],
  ])('a template %s', async (_what, bytes, said, sent) => {
    const host = memoryHost();
    let calls = 0;
    const saveTemplate = (json: string) => {
      calls++;
      return answer(host, 'saveTemplate', json);
    };
    const { page, errors } = await openPanel({ place: 'documents', host, calls: { saveTemplate } });
    await page.getByRole('button', { name: /Модель взаимодействия/ }).click();
    await page.getByText(texts.template, { exact: true }).click();
    const file = { name: 'шаблон.docx', mimeType: '', buffer: Buffer.from(bytes) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('tabpanel').getByText(said).waitFor();
    expect(calls).toBe(sent);
    expect(errors).toEqual([]);
  });
});
