// Every address of the app, on every device, by day and by night: nothing in anyone's way.
import { describe, expect, it } from 'vitest';
import { barriersOn, paleTextOn } from './harness/accessible.ts';
import { useApp } from './harness/app.ts';
import { type DeviceName, deviceNames } from './harness/devices.ts';
import { checkedIn, inDanger, inSession, newMother, pregnant, type Life } from './harness/lives.ts';
import { inFairTest, monthsBehind } from './harness/months.ts';

const app = useApp();

const lives: Readonly<Record<string, { readonly life: Life | null; readonly paths: readonly string[] }>> = {
  'a first visit': { life: null, paths: ['/', '/welcome', '/call', '/nowhere'] },
  'before today’s check-in': { life: pregnant(), paths: ['/', '/relief', '/check-in'] },
  'after it': {
    life: checkedIn(),
    paths: [
      '/',
      '/relief',
      '/call',
      '/walk',
      '/history',
      '/history/data',
      '/insights',
      '/insights/page',
      '/fair-test',
      '/fair-test/time-of-day',
      '/fair-test/move',
      '/change',
      '/settings',
      '/settings/about',
      '/settings/figure',
      '/learn',
      '/learn/breathing',
      '/moves',
      '/move/box-squat/band',
    ],
  },
  'nine weeks after a birth': { life: newMother(), paths: ['/', '/history', '/change'] },
  'months behind her': { life: monthsBehind(), paths: ['/history', '/insights', '/insights/page', '/fair-test/breathing'] },
  'in a fair test': { life: inFairTest(6, 42), paths: ['/', '/fair-test', '/fair-test/belt'] },
  'a sign that needs an ambulance': { life: inDanger(), paths: ['/', '/call'] },
  'in the middle of a session': { life: inSession(), paths: ['/session'] },
};

// The widest, and the narrowest with text at 200 %; by night the ones between, too.
const looked: readonly DeviceName[] = process.env.SINEW_NIGHTLY === undefined ? ['small', 'desktop'] : deviceNames;
const rows = Object.entries(lives).flatMap(([who, { life, paths }]) => looked.map((device) => ({ who, life, paths, device })));

describe('no barriers', () => {
  it.each(rows)('$who: $device', ({ life, paths, device }) =>
    app.visit({ device, ...(life !== null && { life }) }, async ({ page, address }) => {
      const found: string[] = [];
      for (const path of paths) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(`${address}${path}`);
        await page.locator('#root h1').first().waitFor();
        const light = await barriersOn(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await paleTextOn(page);
        found.push(...light.map((barrier) => `${path}: ${barrier}`), ...dark.map((barrier) => `${path}, dark: ${barrier}`));
      }
      expect(found).toEqual([]);
    }),
  );
});
