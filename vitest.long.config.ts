import { defineConfig } from 'vitest/config';

// The full counts. `npm test` runs a sample of these checks without LONG.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/long/**/*.test.ts'],
    env: { LONG: '1' },
    passWithNoTests: true,
    testTimeout: 3_600_000,
  },
});
