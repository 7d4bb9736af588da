// How many steps a dose has to its top, and where each of them leads.
import { expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { DoseRange } from '../model/move.ts';
import type { Caps } from './caps.ts';
import { repsAfter, stepsToTop } from './ramp.ts';

const catalog = { parameters: { progressStep: { value: 0.2 } } } as unknown as Catalog;
const timing = { perSide: false, restSeconds: 15, rpe: [3, 8] } as const;
const hold = { kind: 'hold', sets: { from: 2, to: 2 }, holdSeconds: { from: 20, to: 90 }, stepSeconds: 20, ...timing } as const;
const reps = {
  kind: 'reps',
  sets: { from: 2, to: 4 },
  reps: { from: 8, to: 11 },
  secondsPerRep: 3,
  holdSeconds: null,
  ...timing,
} as const;

function toTop(dose: DoseRange, caps: Partial<Caps> = {}): number {
  return stepsToTop(dose, { sets: 3, rpe: 7, holdSeconds: Number.POSITIVE_INFINITY, factor: 1, ...caps }, catalog);
}

it.each([
  ['a hold, the last one short', hold, {}, 4],
  ['a hold that a rule keeps short', hold, { holdSeconds: 40 }, 1],
  ['a hold that a rule keeps at its start', hold, { holdSeconds: 20 }, 0],
  ['a hold that a rule keeps below it', hold, { holdSeconds: 10 }, 0],
  ['repetitions, then sets as far as the day lets it', reps, {}, 3],
  ['repetitions where there is one set', reps, { sets: 1 }, 2],
  ['minutes', { kind: 'minutes', minutes: { from: 3, to: 5 }, ...timing }, {}, 0],
  ['walks', { kind: 'bouts', count: { from: 2, to: 4 }, minutesEach: { from: 2, to: 30 }, ...timing }, {}, 0],
] as const)('the steps of %s', (_, range, caps, steps) => {
  expect(toTop(range as DoseRange, caps)).toBe(steps);
});

it('of no kind that there is none of', () => {
  expect(() => toTop({ kind: 'unheard of' } as unknown as DoseRange)).toThrow();
});

it('leads from one to the next, and stays at the top', () => {
  const after = (steps: number) => repsAfter(steps, reps, { sets: 3 } as Caps, catalog);
  expect([0, 1, 2, 3, 9].map(after)).toEqual([
    { sets: 2, reps: 8, taken: 0 },
    { sets: 2, reps: 10, taken: 1 },
    { sets: 2, reps: 11, taken: 2 },
    { sets: 3, reps: 11, taken: 3 },
    { sets: 3, reps: 11, taken: 3 },
  ]);
});
