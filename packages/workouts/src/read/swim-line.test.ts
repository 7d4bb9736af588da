// Under "Swim", lengths are metres; anywhere else the same numbers are what they were.
import { describe, expect, it } from 'vitest';
import { recognise } from '../recognise/recognise.ts';
import { shortSets } from './score.fixture.ts';
import { readText } from './text/read-text.ts';

const read = (text: string): string[] =>
  readText(text, { isExercise: (name) => recognise(name).exercise !== null }).days.flatMap(({ exercises }) =>
    exercises.map(({ name, sets }) => `${recognise(name).exercise?.pattern ?? '?'} | ${shortSets(sets)}`),
  );
const swims = (...sets: readonly string[]): string[] => sets.map((each) => `cardio-other | ${each}`);

describe('lengths in the water', () => {
  it.each([
    ['Swim:\n4 x 50 kick\n200 easy\n8 x 25 sprint', swims('4×50m', '200m', '8×25m')],
    ['Swim\n200 warm up\n4 x 100 free on 2:10\n- 6x50 breast, easy\n100 cool down', swims('w:200m', '4×100m', '6×50m', '100m')],
    ['Schwimmen\n200 einschwimmen\n4 x 50 kraul', swims('w:200m', '4×50m')],
    ['natación: 10 x 50 braza', swims('10×50m')],
    ['Swim 4x50 kick', swims('4×50m')],
    ['Pool day\n10 x 25 fly', swims('10×25m')],
    ['Swim 600m, mostly breaststroke (easy)', swims('600m')],
    ['Swimming 20 min', swims('1200s')],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('end where something else is done', () => {
    expect(read('Swim\n4 x 50 kick\nBench 3x10 25 kg\nfly 4 x 25')).toEqual([
      'cardio-other | 4×50m',
      'push-horizontal | 3×10@25kg',
      'isolation-upper | 4×25',
    ]);
    expect(read('Bench 3x10 25 kg\n4 x 25 fly')[1]).toBe('isolation-upper | 4×25');
  });
});
