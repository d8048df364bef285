import { createHash } from 'node:crypto';

/** The page to send and the policy to send it under. */
export interface Page {
  html: string;
  policy: string;
}

/** The built page with its token, and a policy under which only its own inline script runs and only this server is asked. */
export function pageWith(built: string, token: string, frameOrigin: string): Page {
  const html = built.replace('name="workspace-token" content=""', `name="workspace-token" content="${token}"`);
  const hashes = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${frameOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { html, policy };
}
