// Once for all browser tests: the app is built if its sources changed, and served.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served. */
    address: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, '../../scripts/build.mjs')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The app could not be built.');
  const server = await startServer();
  project.provide('address', server.address);
  return () => server.kill();
}
