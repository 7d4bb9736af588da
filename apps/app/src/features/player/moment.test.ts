// To the millisecond, and the same moment.
import { isInstant, millisOf } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf } from './moment.ts';

describe('momentOf', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_600_000_000_000, max: 2_000_000_000_000 }), (millis) => {
        const moment = momentOf(millis);
        expect(isInstant(moment)).toBe(true);
        expect(millisOf(moment)).toBe(millis);
      }),
      { numRuns: 500 },
    );
  });
});
