// The project's tools, run by the Node that runs us: the same on every system, whatever is on the PATH.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './stamp.mjs';

const programs = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  oxlint: 'oxlint/bin/oxlint',
  stryker: '@stryker-mutator/core/bin/stryker.js',
  tsgo: 'tsgo/bin/tsc',
  vitest: 'vitest/vitest.mjs',
};

/** Every program of the project, each with the libraries it may see. */
export const typeScopes = ['.', 'tsconfig.tests.json', 'apps/cli', 'apps/app', 'e2e'];

/** Streams what the tool says, and gives its exit code. */
export function runTool(name, args, environment = {}) {
  const program = join(root, 'node_modules', ...programs[name].split('/'));
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status ?? 1;
}

export function checkTypes() {
  // All of them, so that one run tells everything.
  return Math.max(...typeScopes.map((scope) => runTool('tsgo', ['-p', scope])));
}

export function lint() {
  return Math.max(runTool('oxlint', ['--type-aware']), runTool('biome', ['format', '.']));
}
