// Rowing by metres, minutes or calories is on the machine; rowing a weight for repetitions is not.
import { describe, expect, it } from 'vitest';
import { readWorkout } from '../read/read-workout.ts';
import { nameKnownBy } from './name-known-by.ts';
import { recognise } from './recognise.ts';

function patternOf(line: string): string | undefined {
  const read = readWorkout(line, { isExercise: (name) => recognise(name).exercise !== null });
  const [written] = read.ok ? read.value.days.flatMap(({ exercises }) => exercises) : [];
  return written === undefined ? undefined : recognise(nameKnownBy(written)).exercise?.pattern;
}

describe('what was counted tells which row it is', () => {
  it.each(['row 500m', '12 cal row', 'min 1: 12 cal row', '5 min row', 'rudern 10 min', 'remo 500 m', 'rowing machine 10 min'])(
    '%s is on the machine',
    (line) => expect(patternOf(line)).toBe('cardio-other'),
  );

  it.each(['row 3x10 40 kg', 'row 3x10', 'cable row 3x12 30 kg', 'row 3x30 s'])('%s is of a weight', (line) =>
    expect(patternOf(line)).toBe('pull-horizontal'),
  );
});
