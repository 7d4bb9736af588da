// A first start that cannot work says why, in one sentence, and ends.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const floor = join(root, 'scripts', 'node-floor.cjs');

describe('on a Node that', () => {
  const runOn = (version: string) =>
    spawnSync(
      process.execPath,
      ['-e', `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require(${JSON.stringify(floor)})`],
      {
        encoding: 'utf8',
      },
    );

  it.each(['8.17.0', '18.20.4', '20.18.3'])('is too old (%s), it refuses', (version) => {
    const { status, stderr } = runOn(version);
    expect(status).toBe(1);
    expect(stderr).toBe(`Sinew needs Node 20.19 or newer, and this is Node ${version}: get one from nodejs.org and try again.\n`);
  });

  it.each(['20.19.0', '22.0.0', '26.1.0'])('is new enough (%s), it goes on', (version) => {
    expect(runOn(version)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('on a fresh copy', () => {
  it('without a registry, it says that it could not be reached', () =>
    withCopy((copy, cache) => {
      const { status, stderr } = spawnSync(process.execPath, [join(copy, 'scripts', 'start.mjs')], {
        encoding: 'utf8',
        // Nobody listens there.
        env: { ...process.env, npm_config_registry: 'http://127.0.0.1:9/', npm_config_cache: cache },
      });
      expect(status).toBe(1);
      expect(stderr.trim().split('\n').at(-1)).toMatch(/the package registry could not be reached: connect to the internet/);
      expect(stderr).not.toMatch(/^ {4}at /m);
    }));

  it('with a broken lockfile, it says what npm said', () =>
    withCopy((copy, cache) => {
      writeFileSync(join(copy, 'package-lock.json'), '{');
      const { status, stderr } = spawnSync(process.execPath, [join(copy, 'scripts', 'start.mjs')], {
        encoding: 'utf8',
        env: { ...process.env, npm_config_cache: cache },
      });
      expect(status).toBe(1);
      expect(stderr.trim().split('\n').at(-1)).toMatch(/^Sinew could not be set up, because npm said: \S/);
    }));

  it('the command says that it is not built', () =>
    withCopy((copy) => {
      const { status, stderr } = spawnSync(process.execPath, [join(copy, 'apps', 'cli', 'bin', 'sinew.mjs'), 'moves'], {
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([1, 'sinew is not built yet: run npm start or npm run build first.\n']);
    }));
});

function withCopy(use: (copy: string, cache: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'sinew-fresh-'));
  const copy = join(folder, 'copy');
  try {
    for (const path of [
      'package.json',
      'package-lock.json',
      '.npmrc',
      'scripts',
      'apps/cli/bin',
      'apps/cli/package.json',
      'apps/app/package.json',
    ]) {
      cpSync(join(root, path), join(copy, path), { recursive: true });
    }
    use(copy, join(folder, 'cache'));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
