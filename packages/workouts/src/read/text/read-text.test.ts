// Free text as people write it, a few lines at a time: what is read of each, and that no line is lost.
import { describe, expect, it } from 'vitest';
import type { WorkoutSet } from '../shapes.ts';
import { readText } from './read-text.ts';

/** Sets in short: `3×8-10@60kg`, `w:` warm-up, `a:` as many as possible, `/side`. */
function short(sets: readonly WorkoutSet[]): string {
  const one = (set: WorkoutSet): string =>
    [
      set.kind === 'work' ? '' : `${set.kind.charAt(0)}:`,
      set.reps === null ? '_' : set.reps.min === set.reps.max ? `${set.reps.min}` : `${set.reps.min}-${set.reps.max}`,
      set.seconds === null ? '' : ` ${set.seconds}s`,
      set.distance === null ? '' : ` ${set.distance}m`,
      set.load === null ? '' : `@${set.load.value}${set.load.unit}`,
      set.rpe === null ? '' : ` rpe${set.rpe}`,
      set.perSide ? '/side' : '',
    ].join('');
  const rows: { text: string; times: number }[] = [];
  for (const text of sets.map(one)) {
    const last = rows.at(-1);
    if (last?.text === text) last.times += 1;
    else rows.push({ text, times: 1 });
  }
  return rows.map(({ text, times }) => (times === 1 ? text : `${times}×${text}`)).join(' ');
}

const read = (line: string): string[] =>
  readText(line).days.flatMap(({ exercises }) => exercises.map(({ name, sets }) => `${name} | ${short(sets)}`));

