// From a cold start to the first plan, as a new user would go it.
import { writeLog } from '@sinew/diary';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersOn } from './harness/accessible.ts';
import { useApp } from './harness/app.ts';
import { pregnant } from './harness/lives.ts';

const app = useApp();
const now = '2026-11-22T08:00:00+01:00';

describe('welcome', () => {
  it('leads from nothing to a plan, and every step is free of barriers', () =>
    app.visit({ now, device: 'narrow' }, async ({ page, address }) => {
      const barriers: string[] = [];
      const look = async () => barriers.push(...(await barriersOn(page)));
      await arrive(page, 'Let’s make this easier');
      expect(page.url()).toBe(`${address}/welcome`);
      await look();
      await page.getByRole('radio', { name: 'I am pregnant' }).check();
      await next(page);
      await arrive(page, 'When is your due date?');
      await page.getByLabel('Due date').fill('2027-02-01');
      await look();
      await next(page);
      for (const title of ['What have you been told?', 'You and training', 'What do you have at hand?', 'Whom would you call?']) {
        await arrive(page, title);
        await look();
        await next(page);
      }
      await arrive(page, 'Have you had this pain before?');
      await page.getByRole('radio', { name: 'Yes' }).check();
      await page.getByLabel('What made it better then?').fill('A warm bath');
      await look();
      await next(page);
      await firstCheckIn(page, look);
      await arrive(page, 'Today');
      expect(barriers).toEqual([]);
      expect(await kept(page)).toEqual(['profile-set', 'mood', 'check-in']);
    }));

  it('takes only the date and the pain, and stays on the safe side of all the rest', () =>
    app.visit({ now }, async ({ page }) => {
      await page.getByRole('radio', { name: /given birth/ }).check();
      await next(page);
      await page.getByLabel('Date').fill('2026-10-01');
      await next(page);
      for (let step = 0; step < 5; step++) await page.getByRole('button', { name: 'Skip this' }).click();
      await arrive(page, 'How is the pain?');
      await score(page, 'Pain right now', 4);
      for (let step = 0; step < 4; step++) await next(page);
      await page.getByRole('button', { name: 'Not now' }).click();
      await page.getByRole('button', { name: 'Leave it out' }).click();
      await arrive(page, 'Today');
      await page.getByRole('heading', { name: 'Rest and breathing for now' }).waitFor();
    }));

  it('has a way to bring a copy back on a new phone, and back again', () =>
    app.visit({ now, device: 'small' }, async ({ page }) => {
      await page.getByRole('link', { name: 'I have a copy of my data' }).click();
      await arrive(page, 'Your data');
      await page
        .getByLabel(/Choose a file/)
        .setInputFiles({ name: 'copy.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(writeLog(pregnant().log)) });
      await page.getByRole('link', { name: 'Back' }).click();
      await arrive(page, 'Let’s make this easier');
      await page.getByRole('link', { name: 'I have a copy of my data' }).click();
      await page
        .getByLabel(/Choose a file/)
        .setInputFiles({ name: 'copy.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(writeLog(pregnant().log)) });
      await page.getByRole('button', { name: 'Bring it in' }).click();
      await page.locator('main').getByRole('link', { name: 'Today' }).click();
      await arrive(page, 'Today');
    }));

  it('says nothing of a baby where none is with her', () =>
    app.visit({ now }, async ({ page }) => {
      await page.getByRole('radio', { name: /given birth/ }).check();
      await next(page);
      await page.getByLabel('Date').fill('2026-10-20');
      await page.getByRole('radio', { name: 'No', exact: true }).check();
      await page.getByRole('group', { name: 'How are you feeding?' }).waitFor({ state: 'detached' });
      const seen: string[] = [];
      const look = async () => seen.push(await page.locator('#root').innerText());
      for (let step = 0; step < 6; step++) {
        await next(page);
        await look();
      }
      await score(page, 'Pain right now', 4);
      for (let step = 0; step < 4; step++) {
        await next(page);
        await look();
      }
      for (const none of await page.getByRole('checkbox', { name: 'None of these' }).all()) await none.check();
      await next(page);
      await look();
      await page.getByRole('button', { name: 'Leave it out' }).click();
      await arrive(page, 'Today');
      for (const more of await page.getByRole('button', { name: /^Step by step/ }).all()) await more.click();
      for (const more of await page.locator('summary').all()) await more.click();
      await look();
      expect(seen.filter((text) => /\b(baby|babies|feed(ing)?|cot)\b/i.test(text)).map((text) => text.slice(0, 2000))).toEqual(
        [],
      );
    }));

  it.each([
    ['I am pregnant', 'Due date', '2028-01-01', 'A due date can be up to 40 weeks ahead'],
    ['I am pregnant', 'Due date', '2026-10-01', 'more than three weeks ago'],
    [/given birth/, 'Date', '2026-11-23', 'still to come'],
    [/given birth/, 'Date', '2023-01-01', 'first two years after birth'],
    ['I am pregnant', 'Due date', '', 'We need this one date'],
  ])('answers a date that cannot be right: %s %s %s', (who, label, date, says) =>
    app.visit({ now }, async ({ page }) => {
      await page.getByRole('radio', { name: who }).check();
      await next(page);
      await page.getByLabel(label).fill(date);
      await next(page);
      const box = page.getByLabel(label);
      await expect.poll(() => box.getAttribute('aria-invalid')).toBe('true');
      expect(await page.getByRole('alert').first().innerText()).toContain(says);
      expect(await kept(page)).toEqual([]);
    }),
  );

  it('keeps the answers when she leaves midway, and goes back a step', () =>
    app.visit({ now }, async ({ page }) => {
      await page.getByRole('radio', { name: 'I am pregnant' }).check();
      await next(page);
      await page.getByLabel('Due date').fill('2027-02-01');
      await page.getByRole('link', { name: 'When to call' }).click();
      await arrive(page, 'When to call');
      await page.goBack();
      await page.reload();
      await arrive(page, 'When is your due date?');
      expect(await page.getByLabel('Due date').inputValue()).toBe('2027-02-01');
      await page.getByRole('button', { name: 'Back' }).click();
      expect(await page.getByRole('radio', { name: 'I am pregnant' }).isChecked()).toBe(true);
    }));

  it('is not begun again by who was here before', () =>
    app.visit({ life: pregnant(), path: '/welcome' }, async ({ page, address }) => {
      await arrive(page, 'Today');
      expect(page.url()).toBe(`${address}/`);
    }));

  it('needs no mouse: the keyboard alone leads to the first check-in', () =>
    app.visit({ now, device: 'desktop' }, async ({ page }) => {
      await arrive(page, 'Let’s make this easier');
      const press = async (...keys: string[]) => {
        for (const key of keys) await page.keyboard.press(key);
      };
      await tabTo(page, 'radio');
      await press('Space', 'Enter');
      await arrive(page, 'When is your due date?');
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await page.getByLabel('Due date').focus();
      await page.keyboard.type('01022027');
      await press('Enter');
      for (const title of ['What have you been told?', 'You and training', 'What do you have at hand?', 'Whom would you call?']) {
        await arrive(page, title);
        await tabTo(page, 'button', 'Next');
        await press('Enter');
      }
      await arrive(page, 'Have you had this pain before?');
      await tabTo(page, 'button', 'To my first check-in');
      await press('Enter');
      await arrive(page, 'How is the pain?');
      await tabTo(page, 'radio');
      await press('Space', 'ArrowRight', 'ArrowRight', 'ArrowRight');
      expect(await page.getByRole('group', { name: 'Pain right now' }).getByRole('radio', { name: '3' }).isChecked()).toBe(true);
    }));
});

async function firstCheckIn(page: Page, look: () => Promise<unknown>): Promise<void> {
  await arrive(page, 'How is the pain?');
  await score(page, 'Pain right now', 4);
  await score(page, 'Worst in the last 24 hours', 6);
  await look();
  await next(page);
  await arrive(page, 'Where is it?');
  await page.getByRole('checkbox', { name: 'left dimple at the back' }).first().check();
  await look();
  await next(page);
  await arrive(page, 'What sets it off?');
  await page.getByRole('checkbox', { name: 'Walking' }).check();
  await look();
  await next(page);
  await arrive(page, 'Your night and your day');
  await page.getByRole('radio', { name: '20 minutes' }).check();
  await page.getByRole('radio', { name: 'At home' }).check();
  await look();
  await next(page);
  await arrive(page, 'Signs that would need a call');
  for (const none of await page.getByRole('checkbox', { name: 'None of these' }).all()) await none.check();
  await look();
  await next(page);
  await arrive(page, 'And you?');
  for (const answer of await page.getByRole('radio', { name: 'Not at all' }).all()) await answer.check();
  await look();
  await page.getByRole('button', { name: 'See today’s plan' }).click();
}

async function arrive(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function next(page: Page): Promise<void> {
  await page.locator('form button[type=submit]').click();
}

async function score(page: Page, question: string, value: number): Promise<void> {
  await page.getByRole('group', { name: question }).getByRole('radio').nth(value).check();
}

/** Tab until something of that role (and name) has the focus. */
async function tabTo(page: Page, role: 'radio' | 'button', name?: string): Promise<void> {
  const wanted = page.getByRole(role, name === undefined ? {} : { name });
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    for (const one of await wanted.all()) if (await one.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reached the ${role} ${name ?? ''}`);
}

/** The types of what is written down, in order. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('sinew');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('events').objectStore('events').getAll();
          reading.onsuccess = () =>
            resolve((reading.result as { type: string }[]).map(({ type }) => type).filter((type) => type !== 'plan-made'));
        };
      }),
  );
}
