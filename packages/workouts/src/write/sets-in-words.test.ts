// Sets in words, and read again: the same sets.
import { english, englishWorkouts } from '@sinew/catalog';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkoutSet } from '../model.ts';
import { readWorkout } from '../read/read-workout.ts';
import { setsFrom, shortSets } from '../read/score.fixture.ts';
import { setsInWords } from './sets-in-words.ts';

const count = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const reps = fc.tuple(count(1, 20), count(0, 6)).map(([min, more]) => ({ min, max: min + more }));
const nothing = { reps: null, seconds: null, distance: null };
const amount = fc.oneof(
  { weight: 4, arbitrary: reps.map((range) => ({ ...nothing, reps: range })) },
  { weight: 1, arbitrary: count(5, 600).map((seconds) => ({ ...nothing, seconds })) },
  { weight: 1, arbitrary: count(10, 5_000).map((distance) => ({ ...nothing, distance })) },
);
const load: fc.Arbitrary<WorkoutSet['load']> = fc.oneof(
  fc.constant(null),
  fc.tuple(count(1, 400), fc.constantFrom('kg' as const, 'lb' as const)).map(([half, unit]) => ({ value: half / 2, unit })),
  count(30, 105).map((value) => ({ value, unit: '%1rm' as const })),
  fc.constant({ value: 1, unit: 'bodyweight' as const }),
);
const rpe = fc.oneof(
  fc.constant(null),
  count(12, 20).map((half) => half / 2),
);
const run = fc.record({
  amount,
  load,
  times: count(1, 5),
  kind: fc.constantFrom('work' as const, 'work' as const, 'warmup' as const, 'drop' as const),
});

/** All of one workout line: loads of one kind, one effort, one side or both. */
const sets: fc.Arbitrary<readonly WorkoutSet[]> = fc
  .record({ runs: fc.array(run, { minLength: 1, maxLength: 3 }), rpe, perSide: fc.boolean() })
  .map(({ runs, rpe: effort, perSide }) =>
    runs
      .toSorted((one, other) => order(one.kind) - order(other.kind))
      .flatMap(({ amount: what, load: weight, times, kind }) =>
        Array.from({ length: times }, (): WorkoutSet => ({ ...what, kind, load: weight, rpe: effort, perSide })),
      ),
  );

function order(kind: WorkoutSet['kind']): number {
  return ['warmup', 'work', 'drop'].indexOf(kind);
}

const again = (text: string): readonly WorkoutSet[] => {
  const read = readWorkout(text, { format: 'text' });
  return read.ok ? read.value.days.flatMap(({ exercises }) => exercises.flatMap((each) => each.sets)) : [];
};

describe('sets in words', () => {
  it.each([
    ['3×8-12@60kg', '3x8-12 @ 60 kg'],
    ['2×w:10@40kg 3×5@60kgr8', 'warm-up 2x10 @ 40 kg, work: 3x5 @ 60 kg RPE 8'],
    ['3×30s/side', '3x30 s each side'],
    ['4×40m@16kg', '4x40 m @ 16 kg'],
    ['1800s', '30 min'],
    ['3×150s', '3x2.5 min'],
    ['3×a:_', '3xmax'],
    ['2×8@1bodyweight', '2x8 @ bodyweight'],
  ])('%s', (short, words) => {
    expect(setsInWords(setsFrom(short), { ...english, ...englishWorkouts })).toBe(words);
  });

  it('are read as the same sets', () => {
    fc.assert(
      fc.property(sets, (given) => {
        const words = `Squat ${setsInWords(given, { ...english, ...englishWorkouts })}`;
        expect(shortSets(again(words)), words).toBe(shortSets(given));
      }),
      { numRuns: 1_000 },
    );
  });
});
