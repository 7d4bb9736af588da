// One line, one exercise: the sets that are read from the many ways of writing them.
import { describe, expect, it } from 'vitest';
import { linesOfSets } from './lines-of-sets.fixture.ts';
import { recognise } from '../recognise/recognise.ts';
import { readWorkout } from './read-workout.ts';
import { setsFrom, shortSets } from './score.fixture.ts';

const rows = linesOfSets
  .trim()
  .split('\n')
  .map((row) => row.split(' => ') as [string, string]);

describe('a line of sets', () => {
  it.each(rows)('%s', (line, sets) => {
    const read = readWorkout(line, { isExercise: (name) => recognise(name).exercise !== null });
    const found = read.ok ? read.value.days.flatMap(({ exercises }) => exercises) : [];
    expect(found.map((each) => shortSets(each.sets))).toEqual([shortSets(setsFrom(sets))]);
  });
});
