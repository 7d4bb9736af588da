// The daily check-in: few taps, nothing of today filled in for her, and every yes leads to its signs.
import { english } from '@sinew/catalog';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersOn } from './harness/accessible.ts';
import { useApp } from './harness/app.ts';
import { inDanger, type Life, newMother, pregnant } from './harness/lives.ts';
import { keptOf } from './kept.ts';

const app = useApp();
const { beside } = english.screens.checkIn;
const { sleep, yesterday, stop } = beside;
const { asked } = english.screens.settings;

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
      const ofThisTab = await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
      expect(ofThisTab).toContain('nerves');
      expect(ofThisTab).not.toContain('RF-A17');
      expect(ofThisTab).not.toContain('mood-and-safety');
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

describe('a first check-in', () => {
  it('loses nothing to a look at whom to call, the phone’s way back, or a reload', () =>
    app.visit({ life: newHere(), path: '/check-in' }, async ({ page }) => {
      const next = () => page.getByRole('button', { name: 'Next' }).click();
      await score(page, 'Pain right now', 4);
      await next();
      await page.getByRole('heading', { level: 1, name: 'Where is it?' }).waitFor();
      await next();
      await page.getByRole('checkbox', { name: 'Walking' }).check();
      await page.getByRole('link', { name: 'When to call' }).click();
      await page.getByRole('heading', { level: 1, name: 'When to call' }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: 'What sets it off?' }).waitFor();
      await page.reload();
      await page.getByRole('checkbox', { name: 'Walking', checked: true }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: 'Where is it?' }).waitFor();
      await page.getByRole('button', { name: 'Back' }).click();
      await page.getByRole('heading', { level: 1, name: 'How is the pain?' }).waitFor();
      expect(await page.getByRole('group', { name: 'Pain right now' }).getByRole('radio', { checked: true }).count()).toBe(1);
    }));
});

describe('hours, if she likes', () => {
  it('one tap keeps how long she slept, and it is not asked twice a day', () =>
    app.visit({ life: pregnant(), path: '/check-in' }, async ({ page, address }) => {
      await page.getByRole('group', { name: sleep.legend }).getByRole('radio', { name: '6', exact: true }).check();
      await finish(page);
      expect((await keptOf(page, 'check-in', 11)).at(-1)).toMatchObject({ sleepHours: 6 });
      await page.goto(`${address}/check-in`);
      await page.getByRole('group', { name: 'Pain right now' }).waitFor();
      expect(await page.getByRole('group', { name: sleep.legend }).count()).toBe(0);
      await finish(page);
      expect((await keptOf(page, 'check-in', 12)).map(({ sleepHours }) => sleepHours).filter(Boolean)).toEqual([6, 6]);
    }));

  it('how yesterday was is kept with yesterday, and shows in History', () =>
    app.visit({ life: pregnant(), path: '/check-in', device: 'small' }, async ({ page, address }) => {
      await page.getByText(yesterday.summary(false)).click();
      expect(await page.getByRole('group', { name: yesterday.hours.carrying }).count()).toBe(0);
      await page.getByRole('group', { name: yesterday.hours.walking }).getByRole('radio', { name: 'None' }).check();
      await page.getByRole('group', { name: yesterday.hours.standing }).getByRole('radio', { name: '2 to 4' }).check();
      await page.getByRole('group', { name: yesterday.hours.sitting }).getByRole('radio', { name: 'Over 6' }).check();
      expect(await barriersOn(page)).toEqual([]);
      await finish(page);
      const [context] = await keptOf(page, 'day-context', 1);
      expect(context).toMatchObject({ at: '2026-11-21T21:00:00+01:00', walkingMinutes: 0, standingHours: 3, sittingHours: 7 });
      expect(context).not.toHaveProperty('carriedBabyHours');
      await page.goto(`${address}/history`);
      await page.getByText('no walks, about 3 hours of standing, about 7 hours of sitting').waitFor();
      await page.goto(`${address}/check-in`);
      await page.getByRole('group', { name: 'Pain right now' }).waitFor();
      expect(await page.getByText(yesterday.summary(false)).count()).toBe(0);
    }));

  it('asks of carrying only where a baby is with her', () =>
    app.visit({ life: newMother(), path: '/check-in', theme: 'dark' }, async ({ page }) => {
      await page.getByText(yesterday.summary(true)).click();
      await page.getByRole('group', { name: yesterday.hours.carrying }).getByRole('radio', { name: 'Under 2' }).check();
      expect(await barriersOn(page)).toEqual([]);
      await finish(page);
      expect(await keptOf(page, 'day-context', 1)).toMatchObject([{ carriedBabyHours: 1 }]);
    }));

  it('left out, nothing is kept; not sure takes it back', () =>
    app.visit({ life: pregnant(), path: '/check-in' }, async ({ page }) => {
      const hours = page.getByRole('group', { name: sleep.legend });
      await hours.getByRole('radio', { name: '9 or more' }).check();
      await hours.getByRole('radio', { name: beside.unsure }).check();
      await page.getByText(yesterday.summary(false)).click();
      await finish(page);
      expect((await keptOf(page, 'check-in', 11)).at(-1)).not.toHaveProperty('sleepHours');
      expect(await keptOf(page, 'day-context', 0)).toEqual([]);
    }));

  it('works by keyboard alone', () =>
    app.visit({ life: pregnant(), path: '/check-in', device: 'desktop' }, async ({ page }) => {
      const hours = page.getByRole('group', { name: sleep.legend });
      await hours.getByRole('radio').first().focus();
      await page.keyboard.press('ArrowRight');
      expect(await hours.getByRole('radio', { name: '5', exact: true }).isChecked()).toBe(true);
      await page.getByText(yesterday.summary(false)).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await finish(page);
      expect(await keptOf(page, 'day-context', 1)).toMatchObject([{ walkingMinutes: 0 }]);
    }));

  it('is asked no more once she says so, until she wants it back', () =>
    app.visit({ life: pregnant(), path: '/check-in' }, async ({ page, address }) => {
      await page.getByRole('button', { name: stop.sleep }).click();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(beside.stopped);
      await page.goto(`${address}/check-in`);
      await page.getByText(yesterday.summary(false)).waitFor();
      expect(await page.getByRole('group', { name: sleep.legend }).count()).toBe(0);
      await page.goto(`${address}/settings`);
      await page.getByRole('checkbox', { name: asked.questions.yesterday }).uncheck();
      await page.getByRole('checkbox', { name: asked.questions.sleep }).check();
      expect(await barriersOn(page)).toEqual([]);
      await page.goto(`${address}/check-in`);
      await page.getByRole('group', { name: sleep.legend }).waitFor();
      expect(await page.getByText(yesterday.summary(false)).count()).toBe(0);
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

function newHere(): Life {
  const { now, log } = pregnant();
  return { now, log: log.filter(({ type }) => type === 'profile-set') };
}

async function finish(page: Page): Promise<void> {
  await score(page, 'Pain right now', 3);
  await page.getByRole('checkbox', { name: 'None of these today' }).check();
  await page.getByRole('button', { name: 'See today’s plan' }).click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
}

async function score(page: Page, question: string, value: number): Promise<void> {
  await page.getByRole('group', { name: question }).getByRole('radio').nth(value).check();
}
