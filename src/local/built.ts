import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AddOn, loadAddOn } from './add-on.ts';

/** `dist`: this module runs bundled in `dist/local/cli.js`, beside what it loads. */
const dist = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The built add-on, as it is pushed to Google. */
export function builtAddOn(): AddOn {
  return loadAddOn(join(dist, 'addon'), join(dist, 'local', 'services.js'));
}

/** The built workspace page and the script that its frames get. */
export function builtPage(): { page: string; frameScript: string } {
  return {
    page: readFileSync(join(dist, 'local', 'workspace.html'), 'utf8'),
    frameScript: readFileSync(join(dist, 'local', 'frame.js'), 'utf8'),
  };
}
