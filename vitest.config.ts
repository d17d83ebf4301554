import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/long/**', 'tests/browser/**'],
    passWithNoTests: true,
    // One a core: the default leaves a core of two idle.
    maxWorkers: '100%',
    testTimeout: 20_000,
  },
});
