// Numbers that count nothing: of a name, of how one stands, of a hold within the repetition; and a bar with nothing on it.
import { describe, expect, it } from 'vitest';
import { recognise } from '../recognise/recognise.ts';
import { readWorkout } from './read-workout.ts';
import { shortSets } from './score.fixture.ts';

const read = (text: string): string[] => {
  const found = readWorkout(text, { isExercise: (name) => recognise(name).exercise !== null });
  return found.ok
    ? found.value.days.flatMap(({ exercises }) => exercises.map(({ name, sets }) => `${name} | ${shortSets(sets)}`))
    : [];
};

describe('a number in a name', () => {
  it.each([
    ['Respiración 360, 2 min', 'Respiración 360 | 120s'],
    ['360 breathing 2 min', '360 breathing | 120s'],
    ['breathing 360 3x5', 'breathing 360 | 3×5'],
    ['180 jumps 3x6', '180 jumps | 3×6'],
    ['Estiramiento de glúteo (figura 4) 1 min por lado', 'Estiramiento de glúteo | 60s/side'],
    ['Figure 4 stretch 45s each side', 'Figure 4 stretch | 45s/side'],
    ['Liegende 4 Dehnung 30 s je Seite', 'Liegende 4 Dehnung | 30s/side'],
    ['étirement en 4 30 s par côté', 'étirement en 4 | 30s/side'],
    ['90/90 hip switches 2x8', '90/90 hip switches | 2×8'],
    ['3-way lunges 2x6', '3-way lunges | 2×6'],
    ['A-skip 3x20m', 'skip | 3×20m'],
  ])('%s', (line, expected) => expect(read(line)).toEqual([expected]));

  it('of repetitions stays one', () => {
    expect(read('Bridge 4x10')).toEqual(['Bridge | 4×10']);
    expect(read('10 squats, 4 burpees')).toEqual(['squats | 10', 'burpees | 4']);
  });
});

describe('on one leg', () => {
  it.each([
    ['heupbrug op 1 been 3x8 per been', 'heupbrug op 1 been | 3×8/side'],
    ['Brücke auf 1 Bein 3x8', 'Brücke auf 1 Bein | 3×8'],
    ['pont sur 1 jambe 3x8', 'pont sur 1 jambe | 3×8'],
    ['puente a 1 pierna 3x8', 'puente a 1 pierna | 3×8'],
    ['bridge on 1 leg 3x8', 'bridge on 1 leg | 3×8'],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual([expected]);
    expect(recognise(expected.split(' | ')[0] ?? '').exercise).toMatchObject({ pattern: 'bridge-thrust', stance: 'single' });
  });

  it('a weight behind it is one', () => expect(read('RDL 3x8 on 1 leg 10 kg')).toEqual(['RDL | 3×8@10kg']));
});

describe('a hold within the repetition', () => {
  it.each([
    'Contractions du périnée : 3 séries de 10, tenir 5 s',
    'pont 3x10, maintenir 5 secondes',
    'pont 3x10, garder 5 s',
    'Puente 3x10, mantener 5 s',
    'puente 3x10, sostener 5 s',
    'Bruggetje 3x10, vasthouden 5 sec',
    'bekkenbodem 3x10, houd 5 sec vast',
    'Brücke 3x10, halten 5 s',
    'Brücke 3x10, 5 Sek. gehalten',
  ])('%s', (line) => expect(read(line).map((each) => each.split(' | ')[1])).toEqual(['3×10']));
});

describe('a bar with nothing on it', () => {
  it.each([
    ['Front squat\nbar x 8\n65 x 5\n85 lb 3x5', 'Front squat | 8 5@65lb 3×5@85lb'],
    ['Bench\nempty bar x 10\njust the bar x 8\n40kg x 5', 'Bench | 10 8 5@40kg'],
    ['Bankdrücken\nleere Stange x 10\n40 kg 3x5', 'Bankdrücken | 10 3×5@40kg'],
    ['Deadlift\nbarra sola x 10\n60kg x 5', 'Deadlift | 10 5@60kg'],
    ['squat: empty bar 2 x 8, then 30kg 3 x 6', 'squat | 2×8 3×6@30kg'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it.each(['Hex bar deadlift 3x5 60 kg', 'Bar dips 3x8', 'Pull-up bar hang 3x20s'])('%s keeps its name', (line) =>
    expect(read(line)[0]).toContain('ar '),
  );
});

describe('a heading with its warm-up and its work beneath', () => {
  it('has both', () => {
    const text = `- Deadlift
  - warm up: 40kg x 5, 60kg x 5
  - work: 80kg 2x3, hip shift on the last rep, stopped there
- Row 3x8 40kg`;
    expect(read(text)).toEqual(['Deadlift | w:5@40kg w:5@60kg 2×3@80kg', 'Row | 3×8@40kg']);
  });
});
