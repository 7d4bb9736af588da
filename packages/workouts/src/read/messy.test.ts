// Messy workouts that were written for this: the shares that have to be found and read right.
import { describe, expect, it } from 'vitest';
import { emptyScore, scoreInto, shares } from './score.fixture.ts';
import { messyWorkouts } from './messy.fixture.ts';
import { readWorkout } from './read-workout.ts';

const score = emptyScore();
for (const { name, text, labels } of messyWorkouts) {
  const read = readWorkout(text);
  scoreInto(score, name, read.ok ? read.value.days : [], labels);
}

describe(`${messyWorkouts.length} messy workouts`, () => {
  it('finds the exercises and reads their numbers', () => {
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
