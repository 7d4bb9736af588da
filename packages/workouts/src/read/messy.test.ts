// Messy workouts that were written for this: the shares that have to be found and read right.
import { describe, expect, it } from 'vitest';
import { emptyScore, scoreInto, shares } from './score.fixture.ts';
import { messyWorkouts } from './messy.fixture.ts';
import { messyToo } from './messy-two.fixture.ts';
import { messyWithRounds } from './messy-three.fixture.ts';
import { inColumns } from './columns.fixture.ts';
import { recognise } from '../recognise/recognise.ts';
import { readWorkout, type ReadOptions } from './read-workout.ts';

/** As the doors read: with everything that the recogniser knows; and with the reader's own words alone. */
const ways: Readonly<Record<string, ReadOptions>> = {
  'with the recogniser': { isExercise: (name) => recognise(name).exercise !== null },
  'by its own words': {},
};

const all = [...messyWorkouts, ...messyToo, ...messyWithRounds, ...inColumns];

describe(`${all.length} messy workouts`, () => {
  it.each(Object.entries(ways))('finds the exercises and reads their numbers, %s', (_, options) => {
    const score = emptyScore();
    for (const { name, text, labels } of all) {
      const read = readWorkout(text, options);
      scoreInto(score, name, read.ok ? read.value.days : [], labels);
    }
    const { recall, precision, sets, reps, load, side } = shares(score);
    const detail = score.wrong.join('\n');
    expect(recall, detail).toBeGreaterThanOrEqual(0.97);
    expect(precision, detail).toBeGreaterThanOrEqual(0.95);
    for (const share of [sets, reps, load, side]) expect(share, detail).toBeGreaterThanOrEqual(0.95);
  });

  it.each(messyWorkouts.filter(({ pains }) => pains !== undefined))('$name: keeps her words about pain', ({ text, pains }) => {
    const read = readWorkout(text);
    const notes = read.ok ? read.value.days.flatMap(({ exercises }) => exercises.flatMap(({ painNote }) => painNote ?? [])) : [];
    expect(notes).toHaveLength(pains?.length ?? 0);
    for (const pain of pains ?? [])
      expect(
        notes.some((note) => note.includes(pain)),
        `${pain} in ${notes.join(' | ')}`,
      ).toBe(true);
  });
});
