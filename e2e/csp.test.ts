// Nothing from another origin, nothing inline: said by header and page alike, and kept by the browser.
import { describe, expect, inject, it } from 'vitest';
import { useApp } from './harness/app.ts';

const app = useApp();

describe('the content security policy', () => {
  it('is sent with every answer, and by the page itself', async () => {
    for (const path of ['/', '/today', '/sw.js', '/manifest.webmanifest', '/assets/missing.js']) {
      const policy = (await fetch(`${inject('address')}${path}`)).headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(policy).not.toMatch(/https?:|\*/);
    }
  });

  it('says the same in the page as in the header', () =>
    app.visit({}, async ({ page, address }) => {
      const header = (await fetch(address)).headers.get('content-security-policy') ?? '';
      const own = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      expect(`${own}; frame-ancestors 'none'`).toBe(header);
    }));

  it('stops an inline script and a request elsewhere', () =>
    app.visit({}, async ({ page, watch }) => {
      await page.locator('#root h1').first().waitFor();
      const ran = await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.documentElement.dataset.ran = "yes"';
        document.body.append(script);
        return document.documentElement.dataset.ran ?? 'no';
      });
      expect(ran).toBe('no');
      expect(await page.evaluate(() => fetch('http://127.0.0.1:9/').then(String, () => 'refused'))).toBe('refused');
      // Both were told: this is how every other test would notice.
      await expect.poll(() => watch.faults.length).toBeGreaterThanOrEqual(2);
      watch.faults.length = 0;
    }));
});

describe('the other headers', () => {
  it('tell nobody anything and cache only what never changes', async () => {
    const page = await fetch(inject('address'));
    expect(Object.fromEntries(page.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-cache',
    });
    const script = /\/assets\/[^"]+\.js/.exec(await page.text())?.[0] ?? '';
    expect((await fetch(`${inject('address')}${script}`)).headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${inject('address')}/sw.js`)).headers.get('cache-control')).toBe('no-cache');
  });
});
