// A workout from elsewhere: brought in, looked at, kept or changed, named, done in the player, and taken along.
import { readFileSync } from 'node:fs';
import { recall, writeLog } from '@sinew/diary';
import { catalog } from '@sinew/catalog';
import type { Instant } from '@sinew/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersOn } from './harness/accessible.ts';
import { useApp } from './harness/app.ts';
import { checkedIn, pregnant } from './harness/lives.ts';
import { keptEvents, keptOf } from './kept.ts';

const app = useApp();
const workout = [
  'Leg day',
  'Box jumps 3x10',
  'A1) Back squat 40x8, 50x8, 60x6 kg',
  'A2) Lat pulldown 2x10 @ 35 kg',
  'Walking lunges 3x12',
  'Treadmill walk 30 min',
  'Zzyzx flurble 3x5',
].join('\n');

describe('adapt a workout', () => {
  it.each([
    { device: 'phone', theme: 'light' },
    { device: 'small', theme: 'dark' },
    { device: 'desktop', theme: 'light' },
  ] as const)('changes with a why, keeps hers or another, saves: $device, $theme', ({ device, theme }) =>
    app.visit({ life: checkedIn(), path: '/settings', device, theme }, async ({ page }) => {
      await page.getByRole('link', { name: 'Adapt a workout' }).click();
      await bring(page, workout);
      const jumps = itemOf(page, 'Box jumps 3x10');
      expect(await jumps.locator('.adapt-verdict').innerText()).not.toMatch(/Stays/);
      await jumps.locator('summary', { hasText: 'Why' }).click();
      expect(await jumps.locator('.why li').count()).toBeGreaterThan(0);
      expect(await barriersOn(page)).toEqual([]);
      const changed = await savedText(page);
      await jumps.getByText('Choose differently').click();
      await jumps.getByRole('radio').nth(1).check();
      const other = await savedText(page);
      expect(other).not.toBe(changed);
      expect(other).toContain('(instead of Box jumps)');
      await jumps.getByRole('radio', { name: /^Keep mine/ }).check();
      await jumps.getByText('Stays as you wrote it', { exact: true }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      const kept = await savedText(page);
      expect(kept).toContain('Box jumps 3x10');
      expect(kept).toContain('Lat pulldown 2x10');
      await page.getByText(/^Saved as workout-2026-11-22\.txt/).waitFor();
      await page.getByText('For other apps').click();
      expect(await saved(page, 'Save for Strong or Hevy')).toMatch(/^Date[,;]/);
      await page.getByText(/^What it could not hold/).click();
      await page.getByText('this format has no supersets').first().waitFor();
    }),
  );

  it('reads a file that is picked, dropped or pasted, and says in one sentence why it can’t', () =>
    app.visit({ life: checkedIn(), path: '/adapt' }, async ({ page }) => {
      const box = page.getByLabel(/Or pick or drop a file/);
      await box.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n\0\0\u0001') });
      await page
        .getByRole('alert')
        .filter({ hasText: /^We can’t read a workout in a\.pdf\. Text, CSV and JSON work/ })
        .waitFor();
      await box.setInputFiles({ name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from(workout) });
      await page.getByText('You wrote: Box jumps 3x10').waitFor();
      expect(await page.getByText(/a\.pdf/).count()).toBe(0);
      for (const [kind, carrier] of [
        ['drop', 'dataTransfer'],
        ['paste', 'clipboardData'],
      ] as const) {
        await letGo(page, kind, carrier, `Hip thrust 3x8 ${kind}`);
        await page.getByText(`Hip thrust 3x8 ${kind}`).first().waitFor();
      }
    }));

  it('can be stopped while it reads a large one', () =>
    app.visit({ life: checkedIn(), path: '/adapt' }, async ({ page }) => {
      await page.evaluate(slowly);
      const buffer = Buffer.from(Array.from({ length: 10_000 }, (_, row) => `Squat 3x${(row % 9) + 1} @ 40 kg`).join('\n'));
      await page.getByLabel(/Or pick or drop a file/).setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer });
      await page.getByRole('button', { name: 'Stop reading' }).click();
      await page.getByRole('button', { name: 'Stop reading' }).waitFor({ state: 'detached' });
      expect(await page.getByRole('heading', { name: 'For today' }).count()).toBe(0);
    }));

  it('stays awake over twenty thousand pasted lines, can be stopped, and keeps them over a reload', () =>
    app.visit({ life: checkedIn(), path: '/adapt' }, async ({ page }) => {
      const long = Array.from({ length: 20_000 }, (_, row) => `Squat no ${row} 3x5 @ ${row % 90} kg`).join('\n');
      await page.getByLabel('Your workout').evaluate(pasteInto, long);
      await page.evaluate(watchStalls);
      await page.getByRole('button', { name: 'Look at it' }).click();
      const read = () => page.getByRole('progressbar').getAttribute('value');
      await expect.poll(async () => Number(await read()), { timeout: 30_000 }).toBeGreaterThan(2);
      await page.getByRole('button', { name: 'Stop reading' }).click();
      await page.getByRole('button', { name: 'Stop reading' }).waitFor({ state: 'detached' });
      expect(await page.getByRole('heading', { name: 'For today' }).count()).toBe(0);
      // All of it in one go takes ten times as long.
      expect(await page.evaluate(() => Number(document.body.dataset.longest))).toBeLessThan(1500);
      await page.reload();
      expect(await page.getByLabel('Your workout').inputValue()).toBe(long);
    }));

  it('shows some of a day that never ends, and more when asked', () =>
    app.visit({ life: checkedIn(), path: '/adapt' }, async ({ page }) => {
      await bring(page, Array.from({ length: 150 }, (_, row) => `Squat 3x5 @ ${row + 1} kg`).join('\n'));
      const items = page.locator('.adapt-list > li');
      expect(await items.count()).toBe(60);
      await page.getByRole('button', { name: 'Show more' }).click();
      expect(await items.count()).toBe(120);
    }));

  it('tells a copy of her diary from a workout, and where to bring it back', () =>
    app.visit({ life: checkedIn(), path: '/adapt' }, async ({ page }) => {
      const copy = writeLog(checkedIn().log);
      await page
        .getByLabel(/Or pick or drop a file/)
        .setInputFiles({ name: 'copy.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(copy) });
      await page.getByRole('alert').filter({ hasText: 'This is a copy of your Sinew diary, not a workout.' }).waitFor();
      expect(await page.getByRole('button', { name: 'Do it now' }).count()).toBe(0);
      await page.getByRole('link', { name: 'Your data' }).click();
      await page.waitForURL(/history\/data$/);
    }));

  it('takes what another app shares, once', () =>
    app.visit({ life: checkedIn(), path: '/' }, async ({ page, address }) => {
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
      await page.reload();
      const share = (file: boolean) =>
        page.evaluate(async (isFile) => {
          const form = new FormData();
          if (isFile) form.set('workout', new File(['Hip thrust 3x8 filed'], 'plan.txt'));
          else form.set('text', 'Hip thrust 3x8 shared');
          return (await fetch('/adapt', { method: 'POST', body: form })).ok;
        }, file);
      for (const file of [false, true]) {
        expect(await share(file)).toBe(true);
        await page.goto(`${address}/adapt`);
        await page.getByText(`You wrote: Hip thrust 3x8 ${file ? 'filed' : 'shared'}`).waitFor();
      }
      await page.reload();
      await page.getByRole('button', { name: 'Look at it' }).waitFor();
      expect(await page.getByText(/^You wrote: Hip thrust/).count()).toBe(0);
    }));

  it('asks what it does not know, and remembers the answer as her own name for it', () =>
    app.visit({ life: checkedIn(), path: '/adapt' }, async ({ page }) => {
      await bring(page, workout);
      const unknown = itemOf(page, 'Zzyzx flurble 3x5');
      await unknown.getByLabel('What is “Zzyzx flurble”?').fill('blorp');
      await unknown.getByRole('button', { name: 'Remember it' }).click();
      await unknown
        .getByRole('alert')
        .filter({ hasText: /^We do not know/ })
        .waitFor();
      await unknown.getByLabel('What is “Zzyzx flurble”?').fill('goblet squat');
      await unknown.getByRole('button', { name: 'Remember it' }).click();
      await unknown.getByText('You told us: it is Goblet Squat. Not right?').waitFor();
      expect(await barriersOn(page)).toEqual([]);
      expect(await keptOf(page, 'exercise-named', 1)).toMatchObject([{ written: 'Zzyzx flurble', exercise: 'goblet-squat' }]);
      await page.reload();
      await bring(page, 'zzyzx FLURBLE 3x8');
      await page.getByText('You told us: it is Goblet Squat. Not right?').waitFor();
    }));

  it('waits for today’s check-in', () =>
    app.visit({ life: pregnant(), path: '/adapt' }, async ({ page }) => {
      await page.getByText('First, today’s check-in').waitFor();
      expect(await page.getByRole('button', { name: 'Look at it' }).count()).toBe(0);
      await page.locator('main').getByRole('link', { name: 'Check in' }).click();
      await page.waitForURL(/check-in$/);
    }));
});

describe('do it now', () => {
  it('leads through her sets, survives a reload, and joins the log', () =>
    app.visit({ life: checkedIn(), path: '/adapt', device: 'phone' }, async ({ page }) => {
      await bring(page, 'Back squat 40x8, 50x8 kg\nLat pulldown 2x10 @ 35 kg');
      await page.getByRole('button', { name: 'Do it now' }).click();
      await page.getByRole('heading', { level: 2, name: 'Barbell Back Squat' }).waitFor();
      await page.getByText('8 times, 40 kg').waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await painIs(page, 2);
      await press(page, 'I’m ready');
      await page.getByText('40 kg').first().waitFor();
      await press(page, 'Done');
      await page.getByRole('button', { name: 'Go on' }).waitFor();
      await page.reload();
      await press(page, 'Go on');
      await page.getByText('50 kg').first().waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await press(page, 'Done');
      await painIs(page, 3);
      await page.getByRole('heading', { level: 2, name: 'Lat Pulldown' }).waitFor();
      await press(page, 'I’m ready');
      await press(page, 'Makes it worse');
      await page.getByText('Here is something gentler').waitFor();
      await press(page, 'More');
      await press(page, 'Skip this move');
      await page.getByRole('heading', { name: 'That was it' }).waitFor();
      // What is written in the same millisecond has no order.
      const done = [...(await keptOf(page, 'exercise-done', 2))].sort((one, other) => one.exercise.localeCompare(other.exercise));
      expect(done).toMatchObject([
        {
          exercise: 'barbell-back-squat',
          pattern: 'squat',
          load: { value: 50, unit: 'kg' },
          band: null,
          pain: { before: 2, after: 3 },
        },
        { exercise: 'lat-pulldown', stopped: 'pain' },
      ]);
      expect(await keptOf(page, 'session-ended', 1)).toHaveLength(1);
      expect((await keptEvents(page)).filter(({ type }) => type === 'move-done')).toHaveLength(10);
      const later = '2026-11-23T08:00:00+01:00' as Instant;
      const { history } = recall(await keptEvents(page), { now: later, catalog });
      const learnt = [...history.exercises].sort((one, other) => one.exercise.localeCompare(other.exercise));
      expect(learnt).toMatchObject([{ sets: 2, loaded: true }, { stopped: 'pain' }]);
      await page.goto(page.url().replace('/session', '/history'));
      await page.getByText('Barbell Back Squat, pain 2 before, 3 after').waitFor();
    }));

  it('stops for a warning sign, and the day with it', () =>
    app.visit({ life: checkedIn(), path: '/adapt' }, async ({ page, address }) => {
      await bring(page, 'Back squat 3x8 @ 40 kg');
      await page.getByRole('button', { name: 'Do it now' }).click();
      await press(page, 'I’m ready');
      await press(page, 'Warning sign');
      await press(page, 'Stop the session');
      await page.getByRole('heading', { name: 'The session is over for today' }).waitFor();
      expect(await keptOf(page, 'exercise-done', 1)).toMatchObject([{ stopped: 'symptom' }]);
      await page.goto(`${address}/adapt`);
      await bring(page, 'Back squat 3x8 @ 40 kg');
      await page.getByText('Rests today').waitFor();
      expect(await page.getByRole('button', { name: 'Do it now' }).count()).toBe(0);
    }));
});

/** At once, where typing it would take minutes. */
function pasteInto(field: Node, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The longest time between two beats of the page, in milliseconds. The clock of a test stands still while the page works; the time of a mark does not. */
function watchStalls(): void {
  performance.now = () => new PerformanceMark('beat').startTime;
  let last = performance.now();
  let longest = 0;
  setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    document.body.dataset.longest = String(longest);
  }, 50);
}

