// A sign that needs a call takes the place of the plan, offline too, until she says it was checked or takes it back.
import { describe, expect, it } from 'vitest';
import { barriersOn } from './harness/accessible.ts';
import { useApp } from './harness/app.ts';
import { checkedIn, inDanger, inSession } from './harness/lives.ts';

const app = useApp();
const call = 'Call the emergency number now';

describe('screened', () => {
  it.each(['/', '/relief', '/session', '/walk'])('stands in place of %s', (path) =>
    app.visit({ life: inDanger(), path }, async ({ page }) => {
      await page.getByRole('heading', { level: 1, name: call }).waitFor();
      expect(await page.locator('a[href^="tel:"]').first().getAttribute('href')).toMatch(/^tel:\d+$/);
      await page.getByText(/^“I am 30 weeks pregnant, and I have this: .*”$/).waitFor();
      expect(await barriersOn(page)).toEqual([]);
    }),
  );

  it('stays after a reload without the network', () =>
    app.visit({ life: inDanger() }, async ({ page, context }) => {
      await page.getByRole('heading', { level: 1, name: call }).waitFor();
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
        if (navigator.serviceWorker.controller === null) {
          await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
        }
      });
      await context.setOffline(true);
      await page.reload();
      await page.getByRole('heading', { level: 1, name: call }).waitFor();
    }));

  it('opens when someone has checked it', () =>
    app.visit({ life: inDanger() }, async ({ page }) => {
      await page.getByRole('button', { name: 'Someone has checked it' }).click();
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'I may exercise' }).click();
      await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    }));

  it('stays when her clock is set back, and opens when someone has checked it', () =>
    app.visit({ life: inDanger() }, async ({ page }) => {
      await page.getByRole('heading', { level: 1, name: call }).waitFor();
      await page.clock.setSystemTime('2026-11-21T08:00:00+01:00');
      await page.reload();
      await page.getByRole('heading', { level: 1, name: call }).waitFor();
      await page.getByRole('button', { name: 'Someone has checked it' }).click();
      await page.getByRole('button', { name: 'I may exercise' }).click();
      await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    }));

  it('takes back a slip of the finger, asked in words; Escape leaves it as it was', () =>
    app.visit({ life: inDanger() }, async ({ page, address }) => {
      await page.getByRole('button', { name: 'I ticked that by mistake' }).click();
      await page.getByRole('dialog', { name: 'Was none of it there?' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { level: 1, name: call }).waitFor();
      await page.getByRole('button', { name: 'I ticked that by mistake' }).click();
      await page.getByRole('button', { name: 'It was a slip, take it back' }).click();
      await page.getByRole('heading', { level: 1, name: 'Check in' }).waitFor();
      await page.goto(`${address}/`);
      await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    }));
});

describe('when to call', () => {
  it('works before she has told us anything', () =>
    app.visit({ path: '/call', device: 'small' }, async ({ page }) => {
      await page.getByRole('heading', { level: 1, name: 'When to call' }).waitFor();
      const numbers = await page
        .locator('a[href^="tel:"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(numbers).toEqual(['tel:112', 'tel:911', 'tel:999']);
      expect(await barriersOn(page)).toEqual([]);
    }));

  it.each(['/', '/relief', '/check-in', '/history', '/settings', '/change', '/learn'])('is one tap from %s', (path) =>
    app.visit({ life: checkedIn(), path }, async ({ page }) => {
      await page.locator('#root h1').first().waitFor();
      await page.getByRole('link', { name: 'When to call' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'When to call' }).waitFor();
    }),
  );

  it('is one tap from the middle of a session', () =>
    app.visit({ life: inSession(), path: '/session' }, async ({ page }) => {
      await page.locator('#root h1').first().waitFor();
      await page.getByRole('link', { name: 'When to call' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'When to call' }).waitFor();
    }));
});

describe('the quick exit', () => {
  it('leaves at once, and the way back shows nothing of hers', () =>
    app.visit({ life: checkedIn() }, async ({ page, watch, address }) => {
      await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
      await page.getByRole('link', { name: 'History' }).click();
      await page.getByRole('button', { name: 'Quick exit' }).click();
      await page.waitForURL('about:blank');
      await page.goBack();
      await page.getByRole('heading', { name: 'This page was left' }).waitFor();
      expect(await page.title()).not.toContain('Sinew');
      expect(await page.getByRole('link').count()).toBe(0);
      await page.getByRole('button', { name: 'Open it again' }).click();
      await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
      expect(watch.requests.filter((url) => !url.startsWith(address) && url !== 'about:blank')).toEqual([]);
    }));

  it('is Escape, twice', () =>
    app.visit({ life: checkedIn(), path: '/history', device: 'desktop' }, async ({ page }) => {
      await page.locator('#root h1').first().waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.waitForURL('about:blank');
    }));
});
