// How long a dose takes: set-up once, every set on every side, rests only in between; rounded up to a quarter of a minute.
import { describe, expect, it } from 'vitest';
import type { Dose } from '../model/plan.ts';
import { quantumSeconds, secondsOf, switchSeconds, workSeconds } from './duration.ts';

const nothing = { sets: null, reps: null, holdSeconds: null, minutes: null, bouts: null, secondsPerRep: null } as const;
const dose = (more: Partial<Dose>) => ({ ...nothing, perSide: false, restSeconds: 15, ...more }) as Dose;

describe('a dose takes', () => {
  it.each([
    ['its sets and the rest between them', { sets: 2, holdSeconds: 30 }, 0, 75],
    ['its set-up, once', { sets: 2, holdSeconds: 30 }, 30, 105],
    ['a quarter more where it goes beyond one', { sets: 2, holdSeconds: 30 }, 1, 90],
    ['no rest after the only set', { sets: 1, holdSeconds: 30, restSeconds: 60 }, 0, 30],
    ['one set where it names none', { holdSeconds: 30, restSeconds: 60 }, 0, 30],
    ['both sides and the change of each set', { sets: 2, holdSeconds: 30, perSide: true }, 0, 165],
    ['nothing of her minutes where it is split over the day', { sets: 2, bouts: { count: 2, minutesEach: 5 } }, 30, 0],
  ] as const)('%s', (_, more, setUp, seconds) => {
    expect(secondsOf(dose(more), setUp)).toBe(seconds);
    expect(seconds % quantumSeconds).toBe(0);
  });

  it.each([
    ['minutes before all else', { minutes: 1.5, reps: 10, secondsPerRep: 3, holdSeconds: 5 }, 90],
    ['reps, pauses included', { reps: 10, secondsPerRep: 3, holdSeconds: 5 }, 30],
    ['reps at the usual pace where it names none', { reps: 10 }, 40],
    ['a hold', { holdSeconds: 25 }, 25],
    ['nothing at all', {}, 0],
  ] as const)('on one side: %s', (_, more, seconds) => {
    expect(workSeconds(dose(more))).toBe(seconds);
  });

  it('to change sides as long as its rest, but time to turn over', () => {
    expect([0, 9, 10, 11, 60].map((restSeconds) => switchSeconds(dose({ restSeconds })))).toEqual([10, 10, 10, 11, 60]);
  });
});