/** As if the file came from a slow card: each piece of it takes a while. */
function slowly(): void {
  const { stream } = Blob.prototype;
  const wait = {
    transform: (piece: Uint8Array, out: TransformStreamDefaultController) =>
      new Promise<void>((resolve) =>
        setTimeout(() => {
          out.enqueue(piece);
          resolve();
        }, 1000),
      ),
  };
  Blob.prototype.stream = function slow() {
    return stream.call(this).pipeThrough(new TransformStream(wait));
  };
}

async function bring(page: Page, text: string): Promise<void> {
  await page.getByLabel('Your workout').fill(text);
  await page.getByRole('button', { name: 'Look at it' }).click();
  await page.getByRole('heading', { level: 2, name: 'For today' }).waitFor();
}

function itemOf(page: Page, written: string) {
  return page.getByRole('listitem').filter({ hasText: `You wrote: ${written}` });
}

/** A tap that follows at once is taken for the same tap. */
const doubleTap = 600;

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForTimeout(doubleTap);
}

function painIs(page: Page, score: number): Promise<void> {
  return page
    .getByRole('group')
    .getByRole('button', { name: String(score), exact: true })
    .click();
}

/** A file let go above the form, or pasted into it: the browser's own drag cannot be played. */
async function letGo(page: Page, kind: string, carrier: string, text: string): Promise<void> {
  await page.locator('.adapt-form').evaluate(
    (form, given) => {
      const files = new DataTransfer();
      files.items.add(new File([given.text], 'plan.txt', { type: 'text/plain' }));
      const event = new Event(given.kind, { bubbles: true, cancelable: true });
      Object.defineProperty(event, given.carrier, { value: files });
      form.dispatchEvent(event);
    },
    { kind, carrier, text },
  );
}

function savedText(page: Page): Promise<string> {
  return saved(page, 'Save as text');
}

async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFileSync(await download.path(), 'utf8');
}
