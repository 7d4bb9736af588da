// `npm run figures`: contact sheets of the figure, as pages and pictures in .cache/figures. Words after it name single moves.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { root } from './stamp.mjs';

const out = join(root, '.cache', 'figures');
mkdirSync(out, { recursive: true });
// The browser and its driver stay where they are; our own rooms are TypeScript and are bundled.
const external = [/^node:/, /^playwright-core/, /^@sparticuz/];
const bundle = await rolldown({ input: join(root, 'e2e', 'figures', 'sheets.ts'), external, platform: 'node' });
const file = join(root, 'node_modules', '.cache', 'sinew', 'figures.mjs');
await bundle.write({ file, format: 'esm' });
const { makeSheets } = await import(pathToFileURL(file).href);
await makeSheets(out, process.argv.slice(2));
