import PizZip from 'pizzip';
import type { DocumentContext } from '../../src/domain/documents/context.ts';
import type { DocumentDefinition } from '../../src/domain/documents/document.ts';
import { fill } from '../../src/domain/documents/fill.ts';
import { pack } from '../../src/domain/documents/parts/pack.ts';
import type { Registry } from '../../src/domain/registry/registry.ts';
import { viewOf } from '../../src/domain/registry/view.ts';
import { context, registry } from './fixture.ts';

interface Options {
  keys?: readonly string[];
  from?: Registry;
  with?: Partial<DocumentContext>;
}

const templates = new Map<string, Promise<string>>();

/** The default template of a document, by its id; built once. */
export function templateOf(id: string): Promise<string> {
  const built = templates.get(id) ?? build(id);
  templates.set(id, built);
  return built;
}

async function build(id: string): Promise<string> {
  const { template } = await import(`../../src/domain/documents/${id}/template.ts`);
  return pack(template());
}

/** The document made from the fixture, as base64. */
export async function made(document: DocumentDefinition, options: Options = {}): Promise<string> {
  const view = viewOf(options.from ?? registry);
  const data = document.compose(view, options.keys ?? [], { ...context, ...options.with });
  const filled = fill(await templateOf(document.id), document.tags, data);
  if ('problems' in filled) throw new Error(filled.problems.join('\n'));
  return filled.docx;
}

/** A part of the package as XML. */
export function partOf(docx: string, name = 'word/document.xml'): string {
  return new PizZip(docx, { base64: true }).file(name)?.asText() ?? '';
}
