// `npm run figures`: contact sheets of the figure, as pages and pictures in .cache/figures. Words after it name single moves.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './stamp.mjs';

const out = join(root, '.cache', 'figures');
mkdirSync(out, { recursive: true });
// The browser and its driver stay where they are; our own rooms are TypeScript and are bundled.
const external = [/^playwright-core/, /^@sparticuz/];
const outDir = join(root, 'node_modules', '.cache', 'sinew', 'figures');
await build({
  root,
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: [/^@sinew\//] },
  build: {
    ssr: join(root, 'e2e', 'figures', 'sheets.ts'),
    outDir,
    emptyOutDir: true,
    rolldownOptions: { external, output: { entryFileNames: 'sheets.mjs' } },
  },
});
const { makeSheets } = await import(pathToFileURL(join(outDir, 'sheets.mjs')).href);
await makeSheets(out, process.argv.slice(2));
