import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is turned away, as an HTTP status; undefined lets it in. */
export type Refused = 403 | 405 | undefined;

/**
 * Keeps other web pages out. The Host must be this server's own (a foreign name that resolves here is a rebinding
 * attack), and whatever changes or reads data must be a POST of our own page: same origin, with the page's token.
 */
export function guard(request: IncomingMessage, port: number, token: string): Refused {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = request.headers;
  if (!hosts.includes(host)) return 403;
  if (origin !== undefined && origin !== `http://${host}`) return 403;
  if (request.headers['sec-fetch-site'] === 'cross-site') return 403;
  if (request.method === 'GET') return undefined;
  if (request.method !== 'POST') return 405;
  return origin !== undefined && isToken(request.headers['x-workspace-token'], token) ? undefined : 403;
}

function isToken(given: string | string[] | undefined, token: string): boolean {
  if (typeof given !== 'string') return false;
  const [left, right] = [Buffer.from(given), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
}
