// Builds the app and the command line, each only if what it is made from has changed.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { hashOf, isStamped, root, stamp } from './stamp.mjs';

const parts = {
  app: {
    from: ['packages', 'apps/app', 'package-lock.json', 'scripts/build.mjs'],
    folder: 'apps/app',
    proof: 'index.html',
    finish: compress,
  },
  cli: {
    from: ['packages', 'apps/cli', 'package-lock.json', 'scripts/build.mjs'],
    folder: 'apps/cli',
    proof: 'sinew.mjs',
    finish: () => {},
  },
};

/** @param names which of `app` and `cli` */
export async function build(names = ['cli', 'app']) {
  for (const name of names) await buildPart(name, parts[name]);
}

async function buildPart(name, { from, folder, proof, finish }) {
  const hash = hashOf(from);
  const dist = join(root, folder, 'dist');
  if (isStamped(name, hash) && existsSync(join(dist, proof))) return;
  // Whoever builds: the tests and an install have a NODE_ENV of their own.
  process.env.NODE_ENV = 'production';
  const { build: viteBuild } = await import('vite');
  // Built beside and then put in place, so that nobody ever sees half of it.
  const aside = join(root, folder, '.cache', `build-${process.pid}`);
  rmSync(aside, { recursive: true, force: true });
  await viteBuild({ root: join(root, folder), logLevel: 'warn', build: { outDir: aside, emptyOutDir: true } });
  finish(aside);
  putInPlace(aside, dist);
  stamp(name, hash);
}

/** Again, if another build did the same at the same moment. */
function putInPlace(aside, dist, tries = 5) {
  try {
    rmSync(dist, { recursive: true, force: true });
    renameSync(aside, dist);
  } catch (fault) {
    if (tries === 0) throw fault;
    putInPlace(aside, dist, tries - 1);
  }
}

/** Packs once, as small as it gets, what the server would else pack for every visit. */
function compress(folder) {
  for (const entry of readdirSync(folder, { recursive: true })) {
    const path = join(folder, String(entry));
    if (!statSync(path).isFile() || !/\.(html|js|css|svg|json|webmanifest|txt)$/.test(path)) continue;
    const body = readFileSync(path);
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
      }),
    );
    writeFileSync(`${path}.gz`, gzipSync(body, { level: 9 }));
  }
}

/** What a builder needs to know of it, without the tools' own stack. */
export function reasonOf(fault) {
  const lines = (fault instanceof Error ? fault.message : String(fault)).split('\n');
  return lines.filter((line) => !/^\s+at /.test(line)).join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await build();
  } catch (fault) {
    process.stderr.write(`${reasonOf(fault)}\n`);
    process.exitCode = 1;
  }
}
