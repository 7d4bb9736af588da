// Real workouts, where their folder is beside the project: labelled by hand, by file name; nothing of them is kept here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeWorkout } from './decode-workout.ts';
import { recognise } from '../recognise/recognise.ts';
import { readWorkout } from './read-workout.ts';
import { emptyScore, scoreInto, shares, type Label } from './score.fixture.ts';

const folder = fileURLToPath(new URL('../../../../../shared/corpus/workouts/', import.meta.url));
const isThere = existsSync(folder);

const fives = (line: number, name: string, sets = '5×5'): Label => `${line} ${name} | ${sets}`;

const labels: Readonly<Record<string, readonly Label[]>> = {
  'written/p01_5x5_linear.md': [
    fives(4, 'squat'),
    fives(5, 'bench'),
    fives(6, 'row'),
    fives(9, 'squat'),
    fives(10, 'overhead'),
    fives(11, 'deadlift', '5'),
  ],
  'written/p02_novice_3x5.txt': [
    ...[fives(2, 'squat', '3×5'), fives(2, 'press', '3×5'), fives(2, 'deadlift', '5')],
    ...[fives(3, 'squat', '3×5'), fives(3, 'bench', '3×5'), fives(3, 'deadlift', '5')],
  ],
  'written/p03_tiered_lp_4day.md': [
    ...[
      '5 squat | 4×3 a:3',
      '5 bench | 3×10',
      '5 pulldown | 2×15 a:15',
      '6 ohp | 4×3 a:3',
      '6 deadlift | 3×10',
      '6 row | 2×15 a:15',
    ],
    ...[
      '7 bench | 4×3 a:3',
      '7 squat | 3×10',
      '7 pulldown | 2×15 a:15',
      '8 deadlift | 4×3 a:3',
      '8 ohp | 3×10',
      '8 row | 2×15 a:15',
    ],
  ],
  'written/p04_531_bbb_week1.txt': [
    ...['3 press | 5@65%1rm 5@75%1rm a:5@85%1rm 5×10@50%1rm', '3 pulldown | 5×10'],
    ...['4 deadlift | 5@65%1rm 5@75%1rm a:5@85%1rm 5×10@50%1rm', '4 leg raise | 5×15'],
    ...['5 bench | 5@65%1rm 5@75%1rm a:5@85%1rm 5×10@50%1rm', '5 row | 5×10'],
    ...['6 squat | 5@65%1rm 5@75%1rm a:5@85%1rm 5×10@50%1rm', '6 leg curl | 5×10'],
  ],
  'written/p06_push_pull_legs.txt': [
    ...[
      '4 deadlift | a:5',
      '5 pulldowns | 3×8-12',
      '6 seated rows | 3×8-12',
      '7 face pulls | 5×15-20',
      '8 hammer | 4×8-12',
      '9 db curls | 4×8-12',
    ],
    ...[
      '12 bench | 4×5 a:5',
      '13 ohp | 3×8-12',
      '14 incline | 3×8-12',
      '15 pushdowns | 3×8-12',
      '15 raises | 3×15-20',
      '16 overhead | 3×8-12',
    ],
    ...[
      '16 raises | 3×15-20',
      '19 squat | 2×5 a:5',
      '20 rdl | 3×8-12',
      '21 leg press | 3×8-12',
      '22 leg curls | 3×8-12',
      '23 calf | 5×8-12',
    ],
  ],
  'written/p07_amrap_lp.txt': [
    ...['2 ohp | 2×5 a:5', '2 chin | 3×a:_', '2 squat | 2×5 a:5', '3 bench | 2×5 a:5', '3 row | 2×5 a:5', '3 dl | a:5'],
  ],
  'written/p08_volume_recovery_intensity.txt': [
    ...[
      '1 squat | 5×5@90%1rm',
      '1 bench | 5×5',
      '1 deadlift | 5',
      '2 squat | 2×5@80%1rm',
      '2 press | 3×5',
      '2 chin | 3×f:_',
      '2 extension | 5×10',
    ],
    ...['3 squat | 5', '3 bench | 5', '3 clean | 5×3'],
  ],
  'written/p11_bodyweight_full_body.md': [
    ...[
      '3 arm circles | w:10',
      '3 cat-cow | w:10',
      '3 squat | w:5',
      '3 dead bug | w:30s',
      '6 pull-up | 3×5-8',
      '7 squat | 3×5-8',
      '10 dip | 3×5-8',
    ],
    ...[
      '11 hinge | 3×5-8',
      '14 row | 3×5-8',
      '15 push-up | 3×5-8',
      '18 plank | 3×10s',
      '19 copenhagen | 3×8-12/side',
      '20 hyper | 3×8-12',
    ],
  ],
  'written/p12_swings_getups.txt': [
    '2 goblet | 2×w:5',
    '2 halo | 2×w:5',
    '2 bridge | 2×w:5',
    '3 swing | 10×5/side',
    '4 get-up | 10×1',
  ],
  'written/p13_dumbbells_only.md': [
    ...[
      '3 goblet | 3×10',
      '3 bench | 3×10',
      '3 row | 3×10/side',
      '3 rdl | 3×10',
      '3 plank | 3×40s',
      '4 lunge | 3×8/side',
      '4 ohp | 3×8',
      '4 row | 3×12',
    ],
    ...[
      '4 raise | 3×15',
      '4 dead bug | 3×8/side',
      '5 squat | 3×12',
      '5 floor | 3×12',
      '5 pullover | 3×12',
      '5 rdl | 3×8/side',
      '5 farmer | 3×40m',
    ],
  ],
  'written/p14_glutes.md': [
    ...[
      '4 bridge | 3×10',
      '5 row | 3×8-12',
      '6 box squat | 3×8-12',
      '7 incline | 3×8-12',
      '8 deadlift | 3×8-12',
      '9 abduction | 15-30',
      '10 plank | 20s',
    ],
    ...[
      '11 side plank | 20s',
      '14 bridge | 3×8-20',
      '15 chin-up | 3×3',
      '16 step-up | 3×8-12',
      '17 push press | 3×8-12',
      '18 morning | 3×8-12',
      '19 band walk | 10-20/side',
    ],
  ],
  'written/p15_machine_circuit.txt': [
    ...[
      'leg press',
      'chest press',
      'leg curl',
      'seated row',
      'leg extension',
      'shoulder press',
      'hip abduction',
      'lat pulldown',
      'hip adduction',
    ].map((name) => `2 ${name} | 12-15`),
    ...['biceps curl', 'triceps press', 'back extension', 'ab crunch'].map((name) => `2 ${name} | 12-15`),
    '3 treadmill | 600s',
  ],
  'written/p16_upper_lower.tsv': [
    ...[
      '2 bench | 4×6',
      '3 row | 4×8',
      '4 press | 3×10',
      '5 pulldown | 3×10',
      '6 pushdown | 2×15',
      '7 curl | 2×15',
      '8 squat | 4×6',
      '9 romanian | 3×8',
    ],
    ...['10 lunge | 3×10/side', '11 calf | 3×15', '12 pallof | 2×12/side'],
  ],
  'written/p17_gym_board_week.txt': [
    ...[
      '1 thrusters | 21@30kg 15@30kg 9@30kg',
      '1 pull-ups | 21 15 9',
      '2 squat | 5×5',
      '2 run | 3×400m',
      '2 ghd | 3×15',
      '3 wall balls | a:10@6kg',
    ],
    ...[
      '3 row | a:10',
      '3 burpees | a:10',
      '4 bike | 2400s',
      '5 cleans | 5×3@75%1rm',
      '5 hspu | 5×8',
      '6 snatch | 100',
      '6 step-overs | 80',
      '6 t2b | 60',
      '6 lunges | 40',
    ],
  ],
  'written/p18_kettlebell_complex.txt': [
    ...[
      '2 swing | 5×5@16kg',
      '3 clean | 5×5@16kg',
      '4 front squat | 5×5@16kg',
      '5 push press | 5×5@16kg',
      '6 lunge | 5×5@16kg/side',
      '7 carry | 4×40m',
    ],
  ],
  'written/p19_prenatal_T1_full_body.md': [
    ...[
      '3 bike | w:300s',
      '3 cat-cow | w:8',
      '5 goblet | 3×10@8kg',
      '6 push-up | 3×8-10',
      '7 romanian | 3×10@8kg',
      '8 row | 3×12',
      '9 lunge | 2×8/side',
    ],
    ...['10 press | 2×10', '11 side plank | 2×20s/side', '12 bird dog | 2×6/side'],
  ],
  'written/p20_prenatal_T2_upper_lower.md': [
    ...[
      '2 box squat | 3×10@20kg',
      '3 thrust | 3×12@40kg',
      '4 step-up | 2×8/side',
      '5 leg curl | 3×12',
      '6 band walk | 2×10/side',
      '7 calf | 2×15',
    ],
    ...[
      '10 incline | 3×10@10kg',
      '11 pulldown | 3×12@30kg',
      '12 landmine | 3×8/side',
      '13 row | 3×10',
      '14 pallof | 2×10/side',
      '15 pelvic | 10×5s 10',
    ],
  ],
  'written/p21_prenatal_T3_home.txt': [
    ...[
      '3 sit to stand | 2×12',
      '4 push-ups | 2×12',
      '5 clams | 2×15/side',
      '6 row | 2×15',
      '7 leg raise | 2×12/side',
      '8 pull apart | 2×15',
      '9 calf | 2×15',
    ],
    ...['10 figure 4 | 2×30s/side', '11 breathing | 2×120s', '12 walk | 2×600s'],
  ],
  'written/p24_postnatal_return_to_lifting.md': [
    ...[
      '4 goblet | 3×8@12kg',
      '5 row | 3×10@25kg',
      '6 bridge | 3×12',
      '7 bench | 3×10@8kg',
      '8 carry | 3×30m@12kg',
      '11 deadlift | 3×6@40kg',
    ],
    ...[
      '12 press | 3×8@6kg/side',
      '13 split squat | 2×8@1bodyweight/side',
      '14 pulldown | 3×10@30kg',
      '15 side plank | 2×25s/side',
    ],
  ],
  'written/p25_messy_log_a.txt': [
    '2 sq | 3×5@60kg',
    '2 bench | 3×8@40kg',
    '2 pullups | 5@1bodyweight 4@1bodyweight 3@1bodyweight',
    '2 rdl | 3×8@50kg',
  ],
  'written/p26_messy_log_b.txt': [
    '2 leg press | 3×12@80kg',
    '2 press | 3×10@9kg',
    '2 rows | 3×12@35kg',
    '3 bulgarians | 2×8',
    '4 calf | 3×20',
    '5 stretch | 600s',
  ],
  'written/p28_runner_strength.md': [
    ...[
      '3 deadlift | 3×8@10kg/side',
      '4 step-down | 3×10/side',
      '5 bulgarian | 3×8@8kg/side',
      '6 calf | 3×15/side',
      '7 side plank | 2×30s/side',
      '8 band walks | 2×15',
    ],
  ],
  'wodbook/txt/abbate.txt': ['5 run | 1609.34m', '6 clean | 21@105lb', '8 run | 800m', '9 clean | 21@105lb', '11 run | 1609.34m'],
  'wodbook/txt/adam_brown.txt': [
    ...[
      '5 deadlifts | 2×24@200lb',
      '7 box jumps | 2×24',
      '9 wallball | 2×24@14lb',
      '10 bench | 2×24@125lb',
      '12 box jumps | 2×24',
      '13 wallball | 2×24',
      '14 cleans | 2×24@100lb',
    ],
  ],
  'wodbook/txt/bowen.txt': [
    '5 run | 3×800m',
    '6 deadlifts | 3×7@185lb',
    '8 pull-ups | 3×10',
    '9 thrusters | 3×7@16kg/side',
    '11 box jumps | 3×20',
  ],
  'niplav/days/day_05.md': [
    ...[
      '3 push-ups | 50',
      '4 sit-ups | 50',
      '5 curls | 50@5kg',
      '6 shoulder | 25@5kg',
      '7 upright | 25@5kg',
      '8 bench | 25@5kg',
      '9 burpees | 5',
      '10 leg lifts | 50',
      '11 froggers | 100',
      '12 plank | 60s',
    ],
  ],
  'strong-statistics/sessions/hevy_10.csv': [
    ...['2 palms down | w:6@4kgr6 3×12@8kg d:11@4kg', '7 palms up | w:6@6kg 10@16kg 2×12@14kg'],
  ],
  'strong-statistics/sessions/strong_2025-08-22.csv': [
    ...[
      '2 lat pulldown | 10@10kg 7@15kg 10@15kg',
      '5 shoulder press | 10@9kg 8@9kg 6@9kg',
      '8 seated row | 12@11kg 2×10@17kg',
      '11 pec deck | 3×10@18kg',
    ],
    ...['14 squat | 10@4kg 2×8@8kg', '17 bicep curl | 10@4kg'],
  ],
};

