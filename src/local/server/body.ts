import type { IncomingMessage } from 'node:http';

/** The largest request body: a pasted text of 5 MB or a template of 10 MB, with room for their encoding. */
export const LARGEST_BODY = 32 * 1024 * 1024;

/** A body that is too large or no JSON object; `status` is the HTTP answer. */
export class BadBody extends Error {
  readonly status: 400 | 413;
  constructor(status: 400 | 413) {
    super(status === 413 ? 'The request body is too large' : 'The request body is no JSON object');
    this.status = status;
  }
}

/** The JSON object in a request's body; throws `BadBody`. */
export async function readBody(request: IncomingMessage, limit = LARGEST_BODY): Promise<Record<string, unknown>> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new BadBody(413);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new BadBody(413);
    chunks.push(chunk);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    throw new BadBody(400);
  }
  throw new BadBody(400);
}
