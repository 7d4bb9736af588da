// Sheets that tell how an exercise is done before they tell how often, and what else stands on them.
import { describe, expect, it } from 'vitest';
import { recognise } from '../recognise/recognise.ts';
import { shortSets } from './score.fixture.ts';
import { readText } from './text/read-text.ts';

const read = (text: string): string[] =>
  readText(text, { isExercise: (name) => recognise(name).exercise !== null }).days.flatMap(({ exercises }) =>
    exercises.map(({ name, sets, painNote }) => `${name} | ${shortSets(sets)}${painNote === null ? '' : ' | pain'}`),
  );

describe('a numbered exercise with a description', () => {
  it.each([
    ['1. Pelvic tilts - lie on your back with knees bent. Flatten your back. Repeat 10 times.', 'Pelvic tilts | 10'],
    ['2. Bruggetje: til je billen rustig op. Houd 5 sec vast. 10x, 2 series.', 'Bruggetje | 2×10'],
    ['1. Bekken kantelen: lig op je rug, knieën gebogen. Druk je onderrug plat. 10 keer herhalen.', 'Bekken kantelen | 10'],
    ['2) Puente: sube la cadera despacio, aguanta 5 segundos. 2 series de 10', 'Puente | 2×10'],
    ['3. Bridge: lift your bottom slowly. Hold 20 seconds.', 'Bridge | 20s'],
  ])('%s', (line, expected) => {
    expect(read(`${line}\n3. Clams 2 x 12 each side`)).toEqual([expected, 'Clams | 2×12/side']);
  });

  it('"repeat 10 times" of one is of no other', () => {
    expect(read('1. Pelvic tilts: flatten your back. Repeat 10 times.\n2. Clams - 8 each side\n3. Bridge x 12')).toEqual([
      'Pelvic tilts | 10',
      'Clams | 8/side',
      'Bridge | 12',
    ]);
  });
});

describe('what else stands on a sheet or in a log', () => {
  it.each([
    'Bel gerust: 06-12345678',
    'Focus: posterior chain, glutes, breathing',
    'Regressions: RDL -> hip hinge to wall; step up -> sit to stand',
    'Escala embarazo: sin toes to bar, sin cuerda',
    'BW 162 / BP 118/74',
    'Pre: banana, 16oz water',
    'Bewertung: 4/5 Sterne',
    'Pijn mag max 3/10 zijn.',
    'Si el dolor pasa de 4 sobre 10, descansa.',
    'Resultado: 4 rondas + 10',
    'score: 4 rounds + 10',
    'en mijn man 100 kg bankdrukken naast me',
    'Theme tune: Dolly Parton 9 to 5',
    'Raffle money please £2',
  ])('%s', (line) => {
    const done = ['Squat 3x10', 'Row 3x12', 'Bridge 3x15'];
    expect(read([...done, line].join('\n'))).toEqual(read(done.join('\n')));
  });
});

it('lower-case letters number a list', () => {
  expect(read('3 rounds\na. Bridge 12 reps\nb. Band row 15\nc. Breathing, 5 cycles')).toEqual([
    'Bridge | 3×12',
    'Band row | 3×15',
    'Breathing | 3×5',
  ]);
});

it('a long walk below the rounds is no part of them, nor is what winds down', () => {
  expect(read('2 Sätze, 12 Wdh. je Übung\nKniebeugen\nBeckenheben\nAusklang: Katze-Kuh 8x')).toEqual([
    'Kniebeugen | 2×12',
    'Beckenheben | 2×12',
    'Katze-Kuh | 8',
  ]);
  expect(read('2 rounds\n- 10 squats\n- 12 rows\nWalk 30 min')).toEqual(['squats | 2×10', 'rows | 2×12', 'Walk | 1800s']);
});

describe('"and" between two exercises that are both counted', () => {
  it.each([
    ['squats 3x10 and rows 3x12', ['squats | 3×10', 'rows | 3×12']],
    ['Kniebeugen 3x10 20 kg und Rudern 3x12 30kg', ['Kniebeugen | 3×10@20kg', 'Rudern | 3×12@30kg']],
    ['sentadillas 3x10 y remo 3x12', ['sentadillas | 3×10', 'remo | 3×12']],
  ])('%s', (line, expected) => expect(read(line)).toEqual(expected));

  it('and one alone keeps its sets', () => {
    expect(read('squats 3x10 and 1x12')).toEqual(['squats | 3×10 12']);
    expect(read('lunges 3x10 left and right')).toEqual(['lunges | 3×10/side']);
  });
});
