import path from 'node:path';
import { type AddOn, loadAddOn } from '../src/local/add-on.ts';

const dist = path.join(import.meta.dirname, '..', 'dist');

/** The built add-on as it is pushed to Google; `npm test` builds it first. */
export function builtAddOn(): AddOn {
  return loadAddOn(path.join(dist, 'addon'), path.join(dist, 'local', 'services.js'));
}
