// What is known of her at a moment, by example.
import { catalog } from '@sinew/catalog';
import type { Profile } from '@sinew/engine';
import type { Instant, LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import type { EventFields, EventType, LogEvent } from './events/log-event.ts';
import { newEvent } from './new-event.ts';
import { recall } from './recall.ts';
import { withLoggedBirth } from './recall/births.ts';
import { catalogueIds } from './shapes/catalogue-ids.ts';

const ids = catalogueIds(catalog);
const now = '2026-11-22T12:00:00+01:00' as Instant;
const pregnant = { kind: 'pregnant', dueDate: '2027-02-01' } as EventFields<'profile-set'>['stage'];

function event<Type extends EventType>(at: string, type: Type, fields: EventFields<Type>) {
  return newEvent(type, fields, { at: at as Instant, ids });
}
const known = (events: readonly LogEvent[], moment = now) => recall(events, { now: moment, catalog });

describe('who she is', () => {
  it('nobody, before she has said anything', () => {
    const nothing = known([]);
    expect(nothing).toMatchObject({ person: null, extras: {}, todayCheckIn: null, openSession: null, events: [] });
    expect(nothing.history.since).toBeNull();
  });

  it('the newest profile counts, as a whole', () => {
    const { person, extras } = known([
      event('2026-11-20T08:00:00+01:00', 'profile-set', {
        stage: pregnant,
        conditions: ['twins'],
        country: 'NL',
        hadBefore: true,
      }),
      event('2026-11-21T08:00:00+01:00', 'profile-set', { stage: pregnant, experience: 'some', country: 'GB' }),
    ]);
    expect(person?.profile).toEqual({ stage: pregnant, experience: 'some' });
    expect(extras).toEqual({ country: 'GB' });
  });

  it('after a birth is told, this morning’s check-in was about another stage, and its list too', () => {
    const checkIn = (at: string, flags: string[] = []) => event(at, 'check-in', { pain: { now: 3 }, asked: 'full', flags });
    const birth = event('2026-11-22T10:00:00+01:00', 'birth', { date: '2026-11-21' as never, baby: true });
    const earlier = [
      checkIn('2026-11-20T08:00:00+01:00'),
      checkIn('2026-11-21T08:00:00+01:00'),
      checkIn('2026-11-22T08:00:00+01:00'),
    ];
    const told = known([...earlier, birth]);
    expect(told.todayCheckIn).toBeNull();
    expect(told.history.checkIns.map(({ asked }) => asked)).toEqual(['full', 'daily', 'daily']);
    const again = known([...earlier, birth, checkIn('2026-11-22T11:00:00+01:00')]);
    expect(again.todayCheckIn).toMatchObject({ asked: 'full' });
  });

  it('after a profile of another stage, the lists since its first day were of the old one; of the same stage, none', () => {
    const checkIn = (at: string) => event(at, 'check-in', { pain: { now: 3 }, asked: 'full', flags: [] });
    const set = (at: string, stage: object) => event(at, 'profile-set', { stage: stage as never });
    const born = { kind: 'postpartum', birthDate: '2025-10-01' };
    const again = { kind: 'pregnant', dueDate: '2027-07-10' };
    const asked = (...events: readonly LogEvent[]) => known(events).history.checkIns.map((one) => one.asked);
    const lists = [
      checkIn('2026-10-02T08:00:00+01:00'),
      checkIn('2026-10-03T08:00:00+01:00'),
      checkIn('2026-11-20T08:00:00+01:00'),
    ];
    const before = set('2026-10-01T08:00:00+01:00', born);
    expect(asked(before, ...lists, set('2026-11-10T08:00:00+01:00', again))).toEqual(['full', 'daily', 'full']);
    expect(asked(before, ...lists, set('2026-11-10T08:00:00+01:00', { ...born, birth: 'vaginal' }))).toEqual([
      'full',
      'full',
      'full',
    ]);
    expect(asked(...lists, set('2026-11-21T08:00:00+01:00', again))).toEqual(['full', 'full', 'full']);
    const birth = event('2026-10-01T08:00:00+01:00', 'birth', { date: '2025-10-01' as never });
    expect(asked(birth, ...lists, set('2026-11-21T08:00:00+01:00', again))).toEqual(['full', 'daily', 'daily']);
  });

  it('a birth changes the stage; what she was told in pregnancy is asked again, what lasts stays', () => {
    const before = event('2026-11-01T08:00:00+01:00', 'profile-set', {
      stage: pregnant,
      conditions: [],
      clearance: 'cleared',
      babyLow: true,
      equipment: ['mat'],
      experience: 'lifter',
      hypermobile: true,
      country: 'NL',
    });
    const birth = event('2026-11-20T08:00:00+01:00', 'birth', { date: '2026-11-19' as never, birth: 'caesarean', baby: true });
    const { person, extras } = known([before, birth]);
    expect(person?.profile).toEqual({
      stage: { kind: 'postpartum', birthDate: '2026-11-19', birth: 'caesarean', baby: true },
      equipment: ['mat'],
      experience: 'lifter',
      hypermobile: true,
    });
    expect(extras).toEqual({ country: 'NL' });
    expect(known([before, birth], '2026-11-10T08:00:00+01:00' as Instant).person?.profile.stage.kind).toBe('pregnant');
  });

  it('a profile after the birth wins, and a birth alone makes a person', () => {
    const birth = event('2026-11-20T08:00:00+01:00', 'birth', { date: '2026-11-19' as never, baby: false });
    const stage = { kind: 'postpartum', birthDate: '2026-11-18' } as never;
    expect(known([birth]).person?.profile).toEqual({ stage: { kind: 'postpartum', birthDate: '2026-11-19', baby: false } });
    expect(known([birth, event('2026-11-21T08:00:00+01:00', 'profile-set', { stage })]).person?.profile).toEqual({ stage });
  });
});

describe('the births that are known of', () => {
  const born = (at: string, date: string) => event(`${at}T08:00:00+01:00`, 'birth', { date: date as never });
  const setAs = (at: string, stage: object) => event(`${at}T09:00:00+01:00`, 'profile-set', { stage: stage as never });
  const births = (...events: readonly LogEvent[]) => known(events).history.births;

  it('a date that is put right stands alone, however it was told', () => {
    const first = born('2026-07-12', '2026-07-01');
    expect(births(first, setAs('2026-07-13', { kind: 'postpartum', birthDate: '2026-07-11' }))).toEqual(['2026-07-11']);
    expect(births(first, born('2026-07-13', '2026-07-11'))).toEqual(['2026-07-11']);
    expect(births(setAs('2026-07-12', { kind: 'postpartum', birthDate: '2026-07-14' }), first)).toEqual(['2026-07-14']);
    expect(births(born('2026-11-01', '2026-04-04'), born('2026-11-02', '2026-08-31'))).toEqual(['2026-08-31']);
  });

  it('two pregnancies are two, in the order of their days', () => {
    expect(births(born('2026-11-01', '2026-10-20'), born('2026-11-02', '2025-04-01'))).toEqual(['2025-04-01', '2026-10-20']);
    expect(births(born('2026-11-01', '2026-04-03'), born('2026-11-02', '2026-08-31'))).toEqual(['2026-04-03', '2026-08-31']);
  });

  it('a birth that is taken back is none, nor one in a pregnancy that goes on after all', () => {
    const told = born('2026-11-01', '2026-10-30');
    const takenBack = event('2026-11-02T08:00:00+01:00', 'retracted', { of: told.id });
    expect(births(told, takenBack)).toEqual([]);
    expect(births(born('2026-05-01', '2025-01-01'), told, setAs('2026-11-02', pregnant))).toEqual(['2025-01-01']);
  });
});

describe('a profile from elsewhere', () => {
  const today = '2026-11-22' as LocalDate;
  const elsewhere = { stage: pregnant, conditions: [], clearance: 'cleared', equipment: ['mat'] } as Profile;
  const logged = (birthDate: string): Profile => ({
    stage: { kind: 'postpartum', birthDate: birthDate as LocalDate, birth: 'caesarean' },
  });

  it('gives way to a birth of the same pregnancy, and keeps what lasts', () => {
    for (const date of ['2026-04-27', '2026-11-22'])
      expect(withLoggedBirth(elsewhere, logged(date), today)).toEqual({ ...logged(date), equipment: ['mat'] });
  });

  it('stands where no birth is known, or one from before, or one to come', () => {
    expect(withLoggedBirth(elsewhere, null, today)).toBe(elsewhere);
    expect(withLoggedBirth(elsewhere, { stage: pregnant }, today)).toBe(elsewhere);
    for (const date of ['2026-04-26', '2026-11-23']) expect(withLoggedBirth(elsewhere, logged(date), today)).toBe(elsewhere);
  });

  it('of a birth is the newer word on it, but not on the next one', () => {
    expect(withLoggedBirth(logged('2026-10-01'), logged('2026-10-03'), today)).toEqual(logged('2026-10-01'));
    expect(withLoggedBirth(logged('2025-01-01'), logged('2026-10-03'), today)).toEqual(logged('2026-10-03'));
  });
});

describe('today’s check-in', () => {
  const checkIn = (at: string, pain: number) => event(at, 'check-in', { pain: { now: pain } });

  it('is the newest of her calendar day', () => {
    const { todayCheckIn } = known([checkIn('2026-11-22T07:00:00+01:00', 3), checkIn('2026-11-22T09:00:00+01:00', 5)]);
    expect(todayCheckIn?.pain.now).toBe(5);
  });

  it('is not yesterday’s, and not one still to come', () => {
    const { todayCheckIn, latestCheckIn } = known([
      checkIn('2026-11-21T23:59:00+01:00', 3),
      checkIn('2026-11-22T13:00:00+01:00', 5),
    ]);
    expect(todayCheckIn).toBeNull();
    expect(latestCheckIn?.pain.now).toBe(3);
  });

  it('a clock in UTC is read where she checked in', () => {
    const lateInSydney = checkIn('2026-11-22T08:00:00+11:00', 3);
    expect(known([lateInSydney], '2026-11-21T22:00:00Z' as Instant).todayCheckIn?.pain.now).toBe(3);
    expect(known([lateInSydney], '2026-11-22T14:00:00Z' as Instant).todayCheckIn).toBeNull();
  });

  it('is the one before, where the newest was taken back', () => {
    const first = checkIn('2026-11-22T07:00:00+01:00', 3);
    const slip = checkIn('2026-11-22T09:00:00+01:00', 9);
    const back = event('2026-11-22T09:01:00+01:00', 'retracted', { of: slip.id });
    expect(known([first, slip, back]).todayCheckIn?.pain.now).toBe(3);
    expect(known([first, slip, back], '2026-11-22T09:00:30+01:00' as Instant).todayCheckIn?.pain.now).toBe(9);
  });
});

describe('the session she is in', () => {
  const at = (minute: number) => `2026-11-22T10:${String(minute).padStart(2, '0')}:00+01:00` as Instant;
  const begun = event(at(0), 'session-begun', { session: 's1', items: [] });
  const step = (minute: number) => event(at(minute), 'session-step', { session: 's1', input: { at: at(minute), act: 'next' } });
  const other = event(at(3), 'session-step', { session: 's0', input: { at: at(3), act: 'end' } });

  it('is rebuilt from its own steps, in order', () => {
    expect(known([step(2), other, begun, step(1)]).openSession).toEqual({
      id: 's1',
      begun: at(0),
      items: [],
      inputs: [
        { at: at(1), act: 'next' },
        { at: at(2), act: 'next' },
      ],
    });
  });

  it('is none once it has ended, and an older one that never ended was given up', () => {
    const older = event('2026-11-20T10:00:00+01:00', 'session-begun', { session: 's0', items: [] });
    const ended = event(at(9), 'session-ended', { session: 's1', why: 'finished' });
    expect(known([older, begun, ended]).openSession).toBeNull();
    expect(known([older, begun]).openSession?.id).toBe('s1');
  });
});

describe('what the engine remembers', () => {
  it('begins with the first event that counts, or with the first that did not', () => {
    const slip = event('2026-11-01T08:00:00+01:00', 'mood', { phq2: 1 });
    const back = event('2026-11-02T08:00:00+01:00', 'retracted', { of: slip.id });
    const mood = event('2026-11-03T08:00:00+01:00', 'mood', { phq2: 5 });
    expect(known([slip, back, mood]).history).toMatchObject({ since: '2026-11-03', mood: { at: mood.at, score: 5 } });
    expect(known([slip, back]).history.since).toBe('2026-11-01');
  });

  it('learns from the moves that count', () => {
    const done = event('2026-11-21T09:00:00+01:00', 'move-done', {
      session: 's',
      move: 'clamshell',
      variant: 'x',
      pain: { before: 4, after: 2 },
    });
    expect(known([done]).beliefs.moves).toMatchObject([{ move: 'clamshell', n: 1, verdict: 'too-early' }]);
    expect(known([done, event('2026-11-21T09:01:00+01:00', 'retracted', { of: done.id })]).beliefs.moves).toEqual([]);
  });
});
