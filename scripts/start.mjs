// `npm start`: sets up what is missing, builds what has changed, serves the app.
import { setUp } from './set-up.mjs';

const trouble = setUp() ?? (await buildAll());
if (trouble === null) {
  const command = new URL('../apps/cli/bin/sinew.mjs', import.meta.url);
  const { run } = await import(command.href);
  await run(['start', ...process.argv.slice(2)]);
} else {
  process.stderr.write(`${trouble}\n`);
  process.exitCode = 1;
}

async function buildAll() {
  // Only now: what builds has just been installed.
  const { build, reasonOf } = await import('./build.mjs');
  try {
    await build();
    return null;
  } catch (fault) {
    return `Sinew could not be built: ${reasonOf(fault)}`;
  }
}
