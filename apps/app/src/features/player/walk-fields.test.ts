// A walk is written down only when it makes sense.
import { describe, expect, it } from 'vitest';
import { emptyWalk, readWalk } from './walk-fields.ts';

const walk = { ...emptyWalk, minutes: '12', before: 2, after: 4 };

describe('readWalk', () => {
  it.each([
    [{}, { minutes: 12, painOnsetMinute: null, pain: { before: 2, after: 4 } }],
    [
      { rose: 'never', onset: '99' },
      { minutes: 12, painOnsetMinute: null, pain: { before: 2, after: 4 } },
    ],
    [
      { rose: 'after', onset: '8' },
      { minutes: 12, painOnsetMinute: 8, pain: { before: 2, after: 4 } },
    ],
    [{ rose: 'after', onset: '13' }, 'errorOnset'],
    [{ rose: 'after', onset: '' }, 'errorOnset'],
    [{ minutes: '' }, 'errorMinutes'],
    [{ minutes: '0' }, 'errorMinutes'],
    [{ minutes: '601' }, 'errorMinutes'],
    [{ minutes: '7.5' }, 'errorMinutes'],
    [{ before: null }, 'errorPain'],
    [{ after: null }, 'errorPain'],
  ] as const)('%j', (change, expected) => {
    expect(readWalk({ ...walk, ...change })).toEqual(expected);
  });
});
