// How much she has to fetch: little at first, and not much in all, since it is all kept for offline use.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useApp } from './harness/app.ts';

const kilobytes = 1000;
const dist = join(import.meta.dirname, '..', 'apps', 'app', 'dist');
const app = useApp();

it('the first load is at most 150 kB of JavaScript', () =>
  app.visit({}, async ({ page, address, watch }) => {
    await page.locator('#root h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    const scripts = new Set(
      watch.requests.filter((url) => url.endsWith('.js') && !url.endsWith('/sw.js')).map((url) => url.slice(address.length)),
    );
    expect(scripts.size).toBeGreaterThan(0);
    const size = sum([...scripts].map(packedSize));
    report('first load', size, 150 * kilobytes);
    expect(size).toBeLessThanOrEqual(150 * kilobytes);
  }));

it('everything kept for offline use is at most 1.5 MB, and nothing is left out', () => {
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  const files = readdirSync(dist, { recursive: true })
    .map((entry) => `/${String(entry).replaceAll('\\', '/')}`)
    .filter((path) => statSync(join(dist, path)).isFile() && !/\.(br|gz)$/.test(path) && path !== '/sw.js');
  expect(files.filter((path) => !worker.includes(`"${path.slice(1)}"`))).toEqual([]);
  const size = sum(files.map(packedSize));
  report('kept offline', size, 1500 * kilobytes);
  expect(size).toBeLessThanOrEqual(1500 * kilobytes);
});

/** As it travels: brotli where the build made it. */
function packedSize(path: string): number {
  const packed = join(dist, `${path}.br`);
  return statSync(existsSync(packed) ? packed : join(dist, path)).size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function report(what: string, size: number, budget: number): void {
  process.stdout.write(`${what}: ${(size / kilobytes).toFixed(1)} kB of ${budget / kilobytes} kB (brotli)\n`);
}
