import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests in a browser: the files of a worker share one, and the program behind it. */
const inBrowser = ['tests/e2e/**/*.test.ts', 'tests/sidebar/**/*.test.ts', 'tests/local/page.test.ts'];

/** Folders whose tests replace modules, or begin with a program or a disk of their own. */
const apart = ['tests/*.test.ts', 'tests/documents/**/*.test.ts', 'tests/local/**/*.test.ts'];

// Projects run by the order of their names, and of each the long files first: what ends the run is short.
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // A test in a browser keeps a second core busy.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    projects: [
      {
        extends: true,
        test: {
          name: 'browser',
          include: inBrowser,
          isolate: false,
          globalSetup: ['tests/chromium.ts'],
          testTimeout: 180_000,
        },
      },
      { extends: true, test: { name: 'program', include: apart, exclude: inBrowser } },
      // Half a second a file goes into loading the domain anew.
      {
        extends: true,
        test: { name: 'pure', include: ['tests/**/*.test.ts'], exclude: [...inBrowser, ...apart], isolate: false },
      },
    ],
  },
});
