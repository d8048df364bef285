/** One table drawn in the ways in which people paste it. */

export interface Sheet {
  title: string;
  columns: string[];
  /** Cells, or a section as one text; the first cell is the number of the row. */
  rows: (string[] | string)[];
}

type Drawing = (sheet: Sheet) => string;

const isRow = (row: string[] | string): row is string[] => typeof row !== 'string';

/** Each row by `drawn`, a section as a line of its own. */
const byRows =
  (drawn: (cells: string[]) => string, section: (text: string, width: number) => string = (text) => text): Drawing =>
  ({ title, columns, rows }) =>
    [title, ...[columns, ...rows].map((row) => (isRow(row) ? drawn(row) : section(row, columns.length)))].join('\n');

/** The words of a text in lines of no more than so many signs. */
function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** The lines of a row whose cells are wrapped, each cell filled up to its width. */
function wrapped(cells: string[], widths: number[]): string[][] {
  const columns = cells.map((cell, at) => wrap(cell, widths[at] ?? 0));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => columns.map((lines) => lines[line] ?? ''));
}

/** Widths of columns on a page of `width` signs: no word is cut. */
function widthsOf({ columns, rows }: Sheet, width: number): number[] {
  const cells = [columns, ...rows.filter(isRow)];
  return columns.map((_, at) => {
    const texts = cells.map((row) => row[at] ?? '');
    const longest = Math.max(...texts.map((text) => text.length));
    const word = Math.max(...texts.flatMap((text) => text.split(' ').map(({ length }) => length)));
    return Math.max(word + 1, Math.min(longest + 1, Math.floor(width / columns.length)));
  });
}

function aligned(sheet: Sheet, width: number, between: string): string {
  const widths = widthsOf(sheet, width);
  return byRows(
    (cells) =>
      wrapped(cells, widths)
        .map((line) => line.map((text, at) => text.padEnd(widths[at] ?? 0)).join('  '))
        .map((line) => line.trimEnd())
        .join('\n') + between,
  )(sheet);
}

function boxed(sheet: Sheet, [corner, edge, wall]: [string, string, string]): string {
  const widths = widthsOf(sheet, 100);
  const line = corner + widths.map((width) => edge.repeat(width + 2)).join(corner) + corner;
  const draw = (cells: string[]) =>
    wrapped(cells, widths)
      .map((texts) => `${wall} ${texts.map((text, at) => text.padEnd(widths[at] ?? 0)).join(` ${wall} `)} ${wall}`)
      .concat(line)
      .join('\n');
  return byRows(draw, (text, count) => draw([text, ...Array<string>(count - 1).fill('')]))({
    ...sheet,
    title: `${sheet.title}\n${line}`,
  });
}

const quoted = (text: string) => (/[;,"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const wide = (text: string, width: number, sign: string) => text + sign.repeat(width - 1);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The value of each column behind its title: what the other columns tell below the second one. */
function labelled(sheet: Sheet, head: (name: string, number: string) => string, mark = ''): string {
  const [, , ...titles] = sheet.columns;
  const draw = ([number = '', name = '', ...values]: string[]) => {
    const told = titles.flatMap((title, at) => (values[at] ? `${mark}${title}: ${values[at]}` : []));
    return number === sheet.columns[0] ? '' : [head(name, number), ...told].join('\n');
  };
  return byRows(draw, (text) => `\n${text}`)(sheet);
}

/** Ways to draw, by name. A table read from any of them gives the same records. */
export const drawings: Record<string, Drawing> = {
  tabs: byRows((cells) => cells.join('\t')),
  'tabs to the end of each row': byRows(
    (cells) => cells.join('\t'),
    (text, width) => wide(text, width, '\t'),
  ),
  'cells of Excel over lines': byRows((cells) =>
    cells.map((cell) => (cell.length > 30 ? `"${wrap(cell, 30).join('\n')}"` : cell)).join('\t'),
  ),
  'CSV with semicolons': byRows(
    (cells) => cells.map(quoted).join(';'),
    (text, width) => wide(quoted(text), width, ';'),
  ),
  'CSV with commas': byRows(
    (cells) => cells.map(quoted).join(','),
    (text, width) => wide(quoted(text), width, ','),
  ),
  Markdown: (sheet) => {
    const draw = (cells: string[]) => `| ${cells.join(' | ')} |`;
    const separator = draw(sheet.columns.map(() => '---'));
    return byRows(
      (cells) => (cells === sheet.columns ? `${draw(cells)}\n${separator}` : draw(cells)),
      (text, width) => draw([text, ...Array<string>(width - 1).fill('')]),
    )(sheet);
  },
  'pipes between cells': byRows((cells) => cells.join(' | ')),
  'a pipe after each cell': byRows(
    (cells) => cells.map((cell) => `${cell} |`).join('\n'),
    (text) => `${text} |`,
  ),
  'lines of a box': (sheet) => boxed(sheet, ['┼', '─', '│']),
  'a box of plain signs': (sheet) => boxed(sheet, ['+', '-', '|']),
  'columns set with spaces': (sheet) => aligned(sheet, 110, ''),
  'columns with blank lines between rows': (sheet) => aligned(sheet, 110, '\n'),
  'wide columns': (sheet) => aligned(sheet, 200, ''),
  'a cell on each line': byRows((cells) => cells.filter((cell) => cell !== '').join('\n')),
  'a cell on each line, blank lines between rows': byRows(
    (cells) => `${cells.filter((cell) => cell !== '').join('\n')}\n`,
  ),
  HTML: ({ title, columns, rows }) => {
    const drawn = [columns, ...rows].map((row) =>
      isRow(row)
        ? `<tr>${row.map((cell) => `<td><p>${escaped(cell)}</p></td>`).join('')}</tr>`
        : `<tr><td colspan="${columns.length}"><b>${escaped(row)}</b></td></tr>`,
    );
    return `<p>${escaped(title)}</p><table>${drawn.join('')}</table>`;
  },
  cards: (sheet) => labelled(sheet, (name) => `\n${sheet.columns[1]}: ${name}`),
  'numbered items with labels below': (sheet) => labelled(sheet, (name, number) => `${number}. ${name}`),
  'dashes with labels below': (sheet) => labelled(sheet, (name) => `- ${name}`),
  'numbered items with labels in bullets': (sheet) => labelled(sheet, (name, number) => `${number}. ${name}`, '• '),
};
