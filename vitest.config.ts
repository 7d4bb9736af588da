// Unit, property and casebook tests, and the benchmarks; the browser's journeys have a config of their own.
import { defineConfig } from 'vitest/config';

const minutes = 60_000;

export default defineConfig({
  test: {
    include: [
      'packages/**/*.test.ts',
      'apps/**/*.test.{ts,tsx}',
      'casebook/**/*.test.ts',
      'bench/**/*.test.ts',
      'scripts/**/*.test.ts',
      'house.test.ts',
    ],
    setupFiles: ['scripts/property-seed.ts'],
    benchmark: { include: ['bench/**/*.bench.ts'] },
    testTimeout: process.env.SINEW_NIGHTLY === undefined ? 2 * minutes : 240 * minutes,
  },
});
