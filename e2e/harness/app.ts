// Opens the built app in a fresh browser context, runs a journey, and then insists that nothing went wrong meanwhile.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { findChromium } from './chromium.ts';
import { devices, type DeviceName, type Theme } from './devices.ts';
import type { Life } from './lives.ts';
import { type Watch, watchOver } from './watch.ts';

export interface Visit {
  readonly device?: DeviceName;
  readonly theme?: Theme;
  /** Where to begin; `/` if absent. */
  readonly path?: string;
  /** Who she is and what she has answered before (harness/lives.ts); her clock too. Absent: a first visit. */
  readonly life?: Life;
  /** ISO 8601: her clock says this and runs on from there; `page.clock` moves it. Absent: the real time. */
  readonly now?: string;
  readonly timeZone?: string;
  readonly reducedMotion?: boolean;
  /** False: nothing is kept offline yet. */
  readonly keeps?: boolean;
  /** Served elsewhere than by the common server, which a test must not kill. */
  readonly address?: string;
}

export interface Visiting {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly watch: Watch;
  readonly address: string;
}

export interface App {
  readonly visit: (visit: Visit, journey: (visiting: Visiting) => Promise<void>) => Promise<void>;
}

/** One browser for a file of tests. */
export function useApp(): App {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const { executablePath, args, environment } = findChromium();
    browser = await chromium.launch({ executablePath, args: [...args], headless: true, env: { ...process.env, ...environment } });
  });
  afterAll(() => browser?.close());
  return {
    visit: async (visit, journey) => {
      if (browser === undefined) throw new Error('The browser did not start.');
      const context = await browser.newContext(contextOptions(visit));
      try {
        await journeyIn(context, visit, journey);
      } finally {
        await context.close();
      }
    },
  };
}

async function journeyIn(context: BrowserContext, visit: Visit, journey: (visiting: Visiting) => Promise<void>): Promise<void> {
  const address = visit.address ?? inject('address');
  const watch = watchOver(context, address);
  const now = visit.now ?? visit.life?.now;
  if (now !== undefined) await context.clock.install({ time: now });
  const page = await context.newPage();
  await setTextSize(page, devices[visit.device ?? 'phone'].text);
  if (visit.life !== undefined) await remember(page, address, visit.life);
  await page.goto(`${address}${visit.path ?? '/'}`);
  await journey({ page, context, watch, address });
  expect(watch.faults).toEqual([]);
}

function contextOptions(visit: Visit): Parameters<Browser['newContext']>[0] {
  const { width, height, touch } = devices[visit.device ?? 'phone'];
  return {
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch,
    colorScheme: visit.theme ?? 'light',
    reducedMotion: visit.reducedMotion === true ? 'reduce' : 'no-preference',
    locale: 'en-GB',
    timezoneId: visit.timeZone ?? 'Europe/Berlin',
    acceptDownloads: true,
    serviceWorkers: visit.keeps === false ? 'block' : 'allow',
  };
}

/** As if she had set it in her browser: what is measured in px does not grow with it. */
async function setTextSize(page: Page, text: number): Promise<void> {
  if (text === 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * text, fixed: 13 * text } });
}

/** Puts her log where the app will find it, before the app is opened. */
async function remember(page: Page, address: string, { log }: Life): Promise<void> {
  await page.goto(`${address}/icons/icon.svg`);
  await page.evaluate(
    (events) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sinew', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('events', { keyPath: 'id' });
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('events', 'readwrite');
          for (const event of events) writing.objectStore('events').put(event);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [...log],
  );
}
