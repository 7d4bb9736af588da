// What holds for a whole list: said over it, or under it, of rounds, times and sides; five languages. And stations, which only count.
import { describe, expect, it } from 'vitest';
import { recognise } from '../recognise/recognise.ts';
import { shortSets } from './score.fixture.ts';
import { readText } from './text/read-text.ts';

const read = (text: string): string[] =>
  readText(text, { isExercise: (name) => recognise(name).exercise !== null }).days.flatMap(({ exercises }) =>
    exercises.map(({ name, sets }) => `${name} | ${shortSets(sets)}`),
  );

describe('over a list', () => {
  it.each([
    ['30 sec each, twice through:', '2×30s'],
    ['45 secs each, 3 times through', '3×45s'],
    ['30 s each, 2 times through', '2×30s'],
    ['1 min each:', '60s'],
    ['Hold each for 30s:', '30s'],
    ['jede Übung 45 Sekunden, 2 Durchgänge', '2×45s'],
    ['je 45 s, 15 s Pause, 3 Runden', '3×45s'],
    ['30 sec per oefening, 2 rondes:', '2×30s'],
    ['40 s par exercice, 2 tours, 20 s de repos', '2×40s'],
    ['40 seg cada uno, 3 vueltas', '3×40s'],
    ['x3 rounds, 40 s at each station', '3×40s'],
    ['All 3 x 10:', '3×10'],
    ['2 x 12 each side:', '2×12/side'],
    ['Jeweils 30 Sek pro Seite:', '30s/side'],
    ['10 reps each side, 2 rounds', '2×10/side'],
  ])('%s', (head, sets) => {
    expect(read(`${head}\nsquats\nglute bridge\npush ups`)).toEqual(
      ['squats', 'glute bridge', 'push ups'].map((name) => `${name} | ${sets}`),
    );
  });

  it('a second one, behind an empty line, is of the second list', () => {
    expect(read('45 s each, 3 rounds\nsquats\nbird dogs\n\n10 reps each side, 2 rounds\nclams\nfire hydrants')).toEqual([
      'squats | 3×45s',
      'bird dogs | 3×45s',
      'clams | 2×10/side',
      'fire hydrants | 2×10/side',
    ]);
  });
});

describe('under a list', () => {
  it.each([
    ['45 secs at each station, x3 rounds, 30s rest', '3×45s'],
    ['je 45 s, 15 s Pause, 3 Runden', '3×45s'],
    ['40 s par atelier, 2 tours, 20 s de repos', '2×40s'],
    ['40 seg cada una, 20 seg de descanso', '40s'],
    ['3 rounds', '3×_'],
  ])('%s', (foot, sets) => {
    expect(read(`Station 1: squats\nStation 2: band row\n${foot}`)).toEqual([`squats | ${sets}`, `band row | ${sets}`]);
  });

  it('rounds of what is counted, and of nothing behind an empty line', () => {
    expect(read('10 squats\n8 push ups\n3 rounds\n\nStretch 5 min')).toEqual([
      'squats | 3×10',
      'push ups | 3×8',
      'Stretch | 300s',
    ]);
  });

  it('what stands between two lists is of the second', () => {
    expect(read('5 min bike\n3 rounds\n10 squats\n10 rows')).toEqual(['bike | 300s', 'squats | 3×10', 'rows | 3×10']);
  });

  it('sets of their own stay', () => {
    expect(read('Squat 3x10 40kg\nRow 3x12\n2 rounds')).toEqual(['Squat | 3×10@40kg', 'Row | 3×12']);
  });
});

describe('a station', () => {
  it.each([
    'Stn 1 - Air squats 2x10',
    'Station 4: Air squats 2x10',
    'Station B: Air squats 2x10',
    'STATION 2 Air squats 2x10',
    'Posten 3: Air squats 2x10',
    'Atelier 1 : Air squats 2x10',
    'Estación 2: Air squats 2x10',
    'Übung 5: Air squats 2x10',
    'Ej. 5: Air squats 2x10',
  ])('%s: is no exercise of its own', (line) => {
    expect(read(`Row 3x12\n${line}`)).toEqual(['Row | 3×12', 'Air squats | 2×10']);
  });

  it('alone in its line leaves what holds for all', () => {
    expect(read('CIRCUIT 3 rounds, 40 s on 20 s off\nStation 1\nsquats\nStation 2\nband rows')).toEqual([
      'squats | 3×40s',
      'band rows | 3×40s',
    ]);
  });
});

it('a part with a name ends the warm-up, and a cue behind a name in the list leaves it an exercise', () => {
  expect(read('WARM UP – 2 rounds\nGlute bridges x 12\nSTRENGTH – 3 sets each\nGoblet squat 8')).toEqual([
    'Glute bridges | 2×w:12',
    'Goblet squat | 3×8',
  ]);
  expect(read('2x through, 12 reps of each\n- sumo squats\n- reverse lunges, hold a chair if wobbly')).toEqual([
    'sumo squats | 2×12',
    'reverse lunges | 2×12',
  ]);
});
