import { keepAll } from '../conservation.ts';
import { Page } from './html-page.ts';
import { spellComponents } from './jsx.ts';
import type { Block } from './material.ts';
import { parseHtml } from './parse-html.ts';

const tag = /<\/?(?:table|tr|td|th|tbody|p|div|ul|ol|li|h[1-6]|br|section|article|span|html|body)\b[^<>]*>/gi;
/** Whether plain text is the source of a page or of JSX: several tags that make blocks or tables. */
export function looksLikeHtml(text: string): boolean {
  const sample = text.slice(0, 200_000);
  const tags = sample.match(tag)?.length ?? 0;
  return tags >= 4 && /<(?:table|tr|td|ul|ol|li|p|div|h[1-6])\b/i.test(sample);
}

/**
 * Clipboard HTML, a page's source or JSX as blocks: tables with merged cells spread out, the rest line by line. In a
 * source `readPlain` reads the text outside every element, which was written as text: its lines are lines.
 */
export function readHtml(html: string, readPlain?: (text: string, line: number) => Block[]): Block[] {
  const page = new Page(readPlain);
  parseHtml(spellComponents(html), {
    onopentag: (name, attributes) => page.open(name, attributes),
    ontext: (data) => page.say(data),
    onclosetag: (name) => page.close(name),
  });
  page.end();
  return keepAll(page.said, page.blocks);
}
