// The daily check-in: few taps, nothing of today filled in for her, and every yes leads to its signs.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersOn } from './harness/accessible.ts';
import { useApp } from './harness/app.ts';
import { inDanger, pregnant } from './harness/lives.ts';

const app = useApp();

describe('a later check-in', () => {
  it('takes at most eight taps, from Today to the plan', () =>
    app.visit({ life: pregnant() }, async ({ page }) => {
      let taps = 0;
      const tap = async (act: () => Promise<unknown>) => {
        taps += 1;
        await act();
      };
      await tap(() => page.getByRole('link', { name: 'Check in' }).first().click());
      await tap(() => score(page, 'Pain right now', 3));
      await tap(() => score(page, 'Worst in the last 24 hours', 5));
      await tap(() => score(page, 'This morning', 2));
      await tap(() => page.getByRole('checkbox', { name: 'None of these today' }).check());
      await tap(() => page.getByRole('button', { name: 'See today’s plan' }).click());
      await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
      await page.getByRole('heading', { name: 'Your plan' }).waitFor();
      expect(taps).toBeLessThanOrEqual(8);
    }));

  it('fills in neither pain nor signs, and says what is still open', () =>
    app.visit({ life: pregnant(), path: '/check-in' }, async ({ page }) => {
      await page.getByRole('heading', { level: 1, name: 'Check in' }).waitFor();
      const filled = page.locator('form input:checked');
      expect(await filled.count()).toBe(0);
      await page.getByRole('button', { name: 'See today’s plan' }).click();
      await page.getByText('Still open').waitFor();
      expect(await barriersOn(page)).toEqual([]);
    }));

  it('asks behind a yes, and takes "not sure" as the more urgent', () =>
    app.visit({ life: pregnant(), path: '/check-in' }, async ({ page }) => {
      await score(page, 'Pain right now', 3);
      await page.getByRole('checkbox', { name: /Any bleeding, or fluid/ }).check();
      await page.getByRole('checkbox', { name: /Any bleeding from the vagina/ }).check();
      await page.getByRole('radio', { name: 'Not sure' }).check();
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'See today’s plan' }).click();
      await page.getByRole('heading', { level: 1, name: 'Call the emergency number now' }).waitFor();
    }));

  it('asks the full list after a jump of pain', () =>
    app.visit({ life: pregnant(), path: '/check-in' }, async ({ page }) => {
      await score(page, 'Pain right now', 10);
      await page.getByText('Your pain went up a lot').waitFor();
      await page.getByText(/0 of \d+ lists answered/).waitFor();
    }));

  it('keeps "not safe at home" nowhere', () =>
    app.visit({ life: pregnant(), path: '/check-in' }, async ({ page }) => {
      await score(page, 'Pain right now', 10);
      for (const none of await page.getByRole('checkbox', { name: 'None of these' }).all()) await none.check();
      await page.getByRole('checkbox', { name: /not safe at home/ }).check();
      await page.getByRole('button', { name: 'See today’s plan' }).click();
      await page.getByRole('heading', { level: 1, name: 'You are not alone with this' }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
      const everything = await page.evaluate(async () => {
        const database = await new Promise<IDBDatabase>((resolve) => {
          const opening = indexedDB.open('sinew');
          opening.onsuccess = () => resolve(opening.result);
        });
        const events = await new Promise((resolve) => {
          const reading = database.transaction('events').objectStore('events').getAll();
          reading.onsuccess = () => resolve(reading.result);
        });
        return JSON.stringify([events, Object.entries(localStorage), Object.entries(sessionStorage)]);
      });
      expect(everything).toContain('check-in');
      expect(everything).not.toContain('RF-A17');
    }));

  it('works by keyboard alone, the body map too', () =>
    app.visit({ life: pregnant(), path: '/check-in', device: 'desktop' }, async ({ page }) => {
      await page.getByRole('button', { name: 'Change this' }).click();
      const spot = page.getByRole('checkbox', { name: 'right groin' }).first();
      await spot.focus();
      const before = await spot.isChecked();
      await page.keyboard.press('Space');
      expect(await spot.isChecked()).toBe(!before);
      expect(await barriersOn(page)).toEqual([]);
      await page.getByText('Choose from a list instead').focus();
      await page.keyboard.press('Enter');
      expect(await page.getByRole('checkbox', { name: 'right groin' }).nth(1).isChecked()).toBe(!before);
    }));
});

describe('with a sign that is still open', () => {
  it('a new check-in does not open the plan', () =>
    app.visit({ life: inDanger(), path: '/check-in' }, async ({ page }) => {
      await score(page, 'Pain right now', 3);
      await page.getByRole('checkbox', { name: 'None of these today' }).check();
      await page.getByRole('button', { name: 'See today’s plan' }).click();
      await page.getByRole('heading', { level: 1, name: 'Call the emergency number now' }).waitFor();
    }));
});

async function score(page: Page, question: string, value: number): Promise<void> {
  await page.getByRole('group', { name: question }).getByRole('radio').nth(value).check();
}
