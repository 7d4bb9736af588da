// Installs what the project is made with, if that has not been done for this lockfile.
import { spawnSync } from 'node:child_process';
import { hashOf, isStamped, root, stamp } from './stamp.mjs';

// Two quick retries: a hiccup passes, and being offline is told within seconds rather than minutes.
const flags = [
  '--include=dev',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--fetch-retry-mintimeout=500',
  '--fetch-retry-maxtimeout=2000',
];
const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET|network/i;

/** Gives null when all is there, else one sentence that says why not. */
export function setUp() {
  if (isStamped('install', lockHash())) return null;
  process.stderr.write('Setting up (the first time takes about a minute)…\n');
  const { status, stderr, error } = npm(['ci', ...flags]);
  if (status === 0) {
    markInstalled();
    return null;
  }
  const said = `${stderr ?? ''}${error?.message ?? ''}`;
  if (unreachable.test(said))
    return 'Sinew could not be set up, because the package registry could not be reached: connect to the internet and try again.';
  return `Sinew could not be set up, because npm said: ${firstError(said)}`;
}

export function markInstalled() {
  stamp('install', lockHash());
}

function lockHash() {
  return hashOf(['package-lock.json']);
}

function npm(args) {
  const options = {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'development' },
  };
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [cli, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

function firstError(said) {
  const lines = said.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/i, '').trim());
  return lines.filter((line) => line !== '' && !/^(code|errno|syscall|A complete log)/i.test(line))[0] ?? 'nothing';
}
