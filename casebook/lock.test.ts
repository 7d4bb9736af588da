// A sign that needs a call, and what lifts it: what no file that the diary would read can show.
import { catalog } from '@sinew/catalog';
import { learn, lockOf, planDay, screenDay, type CheckIn, type History, type Person } from '@sinew/engine';
import { addDays, type Instant } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import { daysAgo, today } from './given.ts';

const moment = (days: number) => daysAgo(days) as Instant;
const said = (days: number, ...flags: string[]): CheckIn => ({ at: moment(days), pain: { now: 2 }, flags });
const past = (history: Partial<History>): History => ({
  since: addDays(today, -30),
  checkIns: [],
  moves: [],
  walks: [],
  exercises: [],
  assessed: [],
  vetoes: [],
  mood: null,
  ...history,
});
const woman = (history: History): Person => ({
  profile: { stage: { kind: 'pregnant', dueDate: addDays(today, 100) }, clearance: 'not-asked', conditions: [] },
  history,
  beliefs: learn(past({}), catalog),
});

describe('a sign that this catalogue does not know', () => {
  const person = woman(past({ checkIns: [said(40)] }));
  const asked = { person, checkIn: said(0, 'RF-Z99'), now: moment(0), catalog };

  it('is taken as the most urgent', () => {
    expect(screenDay(asked)).toMatchObject({ level: 'emergency', allows: 'nothing' });
    expect(planDay(asked).items).toEqual([]);
  });
});

describe('the lock', () => {
  const locked = past({ checkIns: [said(2, 'RF-A01'), said(1)] });
  const assessed = (days: number, ...flags: string[]) => ({ at: moment(days), flags, mayExercise: true });

  it('outlives a later check-in without the sign', () => {
    expect(lockOf(locked, said(0), catalog)).toMatchObject({ level: 'emergency', flags: ['RF-A01'], at: moment(2) });
  });

  it.each([
    ['before it', assessed(3)],
    ['at the same moment', assessed(2)],
    ['of another sign', assessed(1, 'RF-A02')],
  ])('is not lifted by an assessment %s', (_, one) => {
    expect(lockOf({ ...locked, assessed: [one] }, said(0), catalog)).not.toBeNull();
  });

  it.each([
    ['of it', assessed(1, 'RF-A01')],
    ['of everything', assessed(1)],
  ])('is lifted by a later assessment %s', (_, one) => {
    expect(lockOf({ ...locked, assessed: [one] }, said(0), catalog)).toBeNull();
  });

  it('names every sign that is open, once', () => {
    const twice = past({ checkIns: [said(3, 'RF-P01'), said(2, 'RF-A01', 'RF-P01')] });
    expect(lockOf(twice, said(0), catalog)).toMatchObject({ level: 'emergency', flags: ['RF-P01', 'RF-A01'] });
  });
});
