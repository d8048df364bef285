import { type FileChild, PageBreak, Paragraph } from 'docx';
import { commonText } from '../../../texts/ru/documents/common.ts';
import type { textWidth } from './page.ts';
import { forEach, heading } from './paragraphs.ts';
import { recordsTable } from './table.ts';

/** «Источники сведений»: what each statement rests on; printed only when it was asked for. */
export function sourcesAppendix(page: keyof typeof textWidth = 'portrait'): FileChild[] {
  const { title, statement, records } = commonText.sources;
  return forEach(
    'withSources',
    new Paragraph({ children: [new PageBreak()] }),
    heading(title),
    recordsTable({
      list: 'sources',
      page,
      columns: [
        { title: statement, width: 55, cell: 'statement' },
        { title: records, width: 45, cell: 'records' },
      ],
    }),
  );
}
