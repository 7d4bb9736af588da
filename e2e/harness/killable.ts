// A browser with a profile on disk that can be killed at any moment and opened again, as a phone that dies would.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from './chromium.ts';

export interface Killable {
  readonly page: Page;
  /** Of its debugging interface. */
  readonly port: number;
  /** SIGKILL: nothing is flushed, nothing is closed. */
  readonly kill: () => Promise<void>;
}

/** A profile folder that is thrown away afterwards. */
export async function withProfile(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sinew-profile-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

export async function openKillable(profile: string): Promise<Killable> {
  const { executablePath, args, environment } = findChromium();
  // What a killed browser leaves behind: its port, and a lock by which the next one may take it for alive.
  for (const left of ['DevToolsActivePort', 'SingletonLock', 'SingletonSocket', 'SingletonCookie'])
    rmSync(join(profile, left), { force: true });
  const child = spawn(
    executablePath,
    [
      ...args,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--window-size=390,844',
      'about:blank',
    ],
    { stdio: 'ignore', env: { ...process.env, ...environment } },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await portOf(child, profile);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  return { page: firstPage(browser), port, kill: () => killed(child, browser, gone) };
}

/** Crashes the page alone; the browser and its database live on. */
export async function crashPage(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}

async function killed(child: ChildProcess, browser: Browser, gone: Promise<void>): Promise<void> {
  child.kill('SIGKILL');
  await gone;
  await browser.close().catch(() => undefined);
}

function firstPage(browser: Browser): Page {
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('The browser opened no page.');
  return page;
}

async function portOf(child: ChildProcess, profile: string): Promise<number> {
  const patience = 20_000;
  const begun = performance.now();
  while (performance.now() - begun < patience && child.exitCode === null) {
    const [port = ''] = readIfThere(join(profile, 'DevToolsActivePort')).split('\n');
    if (port !== '') return Number(port);
    await wait(20);
  }
  throw new Error('The browser did not open its debugging port.');
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
