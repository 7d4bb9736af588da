// A workout from elsewhere: pasted, looked at, kept or changed, and taken along.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersOn } from './harness/accessible.ts';
import { useApp } from './harness/app.ts';
import { checkedIn, pregnant } from './harness/lives.ts';

const app = useApp();
const workout =
  'Leg day\nBox jumps 3x10\nBack squat 4x8 @ 60 kg\nWalking lunges 3x12\nLat pulldown 3x10 @ 35 kg\nZzyzx flurble 3x5';

describe('adapt a workout', () => {
  it.each([
    { device: 'phone', theme: 'light' },
    { device: 'small', theme: 'dark' },
  ] as const)('changes with a why, keeps hers, saves: $device, $theme', ({ device, theme }) =>
    app.visit({ life: checkedIn(), path: '/settings', device, theme }, async ({ page }) => {
      await page.getByRole('link', { name: 'Adapt a workout' }).click();
      await page.getByLabel('Your workout').fill(workout);
      await page.getByRole('button', { name: 'Look at it' }).click();
      await page.getByRole('heading', { level: 2, name: 'For today' }).waitFor();
      const jumps = page.getByRole('listitem').filter({ hasText: 'You wrote: Box jumps 3x10' });
      expect(await jumps.locator('.adapt-verdict').innerText()).not.toMatch(/Stays/);
      await jumps.locator('summary', { hasText: 'Why' }).click();
      expect(await jumps.locator('.why li').count()).toBeGreaterThan(0);
      expect(await barriersOn(page)).toEqual([]);
      const changed = await savedText(page);
      await jumps.getByRole('checkbox').check();
      await jumps.getByText('Stays as you wrote it').waitFor();
      const kept = await savedText(page);
      expect(kept).toContain('Box jumps 3x10');
      expect(kept).not.toBe(changed);
      expect(kept).toContain('Lat pulldown 3x10');
      await page.getByText(/^Saved as workout-2026-11-22\.txt/).waitFor();
    }),
  );

  it('reads a file, and says in one sentence why it can’t', () =>
    app.visit({ life: checkedIn(), path: '/adapt' }, async ({ page }) => {
      const box = page.getByLabel(/Or pick a file/);
      await box.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n\0\0\u0001') });
      await page
        .getByRole('alert')
        .filter({ hasText: /^a\.pdf: found .* expected a workout/ })
        .waitFor();
      await box.setInputFiles({ name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from(workout) });
      await page.getByText('You wrote: Box jumps 3x10').waitFor();
      expect(await page.getByText(/^a\.pdf/).count()).toBe(0);
    }));

  it('waits for today’s check-in', () =>
    app.visit({ life: pregnant(), path: '/adapt' }, async ({ page }) => {
      await page.getByText('First, today’s check-in').waitFor();
      expect(await page.getByRole('button', { name: 'Look at it' }).count()).toBe(0);
      await page.locator('main').getByRole('link', { name: 'Check in' }).click();
      await page.waitForURL(/check-in$/);
    }));
});

async function savedText(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as text' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}
