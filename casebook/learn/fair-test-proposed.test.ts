// Which questions may be put to a fair test, and when: only what is open to her today, one at a time, and never over a change of stage.
import { catalog } from '@sinew/catalog';
import { catalogueIds, newEvent, readCheckIn, readProfile, recall, type LogEvent } from '@sinew/diary';
import { addDays, daysBetween, localDateOf, type Instant } from '@sinew/kernel';
import { armFor, openTest, proposeTest, type Question } from '@sinew/engine';
import { describe, expect, it } from 'vitest';
import { at, feels, pain, postpartum, pregnant, soon, today, without } from '../given.ts';

const ids = catalogueIds(catalog);
const now = at as Instant;

function must<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function proposed(question: Question, given: { profile?: object; feels?: object | null; log?: readonly LogEvent[] } = {}) {
  const profile = must(readProfile(given.profile ?? pregnant(18), { today, ids }));
  const { history, beliefs } = recall(given.log ?? [], { now, catalog });
  const sore = feels(5, { ...pain.posterior, ...soon });
  const checkIn = given.feels === null ? null : must(readCheckIn(given.feels ?? sore, { ids }));
  return proposeTest(question, { person: { profile, history, beliefs }, checkIn, now, catalog });
}
const begun = (question: Question, ago: number) =>
  newEvent(
    'fair-test-begun',
    { question, from: addDays(today, 1 - ago), until: addDays(today, 42 - ago) },
    { at: `${addDays(today, -ago)}T08:00:00+01:00` as Instant, ids },
  );
const refused = (error: string) => ({ ok: false, error });
const belt = { kind: 'belt' } as const;
const time = { kind: 'time-of-day' } as const;
const breathing = { kind: 'breathing' } as const;

describe('a question', () => {
  it.each([belt, time, breathing, { kind: 'move', move: 'cat-cow' } as const])(
    '%j begins tomorrow, for six weeks at most',
    (question) => {
      const { from, until } = must(proposed(question));
      expect([from, daysBetween(from, until) + 1]).toEqual([addDays(today, 1), 42]);
    },
  );

  it('of a belt needs a belt, and the pain that a belt is for', () => {
    expect(proposed(belt, { profile: pregnant(18, 0, { equipment: ['mat'] }) })).toEqual(refused('not-today'));
    expect(proposed(belt, { feels: feels(1, { ...pain.posterior, ...soon }) })).toEqual(refused('not-today'));
  });

  it.each([
    ['not checked in', { feels: null }],
    ['a sign that comes first', { feels: feels(5, { flags: ['RF-A01'] }) }],
    ['what must not be done at all', { profile: pregnant(18, 0, { conditions: ['pre-eclampsia'] }) }],
  ])('is not for today: %s', (_, given) => expect(proposed(time, given)).toEqual(refused('not-today')));

  it('of breathing is not for whom a held breath would matter most, nor for whom that is not known', () => {
    const held = pregnant(18, 0, { conditions: ['pelvic-floor-symptoms'] });
    for (const profile of [held, without(pregnant(18), 'conditions')]) {
      expect(proposed(breathing, { profile })).toEqual(refused('not-today'));
    }
    expect(proposed(breathing, { profile: postpartum(60, { birth: 'caesarean' }) })).toEqual(refused('not-today'));
  });

  it('of a move that she never wants is answered already', () => {
    const never = newEvent('veto', { move: 'cat-cow', always: false }, { at: now, ids });
    expect(proposed({ kind: 'move', move: 'cat-cow' }, { log: [never] })).toEqual(refused('her-word'));
    expect(proposed({ kind: 'move', move: 'of-no-one' })).toEqual(refused('not-today'));
  });

  it('never runs over a change of stage, and is not begun where too few days are left, or just after a birth', () => {
    expect(must(proposed(time, { profile: pregnant(25) })).until).toBe(addDays(today, 20));
    expect(proposed(time, { profile: pregnant(27) })).toEqual(refused('stage-changes'));
    expect(must(proposed(time, { profile: pregnant(37) })).until).toBe(addDays(today, 21));
    expect(proposed(time, { profile: pregnant(39) })).toEqual(refused('stage-changes'));
    expect(proposed(time, { profile: postpartum(10), feels: feels(2) })).toEqual(refused('stage-changes'));
  });

  it('waits until the one before has ended', () => {
    const running = begun(belt, 3);
    expect(proposed(time, { log: [running] })).toEqual(refused('one-at-a-time'));
    const ended = newEvent('fair-test-ended', { test: running.id }, { at: now, ids });
    expect(proposed(time, { log: [running, ended] }).ok).toBe(true);
    expect(proposed(time, { log: [begun(belt, 60)] }).ok).toBe(true);
  });
});

describe('of two that were begun', () => {
  it('the later one runs, in whatever order they arrive, or twice', () => {
    const [one, other] = [begun(belt, 6), begun(time, 2)];
    for (const log of [
      [one, other],
      [other, one, one],
    ]) {
      const { history } = recall(log, { now, catalog });
      expect(openTest(history, catalog, localDateOf(now))?.id).toBe(other.id);
      expect(history.tests?.map(({ ended }) => ended?.why ?? null)).toEqual(['another', null]);
      const [first, second] = history.tests ?? [];
      expect([first, second].map((test) => (test === undefined ? null : armFor(test, today))).map((arm) => arm === null)).toEqual(
        [true, false],
      );
    }
  });
});
