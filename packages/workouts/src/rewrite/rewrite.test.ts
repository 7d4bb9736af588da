// What becomes of her exercises on one day or another: the ladder rung by rung, sides, loads, and what is left alone.
import { catalog } from '@sinew/catalog';
import { openGate, type CheckIn, type ExerciseDone } from '@sinew/engine';
import type { Instant, LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import type { AdaptedExercise } from '../model.ts';
import { readWorkout } from '../read/read-workout.ts';
import { shortSets } from '../read/score.fixture.ts';
import { exerciseNamed, recognise } from '../recognise/recognise.ts';
import { adapt } from './adapt.ts';
import { checkedIn, lifter, now } from './her.fixture.ts';
import { rungFor } from './ladder.ts';
import { withOption } from './replace.ts';

interface Given extends Omit<Partial<CheckIn>, 'at'> {
  readonly done?: readonly ExerciseDone[];
  readonly dueDate?: string;
}

/** She lifts, is 25 weeks pregnant, and her left side is sore. */
function adapted(text: string, { done, dueDate, ...checkIn }: Given): readonly AdaptedExercise[] {
  const person = lifter(dueDate, done);
  const told = checkedIn(checkIn);
  const read = readWorkout(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { days } = adapt(read.value, { person, checkIn: told, now, catalog, recognise, exerciseNamed });
  return days.flatMap(({ exercises }) => exercises);
}

function inShort({ verdict, to, reasons }: AdaptedExercise): string {
  const rules = reasons.map(({ rule }) => rule).join(' ');
  if (to === null) return [verdict, rules].filter(Boolean).join(' ');
  const { exercise, band, load, stance, sets } = to;
  return `${verdict} ${exercise.id} ${shortSets(sets)} band:${band ?? 'none'} load:${load} stance:${stance} ${rules}`;
}

const first = (text: string, given: Given): string => adapted(text, given).map(inShort)[0] ?? '';

const sore: CheckIn['provokedBy'] = ['squat'];
const tried = (band: ExerciseDone['band'], loaded: boolean, change: Partial<ExerciseDone> = {}): ExerciseDone => ({
  at: '2026-11-20T18:00:00+01:00' as Instant,
  exercise: 'barbell-back-squat',
  pattern: 'squat',
  stance: 'bilateral',
  sets: 3,
  band,
  loaded,
  pain: { before: 2, after: 6 },
  ...change,
});

describe('the ladder on a lift that irritates', () => {
  const squat = 'Back squat 3x8 @ 60 kg';

  it.each<[string, readonly ExerciseDone[], string]>([
    [
      'first the same lift with a band, at the same load',
      [],
      'modify barbell-back-squat 3×8@60kg band:above-knees load:same stance:same LA5',
    ],
    [
      'where that hurt, the band alone',
      [tried('above-knees', true)],
      'modify barbell-back-squat 3×8 band:above-knees load:none stance:same LA5',
    ],
    [
      'where that hurt too, a squeeze',
      [tried('above-knees', true), tried('above-knees', false)],
      'replace adductor-ball-squeeze 3×8r6 band:none load:none stance:same LA5',
    ],
    [
      'where it made her stop, that counts as much',
      [tried('above-knees', true, { pain: null, stopped: 'pain' })],
      'modify barbell-back-squat 3×8 band:above-knees load:none stance:same LA5',
    ],
    [
      'where the band helped, it stays',
      [tried('above-knees', true, { pain: { before: 1, after: 1 } })],
      'modify barbell-back-squat 3×8@60kg band:above-knees load:same stance:same LA5',
    ],
  ])('%s', (_, done, expected) => {
    expect(first(squat, { provokedBy: sore, done })).toBe(expected);
  });

  it('after a squeeze that hurt, another pattern', () => {
    const done = [tried(null, false, { exercise: 'adductor-ball-squeeze', pattern: 'hip-adduction' })];
    const [answer] = adapted(squat, { provokedBy: sore, done });
    expect(answer?.verdict).toBe('replace');
    expect(['squat', 'hip-adduction']).not.toContain(answer?.to?.exercise.pattern);
  });

  it('after a birth, from the first rung again', () => {
    const told = checkedIn({ provokedBy: sore });
    const lift = exerciseNamed('barbell-back-squat');
    if (lift === null) throw new Error('The squat is missing');
    const { profile, history, beliefs } = lifter(undefined, [tried('above-knees', true), tried('above-knees', false)]);
    const rungAfter = (birthDate: string): number => {
      const born = {
        ...profile,
        stage: { kind: 'postpartum' as const, birthDate: birthDate as LocalDate, birth: 'vaginal' as const },
      };
      return rungFor(lift, openGate({ person: { profile: born, history, beliefs }, checkIn: told, now, catalog }), catalog);
    };
    expect(rungAfter('2026-07-01')).toBe(3);
    expect(rungAfter('2026-11-20')).toBe(1);
  });

  it('two lifts that irritate are two ladders: an unclear pattern at the back is no sore front', () => {
    expect(adapted('RDL 3x10 @ 40 kg\nBack squat 3x8 @ 60 kg', { provokedBy: ['hinge', 'squat'] }).map(inShort)).toEqual([
      'modify romanian-deadlift 3×10@40kg band:above-knees load:same stance:same LA5',
      'modify barbell-back-squat 3×8@60kg band:above-knees load:same stance:same LA5',
    ]);
  });

  it.each<[string, Given]>([
    [
      'where the front of the pelvis is sore',
      { sites: [{ region: 'pubic', side: 'centre' }], provokedBy: ['squat', 'legs-apart'] },
    ],
    ['where she did not say where it hurts', { sites: [], provokedBy: sore }],
    ['where taking the legs apart hurts', { provokedBy: ['squat', 'legs-apart'] }],
  ])('%s, a squeeze takes the place of the band', (_, given) => {
    expect(first(squat, given)).toBe('replace adductor-ball-squeeze 3×8r6 band:none load:none stance:same LA6');
  });
});

describe('what stands in', () => {
  it('on both legs, each leg has no turn of its own any more', () => {
    const [answer] = adapted('Bulgarian split squat 3x8/leg @ 10 kg', { provokedBy: ['split-stance', 'single-leg'] });
    expect(answer?.to?.stance).toBe('two-legged');
    expect(answer?.to?.sets.map(({ perSide }) => perSide)).toEqual([false, false, false]);
  });

  it('says nothing of feet on the floor where they are on pedals', () => {
    const [answer] = adapted('Run 35 min', { provokedBy: ['impact', 'walking', 'single-leg'] });
    expect([answer?.to?.exercise.name, answer?.to?.stance]).toEqual(['Stationary Bike', 'same']);
  });

  it('on one leg at a time, each has its turn', () => {
    const [answer] = adapted('Hip abduction machine 3x12', { provokedBy: ['sitting'], pain: { now: 7, worst24h: 7 } });
    expect(answer?.to?.exercise.stance).toBe('single');
    expect(answer?.to?.sets.every(({ perSide }) => perSide)).toBe(true);
  });

  it('without a weight for one without a weight takes nothing off', () => {
    expect(first('Push-ups 3x10', { dueDate: '2027-01-20' })).toBe(
      'replace incline-push-up 3×10 band:none load:same stance:same GA-5',
    );
  });

  it('says both why it is closed and that it hurts', () => {
    const given: Given = { dueDate: '2027-01-20', provokedBy: ['split-stance'] };
    expect(first('Reverse lunge 3x8/side', given)).toMatch(/ GA-4 LA3$/);
  });

  it('late in pregnancy is a split squat with a hand on something firm, for a lunge that walks', () => {
    expect(first('Walking lunge 3x8/side @ 8 kg', { dueDate: '2027-01-20' })).toBe(
      'replace split-squat 3×8@8kg/side band:none load:same stance:supported GA-4',
    );
  });

  it('can be another of those that fit, with her sets', () => {
    const [answer] = adapted('Bulgarian split squat 3x8/leg @ 10 kg', { provokedBy: ['split-stance', 'single-leg'] });
    const [option] = answer?.options ?? [];
    if (answer === undefined || option === undefined) throw new Error('No option');
    const chosen = withOption(answer, option.exercise, catalog);
    expect(chosen.to?.exercise.id).toBe(option.exercise.id);
    expect(chosen.to?.sets).toHaveLength(3);
    expect(chosen.reasons).toEqual(answer.reasons);
  });
});

describe('rowing', () => {
  it.each([
    ['200m row', 'rowing-machine'],
    ['10 cal row', 'rowing-machine'],
    ['Rudern 10 min', 'rowing-machine'],
    ['Row 3x10 @ 40 kg', 'barbell-row'],
  ])('%s', (line, id) => {
    expect(adapted(line, {})[0]?.exercise?.id).toBe(id);
  });
});

describe('what does not hurt', () => {
  it('stays, whatever it is called', () => {
    const workout = [
      'Banded clamshell 3x15/side',
      'Walking lunge 3x12',
      'Single-leg RDL 3x8/side',
      'Step-ups 3x10/leg',
      'Hip abduction machine 3x15',
      'Lat pulldown 3x10 @ 35 kg',
      'Farmers carry 3x40 m @ 20 kg',
      'Treadmill walk 30 min',
    ].join('\n');
    expect(adapted(workout, { provokedBy: ['hinge'], pain: { now: 2, worst24h: 2 } }).map(inShort)).toEqual(
      Array(8).fill('keep'),
    );
    expect(adapted(workout, { provokedBy: ['hinge', 'squat'] }).map(inShort)).toEqual(Array(8).fill('keep'));
  });
});
