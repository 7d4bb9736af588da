// What helps her: told in words first, read by keyboard, picture and table; her own word set and taken back; kept offline.
import { readFile } from 'node:fs/promises';
import { english, englishInsights } from '@sinew/catalog';
import { writeLog } from '@sinew/diary';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersOn, paleTextOn } from './harness/accessible.ts';
import { useApp } from './harness/app.ts';
import { checkedIn, morning } from './harness/lives.ts';
import { monthsBehind } from './harness/months.ts';
import { keptOf } from './kept.ts';

const app = useApp();
const helps = englishInsights.whatHelpsPage;
const helped = englishInsights.whatHelped;
const { handOn } = english.screens;
const pigeon = english.moves['elevated-pigeon'].name;
const thigh = english.moves['seated-adductor-stretch'].name;

describe('what helps her', () => {
  it('is one tap away from Today, and two by way of History', () =>
    app.visit({ life: monthsBehind() }, async ({ page }) => {
      await page.getByRole('link', { name: english.screens.whatHelps.open }).click();
      await page.getByRole('heading', { name: helps.title, level: 1 }).waitFor();
      await page.getByRole('link', { name: 'History' }).click();
      await page.getByText(new RegExp(`^${pigeon} helps you: probably`)).waitFor();
      await page.getByRole('link', { name: helps.openAll }).click();
      await page.getByRole('heading', { name: helps.title, level: 1 }).waitFor();
    }));

  it('is told in words, with its doubt, what is not known, and what does not matter', () =>
    app.visit({ life: monthsBehind(), path: '/insights' }, async ({ page }) => {
      await page.getByRole('heading', { name: pigeon }).waitFor();
      const said = await page.getByRole('main').innerText();
      expect(said).toMatch(/helps you: probably .*points? on average, (very|quite|fairly) sure \(\d+ times on \d+ days?\)/i);
      expect(said).toMatch(/makes it worse: probably/i);
      expect(said).toMatch(/does little for you, either way/i);
      expect(said).toMatch(/minutes of walking probably costs you about .* the next morning/i);
      expect(said).toMatch(/no difference that matters/i);
      expect(said).toMatch(/sleep: short nights and sore mornings come together/i);
      expect(said).toMatch(/your mornings are at about \d\.\d of 10/);
      await page.getByText(helps.moves.earlyHeading(2)).first().click();
      // Two lie between nothing and half a point: no number of tries is promised for them.
      await page
        .locator('.finding')
        .getByText(/^too early to say$/i)
        .first()
        .waitFor();
    }));

  it('says what will be there when there is nothing yet', () =>
    app.visit({ life: { now: morning, log: [] }, path: '/insights' }, async ({ page }) => {
      await page.getByRole('heading', { name: helps.empty.title }).waitFor();
      expect(await page.getByRole('listitem').allInnerTexts()).toEqual(expect.arrayContaining([...helps.empty.when]));
      expect(await barriersOn(page)).toEqual([]);
    }));

  it('says so where all of it is too early', () =>
    app.visit({ life: checkedIn(), path: '/insights' }, async ({ page }) => {
      await page.getByText(helps.early).waitFor();
      await page
        .getByText(/too early to say/)
        .first()
        .waitFor();
    }));
});

