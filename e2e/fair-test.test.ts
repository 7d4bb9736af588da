// A fair test: asked, begun and taken back, her word on its days, ended and gone on with, its answer; by keyboard, offline, and never before safety.
import { english, englishInsights } from '@sinew/catalog';
import { addMilliseconds } from '@sinew/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersOn, paleTextOn } from './harness/accessible.ts';
import { useApp } from './harness/app.ts';
import { inDanger, type Life, morning } from './harness/lives.ts';
import { inFairTest, monthsBehind } from './harness/months.ts';
import { keptOf } from './kept.ts';

const app = useApp();
const said = englishInsights.fairTest;
const screens = englishInsights.fairTestPages;
const timeOfDay = said.questions['time-of-day']();

describe('asking', () => {
  it('leads from what helps her to a question, and begins tomorrow', () =>
    app.visit({ life: monthsBehind(), path: '/insights' }, async ({ page }) => {
      await page.getByRole('link', { name: said.ask }).click();
      await page.getByRole('link', { name: timeOfDay }).click();
      await page.getByText(said.instruction('time-of-day', 'morning')).waitFor();
      await page.getByText(/^It begins tomorrow, Mon,? 23 Nov\. It takes \d weeks at most/).waitFor();
      await page.getByRole('button', { name: said.begin }).click();
      await page.getByText(/^It begins tomorrow/).waitFor();
      const [begun] = await keptOf(page, 'fair-test-begun', 1);
      expect(begun).toMatchObject({ question: { kind: 'time-of-day' }, from: '2026-11-23' });
    }));

  it('is taken back as if it had never been', () =>
    app.visit({ life: monthsBehind(), path: '/fair-test/time-of-day' }, async ({ page }) => {
      await page.getByRole('button', { name: said.begin }).click();
      await page.getByRole('button', { name: screens.takeBack }).click();
      await page.getByRole('heading', { name: screens.choose }).waitFor();
      expect(await page.getByRole('heading', { name: screens.before }).count()).toBe(0);
      const [begun] = await keptOf(page, 'fair-test-begun', 1);
      expect((await keptOf(page, 'retracted', 1))[0]?.of).toBe(begun?.id);
    }));

  it('works from the keyboard, about one move that she names', () =>
    app.visit({ life: monthsBehind(), path: '/fair-test', device: 'desktop' }, async ({ page }) => {
      await page.getByRole('link', { name: screens.aboutAMove }).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel(screens.which).selectOption({ label: english.moves['calm-breath'].name });
      await page.getByRole('heading', { name: said.questions.move(english.moves['calm-breath'].name) }).waitFor();
      await page.getByRole('button', { name: said.begin }).focus();
      await page.keyboard.press('Enter');
      expect((await keptOf(page, 'fair-test-begun', 1))[0]?.question).toEqual({ kind: 'move', move: 'calm-breath' });
    }));

  it('says why not', () =>
    app.visit({ life: inFairTest(6, 42), path: '/fair-test/breathing' }, async ({ page, address }) => {
      await page.getByText(said.refused['one-at-a-time']).waitFor();
      expect(await page.getByRole('button', { name: said.begin }).count()).toBe(0);
      await page.goto(`${address}/fair-test/no-such-question`);
      await page.getByRole('heading', { name: said.title, level: 1 }).waitFor();
    }));

  it('waits where a sign needs someone first', () =>
    app.visit({ life: inDanger(), path: '/fair-test/time-of-day' }, async ({ page }) => {
      await page.locator('#root h1').waitFor();
      expect(await page.getByRole('button', { name: said.begin }).count()).toBe(0);
      expect(await page.getByRole('link', { name: /999|112/ }).count()).toBeGreaterThan(0);
    }));
});

