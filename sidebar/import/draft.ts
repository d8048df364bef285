import { forget, keep, recall, whenChanged } from '../memory.ts';
import type { Piece, Said } from './intake.ts';
import type { Preview } from './thing.ts';

/** What is kept of an unfinished import: it survives closing the panel and goes over to the wide dialog. */
export interface ImportDraft {
  book: string;
  pieces: Piece[];
  said: Said;
  preview: Preview;
}

const NAME = 'import';
/** Browsers keep about five million characters; a longer source is left out, the records are not. */
const LONGEST_SOURCE = 1_500_000;

/** Keeps the draft; the source goes without when it is too long to be kept. */
export function keepDraft(draft: ImportDraft): void {
  const long = JSON.stringify(draft.pieces).length > LONGEST_SOURCE;
  keep(NAME, long ? { ...draft, pieces: [] } : draft);
}

/** The draft of this book, if one was left. */
export function recallDraft(book: string): ImportDraft | undefined {
  const draft = recall<ImportDraft>(NAME);
  return draft?.book === book && draft.preview.things.length > 0 && 'made' in draft.preview ? draft : undefined;
}

export const forgetDraft = (): void => forget(NAME);

/** Calls back when the dialog beside the panel changed or finished the draft. */
export const whenDraftChanged = (tell: () => void): (() => void) => whenChanged(NAME, tell);
