import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { workspace as texts } from '../../texts/ru/workspace.ts';

/** Headers of every answer. */
export const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-site',
  'Cache-Control': 'no-store',
};

/** Answers with a text. */
export function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...ALWAYS, 'Content-Type': type });
  response.end(body);
}

/** Answers with a file to be saved under a name. */
export async function sendFile(response: ServerResponse, path: string, name: string, type: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return send(response, 404, 'text/plain; charset=utf-8', texts.notFound);
  response.writeHead(200, {
    ...ALWAYS,
    'Content-Type': type,
    'Content-Length': found.size,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`,
  });
  createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response);
}
