// What she is asked, and when: the full list at first, after a change of stage and after a jump of pain; six items a day; mood weekly.
import { catalog } from '@sinew/catalog';
import { flagsToAsk, fullListDue, learn, moodDue, stageAt, type CheckIn, type History, type Person } from '@sinew/engine';
import { addDays, type Instant, type LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import { daysAgo, today } from './given.ts';

const moment = (days: number) => daysAgo(days) as Instant;
const nobody: History = {
  since: null,
  checkIns: [],
  moves: [],
  walks: [],
  exercises: [],
  assessed: [],
  vetoes: [],
  mood: null,
};
const answered = (days: number, now = 2, more: Partial<CheckIn> = {}): CheckIn => ({
  at: moment(days),
  pain: { now },
  flags: [],
  ...more,
});
const woman = (weeks: number, history: Partial<History>): Person => ({
  profile: { stage: { kind: 'pregnant', dueDate: addDays(today, 280 - weeks * 7) } },
  history: { ...nobody, ...history },
  beliefs: learn(nobody, catalog),
});
const asks = (person: Person, now = 2) => fullListDue({ person, checkIn: { at: moment(0), pain: { now } }, catalog });

describe('the full list', () => {
  it('comes first', () => expect(asks(woman(24, {}))).toBe('first'));

  it('and not again the next day', () => expect(asks(woman(24, { checkIns: [answered(1)] }))).toBeNull());

  it('the short gate of yesterday does not stand for it', () => {
    expect(asks(woman(24, { checkIns: [answered(1, 2, { asked: 'daily' })] }))).toBe('first');
  });

  it('comes back when the stage changes', () => expect(asks(woman(28, { checkIns: [answered(1)] }))).toBe('stage-changed'));

  it.each([
    [2, 4, null],
    [2, 5, 'pain-jump'],
    [5, 2, null],
  ] as const)('comes back after a jump of three: from %s to %s', (before, now, due) => {
    expect(asks(woman(24, { checkIns: [answered(1, before)] }), now)).toBe(due);
  });
});

describe('the mood questions', () => {
  it.each([
    [null, true],
    [6, false],
    [7, true],
  ])('%s days ago: due %s', (days, due) => {
    const mood = days === null ? null : { at: moment(days), score: 1 };
    expect(moodDue(woman(24, { mood }), moment(0), catalog)).toBe(due);
  });
});

describe('the signs', () => {
  const ids = (stage: Parameters<typeof stageAt>[0], list: 'full' | 'daily') =>
    flagsToAsk(catalog, stageAt(stage, today), list).map(({ id }) => id);
  const due = (weeks: number): { kind: 'pregnant'; dueDate: LocalDate } => ({
    kind: 'pregnant',
    dueDate: addDays(today, 280 - weeks * 7),
  });
  const born = (days: number): { kind: 'postpartum'; birthDate: LocalDate } => ({
    kind: 'postpartum',
    birthDate: addDays(today, -days),
  });

  it('of pregnancy are asked in pregnancy, of the time after birth then, of everyone always', () => {
    const [pregnant, postpartum] = [ids(due(24), 'full'), ids(born(20), 'full')];
    expect(pregnant).toEqual(expect.arrayContaining(['RF-P01', 'RF-A01', 'RF-A03', 'RF-A17']));
    expect(postpartum).toEqual(expect.arrayContaining(['RF-Q01', 'RF-A01', 'RF-A03', 'RF-A17']));
    expect(pregnant.filter((id) => id.startsWith('RF-Q0'))).toEqual([]);
    expect(postpartum.filter((id) => id.startsWith('RF-P'))).toEqual([]);
  });

  it.each([
    [10, false],
    [28, true],
  ])('the baby’s movements at %s weeks: %s', (weeks, asked) => {
    expect(ids(due(weeks), 'full').includes('RF-P04')).toBe(asked);
  });

  it.each([
    [10, true],
    [16, false],
  ])('an ectopic pregnancy at %s weeks: %s', (weeks, asked) => {
    expect(ids(due(weeks), 'full').includes('RF-P08')).toBe(asked);
  });

  it.each([
    [19, false],
    [20, true],
  ])('signs of pre-eclampsia at %s weeks: %s', (weeks, asked) => {
    expect(ids(due(weeks), 'full').includes('RF-P06')).toBe(asked);
  });

  it('the short gate leads to every sign that cannot wait, and asks less', () => {
    const stages = [due(30), born(10)];
    for (const stage of stages) {
      const daily = ids(stage, 'daily');
      expect(daily.length).toBeLessThan(ids(stage, 'full').length);
      expect(daily).toEqual(expect.arrayContaining(['RF-A01', 'RF-A02', 'RF-A03', 'RF-A04', 'RF-A05', 'RF-A13']));
    }
    expect(ids(due(30), 'daily')).toEqual(expect.arrayContaining(['RF-P01', 'RF-P02', 'RF-P04', 'RF-P06']));
    expect(ids(born(10), 'daily')).toEqual(expect.arrayContaining(['RF-Q01', 'RF-Q03', 'RF-Q06']));
  });
});