describe('a day of it', () => {
  it('is one line on Today; her word is kept, and can be changed', () =>
    app.visit({ life: inFairTest(6, 42) }, async ({ page }) => {
      await page.getByText(/^Do your session in the (morning|evening) today\./).waitFor();
      await word(page, said.kept.yes).check({ force: true });
      await keptOf(page, 'fair-test-day', 7);
      await word(page, said.kept.no).check({ force: true });
      const days = await keptOf(page, 'fair-test-day', 8);
      expect(days.filter(({ date }) => date === '2026-11-22').map(({ kept }) => kept)).toEqual([true, false]);
      await page.reload();
      expect(await word(page, said.kept.no).isChecked()).toBe(true);
    }));

  it('that she has not spoken of is asked about the next morning', () =>
    app.visit({ life: withoutLastWord(inFairTest(6, 42)) }, async ({ page }) => {
      const yesterday = page.getByRole('group', { name: /^Yesterday’s draw: with a session in the (morning|evening)\./ });
      await yesterday.getByRole('radio', { name: said.kept.no }).check({ force: true });
      await yesterday.getByRole('radio', { name: said.kept.yes }).check({ force: true });
      const days = await keptOf(page, 'fair-test-day', 7);
      expect(days.filter(({ date }) => date === '2026-11-21').map(({ kept }) => kept)).toEqual([false, true]);
      await page.reload();
      await page.getByText(/^Do your session/).waitFor();
      expect(await yesterday.count()).toBe(0);
    }));

  it('is kept without the network', () =>
    app.visit({ life: inFairTest(6, 42), path: '/fair-test' }, async ({ page, context }) => {
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await context.setOffline(true);
      await word(page, said.kept.yes).check({ force: true });
      await keptOf(page, 'fair-test-day', 7);
      await page.reload();
      expect(await word(page, said.kept.yes).isChecked()).toBe(true);
    }));
});

describe('its end', () => {
  it('is hers at any time, and she may go on after all', () =>
    app.visit({ life: inFairTest(6, 42), path: '/fair-test' }, async ({ page }) => {
      await page.getByText(said.notYet).waitFor();
      await page.getByRole('button', { name: said.end }).click();
      await page.getByText(said.interrupted['her-word']).waitFor();
      await page.getByRole('button', { name: screens.goOn }).click();
      await page.getByRole('heading', { name: screens.running }).waitFor();
      const [ended] = await keptOf(page, 'fair-test-ended', 1);
      expect((await keptOf(page, 'retracted', 1))[0]?.of).toBe(ended?.id);
    }));

  it('is told on Today, with its doubt, in words and as a table', () =>
    app.visit({ life: inFairTest(20, 18) }, async ({ page }) => {
      await page.getByText(screens.answered).waitFor();
      await page.getByRole('link', { name: screens.see }).click();
      await page.getByText(/^No difference that matters: probably less than 1 point either way/).waitFor();
      await page.getByText(/most likely .* Nine times out of ten it lies between/).waitFor();
      await page.getByText('Show as a table').click();
      expect(await page.getByRole('table').getByRole('row').nth(1).innerText()).toMatch(/in the morning\s+\d+\s+\d+ %/);
    }));
});

const places = [
  { what: 'the questions', life: monthsBehind(), path: '/fair-test' },
  { what: 'one question', life: monthsBehind(), path: '/fair-test/breathing' },
  { what: 'a running test', life: inFairTest(6, 42), path: '/fair-test' },
  { what: 'its line on Today', life: inFairTest(6, 42), path: '/' },
  { what: 'its answer', life: inFairTest(20, 18), path: '/fair-test' },
] as const;

describe('no barriers', () => {
  it.each(places.flatMap((place) => (['small', 'desktop'] as const).map((device) => ({ ...place, device }))))(
    '$what: $device',
    ({ life, path, device }) =>
      app.visit({ life, path, device }, async ({ page }) => {
        await page.locator('#root h1').first().waitFor();
        for (const summary of await page.getByText('Show as a table').all()) await summary.click();
        const light = await barriersOn(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect([...light, ...(await paleTextOn(page))]).toEqual([]);
      }),
  );
});

function word(page: Page, name: string) {
  return page.getByRole('radio', { name }).last();
}

function withoutLastWord({ log }: Life): Life {
  const last = log.findLast(({ type }) => type === 'fair-test-day');
  return { now: addMilliseconds(morning, 60_000), log: log.filter((event) => event !== last) };
}
