// New events: ids that sort by time, nothing unreadable, nothing that must not be written down.
import type { Instant } from '@sinew/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newEvent } from './new-event.ts';

const ids = {
  flags: new Set(['RF-A01', 'RF-A17', 'RF-A17!']),
  unstoredFlags: new Set(['RF-A17', 'RF-A17!']),
  conditions: new Set<string>(),
};
const at = '2026-11-22T08:00:00+01:00' as Instant;
const random = new Uint8Array(16).fill(7);

describe('a new event', () => {
  it('has a version 7 id made of its time and the given randomness', () => {
    const event = newEvent('mood', { phq2: 1 }, { at, ids, random });
    expect(event).toEqual({ id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/), at, type: 'mood', phq2: 1 });
    expect(Number.parseInt(event.id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.parse(at));
    expect(newEvent('mood', { phq2: 1 }, { at, ids, random }).id).toBe(event.id);
    expect(newEvent('mood', { phq2: 1 }, { at, ids }).id).not.toBe(event.id);
  });

  it('sorts after the one before it in the same second, whatever the dice', () => {
    const dice = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(fc.array(dice, { minLength: 2, maxLength: 20 }), (rolls) => {
        const made: string[] = [];
        for (const roll of rolls) made.push(newEvent('mood', { phq2: 1 }, { at, ids, random: roll, after: made.at(-1) }).id);
        expect([...made].sort()).toEqual(made);
        expect(new Set(made).size).toBe(made.length);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out fields that are undefined', () => {
    const minutes: number | undefined = undefined;
    const event = newEvent('check-in', { pain: { now: 3 }, ...({ minutes } as object) }, { at, ids });
    expect(Object.keys(event).sort()).toEqual(['at', 'id', 'pain', 'type']);
  });

  it('never holds a flag that is not to be written down', () => {
    const flags = fc.array(fc.constantFrom('RF-A01', 'RF-A17', 'RF-A17!'));
    fc.assert(
      fc.property(
        flags,
        (said) => !JSON.stringify(newEvent('check-in', { pain: { now: 3 }, flags: said }, { at, ids })).includes('RF-A17'),
      ),
      { numRuns: 500 },
    );
  });

  it('is a bug where it could never be read again', () => {
    expect(() => newEvent('mood', { phq2: 7 }, { at, ids })).toThrow('phq2');
  });
});
