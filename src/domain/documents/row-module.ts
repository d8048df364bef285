import type { DXT } from 'docxtemplater';

type Scope = Record<string, unknown>;
type Print = (scopes: readonly Scope[]) => string;

/** What the library alone knows how to print: breaks of pages and sections inside a loop. */
const peculiar = ['hasPageBreak', 'hasPageBreakBeginning', 'lastParagrapSectPr', 'addNextPage', 'addContinuousType'];

/**
 * A docxtemplater module that prints loops itself: what stands still between two tags is joined once, not walked for
 * every record. The library walks each mark of each cell again, and a table of 5,000 rows takes it seconds.
 */
export function rowModule(wordOf: (tag: string) => string): DXT.Module {
  const prints = new Map<DXT.Part, Print | undefined>();
  const compiled = (part: DXT.Part): Print | undefined => {
    if (!prints.has(part)) prints.set(part, loopOf(part, wordOf));
    return prints.get(part);
  };
  return {
    name: 'RowModule',
    // Before the library's own loops.
    priority: 100,
    render(part, { scopeManager }) {
      if (part.module !== 'loop') return null;
      const print = compiled(part);
      return print ? { value: withParagraphs(print(scopeManager.scopeList as Scope[])), errors: [] } : null;
    },
  };
}

/** A cell must hold a paragraph, also when everything in it was a list without records. */
function withParagraphs(xml: string): string {
  return xml
    .split('</w:tcPr></w:tc>')
    .join('</w:tcPr><w:p/></w:tc>')
    .split('<w:tc></w:tc>')
    .join('<w:tc><w:p/></w:tc>');
}

/** How a loop or a condition is printed; undefined where the library must do it. */
function loopOf(part: DXT.Part, wordOf: (tag: string) => string): Print | undefined {
  const fields = part as unknown as Record<string, unknown>;
  if (peculiar.some((field) => fields[field]) || fields.sectPrCount) return undefined;
  const inner = sequenceOf(part.subparsed ?? [], wordOf);
  if (!inner) return undefined;
  const word = wordOf(part.value);
  if (part.inverted) return (scopes) => (isEmpty(valueIn(scopes, word)) ? inner(scopes) : '');
  return (scopes) => {
    const value = valueIn(scopes, word);
    if (isEmpty(value)) return '';
    if (!Array.isArray(value)) return inner(scopes);
    let printed = '';
    for (const scope of value) printed += inner([...scopes, scope as Scope]);
    return printed;
  };
}

function sequenceOf(parts: readonly DXT.Part[], wordOf: (tag: string) => string): Print | undefined {
  const steps: (string | Print)[] = [];
  let still = '';
  let before = '';
  const flush = (step: Print) => {
    steps.push(still, step);
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
      flush((scopes) => escaped(String(valueIn(scopes, word)), breaks));
    }
  }
  steps.push(still);
  return (scopes) => {
    let printed = '';
    for (const step of steps) printed += typeof step === 'string' ? step : step(scopes);
    return printed;
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
