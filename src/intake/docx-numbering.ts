import { Parser } from 'htmlparser2';
import { numberIn } from './number-formats.ts';

/** The list a paragraph belongs to: the number of the list and the level from 0. */
export interface ListPlace {
  list: string;
  level: number;
}

export interface Numbering {
  /** The list a paragraph style brings with it. */
  styleList(style: string): ListPlace | undefined;
  /** Whether paragraphs of the style are headings: they have a level in the document's outline. */
  isHeading(style: string): boolean;
  /** The mark Word shows before the next paragraph of the list, counted on: `1.1.`, `а)`, `•`. */
  next(place: ListPlace): string;
}

/** The outline level of what is no heading. */
const BODY_TEXT = '9';

interface Level {
  format: string;
  text: string;
  start: number;
}

interface List {
  abstract: string;
  restarts: Map<number, number>;
}

/** Reads `numbering.xml` and the lists of `styles.xml`; counting goes on from paragraph to paragraph as in Word. */
export function readNumbering(numbering: string, styles: string): Numbering {
  const { levels, lists } = parseNumbering(numbering);
  const { lists: styleLists, headings } = parseStyles(styles);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    styleList: (style) => styleLists.get(style),
    isHeading: (style) => headings.has(style),
    next({ list, level }) {
      const found = lists.get(list);
      if (!found) return '';
      const shape = levels.get(`${found.abstract}/${level}`);
      if (!shape) return '';
      const counts = counters.get(found.abstract) ?? [];
      counters.set(found.abstract, counts);
      const restart = found.restarts.get(level);
      if (restart !== undefined && !begun.has(`${list}/${level}`)) counts[level] = restart - 1;
      begun.add(`${list}/${level}`);
      counts[level] = (counts[level] ?? shape.start - 1) + 1;
      counts.length = level + 1;
      if (shape.format === 'bullet') return '•';
      return shape.text.replace(/%(\d)/g, (_, digit: string) => {
        const index = Number(digit) - 1;
        const other = levels.get(`${found.abstract}/${index}`);
        return numberIn(other?.format ?? 'decimal', counts[index] ?? other?.start ?? 1);
      });
    },
  };
}

function parseNumbering(xml: string) {
  const levels = new Map<string, Level>();
  const lists = new Map<string, List>();
  let abstract = '';
  let level: Level | undefined;
  let list: List | undefined;
  let override = -1;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:abstractNum') abstract = attributes['w:abstractNumId'] ?? '';
        else if (name === 'w:lvl' && !list) {
          level = { format: 'decimal', text: '', start: 1 };
          levels.set(`${abstract}/${attributes['w:ilvl']}`, level);
        } else if (name === 'w:numFmt' && level) level.format = value;
        else if (name === 'w:lvlText' && level) level.text = value;
        else if (name === 'w:start' && level) level.start = Number(value);
        else if (name === 'w:num') {
          list = { abstract: '', restarts: new Map() };
          lists.set(attributes['w:numId'] ?? '', list);
        } else if (name === 'w:abstractNumId' && list) list.abstract = value;
        else if (name === 'w:lvlOverride') override = Number(attributes['w:ilvl']);
        else if (name === 'w:startOverride' && list) list.restarts.set(override, Number(value));
      },
      onclosetag(name) {
        if (name === 'w:lvl') level = undefined;
        if (name === 'w:num') list = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { levels, lists };
}

function parseStyles(xml: string): { lists: Map<string, ListPlace>; headings: Set<string> } {
  const own = new Map<string, ListPlace>();
  const headings = new Set<string>();
  const parents = new Map<string, string>();
  let style = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:style') style = attributes['w:styleId'] ?? '';
        else if (name === 'w:basedOn') parents.set(style, value);
        else if (name === 'w:outlineLvl' && value !== BODY_TEXT) headings.add(style);
        else if (name === 'w:numId') own.set(style, { level: 0, ...own.get(style), list: value });
        else if (name === 'w:ilvl') own.set(style, { list: '', ...own.get(style), level: Number(value) });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  for (const name of parents.keys()) {
    let ancestor = parents.get(name);
    for (let depth = 0; ancestor && !own.has(name) && depth < 12; depth++) {
      const inherited = own.get(ancestor);
      if (inherited) own.set(name, inherited);
      ancestor = parents.get(ancestor);
    }
  }
  return { lists: own, headings };
}