describe('a finding', () => {
  it('is opened, vetoed and given back from the keyboard', () =>
    app.visit({ life: monthsBehind(), path: '/insights', device: 'desktop' }, async ({ page }) => {
      const finding = findingOf(page, pigeon);
      await finding.locator('summary').focus();
      await page.keyboard.press('Enter');
      // Too sure for a dozen tries to change it.
      await finding.getByText(helps.moves.more).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect((await keptOf(page, 'veto', 1)).map(({ move, always }) => ({ move, always }))).toEqual([
        { move: 'elevated-pigeon', always: false },
      ]);
      await page.reload();
      await finding.getByText(/You said never\.$/).waitFor();
      await page.getByRole('heading', { name: helps.wishes.title }).waitFor();
      await page.getByRole('button', { name: 'Take that back' }).last().click();
      expect((await keptOf(page, 'veto', 2)).at(-1)?.always).toBeNull();
      await page.getByRole('heading', { name: helps.wishes.title }).waitFor({ state: 'detached' });
    }));

  it('that makes it worse is left out of the plan, and says so', () =>
    app.visit({ life: monthsBehind(), path: '/insights' }, async ({ page, address }) => {
      const finding = findingOf(page, thigh);
      await finding.locator('summary').click();
      await finding.getByText(helps.moves.dropped).waitFor();
      await finding.getByText(/^What would probably change this: about \d+ times in a row that do no harm\.$/).waitFor();
      await page.goto(`${address}/`);
      await page.getByRole('heading', { name: 'Your plan' }).waitFor();
      expect(await page.getByRole('article').filter({ hasText: thigh }).count()).toBe(0);
      await page.getByText(/^Not today \(/).click();
      await page.getByRole('link', { name: english.screens.whatHelps.openFromWhy }).click();
      await findingOf(page, thigh).getByText(helps.moves.dropped).waitFor();
    }));

  it('is where the plan’s why leads', () =>
    app.visit({ life: monthsBehind() }, async ({ page }) => {
      const item = page.getByRole('article').filter({ has: page.getByRole('heading', { name: pigeon, exact: true }) });
      await item.getByRole('button', { name: /^Step by step/ }).click();
      await item.getByText('Why this?').click();
      await item.getByRole('link', { name: english.screens.whatHelps.openFromWhy }).click();
      await findingOf(page, pigeon)
        .getByText(/^Most likely/)
        .waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(pigeon);
    }));
});

describe('the pictures', () => {
  it('say the same in tables', () =>
    app.visit({ life: monthsBehind(), path: '/insights' }, async ({ page }) => {
      await page.getByRole('heading', { name: pigeon }).waitFor();
      for (const summary of await page.getByText('Show as a table').all()) await summary.click();
      const tables = page.getByRole('table');
      await expect.poll(() => tables.count()).toBe(3);
      expect(await tables.nth(0).getByRole('row').filter({ hasText: pigeon }).innerText()).toMatch(
        /\d+\s+1\.\d points less pain\s+between 1\.\d and \d(\.\d)? points less pain/,
      );
      expect(await tables.nth(1).getByRole('row').filter({ hasText: 'Walking' }).innerText()).toMatch(/points more pain/);
      const newest = tables.nth(2).getByRole('row').nth(1);
      expect(await newest.innerText()).toMatch(/22 Nov 2026\s+(\d+|–)\s+\d\.\d\s+\d\.\d–\d\.\d/);
    }));

  it('show as much of her mornings as she asks for, with her change of stage', () =>
    app.visit({ life: monthsBehind(), path: '/insights' }, async ({ page }) => {
      const stage = page.getByText(helps.mornings.stage('2026-09-23' as never));
      const marks = page.getByRole('img', { name: 'Your mornings' }).locator('.pain-mark');
      await stage.waitFor();
      const quarter = await marks.count();
      await page.getByRole('radio', { name: '4 weeks' }).check({ force: true });
      await expect.poll(() => marks.count()).toBeLessThan(29);
      expect(await stage.count()).toBe(0);
      await page.getByRole('radio', { name: 'Everything' }).check({ force: true });
      await expect.poll(() => marks.count()).toBeGreaterThan(quarter);
    }));

  it('stay when the network goes, and when the page is opened again', () =>
    app.visit({ life: monthsBehind(), path: '/insights' }, async ({ page, context }) => {
      await page.getByRole('img', { name: 'Your mornings' }).waitFor();
      const before = await page.getByRole('main').innerText();
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await context.setOffline(true);
      await page.reload();
      await page.getByRole('img', { name: 'Your mornings' }).waitFor();
      expect(await page.getByRole('main').innerText()).toBe(before);
    }));

  it.each(['small', 'desktop'] as const)('are in nobody’s way with everything open: %s', (device) =>
    app.visit({ life: monthsBehind(), path: '/insights', device }, async ({ page }) => {
      await page.getByRole('heading', { name: pigeon }).waitFor();
      for (const summary of await page.locator('summary').all()) await summary.click();
      const light = await barriersOn(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect([...light, ...(await paleTextOn(page))]).toEqual([]);
    }),
  );
});

describe('the page that she may hand on', () => {
  it('says what helped, without dates or names, on one sheet of paper', () =>
    app.visit({ life: monthsBehind(), path: '/insights', theme: 'dark' }, async ({ page }) => {
      await page.getByRole('link', { name: handOn.open }).click();
      await page.getByRole('heading', { name: helped.title, level: 1 }).waitFor();
      const said = await page.getByRole('main').innerText();
      expect(said).toContain(`${pigeon}: probably`);
      expect(said).not.toMatch(/20\d\d|\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Nov|Sept?)\b/);
      expect(await barriersOn(page)).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('button', { name: handOn.print }).isVisible()).toBe(false);
      const paper = await page.pdf({ format: 'A4' });
      expect(paper.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    }));

  it('is copied, saved and printed as she likes', () =>
    app.visit({ life: monthsBehind(), path: '/insights/page' }, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: handOn.copy }).click();
      await page.getByText(handOn.copied).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain(`- ${pigeon}: probably`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: handOn.save }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(handOn.file);
      expect(await readFile(await download.path(), 'utf8')).toBe(copied);
    }));

  it('says so where copying is refused', () =>
    app.visit({ life: monthsBehind(), path: '/insights/page' }, async ({ page }) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await page.getByRole('button', { name: handOn.copy }).click();
      await page.getByText(handOn.notCopied).waitFor();
    }));

  it('is shared where the device can share, and stays where it is when she thinks better of it', () =>
    app.visit({}, async ({ page, address }) => {
      await page.addInitScript(() => {
        const shared: unknown[] = [];
        Object.assign(navigator, { shared, share: (what: unknown) => Promise.reject(shared.push(what)) });
      });
      await page.goto(`${address}/history/data`);
      await page
        .getByLabel(/Choose a file/)
        .setInputFiles({ name: 'copy.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(writeLog(monthsBehind().log)) });
      await page.getByRole('button', { name: 'Bring it in' }).click();
      await page.getByText(/^Brought in \d+ new entries\.$/).waitFor();
      await page.goto(`${address}/insights/page`);
      await page.getByRole('button', { name: handOn.share }).click();
      const shared = await page.evaluate(() => (navigator as unknown as { shared: { title: string; text: string }[] }).shared);
      expect(shared).toEqual([{ title: helped.title, text: expect.stringContaining(pigeon) }]);
    }));

  it('has nothing to hand on yet, and says so', () =>
    app.visit({ life: checkedIn(), path: '/insights/page' }, async ({ page }) => {
      await page.getByText(helped.nothing).waitFor();
      expect(await page.getByRole('button', { name: handOn.copy }).count()).toBe(0);
    }));
});

function findingOf(page: Page, name: string) {
  return page.locator('.finding').filter({ has: page.getByRole('heading', { name, exact: true }) });
}
