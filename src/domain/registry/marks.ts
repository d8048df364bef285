import { marksText } from '../../texts/ru/marks.ts';

/** Soft backgrounds, dark enough to tell apart when printed grey; a mark is never told by colour alone. */
export const colours = {
  violation: '#f6d5d5',
  remark: '#fcebcb',
  hint: '#e3edf9',
  satisfied: '#e0f0dc',
  'no-data': '#ededed',
  attestation: '#ece2f6',
  crashed: '#f6d5d5',
  excepted: '#ededed',
  header: '#e8eef7',
} as const;

const own: ReadonlySet<string> = new Set(Object.values(colours));

/** A cell's note with ours at its end: what a person noted there stays; '' takes ours away. */
export function noteWith(note: string, finding: string): string {
  const at = note.indexOf(marksText.begin);
  const theirs = (at < 0 ? note : note.slice(0, at)).trimEnd();
  return finding === '' ? theirs : [theirs, `${marksText.begin} ${finding}`].filter(Boolean).join('\n');
}

/** A cell's background with ours; a person's own colour stays. */
export function colourWith(standing: string, colour: string): string {
  const theirs = standing !== '' && standing.toLowerCase() !== '#ffffff' && !own.has(standing.toLowerCase());
  return theirs ? standing : colour;
}
