// The built app, read once into memory: what is served cannot change or vanish while she uses it, and no path can lead outside.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface Asset {
  readonly type: string;
  readonly body: Buffer;
  /** Packed at build time; absent where packing gains nothing. */
  readonly br?: Buffer;
  readonly gzip?: Buffer;
  readonly etag: string;
}

/** By path from the root: `/index.html`. */
export type Site = ReadonlyMap<string, Asset>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.opus': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.wasm': 'application/wasm',
};

/** Null: the app is not built. */
export function readSite(folder: string): Site | null {
  if (statSync(join(folder, 'index.html'), { throwIfNoEntry: false }) === undefined) return null;
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '')}`, readFileSync(path));
  }
  const site = new Map<string, Asset>();
  for (const [path, body] of files) {
    if (/\.(br|gz)$/.test(path)) continue;
    site.set(path, assetOf(path, body, files.get(`${path}.br`), files.get(`${path}.gz`)));
  }
  return site;
}

function assetOf(path: string, body: Buffer, br: Buffer | undefined, gzip: Buffer | undefined): Asset {
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    body,
    ...(br !== undefined && br.length < body.length ? { br } : {}),
    ...(gzip !== undefined && gzip.length < body.length ? { gzip } : {}),
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  };
}
