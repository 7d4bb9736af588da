// A phone that dies in the middle of a session, again and again, at any moment: nothing that was answered is lost.
import { writeLog, type LogEvent } from '@sinew/diary';
import { instantFromMillis, seededRandom, type Random } from '@sinew/kernel';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { type Killable, openKillable, withProfile } from './harness/killable.ts';
import { checkedIn } from './harness/lives.ts';
import { keptEvents } from './kept.ts';

/** 20 in `npm test`; `npm run nightly` asks for 200. */
const kills = Number(process.env.SINEW_KILLS ?? (process.env.SINEW_NIGHTLY === undefined ? 20 : 200));
const minutes = 60_000;

describe('a session on a phone that dies', () => {
  it(
    `loses nothing that was answered, ${kills} times over`,
    () =>
      withProfile(async (folder) => {
        const address = inject('address');
        const random = seededRandom('kills');
        let answered: string[] = [];
        await withKillable(folder, ({ page }) => bringIn(page, address));
        for (let kill = 0; kill < kills; kill += 1) {
          const told = await answerUntilKilled(folder, address, random);
          const kept = await withKillable(folder, async ({ page }) => stepsOf(await eventsAt(page, address)));
          expect(kept.slice(0, answered.length)).toEqual(answered);
          expect(missing(told, kept.slice(answered.length))).toEqual([]);
          answered = kept;
        }
        const events = await withKillable(folder, async ({ page }) => {
          await endSession(page, address);
          return eventsAt(page, address);
        });
        expect(answered.length).toBeGreaterThan(kills);
        expect(twice(events.flatMap((event) => (event.type === 'session-ended' ? [event.session] : [])))).toEqual([]);
        expect(
          twice(events.flatMap((event) => (event.type === 'move-done' ? [`${event.session} ${event.move} ${event.at}`] : []))),
        ).toEqual([]);
      }),
    Math.max(5 * minutes, kills * 15_000),
  );
});

async function withKillable<T>(folder: string, use: (killable: Killable) => Promise<T>): Promise<T> {
  const killable = await openKillable(folder);
  try {
    return await use(killable);
  } finally {
    await killable.kill();
  }
}

/** Her past, with the real time: a browser that is killed has no clock of its own. */
async function bringIn(page: Page, address: string): Promise<void> {
  const { log } = checkedIn(instantFromMillis(Date.now() - 60_000, -new Date().getTimezoneOffset()));
  await page.goto(`${address}/history/data`);
  await page
    .getByLabel(/Choose a file/)
    .setInputFiles({ name: 'past.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(writeLog(log)) });
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await page.getByText(`Brought in ${log.length} new entries.`).waitFor();
}

/** What she saw taken before the lights went out. */
async function answerUntilKilled(folder: string, address: string, random: Random): Promise<string[]> {
  const killable = await openKillable(folder);
  const told: string[] = [];
  await openPlayer(killable.page, address);
  const answering = keepAnswering(killable.page, address, random, told).catch(() => undefined);
  await wait(150 + random() * 1500);
  await killable.kill();
  await answering;
  return told;
}

async function keepAnswering(page: Page, address: string, random: Random, told: string[]): Promise<never> {
  while (true) {
    if ((await page.getByRole('heading', { name: 'That was it' }).count()) > 0) await openPlayer(page, address);
    const buttons = page.locator('.player-pain-score, .player-main button');
    const before = await shown(page);
    const one = buttons.nth(Math.floor(random() * (await buttons.count())));
    const act = await actOf(one);
    await one.click({ timeout: 2_000 });
    if (await changes(page, before)) told.push(act);
  }
}

/** The act that a button stands for, as the log names it. */
async function actOf(button: ReturnType<Page['locator']>): Promise<string> {
  const label = (await button.innerText()).trim();
  if (/^\d+$/.test(label)) return `pain ${label}`;
  if (label === 'Pause') return 'pause';
  return label === 'Carry on' ? 'resume' : 'next';
}

/** Words, pressed buttons: all that she could see change; not the clock. */
function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts = [
      ...document.querySelectorAll('.player-phase, .player-step h2, .player-where, .player-main, .player-progress, h1'),
    ];
    const pressed = [...document.querySelectorAll('.player-pain-score[aria-pressed="true"]')];
    return [...texts, ...pressed].map((element) => element.textContent).join('|');
  });
}

/** False: the tap was taken for a double tap, or said what was said already. */
async function changes(page: Page, before: string): Promise<boolean> {
  for (let turn = 0; turn < 20; turn += 1) {
    if ((await shown(page)) !== before) return true;
    await wait(20);
  }
  return false;
}

async function openPlayer(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/`);
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  const carryOn = page.getByRole('link', { name: 'Carry on' });
  const begin = page.getByRole('button', { name: /^(Begin|Go through it again)$/ });
  await carryOn.or(begin).first().click();
  const over = page.getByRole('heading', { name: 'That was it' });
  await page.locator('.player-main').or(over).first().waitFor();
  // It ended between the last tap and the kill, and says so now; the next one begins.
  if (await over.isVisible()) await openPlayer(page, address);
}

async function endSession(page: Page, address: string): Promise<void> {
  await openPlayer(page, address);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'End the session' }).click();
  await page.getByRole('button', { name: 'End it' }).click();
  await page.getByRole('heading', { name: 'That was it' }).waitFor();
  await wait(500);
}

async function eventsAt(page: Page, address: string): Promise<LogEvent[]> {
  await page.goto(`${address}/call`);
  await page.locator('#root h1').first().waitFor();
  return keptEvents(page);
}

function stepsOf(events: readonly LogEvent[]): string[] {
  return events.flatMap((event) => {
    if (event.type !== 'session-step') return [];
    return [event.input.act === 'pain' ? `pain ${event.input.score}` : event.input.act];
  });
}

/** What of `told` is not in `kept`, in that order; kept may hold more: a tap that she never saw taken, or that changed nothing. */
function missing(told: readonly string[], kept: readonly string[]): string[] {
  let from = 0;
  return told.filter((act) => {
    const at = kept.indexOf(act, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

function twice(list: readonly string[]): string[] {
  return list.filter((one, index) => list.indexOf(one) !== index);
}
