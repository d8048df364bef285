import type { Settings } from '../settings.ts';

/** What a document is composed in besides the book itself. */
export interface DocumentContext {
  settings: Settings;
  /** ISO date in the book's zone. */
  today: string;
  schoolYear: string;
  /** `public`: names and contacts left out. */
  variant: 'internal' | 'public';
  /** Print the appendix of sources (statement → row). */
  sources: boolean;
}
