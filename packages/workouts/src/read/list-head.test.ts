// Lines over a list: what they say is of the list, not of the exercise above, and no exercise of its own.
import { describe, expect, it } from 'vitest';
import { recognise } from '../recognise/recognise.ts';
import { shortSets } from './score.fixture.ts';
import { readText } from './text/read-text.ts';

const read = (text: string): string[] =>
  readText(text, { isExercise: (name) => recognise(name).exercise !== null }).days.flatMap(({ exercises }) =>
    exercises.map(({ name, sets }) => `${name} | ${shortSets(sets)}`),
  );

describe('a line over a list', () => {
  it.each([
    [
      'Then 15 min of mobility on the mat:\n- cat/cow 10 reps\n- pigeon, 45 secs each side',
      ['cat/cow | 10', 'pigeon | 45s/side'],
    ],
    ['Stretching, 30s each:\n- pigeon\n- cat cow', ['pigeon | 30s', 'cat cow | 30s']],
    ['Luego 10 min de movilidad:\n- gato 10 reps\n- paloma 30 s', ['gato | 10', 'paloma | 30s']],
    ['3x15 each\n- clams\n- bridges', ['clams | 3×15', 'bridges | 3×15']],
  ])('%s', (text, names) => {
    expect(read(`Squats 3x10\n\n${text}`)).toEqual(['Squats | 3×10', ...names]);
  });

  it('without a list under it, it is done', () => {
    expect(read('Squats 3x10\nThen 15 min of mobility')).toEqual(['Squats | 3×10', 'mobility | 900s']);
    expect(read('Squats\n\n3x15\n\nRows 3x10')).toEqual(['Squats | 3×15', 'Rows | 3×10']);
  });

  it('sets of the exercise above stay with it where the list has its own', () => {
    expect(read('Squats\n\n3x15\n- clams 2x12')).toEqual(['Squats | 3×15', 'clams | 2×12']);
  });
});

describe('"repeat" under several exercises', () => {
  it.each([
    [
      'Circuit\nStation 1\nSquats 10\nStation 2\nRows 10\nStation 3\nPlank 30s\nRepeat x3',
      ['Squats | 3×10', 'Rows | 3×10', 'Plank | 3×30s'],
    ],
    ['Squats 10\nRows 10\nRepeat 3 times', ['Squats | 3×10', 'Rows | 3×10']],
  ])('%s', (text, names) => expect(read(text)).toEqual(names));

  it('under one, it is its repetitions', () => {
    expect(read('Squats 3x10\nPelvic tilts\nRepeat 10 times')).toEqual(['Squats | 3×10', 'Pelvic tilts | 10']);
  });
});