describe('one line', () => {
  it.each([
    ['RDL 3x10 @ 60kg', ['RDL | 3×10@60kg']],
    ['4 x 8-10 ea leg split squat', ['split squat | 4×8-10/side']],
    ['Squat 5x5x60', ['Squat | 5×5@60kg']],
    ['Lunges 10/10', ['Lunges | 10/side']],
    ['Leg curl 15/15/18', ['Leg curl | 2×15 18']],
    ['Goblet squat 22,5 kg 3x8', ['Goblet squat | 3×8@22.5kg']],
    ['Squat 3x5 30X1 @ 80 kg', ['Squat | 3×5@80kg']],
    ['Back squat 4x6 tempo 3-1-1', ['Back squat | 4×6']],
    ['Chin-ups 3xAMRAP', ['Chin-ups | 3×a:_']],
    ['Pull-ups 10-8-6', ['Pull-ups | 10 8 6']],
    ['3 sets of 12 leg press', ['leg press | 3×12']],
    ['Squat: 100x5, 105x5, 110x3', ['Squat | 5@100kg 5@105kg 3@110kg']],
    ['2 min plank', ['plank | _ 120s']],
    ['Pull-ups BW+10 3x5', ['Pull-ups | 3×5@10kg']],
    ['Deadlift 3x5 @ 75%', ['Deadlift | 3×5@75%1rm']],
    ['Bench 100x8@9', ['Bench | 8@100kg rpe9']],
    ['Curl 3x12 RIR 2', ['Curl | 3×12 rpe8']],
    ['calf raises x20 x3', ['calf raises | 3×20']],
    ['bench 40x8x3', ['bench | 3×8@40kg']],
    ['DB press 3x10 w/ 9s', ['DB press | 3×10@9kg']],
    ['Squat warm-up 40x5, 60x3, work 80x5x3', ['Squat | w:5@40kg w:3@60kg 3×5@80kg']],
    ['3x10 pull ups + 3x10 dips', ['pull ups | 3×10', 'dips | 3×10']],
    ['Bench 5x5+ @ 60kg', ['Bench | 4×5@60kg a:5@60kg']],
    ['Kniebeuge 3 Sätze à 10 mit 40 kg', ['Kniebeuge | 3×10@40kg']],
    ['Zancadas 3x10 por pierna', ['Zancadas | 3×10/side']],
    ['Uitvalspassen 3 x 12 per been', ['Uitvalspassen | 3×12/side']],
    ['Fentes 3x8/jambe', ['Fentes | 3×8/side']],
    ['squat: 60kg/70kg/80kg 5/5/3 "pyramid"', ['squat | 5@60kg 5@70kg 3@80kg']],
    ['10 min bike difficulty 12 RPE 7', ['bike | _ 600s rpe7']],
    ['Trap bar DL: w/u 40x8, 60x5. Work 80kg 3x5', ['Trap bar DL | w:8@40kg w:5@60kg 3×5@80kg']],
    ['Dead bugs 3x6e', ['Dead bugs | 3×6/side']],
    ['Single leg calf raise 3x12/12 BW', ['Single leg calf raise | 3×12@1bodyweight/side']],
    ['hip thrust 4x10 70kg (vorige keer 65!)', ['hip thrust | 4×10@70kg']],
    ['10 step ups (alternating, 20" box)', ['step ups | 10']],
    ['KB deads off the blocks 3x8 24kg', ['KB deads off the blocks | 3×8@24kg']],
    ['[18/11, 07:13] Coach Jess: 1) Goblet box squats 3x12 16kg', ['Goblet box squats | 3×12@16kg']],
    ['[07:13, 18/11/2026] Jess: lunges 3x8/leg', ['lunges | 3×8/side']],
    ['[06:41] RDL 3x10 60kg', ['RDL | 3×10@60kg']],
    ['[01:30] plank', ['plank | _ 90s']],
    ['1-arm row 3 x 10/arm, 3010', ['1-arm row | 3×10/side']],
    ['B-stance hip thrust 3 x 10 ea, 2111, 40kg', ['B-stance hip thrust | 3×10@40kg/side']],
    ['squat 5x3 @ 82.5kg RPE 7,7,7.5,8,8', ['squat | 5×3@82.5kg rpe8']],
    ['squat RPE 8, 3x10', ['squat | 3×10 rpe8']],
    ['Squat 10x40 8x50 6x60 6x60', ['Squat | 10@40kg 8@50kg 2×6@60kg']],
    ['Step ups 3x20 2x25', ['Step ups | 3×20 2×25']],
    ['step up 3x10 c/pierna con 2 de 15 lb', ['step up | 3×10@15lb/side']],
    ['half kneeling landmine press 3 x 8/8 @ 10kg', ['half kneeling landmine press | 3×8@10kg/side']],
    ['zancadas 3x8 x pierna 10kg', ['zancadas | 3×8@10kg/side']],
    ['3 x leg press', ['leg press | 3']],
    ['TGU 5/5', ['TGU | 5/side']],
    ['prensa 3x10 (14 c/u)', ['prensa | 3×10@14kg']],
    ['zancadas 3x10 (5 c/u)', ['zancadas | 3×5/side']],
    ['Hollow hold 20s, 20s, 15s', ['Hollow hold | 2×_ 20s _ 15s']],
    ['20 minutes walk w the pram (ok) and cat-cow x10', ['walk w the pram | _ 1200s', 'cat-cow | 10']],
    ['Pause bench 1@8 62.5kg, then 4x5 @ 50kg', ['Pause bench | 1@62.5kg rpe8 4×5@50kg']],
    ['bird dog 2 x 6 p.z.', ['bird dog | 2×6/side']],
    ['0 burpees', []],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe('lines together', () => {
  it('an exercise nobody knows keeps its own pain', () => {
    const [day] = readText('Leg press 3x12\n- flurbles 3x10 each side, SI hurt\n- wurbels 3x10 per been → au SI rechts').days;
    expect(day?.exercises.map(({ name, painNote }) => [name, painNote])).toEqual([
      ['Leg press', null],
      ['flurbles', 'SI hurt'],
      ['wurbels', 'au SI rechts'],
    ]);
  });

  it('the name of the day is no exercise, and what she got is no set', () => {
    expect(read('5/3/1 wk2 squat day\nSquat\n95 x 5\n125 x 3+ (got 6)')).toEqual(['Squat | 5@95kg a:3@125kg']);
  });

  const pains = (text: string): (string | null)[][] =>
    readText(text).days.flatMap(({ exercises }) => exercises.map(({ name, painNote }) => [name, painNote]));

  it('"me tira" is pain, "no me tira" is none', () => {
    expect(pains('zancadas búlgaras 3x8 10kg <-- me tira el sacro dcha\nprensa 3x12, no me tira nada')).toEqual([
      ['zancadas búlgaras', expect.stringContaining('me tira el sacro')],
      ['prensa', null],
    ]);
  });

  it.each([
    ['el 2 me dolió atrás, los demás bien', [1]],
    ['listo! el 1 bien, el 2 me tiraba', [1]],
    ['number 1 and no. 3 hurt', [0, 2]],
    ['ouch, the 2 sets hurt', [2]],
    ['el 2 no me dolió, el 1 sí me dolió', [0]],
    ['Nr. 2 tat weh im ISG', [1]],
    ['nummer 2 deed pijn', [1]],
    ['#1 hurt my SI', [0]],
    ["le 2 m'a fait mal", [1]],
    ['sentadillas: me dolió', [0]],
    ['SI hurt', [2]],
  ])('pain goes to the exercise that is called by its number: %s', (said, hurt) => {
    const found = pains(`1) sentadilla 3x10\n2) step up 3x10\n3) remo 3x12\n${said}`);
    expect(found.flatMap(([, note], index) => (note === null ? [] : [index]))).toEqual(hurt);
  });

  it('one lunge, many lunges', () => {
    expect(pains('Lunge 3x8\nRow 3x10\nlunges hurt')).toEqual([
      ['Lunge', 'lunges hurt'],
      ['Row', null],
    ]);
  });

  it('pain goes to the exercise that is called by its label', () => {
    expect(pains('A1. Hip thrust 3x10\nA2. Row 3x10\nB1. Squat 3x8\nSI twinge on A1')).toEqual([
      ['Hip thrust', 'SI twinge on A1'],
      ['Row', null],
      ['Squat', null],
    ]);
  });

  it.each([
    '| Oefening | Sets | Reps | Opm. |\n|---|---|---|---|\n| ~~Lunge~~ | ~~3~~ | ~~8~~ | pijn SI |\n| Squat | 3 | 12 | |',
    '| Exercise | Sets | Reps |\n|---|---|---|\n| ~~Lunge | 3 | 8~~ |\n| Squat | 3 | 12 |',
    '| Exercise | Sets | Reps |\n|---|---|---|\n| ❌ Lunge | 3 | 8 |\n| Squat | 3 | 12 |',
    '| A | B |\n|---|---|\n| ~~Lunge 3x8~~ | easy |\n| Squat 3x12 | |',
  ])('a struck-out row of a table is not done: %s', (table) => {
    expect(read(table)).toEqual(['Squat | 3×12']);
    expect(readText(table).skipped.filter(({ why }) => why === 'struck-out')).toHaveLength(1);
  });

  it('an exercise behind a plus sign is one of its own, also without numbers', () => {
    const isExercise = (name: string): boolean => /el[ií]ptica|movilidad/.test(name);
    const [day] = readText("5' elíptica + movilidad de cadera", { isExercise }).days;
    expect(day?.exercises.map(({ name }) => name)).toEqual(['elíptica', 'movilidad de cadera']);
  });
});
