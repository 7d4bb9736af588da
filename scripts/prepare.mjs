// After an install: remembers it, and builds the command line so that `npx sinew` works at once.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, reasonOf } from './build.mjs';
import { markInstalled } from './set-up.mjs';
import { root } from './stamp.mjs';

// Without the makers' dependencies (npm ci --omit=dev) there is nothing to build with.
if (existsSync(join(root, 'node_modules', 'vite'))) {
  markInstalled();
  try {
    await build(['cli']);
  } catch (fault) {
    // A half-written source must not keep anyone from installing.
    process.stderr.write(`The command line could not be built: ${reasonOf(fault)}\n`);
  }
}
