// Documents of 5,000 table rows: composing the data and filling the template.
import { bundled } from '../bundled.mjs';
import { buildTemplates } from '../templates.mjs';

const rows = 5_000;
const budget = 1_000;

const domain = `
  export { fill } from './src/domain/documents/fill.ts';
  export { agreementRegister } from './src/domain/documents/agreement-register/data.ts';
  export { model } from './src/domain/documents/model/data.ts';
  export { roadmap } from './src/domain/documents/roadmap/data.ts';
  export { viewOf } from './src/domain/registry/view.ts';
  export * as sheets from './src/domain/sheets/index.ts';`;

/** A book with as many partners, activities and agreements as a document has rows. */
function bookOf(sheets) {
  const book = Object.fromEntries(Object.keys(sheets).map((tab) => [tab, []]));
  const add = (tab, cells) => {
    const record = { key: `${sheets[tab].text.prefix}-${book[tab].length + 1}` };
    for (const field of Object.keys(sheets[tab].fields)) record[field] = cells[field] ?? '';
    book[tab].push(record);
    return record.key;
  };
  for (let n = 0; n < rows; n++) {
    const partner = add('partners', { name: `МБУК «Организация № ${n}»`, category: 'культура', status: 'active' });
    add('forms', { partner, form: `- литературные гостиные ${n};` });
    add('effects', { partner, effect: `интерес к чтению ${n}` });
    add('agreements', {
      partner,
      kind: 'contract',
      number: String(n),
      date: '2026-09-01',
      subject: 'совместные мероприятия',
      startsOn: '2026-09-01',
      endsOn: '2027-08-31',
      state: 'active',
    });
    add('roadmap', {
      partner,
      section: `Раздел ${n % 20}`,
      activity: `Встреча ${n}`,
      result: 'сборник отзывов',
      periodText: 'октябрь 2026 г.',
      startsOn: '2026-10-01',
      endsOn: '2026-10-31',
      responsibleText: 'педагог-библиотекарь',
      schoolYear: '2026/2027',
    });
  }
  return book;
}

const settings = {
  school: 'Школа',
  schoolRequisites: '',
  founder: '',
  headPost: '',
  headName: '',
  authorPost: '',
  locality: '',
  pupils: '',
};
const context = { settings, today: '2026-11-21', schoolYear: '2026/2027', variant: 'internal', sources: false };

/** Rows {name, value, unit, budget} of the cost of a long document: the median of five. */
export async function run() {
  const [{ fill, viewOf, sheets, ...documents }, templates] = await Promise.all([bundled(domain), buildTemplates()]);
  const view = viewOf(bookOf(sheets));
  return Object.values(documents).map((document) => {
    const times = [1, 2, 3, 4, 5].map(() => {
      const start = performance.now();
      const filled = fill(templates[document.id], document.tags, document.compose(view, [], context));
      if ('problems' in filled) throw new Error(filled.problems.join('\n'));
      return performance.now() - start;
    });
    const median = times.sort((a, b) => a - b)[2];
    return { name: `document \`${document.id}\` of ${rows} rows`, value: Math.round(median), unit: 'ms', budget };
  });
}
