#!/usr/bin/env node
// The command `sinew`: hands the words typed to the built program, and catches its bugs once.
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/sinew.mjs', import.meta.url);
const app = fileURLToPath(new URL('../../app/dist/', import.meta.url));

export async function run(args) {
  if (!existsSync(built)) {
    process.stderr.write('sinew is not built yet: run npm start or npm run build first.\n');
    process.exitCode = 1;
    return;
  }
  try {
    const { main } = await import(built.href);
    process.exitCode = await main(args, app);
  } catch (fault) {
    process.stderr.write(
      `sinew: a fault of the program itself: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`,
    );
    process.exitCode = 1;
  }
}

// Called by name, through a link or not; imported by `npm start`, it waits to be asked.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await run(process.argv.slice(2));
