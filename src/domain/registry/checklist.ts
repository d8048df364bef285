/** A cell of lines that are done or not: «✓ предложение», «☐ адресат»; a colleague without the add-on reads it as it is. */
export interface CheckItem {
  text: string;
  done: boolean;
}

const DONE = '\u2713';
const OPEN = '\u2610';
const MARK = new RegExp(`^\\s*([${DONE}\u2714\u2611${OPEN}])\\s*`, 'u');

/** The lines of a cell; one without a mark was written as done. */
export function readChecklist(cell: string): CheckItem[] {
  return cell.split('\n').flatMap((line) => {
    const mark = MARK.exec(line);
    const text = line.slice(mark?.[0].length ?? 0).trim();
    return text === '' ? [] : [{ text, done: mark?.[1] !== OPEN }];
  });
}

/** The cell of a checklist. */
export function writeChecklist(items: readonly CheckItem[]): string {
  return items.map(({ text, done }) => `${done ? DONE : OPEN} ${text}`).join('\n');
}
