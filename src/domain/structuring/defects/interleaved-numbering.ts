import type { Defect, DefectRule } from './defect.ts';

const numbered = /^\s*(?<mark>0?\d{1,2}[.)]?)(?:\s|$)/;
const farthest = 12;
const fewestReturns = 3;
const shown = 6;

interface Run {
  style: string;
  next: [number, number];
  current: 0 | 1;
  returns: number;
  said: string[];
  line: number;
  last: number;
}

/** Numbers that go back and forth (01, 02, 01, 03, 02 …): two lists that were side by side and came out as one. */
export const interleavedNumbering: DefectRule = ({ lines }) => {
  const runs = new Map<string, Run>();
  const defects: Defect[] = [];
  const close = (run: Run) => {
    if (run.returns >= fewestReturns)
      defects.push({ code: 'TXT-R6', args: [run.said.slice(0, shown).join(', ')], line: run.line });
    runs.delete(run.style);
  };
  lines.forEach(({ text, line }, index) => {
    const mark = numbered.exec(text)?.groups?.mark;
    if (!mark) return;
    const number = Number.parseInt(mark, 10);
    const style = `${text.search(/\S/)}${mark.replace(/\d+/, '')}${mark.startsWith('0') ? '0' : ''}${text.trim() === mark}`;
    const run = runs.get(style);
    if (run && index - run.last <= farthest && goesOn(run, number)) {
      run.said.push(mark.replace(/[.)]/, ''));
      run.last = index;
      return;
    }
    if (run) close(run);
    if (number === 1)
      runs.set(style, {
        style,
        next: [2, 1],
        current: 0,
        returns: 0,
        said: [mark.replace(/[.)]/, '')],
        line,
        last: index,
      });
  });
  for (const run of [...runs.values()]) close(run);
  return defects;
};

/** Counts the number in the list it continues; going over to the other list is a return. */
function goesOn(run: Run, number: number): boolean {
  const other = run.current === 0 ? 1 : 0;
  if (number === run.next[run.current]) run.next[run.current]++;
  else if (number === run.next[other]) {
    run.next[other]++;
    run.current = other;
    run.returns++;
  } else return false;
  return true;
}
