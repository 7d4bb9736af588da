// The woman who shows the moves: fetched when she is needed, moving until stopped, in her body, and said in words.
import { english, englishFigure, tellPlan } from '@sinew/catalog';
import { addDays, localDateOf } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import { useApp } from './harness/app.ts';
import { figureAsks, listenToFigure } from './harness/figure-asks.ts';
import { checkedIn, inSession, type Life, morning, newMother, pregnant, said } from './harness/lives.ts';

const app = useApp();
const text = english.screens.moves;

it('is not fetched before a page shows her', () =>
  app.visit({ life: pregnant(), path: '/check-in' }, async ({ page, address, watch }) => {
    for (const path of ['/check-in', '/settings', '/learn', '/call']) {
      await page.goto(`${address}${path}`);
      await page.locator('#root h1').first().waitFor();
      await page.waitForLoadState('networkidle');
    }
    expect(watch.requests.filter((url) => /figure/.test(url))).toEqual([]);
    await page.goto(`${address}/learn/bands`);
    await page.getByRole('img', { name: englishFigure.lessons.bands.text }).locator('svg').waitFor();
    expect(watch.requests.filter((url) => /figure-worker/.test(url))).toHaveLength(1);
  }));

describe('a move’s page', () => {
  it('is one tap from the plan’s line, and shows that form of it', () =>
    app.visit({ life: checkedIn() }, async ({ page }) => {
      const name = await page.locator('.plan-item h3').first().innerText();
      await page.getByRole('button', { name: english.screens.today.item.detailsOf(name) }).click();
      await page.getByRole('link', { name: text.page(name) }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.getByRole('heading', { name: english.screens.today.item.stopIf }).waitFor();
      expect(await page.getByRole('img').first().getAttribute('aria-label')).toMatch(
        /^She (sits|stands|kneels|lies) .*Breathing /,
      );
    }));

  it('moves until she stops it', () =>
    app.visit({ life: checkedIn(), path: '/move/box-squat' }, async ({ page }) => {
      const changes = () => page.locator('.figure-film canvas').screenshot();
      await page.getByRole('button', { name: englishFigure.pause }).waitFor();
      await expect.poll(async () => (await changes()).equals(await changes())).toBe(false);
      await page.getByRole('button', { name: englishFigure.pause }).click();
      await page.getByRole('button', { name: englishFigure.play }).waitFor();
      await expect.poll(async () => (await changes()).equals(await changes())).toBe(true);
    }));

  it('shows key frames side by side where motion is unwelcome', () =>
    app.visit({ life: checkedIn(), path: '/move/box-squat', reducedMotion: true }, async ({ page }) => {
      await page.locator('.figure-moments svg').nth(1).waitFor();
      expect(await page.locator('canvas').count()).toBe(0);
      expect(await page.getByRole('button', { name: englishFigure.pause }).count()).toBe(0);
    }));

  it('shows the chosen form and side, and leads to what is easier', () =>
    app.visit({ life: checkedIn(), path: '/moves' }, async ({ page }) => {
      await page.getByRole('link', { name: 'Clamshell' }).click();
      const said = () => page.getByRole('img').first().getAttribute('aria-label');
      await expect.poll(said).toContain('the left knee turns out');
      await page.getByRole('radio', { name: text.sides.right }).check({ force: true });
      await expect.poll(said).toContain('the right knee turns out');
      await page.getByRole('link', { name: /^Easier: / }).click();
      await page.getByRole('heading', { level: 1, name: 'Clamshell' }).waitFor({ state: 'detached' });
    }));

  it('says when it waits today, and why', () =>
    app.visit({ life: pregnant(), path: '/move/box-squat' }, async ({ page }) => {
      await page.getByText(text.notToday).waitFor();
    }));

  it('is not there for a move that is not for her', () =>
    app.visit({ life: checkedIn(), path: '/move/lift-baby' }, async ({ page }) => {
      await page.getByRole('heading', { name: english.screens.common.missing.title }).waitFor();
    }));
});

describe('her body', () => {
  const early: Life = {
    ...checkedIn(),
    log: [
      ...checkedIn().log,
      said(
        'profile-set',
        { stage: { kind: 'pregnant', dueDate: addDays(localDateOf(morning), 220) }, clearance: 'cleared', conditions: [] },
        morning,
      ),
    ],
  };

  it.each([
    ['early in pregnancy', early, 't1'],
    ['at 30 weeks', checkedIn(), 't3'],
    ['after birth', newMother(), 'postpartum'],
  ] as const)('is hers until she chooses: %s', (_, life, stage) =>
    app.visit({ life, path: '/call' }, async ({ page, address }) => {
      await listenToFigure(page);
      await page.goto(`${address}/`);
      await page.locator('.plan-item svg').first().waitFor();
      const asked = (await figureAsks(page)).filter(({ ask }) => ask === 'draw');
      expect(asked.length).toBeGreaterThan(0);
      expect(new Set(asked.map(({ look }) => look?.stage))).toEqual(new Set([stage]));
    }),
  );

  it('is the one she chose, everywhere, until she erases everything', () =>
    app.visit({ life: checkedIn(), path: '/settings' }, async ({ page, address }) => {
      await listenToFigure(page);
      await page.getByRole('link', { name: text.look.open }).click();
      await page.getByRole('radio', { name: text.look.bodies.none }).check({ force: true });
      await page.getByRole('radio', { name: text.look.skins.deep }).check({ force: true });
      for (const path of ['/', '/move/clamshell', '/learn/glutes']) {
        await page.goto(`${address}${path}`);
        await page.locator('main .figure-frame svg').first().waitFor();
        const [first] = (await figureAsks(page)).filter(({ ask }) => ask === 'draw');
        expect(first?.look).toMatchObject({ stage: 'none', skin: 'deep' });
      }
    }));
});

it('is shown in the player, said with the cues of the move', () => {
  const life = inSession();
  return app.visit({ life, path: '/session' }, async ({ page }) => {
    await page.locator('.figure-film canvas').waitFor();
    const [first] = tellPlan(life.plan, english).items;
    expect(await page.getByRole('img').first().getAttribute('aria-label')).toContain(first?.cues[0]);
  });
});
