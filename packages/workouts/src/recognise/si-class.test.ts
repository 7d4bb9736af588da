// The class of a movement follows its traits, and is never less than they say.
import { describe, expect, it } from 'vitest';
import type { SiClass } from '../model.ts';
import { exercises, recognise } from './recognise.ts';

describe('by the codebook', () => {
  it.each<[SiClass, readonly string[]]>([
    [
      'likely',
      [
        'Romanian Deadlift',
        'Kettlebell Swing',
        'Bulgarian Split Squat',
        'Step-Up',
        'Pistol Squat',
        'Snatch',
        'Box Jump',
        'Running',
        'Walk',
        "Farmer's Carry",
        'Single-Leg Hip Thrust',
        'Glute Bridge March',
        'Leg Swing',
        'Standing Cable Hip Abduction',
        'Cable Kickback',
        'Single-Leg Calf Raise',
        'Stair Climber',
      ],
    ],
    [
      'possible',
      [
        'Barbell Back Squat',
        'Leg Press',
        'Glute Bridge',
        'Barbell Hip Thrust',
        'Barbell Row',
        'Back Extension',
        'Bird Dog',
        'Dead Bug',
        'Hip Adduction Machine',
        'Adductor Ball Squeeze',
        'Cable Woodchop',
        'Russian Twist',
        'Side Plank',
        'Hanging Leg Raise',
        'Pigeon Stretch',
        'Push Press',
        'Lateral Band Walk',
        'Hip Hinge Drill',
      ],
    ],
    [
      'unlikely',
      [
        'Bench Press',
        'Overhead Press',
        'Lat Pulldown',
        'Seated Cable Row',
        'Push-Up',
        'Crunch',
        'Plank',
        'Clamshell',
        'Side-Lying Leg Raise',
        'Hip Abduction Machine',
        'Leg Extension',
        'Seated Leg Curl',
        'Standing Calf Raise',
        'Diaphragmatic Breathing',
        'Barbell Curl',
        'Stationary Bike',
        'Cat-Cow',
      ],
    ],
  ])('%s', (siClass, names) => {
    const others = names.filter((name) => recognise(name).exercise?.siClass !== siClass);
    expect(others).toEqual([]);
  });
});

describe('whatever the name', () => {
  it('one leg or one ahead of the other, upright, is never unlikely', () => {
    const missed = exercises.filter(
      ({ stance, position, siClass }) =>
        (stance === 'single' || stance === 'split') && position === 'standing' && siClass === 'unlikely',
    );
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it('what lands, lifts, jumps, carries or steps is likely', () => {
    const always = new Set(['olympic', 'jump-impact', 'carry', 'step', 'single-leg', 'split-stance', 'cardio-walk-run']);
    const missed = exercises.filter(
      ({ pattern, siClass, name }) => always.has(pattern) && siClass !== 'likely' && name !== 'Balance Board',
    );
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it('a qualifier that takes a leg away makes it no safer', () => {
    const order = ['unlikely', 'possible', 'likely'];
    const safer = exercises.flatMap(({ name, siClass }) => {
      const { exercise } = recognise(`single leg ${name}`);
      return exercise !== null && order.indexOf(exercise.siClass) < order.indexOf(siClass) ? [name] : [];
    });
    expect(safer).toEqual([]);
  });
});
