// The harness is shown what it must notice: a check that cannot fail proves nothing.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it, vi } from 'vitest';
import { barriersOn } from './harness/accessible.ts';
import { useApp } from './harness/app.ts';
import { findChromium } from './harness/chromium.ts';
import { crashPage, openKillable, withProfile } from './harness/killable.ts';

const app = useApp();

const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>${body}</main></html>`;

const bad = {
  'a picture without words': ['<img src="data:," >', 'image-alt'],
  'pale text': ['<p style="color: #ccc; background: #fff">Hard to read</p>', 'color-contrast'],
  'a small target': ['<button style="width: 12px; height: 12px; padding: 0" aria-label="Go"></button>', 'a target of 12 × 12 px'],
  'clipped text': [
    '<p style="width: 5rem; overflow: hidden; white-space: nowrap">A sentence that is far too long</p>',
    'clipped text',
  ],
  'text cut off below': [
    '<p style="width: 8rem; height: 1rem; overflow: hidden">A sentence that is far too long for it</p>',
    'clipped text',
  ],
  'sideways scroll': ['<div style="width: 90rem">Wide</div>', 'the page scrolls sideways'],
} as const;

describe('barriersOn notices', () => {
  it.each(Object.entries(bad))('%s', (_, [body, what]) =>
    app.visit({}, async ({ context }) => {
      expect((await barriers(await context.newPage(), page(body))).join('\n')).toContain(what);
    }),
  );

  it('nothing where all is well', () =>
    app.visit({}, async ({ context }) => {
      const fine = page(
        '<p>Easy to read. <a href="#x">A link</a></p><button style="min-height: 3rem">A button to press</button>',
      );
      expect(await barriers(await context.newPage(), fine)).toEqual([]);
    }));
});

describe('a journey fails', () => {
  it('when the console tells an error', async () => {
    const journey = app.visit({}, async ({ page: shown }) => {
      await shown.evaluate(() => console.error('oh no'));
      await shown.waitForTimeout(50);
    });
    await expect(journey).rejects.toThrow('oh no');
  });

  it('when something asks another origin', async () => {
    const journey = app.visit({}, async ({ page: shown }) => {
      await shown.evaluate(() => fetch('http://127.0.0.1:9/x').catch(() => undefined));
    });
    await expect(journey).rejects.toThrow();
  });
});

it('a browser that is not there is told by the name of the setting', () => {
  vi.stubEnv('CHROME_PATH', '/no/such/browser');
  expect(findChromium).toThrow('CHROME_PATH is "/no/such/browser", and there is no such file.');
  vi.unstubAllEnvs();
});

describe('the harness can', () => {
  it('double the text as a browser setting does', () =>
    app.visit({ device: 'small' }, async ({ page: shown }) => {
      expect(await shown.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      await shown.reload();
      expect(await shown.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    }));

  it('set the clock, and let it run on', () =>
    app.visit({ now: '2026-11-22T08:00:00+01:00' }, async ({ page: shown }) => {
      expect(await shown.evaluate(() => new Date().toISOString())).toMatch(/^2026-11-22T07:00:0/);
      await shown.clock.fastForward('05:00');
      expect(await shown.evaluate(() => new Date().toISOString())).toMatch(/^2026-11-22T07:05:0/);
    }));

  it('kill a browser, and find what it had kept', () =>
    withProfile(async (profile) => {
      const address = inject('address');
      const first = await openKillable(profile);
      await first.page.goto(address);
      await first.page.evaluate(putOne);
      await crashPage(first.page);
      await first.kill();
      const second = await openKillable(profile);
      await second.page.goto(address);
      expect(await second.page.evaluate(countThem)).toBe(1);
      await second.kill();
    }));
});

async function barriers(shown: Page, html: string): Promise<string[]> {
  await shown.setContent(html);
  return barriersOn(shown);
}

function putOne(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('trial', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('things', { autoIncrement: true });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('things', 'readwrite', { durability: 'strict' });
      writing.objectStore('things').add('one');
      writing.oncomplete = () => resolve();
    };
  });
}

function countThem(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('trial', 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('things').objectStore('things').count();
      counting.onsuccess = () => resolve(counting.result);
    };
  });
}
