// A birth asks anew what the body may do. After a loss the app is quiet: nothing of a baby, of feeding, cots or carrying.
import { englishTeaching } from '@sinew/catalog';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersOn, paleTextOn } from './harness/accessible.ts';
import { useApp } from './harness/app.ts';
import { checkedIn } from './harness/lives.ts';
import { keptOf } from './kept.ts';

const app = useApp();
const everyPath = [
  ...['/', '/relief', '/check-in', '/call', '/history', '/change', '/walk', '/learn'],
  ...Object.keys(englishTeaching).map((page) => `/learn/${page}`),
  ...['', '/stage', '/told', '/you', '/things', '/call', '/before', '/about'].map((part) => `/settings${part}`),
];

describe('“My baby is here”', () => {
  it('changes the stage that day and asks the full list of signs', () =>
    app.visit({ life: checkedIn(), path: '/change' }, async ({ page }) => {
      await page.getByRole('button', { name: 'My baby is here' }).click();
      await page.getByRole('radio', { name: 'Caesarean' }).check({ force: true });
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('heading', { name: 'Your body now' }).waitFor();
      expect(await keptOf(page, 'birth', 1)).toMatchObject([{ date: '2026-11-22', birth: 'caesarean' }]);
      await page.getByRole('button', { name: 'On to the list of signs' }).click();
      await page.getByRole('heading', { level: 1, name: /check-in|Check in/ }).waitFor();
      expect(await page.getByText('You are at a new stage', { exact: false }).count()).toBeGreaterThan(0);
    }));

  it('refuses a day that cannot be', () =>
    app.visit({ life: checkedIn(), path: '/change' }, async ({ page }) => {
      await page.getByRole('button', { name: 'My baby is here' }).click();
      await page.getByLabel('When was the birth?').fill('2026-11-23');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('That day has not come yet.').waitFor();
      expect(await keptOf(page, 'birth', 0)).toEqual([]);
    }));
});

describe('“My pregnancy has ended”', () => {
  it('is quiet on every page from then on', () =>
    app.visit({ life: checkedIn(), path: '/change' }, async ({ page, address }) => {
      await page.getByRole('button', { name: 'My pregnancy has ended' }).click();
      await expectQuiet(page);
      await page.getByLabel('When was it?').fill('2026-11-20');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('heading', { name: 'Your body now' }).waitFor();
      await expectQuiet(page);
      expect(await keptOf(page, 'birth', 1)).toMatchObject([{ date: '2026-11-20', baby: false, feeding: 'none' }]);
      expect(await page.getByRole('link', { name: 'People to call' }).count()).toBe(1);
      await page.getByRole('button', { name: 'Later' }).click();
      for (const path of everyPath) {
        await page.goto(`${address}${path}`);
        await page.locator('#root h1').first().waitFor();
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
        await expectQuiet(page);
      }
    }));
});

describe('no barriers', () => {
  it.each([{ device: 'small' }, { device: 'desktop' }] as const)('in either form: $device', ({ device }) =>
    app.visit({ life: checkedIn(), path: '/change', device }, async ({ page }) => {
      const found: string[] = [];
      for (const name of ['My baby is here', 'My pregnancy has ended']) {
        await page.getByRole('button', { name }).click();
        await page.emulateMedia({ colorScheme: 'light' });
        found.push(...(await barriersOn(page)));
        await page.emulateMedia({ colorScheme: 'dark' });
        found.push(...(await paleTextOn(page)));
        await page.getByRole('button', { name: 'Back' }).click();
      }
      expect(found).toEqual([]);
    }),
  );
});

async function expectQuiet(page: Page): Promise<void> {
  const text = await page.locator('main').innerText();
  expect(text).not.toMatch(
    /\b(baby|babies|bab(y|ies)’s|newborn|breast ?milk|breastfeed\w*|feed(ing)?|cot|pram|fetal|carrier|congratulat\w*|gave birth|little one)\b/i,
  );
}
