// After the first visit the app needs nobody: not the network, not the server.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useApp } from './harness/app.ts';
import { checkedIn } from './harness/lives.ts';
import { startServer } from './harness/server.ts';

const app = useApp();

describe('after the first visit', () => {
  it('reloads offline', () =>
    app.visit({}, async ({ page, context }) => {
      await kept(page);
      const before = await shown(page);
      await context.setOffline(true);
      await page.reload();
      expect(await shown(page)).toBe(before);
    }));

  it('opens an address inside the app offline', () =>
    app.visit({}, async ({ page, context, address }) => {
      await kept(page);
      await context.setOffline(true);
      await page.goto(`${address}/an/address/inside?from=a-bookmark`);
      expect(await shown(page)).not.toBe('');
    }));

  it('opens in a new tab when the server has died', async () => {
    const server = await startServer();
    await app.visit({ address: server.address }, async ({ page, context, address }) => {
      await kept(page);
      const before = await shown(page);
      await server.kill();
      await expect(fetch(address)).rejects.toThrow();
      const tab = await context.newPage();
      await tab.goto(`${address}/`);
      expect(await shown(tab)).toBe(before);
    });
  });
});

it('says so where a page was never fetched and cannot be now', () =>
  app.visit({ life: checkedIn(), keeps: false }, async ({ page, watch }) => {
    await page.route(/history-page/, (route) => route.abort());
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByRole('heading', { name: 'This page is not on your device yet' }).waitFor();
    await page.unroute(/history-page/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Day by day' }).waitFor();
    watch.faults.length = 0;
  }));

/** The worker has everything and looks after this page. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null) {
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
    }
  });
}

/** Her page's heading: drawn by the app, not by the browser's own error page. */
async function shown(page: Page): Promise<string> {
  const heading = page.locator('#root h1').first();
  await heading.waitFor();
  return heading.innerText();
}
