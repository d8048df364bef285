import { build } from 'esbuild';

await build({
  entryPoints: ['src/local/cli.ts'],
  outfile: 'dist/local/cli.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
