// What the server answers, without a socket.
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { respond, type Request } from './respond.ts';
import type { Asset, Site } from './site.ts';

const page: Asset = {
  type: 'text/html; charset=utf-8',
  body: Buffer.from('<!doctype html>'),
  gzip: gzipSync('<!doctype html>'),
  etag: '"page"',
};
const script: Asset = { type: 'text/javascript; charset=utf-8', body: Buffer.from('1'), br: Buffer.from('br'), etag: '"script"' };
const site: Site = new Map([
  ['/index.html', page],
  ['/assets/a-1.js', script],
]);

const ask = (target: string, more: Partial<Request> = {}) =>
  respond(site, { method: 'GET', target, acceptEncoding: '', ifNoneMatch: null, ...more });

describe('respond', () => {
  it.each(['/', '/today', '/history/2026-11-22', '/index.html', '/today?from=a.b'])('gives the page at %s', (target) => {
    const { status, headers, body } = ask(target);
    expect([status, headers['Content-Type'], String(body)]).toEqual([200, page.type, '<!doctype html>']);
    expect(headers['Cache-Control']).toBe('no-cache');
    expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
  });

  it('keeps hashed files for ever', () => {
    expect(ask('/assets/a-1.js').headers['Cache-Control']).toContain('immutable');
  });

  it.each([
    '/assets/gone.js',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/\\..\\package.json',
  ])('has nothing at %s', (target) => {
    expect(ask(target).status).toBe(404);
  });

  it('refuses what it cannot read, and what would change something', () => {
    expect(ask('/%').status).toBe(400);
    expect(ask('/', { method: 'POST' }).status).toBe(405);
  });

  it('sends packed what is packed, if that is welcome', () => {
    expect(ask('/assets/a-1.js', { acceptEncoding: 'gzip, br' })).toMatchObject({
      headers: { 'Content-Encoding': 'br' },
      body: script.br,
    });
    const packed = ask('/', { acceptEncoding: 'gzip, br' });
    expect(packed.headers['Content-Encoding']).toBe('gzip');
    expect(String(gunzipSync(packed.body))).toBe('<!doctype html>');
    expect(ask('/assets/a-1.js', { acceptEncoding: 'br;q=0' }).headers).not.toHaveProperty('Content-Encoding');
  });

  it('does not send again what she has', () => {
    expect(ask('/', { ifNoneMatch: 'W/"page"' })).toMatchObject({ status: 304, body: '' });
    expect(ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '', headers: { 'Content-Length': '15' } });
  });
});
