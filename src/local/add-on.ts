import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** The add-on's built files and the services to run them on, compiled once. */
export interface AddOn {
  code: Script;
  services: Script;
  /** Text of an .html file by its name without the extension. */
  html(name: string): string;
}

/** Reads `Code.js` and the .html files of a folder unchanged, and the built services. */
export function loadAddOn(folder: string, servicesPath: string): AddOn {
  const pages = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name.slice(0, -'.html'.length), readFileSync(join(folder, name), 'utf8')]),
  );
  return compileAddOn(readFileSync(join(folder, 'Code.js'), 'utf8'), readFileSync(servicesPath, 'utf8'), pages);
}

/** The same from texts: the services' bundle is an IIFE that names its exports `services`. */
export function compileAddOn(code: string, services: string, pages: ReadonlyMap<string, string>): AddOn {
  return {
    code: new Script(code, { filename: 'Code.js' }),
    services: new Script(`(() => {\n${services}\nreturn services.install;\n})()`, { filename: 'services.js' }),
    html(name) {
      const page = pages.get(name);
      if (page === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return page;
    },
  };
}
