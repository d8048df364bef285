import { templateText as text } from '../../texts/ru/documents/template.ts';
import { nearby, partOf } from './template-places.ts';

/** What docxtemplater says of a broken tag; see its `js/errors.js`. */
interface TagError {
  properties?: {
    id?: string;
    xtag?: string;
    context?: string;
    file?: string;
    openingtag?: string;
    closingtag?: string;
    lastPair?: { left: string };
    pair?: { left: string; right: string };
    errors?: TagError[];
  };
}

/** Broken braces and unfinished lists of a template as sentences. */
export function explained(error: unknown): string[] {
  const { properties = {} } = error as TagError;
  if (properties.errors) return [...new Set(properties.errors.flatMap(explained))];
  const { id, xtag = '', context = xtag, file = '', openingtag = '', closingtag = '', lastPair, pair } = properties;
  const place = `${partOf(file)}, ${nearby(context)}`;
  switch (id) {
    case 'unclosed_tag':
      return [text.unclosedBrace(place)];
    case 'unopened_tag':
      return [text.unopenedBrace(place)];
    case 'duplicate_open_tag':
    case 'duplicate_close_tag':
      return [text.doubledBrace(place)];
    case 'unclosed_loop':
      return [text.unclosedList(xtag)];
    case 'unopened_loop':
      return [text.unopenedList(xtag)];
    case 'closing_tag_does_not_match_opening_tag':
      return [text.crossedLists(openingtag, closingtag)];
    case 'unbalanced_loop_tags':
      return [text.crossedLists(lastPair?.left ?? '', pair?.right ?? '')];
    case 'loop_position_invalid':
      return [text.tornList(xtag)];
    case 'filetype_not_identified':
    case 'filetype_not_handled':
    case 'malformed_xml':
    case 'file_has_invalid_xml':
    case undefined:
      return [text.notDocx];
    default:
      return [text.other(place)];
  }
}
