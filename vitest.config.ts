// Unit, property and casebook tests; the browser's journeys have a config of their own.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'casebook/**/*.test.ts', 'scripts/**/*.test.ts', 'house.test.ts'],
    testTimeout: 60_000,
  },
});
