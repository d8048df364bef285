import { forget, keep, recall, whenChanged } from '../memory.ts';
import type { Piece, Said } from './intake.ts';
import type { Preview } from './thing.ts';
import type { Writing } from './write.ts';

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
  return draft?.book === book && draft.preview && draft.preview.things.length > 0 && 'made' in draft.preview
    ? draft
    : undefined;
}

/** The draft is in the book: what was written is left for the panel beside the dialog. */
export const finishDraft = (book: string, written: Writing): void => void keep(NAME, { book, written });

/** What the dialog has just written; it stays, since forgetting it would tell the dialog to begin anew. */
export function recallWritten(book: string): Writing | undefined {
  const left = recall<{ book: string; written?: Writing }>(NAME);
  return left?.book === book ? left.written : undefined;
}

export const forgetDraft = (): void => forget(NAME);

/** Calls back when the dialog beside the panel changed or finished the draft. */
export const whenDraftChanged = (tell: () => void): (() => void) => whenChanged(NAME, tell);
