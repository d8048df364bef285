/** Cells as spreadsheets put them on the clipboard: tabs and line ends, quoted where a cell holds either. */
export function writeTsv(rows: string[][]): string {
  return rows
    .map((row) => row.map((cell) => (/[\t\n\r"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join('\t'))
    .join('\n');
}

/** The cells of a clipboard text. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (at <= body.length) {
    const [cell, end] = readCell(body, at);
    rows[rows.length - 1]?.push(cell);
    if (body[end] === '\n') rows.push([]);
    at = end + 1;
  }
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
}

function readCell(text: string, from: number): [cell: string, end: number] {
  if (text[from] === '"') {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text.slice(from));
    if (quoted) return [(quoted[1] ?? '').replace(/""/g, '"'), from + quoted[0].length];
  }
  const rest = text.slice(from).search(/[\t\n]/);
  const end = rest < 0 ? text.length : from + rest;
  return [text.slice(from, end), end];
}
