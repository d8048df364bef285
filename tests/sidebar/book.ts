import { answer } from '../../src/app/endpoint.ts';
import { type MemoryHost, memoryHost } from '../app/memory-host.ts';

/** A list as it is copied from a document: a museum, and a library that `onePartnerBook` has already. */
export const TABLE = [
  'Социальный партнёр\tФормы взаимодействия\tСоциальный эффект',
  'Детская библиотека «Родник»\tЛитературные вечера\tЛюбовь к чтению',
  'Музей леса\tЭкскурсии\tБережное отношение к природе',
].join('\n');

/** A book with one partner, its form, agreement and roadmap row. */
export function onePartnerBook(): MemoryHost {
  const host = memoryHost();
  const add = (sheet: string, key: string, values: Record<string, string>) => ({ type: 'add', sheet, key, values });
  answer(
    host,
    'saveRecords',
    JSON.stringify({
      batch: 'first',
      title: 'newPartner',
      changes: [
        add('partners', 'new:1', { name: 'Детская библиотека «Родник»', category: 'культура', status: 'active' }),
        add('forms', 'new:2', { partner: 'new:1', form: 'Литературные вечера' }),
        add('agreements', 'new:3', { partner: 'new:1', kind: 'contract', endsOn: '2026-12-01', state: 'active' }),
        add('roadmap', 'new:4', { partner: 'new:1', activity: 'Неделя книги', endsOn: '2026-09-30', state: 'planned' }),
      ],
    }),
  );
  return host;
}

/** The rows below the headers of a tab. */
export const rowsOf = (host: MemoryHost, title: string): string[][] => host.sheets.get(title)?.rows.slice(1) ?? [];
