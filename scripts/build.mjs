// Builds dist/addon (what clasp pushes) and dist/local (command line and workspace page).
// `--published`: for a Marketplace add-on, whose items go to the add-ons menu.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { writeNotices } from './notices.mjs';
import { packedData } from './packed.mjs';
import { writeTemplates } from './templates.mjs';

const root = path.join(import.meta.dirname, '..');
const at = (...parts) => path.join(root, ...parts);
const NAME = 'SocialPartnership';
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));

const common = {
  bundle: true,
  minify: true,
  metafile: true,
  logLevel: 'warning',
  absWorkingDir: root,
  charset: 'utf8',
};

/** Evaluates the bundle with nothing around it and gives the names it exports: importing may touch no service. */
function globalsOf(code) {
  const context = vm.createContext(Object.create(null));
  const names = vm.runInContext(`${code};Object.keys(${NAME}.globals).join()`, context).split(',');
  for (const name of names) {
    if (!/^[a-zA-Z]\w*[a-zA-Z0-9]$/.test(name)) throw new Error(`Not a name for a global: ${name}`);
  }
  return names;
}

/** The XML parser of the documents also knows the 2,000 entities of HTML, which no .docx may hold. */
const xmlOnly = {
  name: 'xml-only',
  setup(builder) {
    builder.onLoad({ filter: /@xmldom\/xmldom\/lib\/entities\.js$/ }, () => ({
      contents: `const xml = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };
        exports.XML_ENTITIES = xml; exports.HTML_ENTITIES = xml; exports.entityMap = xml;`,
      loader: 'js',
    }));
  },
};

/** Code.js: the bundle and one top-level function per exported global. */
async function buildCode() {
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: ['src/main.ts'],
    format: 'iife',
    globalName: NAME,
    target: 'es2020',
    define: { PUBLISHED: String(process.argv.includes('--published')), VERSION: JSON.stringify(version) },
    plugins: [
      xmlOnly,
      packedData(
        'src/texts/ru/sample/',
        'src/domain/reading/lexicon/organisation-forms.ts',
        'src/domain/reading/lexicon/categories.ts',
        'src/domain/reading/lexicon/header-phrases.ts',
      ),
    ],
    write: false,
  });
  const code = outputFiles[0].text;
  const functions = globalsOf(code).map((name) => `function ${name}(...args){return ${NAME}.globals.${name}(...args)}`);
  writeFileSync(at('dist/addon/Code.js'), `${code}${functions.join('\n')}\n`);
  return metafile;
}

/** A script as the text of a script element: the parser must not see its end inside. */
const inline = (code) => code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

/** Parts of the HTML parser that are only needed to write HTML stay out, though their packages do not say they may. */
const pureParts = {
  name: 'pure-parts',
  setup(builder) {
    builder.onResolve({ filter: /^(?:entities|domutils|dom-serializer|domhandler)\b/ }, async (wanted) => {
      if (wanted.pluginData?.found) return undefined;
      const { importer, kind, resolveDir } = wanted;
      const options = { importer, kind, resolveDir, pluginData: { found: true } };
      const { path: found } = await builder.resolve(wanted.path, options);
      return { path: found, sideEffects: false };
    });
  },
};

/** The panel reads the cells of a workbook; the drawing of its charts stays unread. */
const withoutCharts = {
  name: 'without-charts',
  setup(builder) {
    builder.onLoad({ filter: /hucre\/dist\/xlsx\/chart-reader\.mjs$/ }, () => ({
      contents: 'export const parseChart = () => undefined;',
    }));
  },
};

/**
 * Where a page keeps what it evaluates only when first needed: each dynamic import is an inert script of its own. An
 * import of `…?inert` gives that script as text, for a worker.
 */
