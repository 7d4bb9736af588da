// Remembers what a step was last done with: a step is done again only when its inputs have changed.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** One hash over the names and contents of files and folders, given relative to the root; what is not there counts as not there. */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((each) => filesUnder(join(root, each)))) {
    hash.update(`${relative(root, path).split(sep).join('/')}\0`);
    // A checkout on Windows may change line ends; they change nothing that is built.
    hash.update(readFileSync(path).toString('latin1').replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex');
}

/** Stamps live with what was installed, so that both go together. */
export function isStamped(name, hash) {
  try {
    return readFileSync(stampPath(name), 'utf8') === hash;
  } catch {
    return false;
  }
}

export function stamp(name, hash) {
  mkdirSync(dirname(stampPath(name)), { recursive: true });
  writeFileSync(stampPath(name), hash);
}

function stampPath(name) {
  return join(root, 'node_modules', '.cache', 'sinew', `${name}.stamp`);
}

function filesUnder(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (stats.isFile()) return [path];
  return readdirSync(path)
    .filter((name) => !['node_modules', 'dist', '.cache'].includes(name) && !/\.test\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
