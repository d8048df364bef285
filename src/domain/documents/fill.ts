import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { templateText as text } from '../../texts/ru/documents/template.ts';
import { fold } from '../reading/text.ts';
import { rowModule } from './row-module.ts';
import type { Tags, TemplateData } from './tags.ts';
import { explained } from './template-errors.ts';
import { problemsOf } from './template-problems.ts';

/** The first day that a ZIP archive knows. */
const FILE_DATE = new Date(1980, 0, 1);

/** The most XML that a template is taken with, in bytes: ours have 60 KB; hundreds of megabytes can be packed into a file of one. */
const LARGEST = 5_000_000;

/** A made document as base64 of a .docx, or why the template cannot be used, as sentences. */
export type Filled = { docx: string } | { problems: string[] };

/** Fills a template (a .docx, or base64 of one) with data; every tag is checked before anything is made. Synchronous. */
export function fill(template: string | PizZip, tags: Tags, data: TemplateData): Filled {
  const opened = open(template);
  if ('problems' in opened) return opened;
  const problems = problemsOf(opened.document, tags);
  if (problems.length > 0) return { problems };
  opened.document.render(folded(data));
  const zip = opened.document.getZip();
  // The same book gives the same bytes at any time: a document made twice by a repeated click is known as one.
  for (const file of Object.values(zip.files)) file.date = FILE_DATE;
  return { docx: zip.generate({ type: 'base64', compression: 'DEFLATE' }) };
}

/** What is wrong with a template before it is used, as sentences; an empty list is a good template. */
export function checkTemplate(template: string, tags: Tags): string[] {
  const opened = open(template);
  return 'problems' in opened ? opened.problems : problemsOf(opened.document, tags);
}

function open(template: string | PizZip): { document: Docxtemplater<PizZip> } | { problems: string[] } {
  let zip: PizZip;
  try {
    zip = typeof template === 'string' ? new PizZip(template, { base64: true }) : template;
  } catch {
    return { problems: [text.notDocx] };
  }
  if (!zip.file('word/document.xml')) return { problems: [text.notDocx] };
  if (unpackedSize(zip) > LARGEST) return { problems: [text.tooLarge] };
  try {
    return {
      document: new Docxtemplater(zip, {
        modules: [rowModule(fold)],
        paragraphLoop: true,
        linebreaks: true,
        stripInvalidXMLChars: true,
        errorLogging: false,
        parser: (tag) => {
          const word = fold(tag);
          return { get: (scope) => scope[word] };
        },
        nullGetter: (part) => {
          throw new Error(`No value for the tag ${part.value}`);
        },
      }),
    };
  } catch (error) {
    return { problems: explained(error) };
  }
}

/** Bytes that the XML of a template unpacks to. */
function unpackedSize(zip: PizZip): number {
  const parts = Object.entries(zip.files).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  const sizes = parts.map(([, file]) => (file as unknown as { _data: { uncompressedSize?: number } })._data);
  return sizes.reduce((sum, { uncompressedSize = 0 }) => sum + uncompressedSize, 0);
}

/** Tags are compared without case, `ё` and doubled spaces: a person types them in Word. */
function folded(data: TemplateData): TemplateData {
  const words = new Map<string, string>();
  const fold1 = (tag: string) => {
    const known = words.get(tag);
    if (known !== undefined) return known;
    const word = fold(tag);
    words.set(tag, word);
    return word;
  };
  const copy = (record: TemplateData): TemplateData => {
    const scope: TemplateData = {};
    for (const [tag, value] of Object.entries(record)) {
      scope[fold1(tag)] = Array.isArray(value) ? value.map(copy) : value;
    }
    return scope;
  };
  return copy(data);
}
