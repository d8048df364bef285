import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  type ISectionOptions,
  LineRuleType,
  convertMillimetersToTwip as mm,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';

/** Half-points of the sizes in use: body, tables, wide tables, small print. */
export const sizes = { body: 28, table: 24, wide: 20, small: 18 } as const;

/** Width of the text between the margins, in twips. */
export const textWidth = { portrait: mm(210 - 30 - 10), landscape: mm(297 - 20 - 20) } as const;

const black = '000000';
const font = 'Times New Roman';
/** Twentieths of a point for line spacing of 1.15. */
const line = 276;

interface PageOptions {
  /** 360 is the one-and-a-half spacing of programmes. */
  lineSpacing?: number;
}

/** A document of A4 pages in Times New Roman 14, black headings, pages numbered from the second, top centre. */
export function documentOf(sections: ISectionOptions[], { lineSpacing = line }: PageOptions = {}): Document {
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: black },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return new Document({
    creator: '',
    styles: {
      default: {
        document: { run: { font, size: sizes.body, color: black, language: { value: 'ru-RU' } } },
        title: {
          ...heading(sizes.body, 240),
          paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 }, keepNext: true },
        },
        heading1: heading(sizes.body, 240),
        heading2: heading(sizes.body, 180),
        heading3: heading(sizes.table, 120),
        heading4: heading(sizes.table, 120),
        heading5: heading(sizes.table, 120),
        heading6: heading(sizes.table, 120),
        hyperlink: { run: { color: black } },
      },
      paragraphStyles: [
        { id: 'Normal', name: 'Normal', quickFormat: true },
        {
          id: 'BodyItem',
          name: 'Body item',
          basedOn: 'Normal',
          paragraph: {
            alignment: AlignmentType.BOTH,
            indent: { left: mm(12.5), hanging: mm(5) },
            spacing: { line: lineSpacing, lineRule: LineRuleType.AUTO },
          },
        },
        {
          id: 'CellItem',
          name: 'Cell item',
          basedOn: 'Cell',
          paragraph: { indent: { left: mm(4), hanging: mm(4) } },
        },
        {
          id: 'BodyLines',
          name: 'Body lines',
          basedOn: 'Normal',
          paragraph: {
            alignment: AlignmentType.BOTH,
            indent: { firstLine: mm(12.5) },
            spacing: { line: lineSpacing, lineRule: LineRuleType.AUTO, after: 60 },
          },
        },
        { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: sizes.table } },
        { id: 'WideCell', name: 'Wide cell', basedOn: 'Normal', run: { size: sizes.wide } },
        {
          id: 'Mark',
          name: 'Mark',
          basedOn: 'Normal',
          run: { size: 2 },
          paragraph: { spacing: { line: 20, lineRule: LineRuleType.EXACT } },
        },
        {
          id: 'CellHeading',
          name: 'Cell heading',
          basedOn: 'Cell',
          run: { size: sizes.table, bold: true },
          paragraph: { keepNext: true, spacing: { before: 100, after: 20 } },
        },
        { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: sizes.small } },
      ],
    },
    sections,
  });
}

const pageNumber = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.table })],
    }),
  ],
});

/** A4 upright: margins 30, 10, 20, 20 mm. */
export function portrait(children: FileChild[], options: { first?: boolean } = {}): ISectionOptions {
  return section(children, { top: 20, right: 10, bottom: 20, left: 30 }, PageOrientation.PORTRAIT, options);
}

/** A4 on its side for wide tables: the binding margin of 30 mm goes to the top, the sides have 20 mm. */
export function landscape(children: FileChild[], options: { first?: boolean } = {}): ISectionOptions {
  return section(children, { top: 30, right: 20, bottom: 10, left: 20 }, PageOrientation.LANDSCAPE, options);
}

type Margins = Record<'top' | 'right' | 'bottom' | 'left', number>;

function section(
  children: FileChild[],
  margin: Margins,
  orientation: (typeof PageOrientation)[keyof typeof PageOrientation],
  { first = true }: { first?: boolean },
): ISectionOptions {
  return {
    properties: {
      // Only the first page of the whole document goes without its number.
      titlePage: first,
      page: {
        size: { width: mm(210), height: mm(297), orientation },
        margin: {
          top: mm(margin.top),
          right: mm(margin.right),
          bottom: mm(margin.bottom),
          left: mm(margin.left),
          header: mm(10),
          footer: mm(10),
        },
      },
    },
    headers: { default: pageNumber, ...(first ? { first: new Header({ children: [new Paragraph('')] }) } : {}) },
    children,
  };
}
