// History: read by chart, slider and table; corrected, taken out, deleted; saved, erased, and brought back without loss.
import { readFile } from 'node:fs/promises';
import { writeLog, type LogEvent } from '@sinew/diary';
import { addMilliseconds } from '@sinew/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersOn } from './harness/accessible.ts';
import { useApp } from './harness/app.ts';
import { checkedIn, type Life, morning, said } from './harness/lives.ts';
import { keptEvents, keptOf } from './kept.ts';

const app = useApp();
const day = 86_400_000;

describe('the chart', () => {
  it('can be read day by day from the keyboard', () =>
    app.visit({ life: checkedIn(), path: '/history', device: 'desktop' }, async ({ page }) => {
      const slider = page.getByRole('slider', { name: 'Read one day' });
      expect(await slider.getAttribute('aria-valuetext')).toContain('22 Nov');
      await slider.focus();
      await page.keyboard.press('ArrowLeft');
      const reading = await slider.getAttribute('aria-valuetext');
      expect(reading).toContain('21 Nov');
      expect(reading).toMatch(/Worst: \d/);
    }));

  it('says the same in a sentence and in a table', () =>
    app.visit({ life: checkedIn(), path: '/history' }, async ({ page }) => {
      expect(await page.locator('figcaption').innerText()).toMatch(/11 days with a check-in.*Worst: usually \d/s);
      await page.getByText('Show as a table').click();
      expect(await page.getByRole('table').getByRole('row').count()).toBe(12);
    }));

  it.each([
    ['one day', 1],
    ['eighteen months', 540],
  ] as const)('stands %s', (_, days) =>
    app.visit({ life: livedFor(days), path: '/history', device: 'small' }, async ({ page }) => {
      await page.getByRole('radio', { name: 'Everything' }).check({ force: true });
      await page.getByRole('img', { name: 'Pain over time' }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
    }),
  );
});

describe('an entry', () => {
  it('is corrected by a new one', () =>
    app.visit({ life: checkedIn(), path: '/history' }, async ({ page }) => {
      await change(page, 'Correct it');
      await page.getByLabel('Worst in 24 hours').selectOption('9');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText(/worst 9/).waitFor();
      const [retracted] = await keptOf(page, 'retracted', 1);
      const checkIns = await keptOf(page, 'check-in', 12);
      const [old, corrected] = [
        checkIns.find(({ id }) => id === retracted?.of),
        checkIns.find(({ pain }) => pain.worst24h === 9),
      ];
      expect(corrected?.at).toBe(old?.at);
      expect(corrected?.flags).toEqual(old?.flags);
    }));

  it('that is taken out no longer counts', () =>
    app.visit({ life: checkedIn(), path: '/history' }, async ({ page, address }) => {
      await change(page, 'Take it out');
      await page.getByRole('button', { name: 'Take it out' }).click();
      await expect.poll(() => page.getByText('22 November 2026').count()).toBe(0);
      expect(await keptOf(page, 'check-in', 11)).toHaveLength(11);
      await page.goto(`${address}/`);
      await page.getByRole('heading', { name: 'How are you today?' }).waitFor();
    }));

  it('that is deleted for good leaves nothing but a marker', () =>
    app.visit({ life: checkedIn(), path: '/history' }, async ({ page }) => {
      const before = await keptEvents(page);
      await change(page, 'Delete for good');
      await page.getByRole('button', { name: 'Delete for good' }).click();
      const [removed] = await keptOf(page, 'removed', 1);
      expect(Object.keys(removed ?? {}).sort()).toEqual(['at', 'id', 'type']);
      expect(before.find(({ id }) => id === removed?.id)).toMatchObject({ type: 'check-in' });
      expect(await keptEvents(page)).toHaveLength(before.length);
    }));
});

describe('her data', () => {
  it('is saved, erased and brought back without loss', () =>
    app.visit({ life: checkedIn(), path: '/history/data' }, async ({ page, address }) => {
      const saved = await saveCopy(page);
      expect(saved.name).toMatch(/^sinew-\d{4}-\d{2}-\d{2}\.jsonl$/);
      expect(saved.text).toBe(writeLog(await keptEvents(page)));
      await page.evaluate(() => sessionStorage.setItem('anything', 'x'));
      await erase(page);
      await page.waitForURL(/welcome/);
      expect(await keptEvents(page)).toEqual([]);
      expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
      await page.goto(`${address}/history/data`);
      await bringBack(page, saved.text);
      await page.getByText(/^\d+ new entries, (?:of|from) .*\d \w+\.$/).waitFor();
      expect(await keptEvents(page)).toEqual([]);
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Cancel' }).click();
      await bringBack(page, saved.text);
      await page.getByRole('button', { name: 'Bring it in' }).click();
      await page.getByText(/^Brought in \d+ new entries\.$/).waitFor();
      expect((await saveCopy(page)).text).toBe(saved.text);
      await bringBack(page, saved.text);
      await page.getByText('Everything in it was here already.').waitFor();
    }));

  it('refuses a broken file as a whole, and says where it breaks', () =>
    app.visit({ life: checkedIn(), path: '/history/data' }, async ({ page }) => {
      const before = await keptEvents(page);
      const [first, ...rest] = writeLog(before).split('\n');
      const broken = [first?.replace(/"id":"....../, '"id":"ffffff'), rest[0]?.replace('"now":', '"now":1'), ...rest.slice(1)];
      await bringBack(page, broken.join('\n'));
      const said = page.locator('.data-error');
      await said.waitFor();
      expect(await said.innerText()).toBe('Line 2 of copy.jsonl can’t be read: the file was changed or cut off.');
      await bringBack(page, '\uFFFDPNG\n');
      await page.getByText('copy.jsonl is not a file that Sinew saved.').waitFor();
      expect(await keptEvents(page)).toEqual(before);
    }));

  it('says where an entry of a copy is another one here, and keeps ours', () =>
    app.visit({ life: checkedIn(), path: '/history/data' }, async ({ page }) => {
      const before = await keptEvents(page);
      await bringBack(page, writeLog(before).replace(/"now":\d+/, '"now":9'));
      await page.getByText('Everything in it was here already. 1 entry comes in two versions: one is kept.').waitFor();
      expect(await keptEvents(page)).toEqual(before);
    }));

  it('finds nothing in an empty file', () =>
    app.visit({ life: checkedIn(), path: '/history/data' }, async ({ page }) => {
      await bringBack(page, '\n');
      await page.getByText('There is nothing in this file.').waitFor();
    }));

  it('is said to wait where the clock was set back', () =>
    app.visit({ life: { ...checkedIn(), now: addMilliseconds(morning, -2 * day) }, path: '/history' }, async ({ page }) => {
      await page.getByText(/dated later than today, up to Sunday, 22 November 2026/).waitFor();
    }));

  it('is erased for every tab', () =>
    app.visit({ life: checkedIn(), path: '/history/data' }, async ({ page, context, address }) => {
      const other = await context.newPage();
      await other.goto(`${address}/history`);
      await other.getByRole('heading', { name: 'Day by day' }).waitFor();
      await erase(page);
      await page.waitForURL(/welcome/);
      await other.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
    }));
});

/** Opens the choices of today's check-in and takes one. */
async function change(page: Page, what: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Change: Check-in/ })
    .first()
    .click();
  await page.getByRole('button', { name: what }).click();
}

async function erase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Erase everything' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: 'Erase everything' }).isDisabled()).toBe(true);
  await dialog.getByLabel('I know that it cannot be undone').check();
  await dialog.getByRole('button', { name: 'Erase everything' }).click();
}

async function saveCopy(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy', exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

async function bringBack(page: Page, text: string): Promise<void> {
  await page
    .getByLabel(/Choose a file/)
    .setInputFiles({ name: 'copy.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(text) });
}

/** A check-in each morning for so many days. */
function livedFor(days: number): Life {
  const checkIns = Array.from({ length: days }, (_, ago): LogEvent => {
    const pain = { now: (ago * 7) % 11, worst24h: 10, morning: (ago * 3) % 8 };
    return said('check-in', { pain, asked: 'full', flags: [] }, addMilliseconds(morning, -(days - 1 - ago) * day - 60_000));
  });
  const [profile] = checkedIn().log;
  return { now: morning, log: profile === undefined ? checkIns : [profile, ...checkIns] };
}
