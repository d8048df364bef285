import type { View } from '../registry/view.ts';
import type { DocumentContext } from './context.ts';
import { publicSettings, publicView } from './public-view.ts';
import { type Requisites, requisites, requisiteTags } from './requisites.ts';
import { type DataOf, inRussian, type Tags, type TemplateData } from './tags.ts';

export interface DocumentText {
  title: string;
  /** One line of what the document holds. */
  holds: string;
  /** File name without the extension. */
  fileName: (about: string) => string;
}

/** What a document is made for: keys of the tab in `scope`. */
export interface DocumentDefinition {
  /** The id of the command line: `partner-card`. */
  id: string;
  text: DocumentText;
  /** `book`: one document from the whole book; otherwise one per record of the tab, or one for the chosen records. */
  scope: 'book' | 'partner' | 'meeting';
  /** Every tag a template of this document may use. */
  tags: Tags;
  /** Data for the template. An absent record gives a blank form with «нет данных» and lines to fill. */
  compose(view: View, keys: readonly string[], context: DocumentContext): TemplateData;
  /** What the document would lack now, as sentences: «у 3 партнёров нет эффекта». */
  lacks(view: View, keys: readonly string[], context: DocumentContext): string[];
  /** Main numbers for the journal of documents, as one line. */
  numbers(view: View, keys: readonly string[], context: DocumentContext): string;
}

/** Documents in the order in which a person looks for one: by their Russian titles. */
export const byTitle = ({ text: one }: DocumentDefinition, { text: other }: DocumentDefinition): number =>
  one.title < other.title ? -1 : 1;

/** A document whose data is checked against its tags; the tags of the school's requisites are in every one. */
export function defineDocument<const T extends Tags>(
  document: Omit<DocumentDefinition, 'compose' | 'tags'> & {
    tags: T;
    compose(view: View, keys: readonly string[], context: DocumentContext): DataOf<T> & Partial<Requisites>;
  },
): DocumentDefinition {
  return {
    ...document,
    tags: { ...requisiteTags, ...document.tags },
    compose(view, keys, context) {
      const isPublic = context.variant === 'public';
      const seen = isPublic ? publicView(view) : view;
      const shown = isPublic ? { ...context, settings: publicSettings(context.settings) } : context;
      return inRussian({ ...requisites(shown), ...document.compose(seen, keys, shown) });
    },
  };
}
