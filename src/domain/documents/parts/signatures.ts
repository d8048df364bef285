import { AlignmentType, Paragraph, type Table, TextRun } from 'docx';
import { commonText as words } from '../../../texts/ru/documents/common.ts';
import { frame } from './frame.ts';
import type { textWidth } from './page.ts';

/** Post, space to sign, name; the name is a line where nobody wrote it. */
export function signature(
  post: string,
  name: string = words.nameLine,
  page: keyof typeof textWidth = 'portrait',
): Table {
  return frame(
    [
      { width: 45, children: [new Paragraph({ keepNext: true, children: [new TextRun(post)] })] },
      {
        width: 25,
        children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun(words.signatureLine)] })],
      },
      { width: 30, children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun(name)] })] },
    ],
    page,
  );
}
