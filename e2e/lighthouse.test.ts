// Lighthouse's opinion of the built app on a phone. Speed depends on what else this machine does, so that it counts in the nightly run alone.
import lighthouse from 'lighthouse';
import { expect, inject, it } from 'vitest';
import { openKillable, withProfile } from './harness/killable.ts';

it('accessibility 100, best practices 100, performance 95 or more', () =>
  withProfile(async (profile) => {
    const browser = await openKillable(profile);
    try {
      const result = await lighthouse(`${inject('address')}/`, {
        port: browser.port,
        output: 'json',
        logLevel: 'error',
        onlyCategories: ['performance', 'accessibility', 'best-practices'],
      });
      if (result === undefined) throw new Error('Lighthouse gave no result.');
      const { categories, audits } = result.lhr;
      const score = (id: string): number => Math.round((categories[id]?.score ?? 0) * 100);
      process.stdout.write(
        `lighthouse: accessibility ${score('accessibility')}, best practices ${score('best-practices')}, performance ${score('performance')}\n`,
      );
      const failing = Object.values(audits)
        .filter((audit) => audit.score !== null && audit.score < 1 && audit.scoreDisplayMode === 'binary')
        .map((audit) => audit.id);
      expect({ accessibility: score('accessibility'), bestPractices: score('best-practices'), failing }).toEqual({
        accessibility: 100,
        bestPractices: 100,
        failing: [],
      });
      if (process.env.SINEW_NIGHTLY !== undefined) expect(score('performance')).toBeGreaterThanOrEqual(95);
    } finally {
      await browser.kill();
    }
  }));
