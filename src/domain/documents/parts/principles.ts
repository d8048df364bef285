import type { Table } from 'docx';
import { checkTemplateText as words } from '../../../texts/ru/documents/check.ts';
import { recordsTable } from './table.ts';

/** The table of principles: how many partners stand at each outcome. */
export function principlesTable(): Table {
  const [principle, satisfied, hints, remarks, violations, noData, attestations, excepted] = words.principleColumns;
  const narrow = (
    title: string,
    cell: 'satisfied' | 'hints' | 'remarks' | 'violations' | 'noData' | 'attestations' | 'excepted',
  ) => ({ title, width: 9.5, cell, align: 'center' }) as const;
  return recordsTable({
    list: 'principles',
    small: true,
    columns: [
      { title: principle, width: 33, cell: 'principle' },
      narrow(satisfied, 'satisfied'),
      narrow(hints, 'hints'),
      narrow(remarks, 'remarks'),
      narrow(violations, 'violations'),
      narrow(noData, 'noData'),
      narrow(attestations, 'attestations'),
      narrow(excepted, 'excepted'),
    ],
  });
}
