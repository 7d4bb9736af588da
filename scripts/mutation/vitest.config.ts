// The tests that hold the engine, bundled, for `npm run nightly`, which changes its code a line at a time and counts what they notice.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['.cache/mutation-tests/*.test.js'],
    // Takes every rule away in turn: a mutation test of its own, and slow.
    testNamePattern: /^(?!.*no rule can be taken away)/,
    testTimeout: 60_000,
  },
});
