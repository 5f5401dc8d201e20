import { defineConfig } from 'vitest/config';

/** One browser at a time: two cores are little, and a lab answers one scenario. Makes the builds of both browsers when they are old. */
export default defineConfig({
  test: {
    globalSetup: 'tests/e2e/setup.ts',
    include: ['tests/e2e/**/*.e2e.ts'],
    testTimeout: 60_000,
    hookTimeout: 90_000,
    fileParallelism: false,
    maxWorkers: 1,
  },
});
