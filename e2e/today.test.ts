// Today: relief before any question, a plan that gives way to her minutes, reasons with sources, and her own word on a move.
import { english } from '@sinew/catalog';
import { addDays, addMilliseconds, localDateOf } from '@sinew/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useApp } from './harness/app.ts';
import { checkedIn, type Life, morning, planOf, pregnant, said } from './harness/lives.ts';
import { keptOf } from './kept.ts';

const app = useApp();

describe('before today’s check-in', () => {
  it('relief is one tap away, and can be begun', () =>
    app.visit({ life: pregnant() }, async ({ page }) => {
      await page.getByRole('link', { name: 'Relief now' }).click();
      await page.getByRole('heading', { name: 'Relief now', level: 1 }).waitFor();
      expect(await page.getByRole('link', { name: 'Check in' }).count()).toBe(1);
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.getByRole('button', { name: 'I’m ready' }).waitFor();
      const [begun] = await keptOf(page, 'session-begun', 1);
      const kinds = new Set(begun?.items.map((item) => item.kind));
      expect([...kinds].every((kind) => kind === 'breathing' || kind === 'relief' || kind === 'rest')).toBe(true);
    }));

  it('offers no plan yet', () =>
    app.visit({ life: pregnant() }, async ({ page }) => {
      await page.getByRole('heading', { name: 'How are you today?' }).waitFor();
      expect(await page.getByRole('button', { name: 'Begin' }).count()).toBe(0);
    }));
});

describe('the plan', () => {
  it('gives way to her minutes at once, and each plan is written down once', () =>
    app.visit({ life: checkedIn() }, async ({ page }) => {
      const before = await moveNames(page);
      await page.getByRole('radio', { name: '3', exact: true }).check({ force: true });
      expect((await moveNames(page)).length).toBeLessThan(before.length);
      expect(await page.locator('.plan-head').innerText()).toMatch(/About [1-3] minutes?/);
      await page.getByRole('radio', { name: '20', exact: true }).check({ force: true });
      expect(await moveNames(page)).toEqual(before);
      await page.reload();
      await page.getByRole('heading', { name: 'Your plan' }).waitFor();
      expect(await keptOf(page, 'plan-made', 2)).toHaveLength(2);
    }));

  it('says why, down to rule and source', () =>
    app.visit({ life: checkedIn() }, async ({ page }) => {
      const first = page.getByRole('article').first();
      await first.getByRole('button', { name: /^Step by step/ }).click();
      await first.getByText('Why this?').click();
      const why = await first.locator('.why').innerText();
      expect(why).toMatch(/\((SD|SX|PR|D1|GA|BP|LA|WD|wanted)/);
      expect(why).toMatch(/\(\d{4}\)/);
    }));

  it('never offers what she never wants, until she takes that back', () =>
    app.visit({ life: checkedIn() }, async ({ page }) => {
      const [first = ''] = await moveNames(page);
      const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: first, exact: true }) });
      await card.getByRole('button', { name: `Step by step: ${first}` }).click();
      await card.getByRole('button', { name: 'Never offer me this' }).click();
      await expect.poll(() => moveNames(page)).not.toContain(first);
      await page.getByText(/^Not today \(/).click();
      await page
        .getByRole('group', { name: `Your wish for ${first}` })
        .getByRole('button', { name: 'Take that back' })
        .click();
      await expect.poll(() => moveNames(page)).toContain(first);
    }));

  it('lets her place decide what relief is offered', () =>
    app.visit({ life: checkedIn(), path: '/relief' }, async ({ page }) => {
      await page.getByRole('radio', { name: 'In bed' }).check({ force: true });
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.getByRole('button', { name: 'I’m ready' }).waitFor();
      const [begun] = await keptOf(page, 'session-begun', 1);
      const inBed = ['side-lying', 'propped-supine', 'seated'];
      expect(begun?.items.length).toBeGreaterThan(0);
      for (const item of begun?.items ?? []) expect(inBed).toContain(item.traits.position);
    }));

  it('shows the same plan as the engine makes', () =>
    app.visit({ life: checkedIn() }, async ({ page }) => {
      const { items } = planOf(checkedIn());
      expect(await moveNames(page)).toHaveLength(items.length);
    }));
});

describe('after a session that a move made worse', () => {
  it('does not offer that move again today, says why, and lays it not to yesterday', () => {
    const { life, worse } = stoppedForPain();
    return app.visit({ life }, async ({ page }) => {
      expect(await page.getByText('What yesterday changed').count()).toBe(0);
      await page.getByText(/^Done for today\./).waitFor();
      const names = await moveNames(page);
      expect(names.length).toBeGreaterThan(0);
      expect(names).not.toContain(worse);
      await page.getByText(/^Not today \(/).click();
      await page.getByText('It hurt when you did it today, so it rests for today.').waitFor();
    });
  });
});

describe('when something must be asked first', () => {
  it('asks gently after the due date, and lets her wait', () =>
    app.visit({ life: overdue() }, async ({ page }) => {
      await page.getByRole('heading', { name: 'Your due date has passed' }).waitFor();
      await page.getByRole('button', { name: 'Not yet' }).click();
      await expect.poll(() => page.getByRole('heading', { name: 'Your due date has passed' }).count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Begin' }).count()).toBe(1);
    }));

  it('offers no more exercise on a day on which she stopped for a sign', () =>
    app.visit({ life: stoppedForASign() }, async ({ page }) => {
      await page.getByRole('heading', { name: 'No more exercise today' }).waitFor();
      expect(await page.getByRole('button', { name: 'Begin' }).count()).toBe(0);
      await page.getByRole('link', { name: 'Relief now' }).click();
      await page.getByRole('button', { name: 'Begin' }).waitFor();
    }));
});

async function moveNames(page: Page): Promise<string[]> {
  await page.getByRole('heading', { name: 'Your plan' }).waitFor();
  return page.getByRole('article').getByRole('heading', { level: 3 }).allInnerTexts();
}

function overdue(): Life {
  const { now, log } = checkedIn();
  const stage = { kind: 'pregnant', dueDate: addDays(localDateOf(now), -3) } as const;
  return {
    now,
    log: [...log, said('profile-set', { stage, conditions: [], clearance: 'cleared' }, addMilliseconds(now, -20_000))],
  };
}

/** She tapped "Makes it worse" on the first move, went on, and finished. */
function stoppedForPain(): { readonly life: Life; readonly worse: string } {
  const { now, log } = checkedIn();
  const [first] = planOf({ now, log }).items;
  if (first === undefined) throw new Error('A checked-in day has a plan.');
  const { move, variant } = first;
  const done = {
    session: 'a-session',
    move,
    variant,
    side: 'both',
    dose: {},
    pain: null,
    effort: null,
    stopped: 'pain',
  } as const;
  return {
    worse: english.moves[move as keyof typeof english.moves].name,
    life: {
      now,
      log: [
        ...log,
        said('move-done', done, addMilliseconds(now, -8_000)),
        said('session-ended', { session: 'a-session', why: 'finished' }, addMilliseconds(now, -5_000)),
      ],
    },
  };
}

function stoppedForASign(): Life {
  const { now, log } = checkedIn(morning);
  return { now, log: [...log, said('session-ended', { session: 'a-session', why: 'symptom' }, addMilliseconds(now, -5_000))] };
}
