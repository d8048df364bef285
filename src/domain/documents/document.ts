import type { View } from '../registry/view.ts';
import type { Settings } from '../settings.ts';

/** Data a template is filled with: names are the Russian tags of the template. */
export interface TemplateData {
  [tag: string]: string | boolean | TemplateData | TemplateData[];
}

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

/** What a document is made for: keys of the tab in `scope`. */
export interface DocumentDefinition {
  /** The id of the command line: `partner-card`. */
  id: string;
  text: {
    title: string;
    /** One line of what the document holds. */
    holds: string;
    /** File name without the extension. */
    fileName: (about: string) => string;
  };
  /** `book`: one document from the whole book; otherwise one per record of the tab, or one for the chosen records. */
  scope: 'book' | 'partner' | 'meeting';
  /** Data for the template. An absent record gives a blank form with «нет данных» and lines to fill. */
  compose(view: View, keys: readonly string[], context: DocumentContext): TemplateData;
  /** What the document would lack now, as sentences: «у 3 партнёров нет эффекта». */
  lacks(view: View, keys: readonly string[], context: DocumentContext): string[];
  /** Main numbers for the journal of documents, as one line. */
  numbers(view: View, keys: readonly string[], context: DocumentContext): string;
}

export function defineDocument(document: DocumentDefinition): DocumentDefinition {
  return document;
}
