import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The unit tests that can kill a mutant of gate, masking or triggers; browsers, pages and storage can't. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      'tests/copilot/**/*.test.ts',
      'tests/privacy/**/*.test.ts',
      'tests/signals/**/*.test.ts',
      'tests/eval/*.test.ts',
    ],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 20_000,
  },
});
