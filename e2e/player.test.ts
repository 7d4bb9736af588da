// The player: by keyboard alone, through reloads, two tabs and kills; nothing that was answered is ever lost.
import { viewAt } from '@sinew/engine';
import { addMilliseconds, type Instant } from '@sinew/kernel';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersOn, paleTextOn } from './harness/accessible.ts';
import { useApp } from './harness/app.ts';
import { checkedIn, inSession, pregnant, said } from './harness/lives.ts';
import { keptEvents, keptOf } from './kept.ts';

const app = useApp();

describe('a session', () => {
  it('can be done from first to last by keyboard alone', () =>
    app.visit({ life: pregnant(), device: 'desktop', path: '/relief' }, async ({ page }) => {
      await press(page, 'Begin');
      for (let step = 0; step < 40 && !(await isOver(page)); step += 1) await pressWhatIsNext(page);
      await page.getByRole('heading', { name: 'That was it' }).waitFor();
      await press(page, 'Back to today');
      await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
      const [begun] = await keptOf(page, 'session-begun', 1);
      const done = await keptOf(page, 'move-done', 10 + (begun?.items.length ?? 0));
      expect(done.slice(10).map((event) => event.move)).toEqual(begun?.items.map((item) => item.move));
      expect(await keptOf(page, 'session-ended', 1)).toMatchObject([{ why: 'finished' }]);
    }));

  it.each(['phone', 'desktop'] as const)(
    'asks where nothing covers the question, also of what comes in its place: %s',
    (device) =>
      app.visit({ life: inSession(), device, path: '/session' }, async ({ page }) => {
        const isClear = async () => {
          const question = page.getByRole('group', { name: 'Pain right now, before you start?' });
          await question.waitFor();
          await page.locator('.figure-drawn').waitFor();
          const top = await topOf(page.locator('.player-controls'));
          expect(await endOf(question.getByRole('button', { name: '10', exact: true }))).toBeLessThan(top);
        };
        await isClear();
        await page.getByRole('button', { name: 'Makes it worse' }).click();
        await page.getByText('Thank you for saying so.').waitFor();
        await isClear();
      }),
  );

  it('shows the clock and what stops it without scrolling, however large the text', () =>
    app.visit({ life: inSession(), device: 'small', path: '/session' }, async ({ page }) => {
      await page.getByRole('button', { name: 'I’m ready' }).click();
      await page.getByRole('timer').waitFor();
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      const needed = ['Pause', 'Makes it worse', 'Warning sign'].map((name) => page.getByRole('button', { name }));
      for (const one of [page.getByRole('timer'), ...needed]) expect(await endOf(one)).toBeLessThanOrEqual(640);
    }));

  it('is at the same second after a reload, and after a while with the page away', () =>
    app.visit({ life: checkedIn(), path: '/' }, async ({ page }) => {
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.getByRole('button', { name: 'I’m ready' }).click();
      await page.getByRole('timer').waitFor();
      await page.clock.pauseAt(await soon(page, 7_000));
      await page.clock.runFor(300);
      const before = await expectRightSecond(page);
      await page.reload();
      await page.clock.runFor(300);
      expect(before - (await expectRightSecond(page))).toBeLessThanOrEqual(1);
      // A locked phone runs no timers: the clock jumps, and the player is where it should be.
      await page.clock.pauseAt(await soon(page, 9_000));
      await page.clock.runFor(300);
      expect(before - (await expectRightSecond(page))).toBeGreaterThanOrEqual(9);
    }));

  it('stands still while it is paused', () =>
    app.visit({ life: checkedIn() }, async ({ page }) => {
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.getByRole('button', { name: 'I’m ready' }).click();
      await page.clock.runFor(2_000);
      await page.getByRole('button', { name: 'Pause' }).click();
      await page.getByRole('button', { name: 'Carry on' }).waitFor();
      const before = await page.getByRole('timer').getAttribute('aria-label');
      await page.clock.runFor(60_000);
      expect(await page.getByRole('timer').getAttribute('aria-label')).toBe(before);
      await page.getByRole('button', { name: 'Carry on' }).click();
      await page.getByRole('button', { name: 'Pause' }).waitFor();
    }));

  it('ends at a warning sign, and the day with it', () =>
    app.visit({ life: inSession(), path: '/session' }, async ({ page, address }) => {
      await page.getByRole('button', { name: 'Warning sign' }).click();
      await page.getByRole('button', { name: 'Stop the session' }).click();
      await page.getByRole('heading', { name: 'The session is over for today' }).waitFor();
      expect(await keptOf(page, 'session-ended', 1)).toMatchObject([{ why: 'symptom' }]);
      await page.goto(`${address}/`);
      await page.getByRole('heading', { name: 'No more exercise today' }).waitFor();
      expect(await page.getByRole('button', { name: 'Carry on' }).count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Begin' }).count()).toBe(0);
    }));

  it.each(['/', '/relief', '/session'])('stopped for a sign that needs a call is the call at once, and %s stays shut', (path) =>
    app.visit({ life: inSession(), path: '/session' }, async ({ page, address }) => {
      await stopFor(page, ['Pain in the chest', 'Bleeding from the vagina']);
      await page.getByRole('heading', { level: 1, name: 'Call the emergency number now' }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      expect((await keptOf(page, 'check-in', 12)).at(-1)).toMatchObject({ pain: { now: 3 }, flags: ['RF-A01', 'RF-P01!'] });
      expect(await keptOf(page, 'session-ended', 1)).toMatchObject([{ why: 'symptom' }]);
      await page.goto(`${address}${path}`);
      await page.getByRole('heading', { level: 1, name: 'Call the emergency number now' }).waitFor();
    }),
  );

  it('stopped for a sign that can wait a while says to call today', () =>
    app.visit({ life: inSession(), path: '/session' }, async ({ page }) => {
      await stopFor(page, ['Dizzy or faint'], 'No');
      await page.getByRole('heading', { name: 'The session is over for today' }).waitFor();
      await page.getByRole('button', { name: 'Someone has checked it' }).waitFor();
      expect((await keptOf(page, 'check-in', 12)).at(-1)).toMatchObject({ flags: ['RF-A12'] });
      expect(await keptOf(page, 'session-ended', 1)).toMatchObject([{ why: 'symptom' }]);
      expect(await barriersOn(page)).toEqual([]);
    }));

  it('stopped for a sign that is not placed yet opens the list of signs with it ticked, and waits', () =>
    app.visit({ life: inSession(), path: '/session' }, async ({ page, address }) => {
      await stopFor(page, ['Headache']);
      const ticked = page.getByRole('checkbox', { name: 'A bad headache, changed vision,', checked: true });
      await page.getByRole('heading', { level: 1, name: 'Check in' }).waitFor();
      await ticked.waitFor();
      expect(await topOf(ticked)).toBeLessThan(await topOf(page.getByText('Pain right now')));
      expect(await barriersOn(page)).toEqual([]);
      await page.goto(`${address}/`);
      expect(await page.getByRole('button', { name: 'Begin' }).count()).toBe(0);
      await page.getByRole('link', { name: 'Answer the warning-sign questions' }).click();
      await ticked.waitFor();
    }));

  it('puts something gentler in the place of what makes it worse', () =>
    app.visit({ life: inSession(), path: '/session' }, async ({ page }) => {
      const before = await moveName(page);
      await page.getByRole('button', { name: 'I’m ready' }).click();
      await page.getByRole('button', { name: 'Makes it worse' }).click();
      await page.getByText('Thank you for saying so.').waitFor();
      expect(await moveName(page)).not.toBe(before);
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('button', { name: 'End the session' }).click();
      await page.getByRole('button', { name: 'End it' }).click();
      await page.getByRole('heading', { name: 'That was it' }).waitFor();
      await page.getByText('stopped because it hurt').waitFor();
      expect(await page.getByText('1 move done').count()).toBe(0);
      const done = await keptOf(page, 'move-done', 11);
      expect(done.at(-1)).toMatchObject({ stopped: 'pain' });
    }));

  it('keeps at once what gets worse before it begins, and relief leaves it out', () =>
    app.visit({ life: inSession(), path: '/session' }, async ({ page, address }) => {
      const worse = await moveName(page);
      const reliefs = async () => {
        await page.goto(`${address}/relief`);
        await page.locator('.plan-items h3').first().waitFor();
        return page.locator('.plan-items h3').allInnerTexts();
      };
      expect(await reliefs()).toContain(worse);
      await page.goto(`${address}/session`);
      await page.getByRole('button', { name: 'Makes it worse' }).click();
      await page.getByText('Thank you for saying so.').waitFor();
      expect((await keptOf(page, 'move-done', 11)).at(-1)).toMatchObject({ stopped: 'pain', dose: { sets: 0 } });
      expect(await reliefs()).not.toContain(worse);
    }));

  it('that began before midnight is finished after it', () =>
    app.visit({ life: inSession('2026-11-22T23:59:50+01:00' as Instant), path: '/session' }, async ({ page, address }) => {
      await page.clock.runFor(120_000);
      await page.goto(`${address}/`);
      await page.getByRole('link', { name: 'Carry on' }).click();
      await page.getByRole('button', { name: 'I’m ready' }).click();
      await page.getByRole('timer').waitFor();
    }));

  it('does not go on where she has said since that something needs a call today', () => {
    const life = inSession();
    const since = said('check-in', { pain: { now: 3 }, asked: 'full', flags: ['RF-A08'] }, addMilliseconds(life.now, -1000));
    return app.visit({ life: { ...life, log: [...life.log, since] } }, async ({ page, address }) => {
      await page.getByRole('button', { name: 'Close it' }).waitFor();
      expect(await page.getByRole('link', { name: 'Carry on' }).count()).toBe(0);
      await page.goto(`${address}/session`);
      await page.getByRole('heading', { level: 1, name: 'You were in the middle of a session' }).waitFor();
    });
  });

  it('left open can be closed from Today, and what was done is kept', () =>
    app.visit({ life: inSession(), path: '/session' }, async ({ page, address }) => {
      await page.getByRole('button', { name: 'I’m ready' }).click();
      await page.goto(`${address}/`);
      await page.getByRole('button', { name: 'Close it' }).click();
      await expect.poll(() => page.getByRole('button', { name: 'Close it' }).count()).toBe(0);
      expect(await keptOf(page, 'move-done', 11)).toHaveLength(11);
      expect(await keptOf(page, 'session-ended', 1)).toHaveLength(1);
    }));
});

describe('two tabs', () => {
  it('show one session, and close it once', () =>
    app.visit({ life: inSession(), path: '/session' }, async ({ page, context, address }) => {
      const other = await context.newPage();
      await other.goto(`${address}/session`);
      await other.getByRole('button', { name: 'I’m ready' }).waitFor();
      await page.getByRole('button', { name: 'I’m ready' }).click();
      await other.getByRole('button', { name: 'Pause' }).click();
      await page.getByRole('button', { name: 'Carry on' }).click();
      await other.getByRole('button', { name: 'More', exact: true }).click();
      await other.getByRole('button', { name: 'End the session' }).click();
      await other.getByRole('button', { name: 'End it' }).click();
      for (const tab of [page, other]) await tab.getByRole('heading', { name: 'That was it' }).waitFor();
      await page.waitForTimeout(500);
      expect(await keptOf(page, 'session-ended', 1)).toHaveLength(1);
      expect(await keptOf(page, 'move-done', 11)).toHaveLength(11);
      const acts = (await keptEvents(page)).flatMap((event) => (event.type === 'session-step' ? [event.input.act] : []));
      expect(acts.sort()).toEqual(['end', 'next', 'pause', 'resume']);
    }));
});

describe('no barriers in', () => {
  const looks = (['small', 'desktop'] as const).flatMap((device) => [{ device }]);
  it.each(looks)('any step of the player: $device', ({ device }) =>
    app.visit({ life: inSession(), path: '/session', device }, async ({ page }) => {
      const found: string[] = [];
      const look = async (what: string) => {
        await page.emulateMedia({ colorScheme: 'light' });
        found.push(...(await barriersOn(page)).map((barrier) => `${what}: ${barrier}`));
        await page.emulateMedia({ colorScheme: 'dark' });
        found.push(...(await paleTextOn(page)).map((barrier) => `${what}, dark: ${barrier}`));
      };
      await look('getting ready');
      await page.getByRole('button', { name: 'Warning sign' }).click();
      await look('the warning signs');
      await page.getByRole('checkbox', { name: 'Bleeding from the vagina' }).check();
      await page.getByRole('radio', { name: 'Not sure' }).waitFor();
      await look('a warning sign, and whether it is worse');
      await page.getByRole('button', { name: 'None of these. Go back.' }).click();
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await look('change or end');
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      for (let step = 0; step < 12; step += 1) {
        const phase = await page.locator('.player-phase').innerText();
        await look(phase);
        if (phase === 'How was that?') break;
        await page.clock.runFor(700);
        await pressOne(page, ['I’m ready', 'Go on', 'Done early', 'Done']);
      }
      await page.getByRole('button', { name: '4', exact: true }).click();
      await page.clock.runFor(700);
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('button', { name: 'End the session' }).click();
      await page.getByRole('button', { name: 'End it' }).click();
      await page.getByRole('heading', { name: 'That was it' }).waitFor();
      await look('the end');
      expect(found).toEqual([]);
    }),
  );
});

/** By Tab and Enter only. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).first().waitFor();
  for (let turn = 0; turn < 60; turn += 1) {
    if ((await focused(page)) === name) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never reaches “${name}”`);
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

const steps = ['I’m ready', 'Done', 'Go on', 'Next move', 'Finish', 'Done early'];

/** What the large button says, or "Done early" where it would pause. */
async function pressWhatIsNext(page: Page): Promise<void> {
  await page.clock.runFor(700);
  for (const name of steps) {
    if ((await page.getByRole('button', { name, exact: true }).count()) > 0) return press(page, name);
  }
}

async function pressOne(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const button = page.getByRole('button', { name, exact: true });
    if ((await button.count()) > 0) return button.click();
  }
}

async function isOver(page: Page): Promise<boolean> {
  return (await page.getByRole('heading', { name: 'That was it' }).count()) > 0;
}

async function stopFor(page: Page, signs: readonly string[], worse?: 'No'): Promise<void> {
  await page.getByRole('button', { name: 'Warning sign' }).click();
  for (const sign of signs) await page.getByRole('checkbox', { name: sign }).check();
  if (worse !== undefined) await page.getByRole('radio', { name: worse, exact: true }).check();
  await page.getByRole('button', { name: 'Stop the session' }).click();
}

async function topOf(what: Locator): Promise<number> {
  return (await what.boundingBox())?.y ?? Number.NaN;
}

async function endOf(what: Locator): Promise<number> {
  const box = await what.boundingBox();
  return box === null ? Number.NaN : box.y + box.height;
}

function moveName(page: Page): Promise<string> {
  return page.getByRole('heading', { level: 2 }).innerText();
}

async function soon(page: Page, millis: number): Promise<number> {
  return (await page.evaluate(() => Date.now())) + millis;
}

/** What the clock shows is what the engine reckons from the disk. Gives the seconds that are left. Read again where a second went by in between. */
async function expectRightSecond(page: Page): Promise<number> {
  const timer = page.getByRole('timer');
  await timer.waitFor();
  for (let turn = 0; ; turn += 1) {
    const { secondsLeft, phase } = await viewOnDisk(page);
    expect(phase).toBe('work');
    const shown = await timer.getAttribute('aria-label');
    if (shown === `${secondsLeft} seconds left`) return secondsLeft ?? 0;
    if (turn === 5) expect(shown).toBe(`${secondsLeft} seconds left`);
    // The page looks at the time every 200 ms: just at the turn of a second it may look once more.
    await page.clock.runFor(50);
  }
}

/** Where the engine says that she is, by what is on the disk and the page's clock. */
async function viewOnDisk(page: Page): Promise<ReturnType<typeof viewAt>> {
  const events = await keptEvents(page);
  const begun = events.find((event) => event.type === 'session-begun');
  if (begun?.type !== 'session-begun') throw new Error('No session was begun.');
  const inputs = events.flatMap((event) => (event.type === 'session-step' ? [event.input] : []));
  const now = await page.evaluate(() => new Date().toISOString() as Instant);
  return viewAt({ id: begun.session, begun: begun.at, items: begun.items, inputs }, now);
}
