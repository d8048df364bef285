import type { DXT } from 'docxtemplater';
import { Bytes, utf8 } from './bytes.ts';

type Scope = Record<string, unknown>;
type Print = (scopes: readonly Scope[], out: Bytes) => void;

/** What the library alone knows how to print: breaks of pages and sections inside a loop. */
const peculiar = ['hasPageBreak', 'hasPageBreakBeginning', 'lastParagrapSectPr', 'addNextPage', 'addContinuousType'];

/**
 * A docxtemplater module that prints loops itself: what stands still between two tags is joined once, not walked for
 * every record. The library walks each mark of each cell again, and a table of 5,000 rows takes it seconds.
 */
export function rowModule(wordOf: (tag: string) => string): DXT.Module {
  const loops = new Map<DXT.Part, { head: string; print: Print } | undefined>();
  const compiled = (part: DXT.Part) => {
    const head = headOf(part);
    const print = head ? loopOf(part, wordOf) : undefined;
    return print && { head, print };
  };
  return {
    name: 'RowModule',
    // Before the library's own loops.
    priority: 100,
    render(part, { scopeManager }) {
      if (part.module !== 'loop') return null;
      if (!loops.has(part)) loops.set(part, compiled(part));
      const loop = loops.get(part);
      if (!loop) return null;
      const out = new Bytes();
      loop.print(scopeManager.scopeList as Scope[], out);
      const printed = out.taken();
      if (printed.length === 0) return { value: '', errors: [] };
      // The library joins bytes as they are, but looks into text to see that a table has rows and a cell a paragraph.
      const rest = printed.subarray(utf8(loop.head).length);
      return { value: [loop.head, rest] as unknown as string, errors: [] };
    },
  };
}

/** What every repetition begins with, when it is rows or paragraphs; '' of a loop inside a line of text. */
function headOf({ subparsed = [] }: DXT.Part): string {
  const first = subparsed.findIndex(({ type }) => type === 'placeholder');
  const head = (first < 0 ? subparsed : subparsed.slice(0, first)).map(({ value }) => value).join('');
  return /^<w:(?:tr|p)[ >].*</.test(head) ? head : '';
}

/** How a loop or a condition is printed; undefined where the library must do it. */
function loopOf(part: DXT.Part, wordOf: (tag: string) => string): Print | undefined {
  const fields = part as unknown as Record<string, unknown>;
  if (peculiar.some((field) => fields[field]) || fields.sectPrCount) return undefined;
  const inner = sequenceOf(part.subparsed ?? [], wordOf);
  if (!inner) return undefined;
  const word = wordOf(part.value);
  if (part.inverted) {
    return (scopes, out) => {
      if (isEmpty(valueIn(scopes, word))) inner(scopes, out);
    };
  }
  return (scopes, out) => {
    const value = valueIn(scopes, word);
    if (isEmpty(value)) return;
    if (!Array.isArray(value)) inner(scopes, out);
    else for (const scope of value) inner([...scopes, scope as Scope], out);
  };
}

function sequenceOf(parts: readonly DXT.Part[], wordOf: (tag: string) => string): Print | undefined {
  const steps: Print[] = [];
  let still = '';
  let before = '';
  const flush = (step?: Print) => {
    if (still !== '') steps.push(stillOf(still));
    if (step) steps.push(step);
    before += still;
    still = '';
  };
  for (const part of parts) {
    if (part.type !== 'placeholder') {
      still += part.value;
      continue;
    }
    if (part.module === 'loop') {
      const loop = loopOf(part, wordOf);
      if (!loop) return undefined;
      flush(loop);
    } else if (part.module) return undefined;
    else {
      const word = wordOf(part.value);
      const breaks = lineBreak(before + still);
      flush((scopes, out) => out.write(escaped(String(valueIn(scopes, word)), breaks)));
    }
  }
  flush();
  return (scopes, out) => {
    for (const step of steps) step(scopes, out);
  };
}

const cellOpened = ['<w:tc>', '</w:tcPr>'].map(utf8);
const emptyParagraph = utf8('<w:p/>');

/** Markup between two tags. A cell must hold a paragraph, also when all in it was a list without records. */
function stillOf(xml: string): Print {
  const bytes = utf8(xml);
  if (!xml.startsWith('</w:tc>')) return (_scopes, out) => out.copy(bytes);
  return (_scopes, out) => {
    if (cellOpened.some((opened) => out.endsWith(opened))) out.copy(emptyParagraph);
    out.copy(bytes);
  };
}

/** The value by the innermost record that has it. */
function valueIn(scopes: readonly Scope[], word: string): unknown {
  for (let index = scopes.length - 1; index >= 0; index--) {
    const value = scopes[index]?.[word];
    if (value !== undefined) return value;
  }
  throw new Error(`No value for the tag ${word}`);
}

const isEmpty = (value: unknown) => (Array.isArray(value) ? value.length === 0 : !value);

/** A line break inside a run: the next line repeats the run's properties. */
function lineBreak(xml: string): string {
  const run = xml.slice(xml.lastIndexOf('<w:r>'));
  const properties = /<w:rPr>.*?<\/w:rPr>/.exec(run)?.[0] ?? '';
  return `</w:t></w:r><w:r><w:br/></w:r><w:r>${properties}<w:t xml:space="preserve">`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text as XML: characters that XML cannot hold are left out, lines are parted by breaks. */
function escaped(text: string, breaks: string): string {
  if (!/[&<>"'\p{Cc}\ufffe\uffff]/u.test(text)) return text;
  return text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))
    .replace(/[&<>"']/g, (mark) => entities[mark] ?? '')
    .split('\n')
    .join(breaks);
}
