// A warning sign that ends a session is never lost: a flag is written down as such, and what must be asked is carried to where it is asked.
import { catalog, dailyItems } from '@sinew/catalog';
import type { CheckIn, History, Profile, Session } from '@sinew/engine';
import { describe, expect, it } from 'vitest';
import { draftFrom } from '../check-in/draft.ts';
import { flagsOfDaily, groupsOf } from '../check-in/signs.ts';
import { checkInAtStop, draftAtStop } from './stop-check-in.ts';
import { flagsOfSigns, itemsOfSigns, openSigns, type StopSign, stopSignsFor } from './stop-signs.ts';

const pregnant = { kind: 'pregnant' } as Profile['stage'];
const born = { kind: 'postpartum' } as Profile['stage'];
const session = { id: 's', begun: '2026-11-22T08:00:00+01:00', items: [], inputs: [] } as unknown as Session;
const past = (checkIns: readonly CheckIn[], assessed: History['assessed'] = []) => ({ checkIns, assessed }) as unknown as History;
const nothingSaid = { session, history: past([]), todayCheckIn: null, latestCheckIn: null };
const today: CheckIn = {
  at: '2026-11-22T07:00:00+01:00' as CheckIn['at'],
  pain: { now: 3, morning: 2 },
  asked: 'full',
  flags: ['RF-A08'],
  minutes: 20,
};
const saidToday = { session, history: past([today]), todayCheckIn: today, latestCheckIn: today };
const stop = (...signs: StopSign[]) => ({ signs, worse: {} });

describe.each([pregnant, born])('every sign of $kind', (stage) => {
  it('is a flag that needs a call today, or stays open to be asked', () => {
    for (const sign of stopSignsFor(stage)) {
      const flags = flagsOfSigns([sign], stage);
      expect([sign, flags.length + openSigns([sign], stage).length]).toEqual([sign, 1]);
      for (const flag of flags) {
        expect(flag.urgency).not.toBe('B');
        expect([stage.kind, 'everyone']).toContain(flag.askedOf);
      }
    }
    expect(itemsOfSigns(stopSignsFor(stage), stage).filter((item) => !dailyItems.some((one) => one === item))).toEqual([]);
  });
});

describe('the check-in of a stop', () => {
  it('holds each flag, in its worse form unless she says no', () => {
    const { flags } = checkInAtStop(stop('chest', 'bleeding', 'dizzy', 'breathless'), { stage: pregnant, ...nothingSaid }) ?? {};
    expect(flags).toEqual(['RF-A01', 'RF-P01!', 'RF-A12!']);
    const said = { signs: ['bleeding', 'calf'] as const, worse: { 'RF-P01': 'no', 'RF-A02': 'not-sure' } as const };
    expect(checkInAtStop(said, { stage: pregnant, ...nothingSaid })?.flags).toEqual(['RF-P01', 'RF-A02!']);
  });

  it('leaves what else she said today', () => {
    const { at: _, ...rest } = today;
    expect(checkInAtStop(stop('chest'), { stage: born, ...saidToday })).toEqual({ ...rest, flags: ['RF-A08', 'RF-A01'] });
  });

  it('says no sign again that someone has looked at since', () => {
    const looked = { at: '2026-11-22T07:30:00+01:00' as CheckIn['at'], flags: ['RF-A08'], mayExercise: true };
    const history = past([today], [looked]);
    expect(checkInAtStop(stop('chest'), { stage: born, ...saidToday, history })?.flags).toEqual(['RF-A01']);
  });

  it('ends no sign of an earlier day, since it asks none', () => {
    const history = past([{ ...today, at: '2026-11-21T07:00:00+01:00' as CheckIn['at'] }]);
    expect(checkInAtStop(stop('chest'), { stage: born, ...nothingSaid, history })?.flags).toEqual(['RF-A08', 'RF-A01']);
  });

  it('takes the pain that she named last', () => {
    const input = (when: 'before' | 'after', score: number | null) => ({ at: session.begun, act: 'pain' as const, when, score });
    const inputs = [input('before', 4), input('after', 6), input('before', null)];
    expect(checkInAtStop(stop('chest'), { stage: born, ...saidToday, session: { ...session, inputs } })?.pain).toEqual({
      now: 6,
      morning: 2,
    });
  });

  it('does not stand for a list that was not answered in full', () => {
    expect(checkInAtStop(stop('chest'), { stage: pregnant, ...nothingSaid })?.asked).toBe('daily');
  });

  it('is none where no sign is a flag by itself', () => {
    expect(checkInAtStop(stop('headache', 'belly'), { stage: pregnant, ...nothingSaid })).toBeNull();
    expect(checkInAtStop(stop(), { stage: pregnant, ...nothingSaid })).toBeNull();
  });
});

describe('what must be asked', () => {
  it('opens the check-in ticked, and left so it is the most urgent', () => {
    const draft = draftAtStop(draftFrom(null), stop('headache'), pregnant);
    expect(draft).toMatchObject({ now: null, noticed: ['headache'], signs: { daily: ['head-eyes-swelling'] } });
    const groups = groupsOf(catalog.flags, 'daily', dailyItems);
    expect(draft === null ? [] : flagsOfDaily(groups, draft.signs)).toEqual(['RF-P06!']);
  });

  it('keeps the flags beside it', () => {
    const draft = draftAtStop(draftFrom(null), { ...stop('headache', 'dizzy'), worse: { 'RF-A12': 'no' } }, pregnant);
    expect(draft?.signs.within).toMatchObject({ 'chest-breath-calf': ['RF-A12'] });
    expect(draft?.signs.worse).toEqual({ 'RF-A12': 'no' });
  });

  it('answers no list by itself where nothing can be ticked', () => {
    expect(draftAtStop(draftFrom(null), stop('belly'), born)?.signs.daily).toBeNull();
    expect(draftAtStop(draftFrom(null), stop('chest'), born)).toBeNull();
  });
});
