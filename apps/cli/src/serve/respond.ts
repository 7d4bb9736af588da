// What a request gets: a file of the app, or, for the app's own addresses, its one page. Pure: no socket needed.
import { cachingFor, securityHeaders } from './headers.ts';
import type { Asset, Site } from './site.ts';

export interface Request {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  readonly acceptEncoding: string;
  readonly ifNoneMatch: string | null;
}

export interface Answer {
  readonly status: 200 | 304 | 400 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

export function respond(site: Site, request: Request): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, { Allow: 'GET, HEAD' });
  const path = pathOf(request.target);
  if (path === null) return plain(400);
  const found = find(site, path);
  if (found === null) return plain(404);
  const answer = assetAnswer(found.path, found.asset, request);
  return request.method === 'HEAD' ? { ...answer, body: '' } : answer;
}

/** An address inside the app (`/history/2026-11-22`) is the page; a file that is missing is missing. */
function find(site: Site, path: string): { path: string; asset: Asset } | null {
  const page = '/index.html';
  const wanted = site.has(path) ? path : /\.[^/]*$/.test(path) ? null : page;
  const asset = wanted === null ? undefined : site.get(wanted);
  return wanted === null || asset === undefined ? null : { path: wanted, asset };
}

function assetAnswer(path: string, asset: Asset, request: Request): Answer {
  const shared = { ...securityHeaders, ETag: asset.etag, 'Cache-Control': cachingFor(path), Vary: 'Accept-Encoding' };
  if (request.ifNoneMatch?.includes(asset.etag)) return { status: 304, headers: shared, body: '' };
  const [encoding, body] = packed(asset, request.acceptEncoding);
  const headers = { ...shared, 'Content-Type': asset.type, 'Content-Length': String(body.length) };
  return { status: 200, headers: encoding === null ? headers : { ...headers, 'Content-Encoding': encoding }, body };
}

function packed(asset: Asset, acceptEncoding: string): [string | null, Buffer] {
  const accepts = (name: string): boolean => new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(acceptEncoding);
  if (asset.br !== undefined && accepts('br')) return ['br', asset.br];
  if (asset.gzip !== undefined && accepts('gzip')) return ['gzip', asset.gzip];
  return [null, asset.body];
}

function pathOf(target: string): string | null {
  try {
    return decodeURIComponent(target.split(/[?#]/)[0] ?? '/');
  } catch {
    return null;
  }
}

function plain(status: 400 | 404 | 405, more: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...more },
    body: `${status}\n`,
  };
}
