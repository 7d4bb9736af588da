// Puts each test that holds the engine into one file with all that it imports: a changed line is then tried in a fraction of the time.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const held = ['observe', 'screen', 'rules', 'shortlist', 'plan', 'session'];
const rooms = ['kernel', 'engine', 'figure', 'catalog', 'diary', 'workouts'];

const tests = ['casebook', ...held.map((room) => `packages/engine/src/${room}`)].flatMap((folder) =>
  readdirSync(root + folder)
    .filter((name) => name.endsWith('.test.ts') && name !== 'figure.test.ts')
    .map((name) => `${folder}/${name}`),
);

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  // The changed copy, not what node_modules leads to.
  resolve: { alias: Object.fromEntries(rooms.map((room) => [`@sinew/${room}`, `${root}packages/${room}/src/index.ts`])) },
  build: {
    ssr: true,
    outDir: '.cache/mutation-tests',
    rolldownOptions: {
      input: Object.fromEntries(tests.map((test) => [test.replaceAll('/', '-').replace(/\.ts$/, ''), root + test])),
    },
  },
});