function inertImports(parts, metafiles) {
  const built = new Map();
  const partOf = (entry) => {
    if (!built.has(entry)) built.set(entry, buildPart(entry, `inert${built.size}`));
    return built.get(entry);
  };
  const buildPart = async (entry, id) => {
    const lazy = await build({
      ...common,
      entryPoints: [entry],
      format: 'iife',
      globalName: id,
      target: 'es2020',
      platform: 'browser',
      write: false,
      plugins: [plugin, pureParts, withoutCharts],
    });
    metafiles.push(lazy.metafile);
    parts.push(`<script type="text/plain" id="${id}.js">${inline(lazy.outputFiles[0].text)}</script>`);
    return id;
  };
  const plugin = {
    name: 'inert-imports',
    setup(builder) {
      builder.onResolve({ filter: /./ }, async ({ kind, path: name, resolveDir, pluginData }) => {
        const asText = name.endsWith('?inert');
        if ((kind !== 'dynamic-import' && !asText) || pluginData?.found) return undefined;
        const wanted = name.replace(/\?inert$/, '');
        const { path: entry } = await builder.resolve(wanted, { kind, resolveDir, pluginData: { found: true } });
        return { path: entry, namespace: asText ? 'inert-text' : 'inert' };
      });
      builder.onLoad({ filter: /./, namespace: 'inert' }, async ({ path: entry }) => {
        const id = await partOf(entry);
        return {
          contents: `if (!window.${id}) {
            const script = document.createElement('script');
            script.textContent = document.getElementById('${id}.js').textContent;
            document.head.append(script);
          }
          module.exports = window.${id};`,
        };
      });
      builder.onLoad({ filter: /./, namespace: 'inert-text' }, async ({ path: entry }) => {
        const id = await partOf(entry);
        return {
          contents: `export const name = '${id}';
          export const code = () => document.getElementById('${id}.js').textContent;`,
        };
      });
    },
  };
  return plugin;
}

/** A static page of one file: style, script, and what is evaluated only when first needed, as inert text. */
async function buildPage(folder) {
  const parts = [];
  const metafiles = [];
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: [`${folder}/main.tsx`],
    format: 'iife',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.svg': 'text' },
    outdir: 'out',
    write: false,
    plugins: [inertImports(parts, metafiles), pureParts],
  });
  metafiles.push(metafile);
  const file = (ending) => outputFiles.find(({ path: name }) => name.endsWith(ending))?.text ?? '';
  const page = readFileSync(at(folder, 'page.html'), 'utf8')
    .replace('<!--style-->', () => `<style>${file('.css')}</style>`)
    .replace('<!--inert-->', () => parts.join(''))
    .replace('<!--script-->', () => `<script>${inline(file('.js'))}</script>`);
  return { page, metafiles };
}

async function buildCli() {
  const { metafile } = await build({
    ...common,
    minify: false,
    entryPoints: ['src/local/cli.ts'],
    outfile: 'dist/local/cli.js',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
  });
  return metafile;
}

/** The local Apps Script services, evaluated inside the add-on's context. */
async function buildServices() {
  const { metafile } = await build({
    ...common,
    minify: false,
    entryPoints: ['src/local/services/index.ts'],
    outfile: 'dist/local/services.js',
    format: 'iife',
    globalName: 'services',
    target: 'es2020',
  });
  return metafile;
}

/** What gives `google.script` to the sidebar and dialogs in the local workspace. */
async function buildFrame() {
  const { metafile } = await build({
    ...common,
    entryPoints: ['src/local/frame/google-script.ts'],
    outfile: 'dist/local/frame.js',
    format: 'iife',
    globalName: 'frame',
    target: 'es2020',
  });
  return metafile;
}

rmSync(at('dist'), { recursive: true, force: true });
mkdirSync(at('dist/addon'), { recursive: true });
mkdirSync(at('dist/local'), { recursive: true });
await writeTemplates();
const metafiles = [await buildCode(), await buildCli(), await buildServices(), await buildFrame()];
if (existsSync(at('sidebar/main.tsx'))) {
  const sidebar = await buildPage('sidebar');
  writeFileSync(at('dist/addon/sidebar.html'), sidebar.page);
  metafiles.push(...sidebar.metafiles);
}
if (existsSync(at('src/local/page/main.tsx'))) {
  const workspace = await buildPage('src/local/page');
  writeFileSync(at('dist/local/workspace.html'), workspace.page);
  metafiles.push(...workspace.metafiles);
}
copyFileSync(at('appsscript.json'), at('dist/addon/appsscript.json'));
writeNotices(metafiles, at('dist/THIRD-PARTY-NOTICES'));
