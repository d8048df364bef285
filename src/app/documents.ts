import type { DocumentContext } from '../domain/documents/context.ts';
import type { DocumentDefinition } from '../domain/documents/document.ts';
import { fill } from '../domain/documents/fill.ts';
import * as documents from '../domain/documents/index.ts';
import { templateOf } from '../domain/documents/templates.ts';
import { schoolYearToPrint } from '../domain/indicators/school-year.ts';
import { readSchoolYear } from '../domain/reading/dates.ts';
import { provisional } from '../domain/registry/changes.ts';
import type { View } from '../domain/registry/view.ts';
import type { Settings } from '../domain/settings.ts';
import { actionsText } from '../texts/ru/actions.ts';
import { documentsText } from '../texts/ru/documents.ts';
import { wrongSchoolYear } from '../texts/ru/wording.ts';
import { momentOf, openBook } from './context.ts';
import { applyChanges, finishedAction } from './gateway.ts';
import type { Host } from './host.ts';
import { Refusal } from './procedures/procedure.ts';
import { storedTemplate } from './templates.ts';

export interface DocumentRequest {
  id: string;
  /** Keys it is made for; empty: the whole book, or a blank form. */
  keys: readonly string[];
  variant: 'internal' | 'public';
  sources: boolean;
  schoolYear: string;
}

/** The document with this id of the command line; an unknown one is refused with the list of known ones. */
export function documentOf(id: string): DocumentDefinition {
  const known: DocumentDefinition[] = Object.values(documents);
  const document = known.find((one) => one.id === id);
  if (!document)
    throw new Refusal(
      documentsText.unknown(
        id,
        known.map((one) => one.id),
      ),
    );
  return document;
}

/** The records a document can be made for, newest last. */
export function candidatesOf(document: DocumentDefinition, view: View): { key: string; name: string }[] {
  if (document.scope === 'book') return [];
  if (document.scope === 'partner') return view.partners.map(({ key, name }) => ({ key, name }));
  return [...view.meetings]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ key, kind, theme, date }) => ({ key, name: [kind, theme, date].filter(Boolean).join(' · ') }));
}

/** What a document is composed in: the book's settings and today, under what was asked for. */
export function contextOf(
  view: View,
  settings: Settings,
  today: string,
  request: Partial<Pick<DocumentRequest, 'variant' | 'sources' | 'schoolYear'>>,
): DocumentContext {
  return {
    settings,
    today,
    schoolYear: yearAsked(request.schoolYear ?? '') || schoolYearToPrint(view, settings.schoolYear),
    variant: request.variant ?? 'internal',
    sources: request.sources ?? false,
  };
}

function yearAsked(text: string): string {
  const year = readSchoolYear(text);
  if (year === '' && text.trim() !== '') throw new Refusal(wrongSchoolYear(text));
  return year;
}

export interface ComposedDocument {
  name: string;
  base64: string;
  /** Whom it is about, for the journal of documents. */
  about: string;
  numbers: string;
}

/** The bytes of a document, without keeping them anywhere. */
export function composeDocument(host: Host, request: DocumentRequest): ComposedDocument {
  const document = documentOf(request.id);
  const { view, settings, today } = openBook(host);
  // A document of the whole book may be narrowed to chosen partners.
  const candidates = candidatesOf(document.scope === 'book' ? { ...document, scope: 'partner' } : document, view);
  const unknown = request.keys.find((key) => !candidates.some((candidate) => candidate.key === key));
  if (unknown !== undefined) throw new Refusal(documentsText.unknownKey(unknown, document.text.title));
  const context = contextOf(view, settings, today, request);
  const template = storedTemplate(host, document.id) ?? templateOf(document.id);
  if (template === undefined) throw new Error(`No template for the document "${document.id}"`);
  const about = request.keys
    .map((key) => candidates.find((candidate) => candidate.key === key)?.name ?? key)
    .join(', ');
  const filled = fill(template, document.tags, document.compose(view, request.keys, context));
  if ('problems' in filled) throw new Refusal(documentsText.template(document.text.title, filled.problems));
  return {
    name: fileNameOf(document.text.fileName(about)),
    base64: filled.docx,
    about,
    numbers: document.numbers(view, request.keys, context),
  };
}

/**
 * Makes a document in the user's Drive (locally: in the documents folder) and notes it in «Сделанные документы». The same
 * batch again makes no second one; a file that could not be noted is told with its address.
 */
export function makeDocument(host: Host, request: DocumentRequest, batch: string): { name: string; url: string } {
  const [before] = finishedAction(host, batch) ?? [];
  if (before?.type === 'add') return { name: before.values.name ?? '', url: before.values.url ?? '' };
  const composed = composeDocument(host, request);
  const file = stored(host, composed, batch);
  const values = {
    document: documentOf(request.id).text.title,
    scope: composed.about,
    variant: request.variant,
    made: momentOf(host),
    name: file.name,
    url: file.url,
    numbers: composed.numbers,
  };
  try {
    applyChanges(host, { title: actionsText.documentMade, batch }, [
      { type: 'add', sheet: 'madeDocuments', key: provisional(1), values },
    ]);
  } catch {
    throw new Refusal(documentsText.notNoted(file.name, file.url));
  }
  return { name: file.name, url: file.url };
}

/** A store that failed may have stored all the same: only the user can see whether it did. */
function stored(
  host: Host,
  { name, base64 }: ComposedDocument,
  batch: string,
): ReturnType<Host['drive']['createDocument']> {
  try {
    return host.drive.createDocument(name, base64, batch);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    console.error('The document was not stored', error instanceof Error ? error.message : '');
    throw new Refusal(documentsText.notStored(name));
  }
}

/** Letters of a file name: two bytes each, and disks take 255 bytes. */
const LONGEST_NAME = 100;

/** A file name that every disk takes: no reserved signs, not too long. */
function fileNameOf(title: string): string {
  const plain = title
    .replace(/[\\/:*?"<>|\r\n]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = plain.length > LONGEST_NAME ? plain.slice(0, plain.lastIndexOf(' ', LONGEST_NAME)) : plain;
  return `${short.replace(/[\s·.,–-]+$/u, '')}.docx`;
}
