// The app as it is built, in a real browser.
import { defineConfig } from 'vitest/config';

const minutes = 60_000;

export default defineConfig({
  cacheDir: '../node_modules/.vite/e2e',
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    globalSetup: ['harness/global-setup.ts'],
    testTimeout: process.env.SINEW_NIGHTLY === undefined ? 2 * minutes : 240 * minutes,
    hookTimeout: 2 * minutes,
  },
});
