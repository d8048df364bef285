import type { Cell, Line } from './material.ts';

/**
 * Rows of delimited text (TSV as Excel copies it, CSV): a cell that begins with a quote runs to the closing one over
 * line ends, doubled quotes stand for one. A quote that is never closed properly is a character like any other.
 */
export function readDelimited(lines: Line[], delimiter: string): Cell[][] {
  const rows: Cell[][] = [];
  let index = 0;
  while (index < lines.length) {
    const row: Cell[] = [];
    let at = 0;
    for (;;) {
      const line = lines[index] as Line;
      const quoted = line.text[at] === '"' ? readQuoted(lines, index, at, delimiter) : undefined;
      if (quoted) {
        row.push({ lines: quoted.text.split('\n'), line: line.line });
        index = quoted.index;
        at = quoted.at;
      } else {
        const end = line.text.indexOf(delimiter, at);
        const stop = end < 0 ? line.text.length : end;
        row.push({ lines: [line.text.slice(at, stop)], line: line.line });
        at = stop;
      }
      if (at >= (lines[index] as Line).text.length) break;
      at += delimiter.length;
    }
    rows.push(row);
    index++;
  }
  return rows;
}

function readQuoted(lines: Line[], from: number, start: number, delimiter: string) {
  let text = '';
  let at = start + 1;
  for (let index = from; index < lines.length && index < from + 200; index++) {
    const line = (lines[index] as Line).text;
    for (;;) {
      const quote = line.indexOf('"', at);
      if (quote < 0) break;
      text += line.slice(at, quote);
      if (line[quote + 1] === '"') {
        text += '"';
        at = quote + 2;
        continue;
      }
      const next = quote + 1;
      return next === line.length || line.startsWith(delimiter, next) ? { text, index, at: next } : undefined;
    }
    text += `${line.slice(at)}\n`;
    at = 0;
  }
  return undefined;
}
