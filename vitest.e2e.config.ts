import { defineConfig } from 'vitest/config';

/** One browser at a time: two cores are little, and a lab answers one scenario. Needs the builds of both browsers. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    testTimeout: 60_000,
    hookTimeout: 90_000,
    fileParallelism: false,
    maxWorkers: 1,
  },
});
