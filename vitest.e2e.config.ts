import { defineConfig } from 'vitest/config';

/** Whole browsers on the replicas, one file after the other: two browsers at once would measure each other. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
