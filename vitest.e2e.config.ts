import { defineConfig } from 'vitest/config';

/** Two files at a time, each with its own browser, lab and profile: much of a file is waiting. Makes the builds of both browsers when they are old. */
export default defineConfig({
  test: {
    globalSetup: 'tests/e2e/setup.ts',
    include: ['tests/e2e/**/*.e2e.ts'],
    testTimeout: 60_000,
    hookTimeout: 90_000,
    maxWorkers: 2,
  },
});
