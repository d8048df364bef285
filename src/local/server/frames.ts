import { randomBytes } from 'node:crypto';

/** How many pages of the add-on are kept: one sidebar, one dialog, and those a slow browser is still loading. */
const KEPT = 8;

/**
 * The add-on's pages on show, each under an address nobody can guess. As on Google they have an origin of their own,
 * here by a port of their own: their storage lasts, but nothing of the workspace page is within their reach; and they
 * have no network: `google.script` is all.
 */
export interface Frames {
  /** Shows a page; gives its address. */
  add(html: string): string;
  html(id: string): string | undefined;
}

/** The policy of the frames of a workspace page. */
export function framePolicy(pageOrigin: string): string {
  return [
    'sandbox allow-same-origin allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox',
    "default-src 'none'",
    "script-src 'unsafe-inline' 'unsafe-eval'",
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    `frame-ancestors ${pageOrigin}`,
  ].join('; ');
}

/** A store of pages served on an origin; `script` defines `frame.install`, which puts `google.script` into a page. */
export function newFrames(origin: string, script: string, functions: readonly string[]): Frames {
  const pages = new Map<string, string>();
  const config = JSON.stringify({ functions }).replace(/</g, '\\u003c');
  const shim = `<script>(()=>{${script}\nframe.install(${config})})();document.currentScript.remove()</script>`;
  return {
    add(html) {
      const id = randomBytes(18).toString('base64url');
      pages.set(id, withShim(html, shim));
      for (const old of [...pages.keys()].slice(0, -KEPT)) pages.delete(old);
      return `${origin}/frame/${id}`;
    },
    html: (id) => pages.get(id),
  };
}

/** Before anything of the page's own runs, but after the doctype, without which the page would be in quirks mode. */
function withShim(html: string, shim: string): string {
  const head = /<head(?:\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return html.slice(0, at) + shim + html.slice(at);
}
