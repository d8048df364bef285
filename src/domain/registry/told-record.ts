/** Text that a line can hold as it is; any other stands in quotation marks with JSON's escapes. */
const PLAIN = /^(?!["{\s])[^\p{Cc}\p{Cs}]+(?<!\s)$/u;
const LINE = /^("(?:[^"\\]|\\.)*"|[^"]+?): (.+)$/s;

/** A record as a person reads it in one cell, a column in a line: «Наименование: Музей»; columns by their headers. */
export function tellRecord(record: Record<string, string>): string {
  return Object.entries(record)
    .map(([header, cell]) => {
      const isPlain = PLAIN.test(header) && !/"|: /.test(header);
      return `${isPlain ? header : JSON.stringify(header)}: ${PLAIN.test(cell) ? cell : JSON.stringify(cell)}`;
    })
    .join('\n');
}

/** What `tellRecord` told, or the JSON of earlier books; undefined where somebody has spoilt the text. */
export function readTold(text: string): Record<string, string> | undefined {
  try {
    if (text.startsWith('{')) return JSON.parse(text) as Record<string, string>;
    const record: Record<string, string> = {};
    for (const line of text === '' ? [] : text.split('\n')) {
      const [, header, cell] = LINE.exec(line) ?? [];
      if (header === undefined || cell === undefined) return undefined;
      record[unquoted(header)] = unquoted(cell);
    }
    return record;
  } catch {
    return undefined;
  }
}

const unquoted = (text: string): string => (text.startsWith('"') ? String(JSON.parse(text)) : text);
