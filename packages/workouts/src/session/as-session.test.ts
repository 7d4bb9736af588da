// A workout that she brought, as a session: her sets in her order, what rests left out, and no session behind a shut gate.
import { catalog } from '@sinew/catalog';
import { advance, beginSession, viewAt, type CheckIn, type PlanItem, type SessionAct } from '@sinew/engine';
import { addMilliseconds, type Instant } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import { readWorkout } from '../read/read-workout.ts';
import { exerciseNamed, recognise } from '../recognise/recognise.ts';
import { adapt, type AdaptInput } from '../rewrite/adapt.ts';
import { checkedIn, lifter, now } from '../rewrite/her.fixture.ts';
import { resembles } from '../rewrite/resembles.ts';
import { asSession } from './as-session.ts';

function her(change: Partial<CheckIn> = {}): AdaptInput {
  const checkIn = checkedIn({ provokedBy: ['squat', 'walking'], ...change });
  return { person: lifter('2027-04-20'), checkIn, now, catalog, recognise, exerciseNamed };
}

function session(text: string, input: AdaptInput = her()): readonly PlanItem[] {
  const read = readWorkout(text, { isExercise: (name) => recognise(name).exercise !== null });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return asSession(adapt(read.value, input).days, 0, input);
}

const workout = [
  'Back squat 40x8, 50x8, 60x6 kg',
  'A1) One-arm dumbbell row 2x10/side @ 12 kg',
  'A2) Lat pulldown 2x10',
  'Treadmill walk 30 min',
  'Zzyzx flurble 3x5',
].join('\n');

describe('a day as a session', () => {
  it('has what stays and what was changed, in her order and with her sets', () => {
    const items = session(workout);
    expect(items.map(({ move, dose }) => [move, dose.sets, dose.band, dose.perSide, dose.startSide])).toEqual([
      ['barbell-back-squat', 3, 'above-knees', false, null],
      ['one-arm-dumbbell-row', 2, null, true, 'right'],
      ['lat-pulldown', 2, null, false, null],
      ['treadmill-walk', 1, null, false, null],
    ]);
    expect(items[0]?.brought?.sets.map(({ reps, load }) => [reps?.min, load?.value])).toEqual([
      [8, 40],
      [8, 50],
      [6, 60],
    ]);
    expect(items.map(({ brought }) => brought?.group)).toEqual([null, 'A', 'A', null]);
    expect(items.map(({ standIn }) => standIn?.brought?.group ?? null)).toEqual([null, null, null, null]);
  });

  it('of a split walk it has one, and says how many there are', () => {
    const walk = session(workout).at(-1)?.brought;
    expect(walk?.bouts).toBeGreaterThan(1);
    expect(walk?.sets).toHaveLength(1);
    expect(walk?.sets[0]?.seconds).toBeLessThanOrEqual(600);
  });

  it('gives the cues once, not on every line', () => {
    const cues = session(workout).flatMap(({ extraCues }) => extraCues);
    expect(cues).toEqual(['test-five-reps', 'reps-in-reserve', 'stand-tall', 'find-your-comfortable-stack']);
  });

  it('a stand-in resembles neither what hurts nor what it stands in for', () => {
    for (const { move, standIn } of session(workout)) {
      const [own, other] = [exerciseNamed(move), standIn === null ? null : exerciseNamed(standIn.move)];
      if (own === null || other === null) continue;
      const spared = resembles(own).filter((tag) => !['standing', 'sitting'].includes(tag));
      expect(resembles(other).filter((tag) => spared.includes(tag) || tag === 'squat')).toEqual([]);
    }
  });

  it('is coached to its end: repetitions wait for her, time runs by itself', () => {
    let now_ = now;
    let coached = beginSession('s', session('Lat pulldown 1x10\nPlank 1x40 s', her({ provokedBy: [] })), now);
    const press = (act: SessionAct, seconds: number): void => {
      now_ = addMilliseconds(now_, seconds * 1000);
      coached = advance(coached, { at: now_, ...act });
    };
    press({ act: 'next' }, 5);
    expect(viewAt(coached, addMilliseconds(now_, 600_000))).toMatchObject({ phase: 'work', secondsLeft: null });
    for (const act of ['next', 'next', 'next'] as const) press({ act }, 20);
    expect(viewAt(coached, now_)).toMatchObject({ phase: 'work', secondsLeft: 40 });
    expect(viewAt(coached, addMilliseconds(now_, 41_000))).toMatchObject({ phase: 'after' });
  });
});

describe('a gate that is shut', () => {
  it.each<[string, Partial<CheckIn>]>([
    ['a sign that needs a call', { flags: ['RF-A01'] }],
    ['nothing asked today', { at: '2026-11-20T08:00:00+01:00' as Instant }],
  ])('%s: no session', (_, checkIn) => {
    expect(session(workout, her(checkIn))).toEqual([]);
  });

  it('rest and breathing only: nothing but breathing', () => {
    const input = her({ flags: ['RF-A11'] });
    expect(session(`${workout}\nDiaphragmatic breathing 5 min`, input).map(({ kind }) => kind)).toEqual(['breathing']);
  });
});