const read = (path: string): ReturnType<typeof readWorkout> => {
  const text = decodeWorkout(new Uint8Array(readFileSync(folder + path)));
  return text.ok ? readWorkout(text.value, { isExercise: (name) => recognise(name).exercise !== null }) : text;
};

describe.skipIf(!isThere)('workouts of the corpus (skipped where its folder is not beside the project)', () => {
  it('finds the exercises of those that were labelled, and their numbers', () => {
    const score = emptyScore();
    for (const [path, expected] of Object.entries(labels)) {
      const result = read(path);
      scoreInto(score, path, result.ok ? result.value.days : [], expected);
    }
    const { recall, precision, sets, reps, load, side } = shares(score);
    const detail = score.wrong.join('\n');
    expect(recall, detail).toBeGreaterThanOrEqual(0.97);
    expect(precision, detail).toBeGreaterThanOrEqual(0.95);
    for (const share of [sets, reps, load, side]) expect(share, detail).toBeGreaterThanOrEqual(0.95);
  });

  it('reads every file to its end, and loses no line without a word', () => {
    for (const path of filesIn('')) {
      const result = read(path);
      expect(result.ok, path).toBe(true);
    }
  });
});

function filesIn(path: string): readonly string[] {
  if (!isThere) return [];
  return readdirSync(folder + path, { withFileTypes: true }).flatMap((entry) => {
    const below = `${path}${entry.name}`;
    return entry.isDirectory() ? filesIn(`${below}/`) : entry.name === 'LICENSE' ? [] : [below];
  });
}
