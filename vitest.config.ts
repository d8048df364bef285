import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Folders whose tests ask pure functions alone, so that one may leave nothing to the next. */
const pure = ['check', 'indicators', 'principles', 'reading', 'registry', 'rules', 'structuring'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    globalSetup: ['tests/chromium.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A test in a browser keeps a second core busy.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    projects: [
      // Half a second a file goes into loading the domain anew.
      { extends: true, test: { name: 'domain', include: pure, isolate: false, globalSetup: [] } },
      {
        extends: true,
        test: { name: 'program', include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], exclude: pure },
      },
    ],
  },
});
