// More: what she told us can be changed and counts at once; light or dark; where it all comes from.
import { describe, expect, it } from 'vitest';
import { barriersOn } from './harness/accessible.ts';
import { useApp } from './harness/app.ts';
import { checkedIn, newMother } from './harness/lives.ts';

const app = useApp();

describe('what she told us', () => {
  it.each(['stage', 'told', 'you', 'things', 'call', 'before'])('opens again as it was, and saves: %s', (part) =>
    app.visit({ life: newMother(), path: `/settings/${part}`, device: 'narrow' }, async ({ page }) => {
      await page.getByRole('button', { name: 'Save' }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('heading', { level: 1, name: 'More' }).waitFor();
    }),
  );

  it('counts at once: told to take it easy makes a light day, and says why', () =>
    app.visit({ life: checkedIn(), path: '/settings/told' }, async ({ page }) => {
      await page.getByRole('radio', { name: /take it easy/ }).check();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('link', { name: 'Today' }).click();
      await page.getByRole('heading', { name: 'A light day' }).waitFor();
      await page.getByText('You were told to take it easy').waitFor();
    }));

  it('refuses a number that is none, and keeps one that is', () =>
    app.visit({ life: checkedIn(), path: '/settings/call' }, async ({ page }) => {
      const box = page.getByLabel('Your maternity unit, midwife or doctor');
      await box.fill('ask Ann');
      await page.getByText('does not look like a telephone number').waitFor();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByLabel('Your country').selectOption('GB');
      await box.fill('020 7946 0123');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('link', { name: 'When to call' }).click();
      const numbers = await page
        .locator('a[href^="tel:"]')
        .evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')));
      expect(numbers).toEqual(['tel:999', 'tel:112', 'tel:02079460123']);
    }));
});

describe('the look', () => {
  it('is hers to choose, and stays', () =>
    app.visit({ life: checkedIn(), path: '/settings', theme: 'light' }, async ({ page }) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await page.getByRole('heading', { level: 1, name: 'More' }).waitFor();
      const day = await paper();
      await page.getByRole('radio', { name: 'Dark' }).check();
      const night = await paper();
      expect(night).not.toBe(day);
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'More' }).waitFor();
      expect(await paper()).toBe(night);
      await page.getByRole('radio', { name: 'As the device' }).check();
      expect(await paper()).toBe(day);
    }));
});

describe('about', () => {
  it('lists every source by how far it was checked, and says that no clinician has signed it off', () =>
    app.visit({ life: checkedIn(), path: '/settings/about' }, async ({ page }) => {
      await page.getByText('No clinician has signed the content off yet').first().waitFor();
      for (const group of await page.locator('summary').all()) await group.click();
      expect(await page.locator('.source-list li').count()).toBeGreaterThan(100);
      expect(await barriersOn(page)).toEqual([]);
    }));

  it('teaches where the joint is', () =>
    app.visit({ life: checkedIn(), path: '/learn' }, async ({ page }) => {
      await page.getByRole('link', { name: 'Where it is' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Where it is' }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
    }));
});
