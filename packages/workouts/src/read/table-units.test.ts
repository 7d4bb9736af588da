// The heading of a column says in what its numbers are: kilos, pounds, seconds, minutes, metres.
import { describe, expect, it } from 'vitest';
import { recognise } from '../recognise/recognise.ts';
import { readWorkout } from './read-workout.ts';
import { shortSets } from './score.fixture.ts';

function setsIn(text: string): string[] {
  const read = readWorkout(text, { isExercise: (name) => recognise(name).exercise !== null });
  return read.ok ? read.value.days.flatMap(({ exercises }) => exercises.map(({ sets }) => shortSets(sets))) : [];
}

const inTable = (heading: string, sign: string): string =>
  [`Exercise${sign}Sets x Reps${sign}${heading}`, `Goblet squat${sign}3x10${sign}30`, `Cable row${sign}3x12${sign}45`].join('\n');

describe('the unit in a heading', () => {
  const headings = ['Weight (lb)', 'Weight [lbs]', 'Load, lb', 'Peso (lb)', 'Gewicht in lb', 'Poids (lb)', 'lb', 'lbs'];
  const signs = { tabs: '\t', pipes: ' | ', semicolons: ';', spaces: '      ' };
  it.each(headings.flatMap((heading) => Object.entries(signs).map(([named, sign]) => [heading, named, sign] as const)))(
    '%s, %s',
    (heading, _, sign) => expect(setsIn(inTable(heading, sign))).toEqual(['3×10@30lb', '3×12@45lb']),
  );

  it('kg holds for kilos, and none for the usual', () => {
    expect(setsIn(inTable('Gewicht [kg]', '\t'))).toEqual(['3×10@30kg', '3×12@45kg']);
    expect(setsIn(inTable('Gewicht', '\t'))).toEqual(['3×10@30kg', '3×12@45kg']);
  });

  it('stands over a log with dates and notes, too', () => {
    const log =
      'Date\tExercise\tSets x Reps\tWeight (lb)\tNotes\n11/3\tGoblet squat\t3x10\t30\tfelt easy\n11/3\tDB press\t3x10\t20\tper hand';
    expect(setsIn(log)).toEqual(['3×10@30lb', '3×10@20lb']);
  });

  it.each([
    ['Exercise\tSets\tTime (s)\nPlank\t3\t30\nSide plank\t2\t20', ['3×30s', '2×20s']],
    ['Exercise\tSets\tTime (min)\tRest (min)\nBike\t1\t10\t1\nTreadmill\t1\t5\t1', ['600s', '300s']],
    ['| Übung | Dauer (min) |\n|---|---|\n| Laufband | 20 |\n| Rad | 15 |', ['1200s', '900s']],
    ['Exercise;Sets;Distance (m);kg\nFarmer carry;3;40;16\nSled push;4;20;40', ['3×40m@16kg', '4×20m@40kg']],
    ['Exercise;Sets;Distance (km)\nRun;1;5\nBike;1;10', ['5000m', '10000m']],
  ])('%s', (text, sets) => expect(setsIn(text)).toEqual(sets));
});
