// The tests that hold the engine, for `npm run nightly`, which changes its code a line at a time and counts what they notice.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const rooms = ['kernel', 'engine', 'figure', 'catalog', 'diary', 'workouts'];
const doorOf = (room: string) => fileURLToPath(new URL(`../../packages/${room}/src/index.ts`, import.meta.url));

export default defineConfig({
  // The changed copy, not what node_modules leads to.
  resolve: { alias: Object.fromEntries(rooms.map((room) => [`@sinew/${room}`, doorOf(room)])) },
  test: {
    include: ['packages/engine/src/{observe,screen,rules,shortlist,plan,session}/**/*.test.ts', 'casebook/*.test.ts'],
    exclude: ['casebook/figure.test.ts'],
    // Takes every rule away in turn: a mutation test of its own, and slow.
    testNamePattern: /^(?!.*no rule can be taken away)/,
    testTimeout: 60_000,
  },
});
