import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    globalSetup: ['tests/chromium.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A test in a browser keeps a second core busy.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
  },
});
