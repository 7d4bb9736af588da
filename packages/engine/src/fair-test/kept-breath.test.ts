// Which way of breathing is hers: her word before her test, and neither before what made her faint.
import { addDays, type Instant, type LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { FairTest } from '../model/fair-test.ts';
import type { History, MoveDone } from '../model/person.ts';
import { pastOf } from '../observe/past.ts';
import { keptBreath } from './kept-breath.ts';
import { armFor } from './schedule.ts';

const catalog = {
  parameters: {
    fairTestWorthwhile: { value: 1 },
    fairTestSure: { value: 0.98 },
    fairTestHopeless: { value: 0.02 },
    fairTestLeast: { value: 6 },
    fairTestMost: { value: 36 },
  },
  fairTests: [],
  moves: [
    { id: 'lift', role: 'strength', breath: 'method-1', forms: [] },
    { id: 'drill-one', role: 'breathing', breath: 'method-1', forms: [] },
    { id: 'drill-two', role: 'breathing', breath: 'method-2', forms: [] },
    { id: 'calm', role: 'breathing', breath: 'slow', forms: [] },
  ],
} as unknown as Catalog;

const from = '2026-03-02' as LocalDate;
const until = addDays(from, 41);
const today = addDays(until, 2);
const dates = Array.from({ length: 42 }, (_, day) => addDays(from, day));
const at = (date: LocalDate): Instant => `${date}T10:00:00Z` as Instant;
const test: FairTest = {
  id: 'a test',
  question: { kind: 'breathing' },
  from,
  until,
  days: dates.map((date) => ({ date, kept: true })),
  ended: null,
};

function done(move: string, date: LocalDate, more: Partial<MoveDone> = {}): MoveDone {
  const rest = { side: 'both', dose: {}, pain: null, effort: null, stopped: null } as const;
  return { at: at(date), session: date, move, variant: 'way', ...rest, ...more };
}

/** Sessions of the test, each of which one of the two eases by so much more. */
function lifts(better: 'method-1' | 'method-2', by: number): MoveDone[] {
  return dates.map((date) => done('lift', date, { pain: { before: 5, after: armFor(test, date) === better ? 4 - by : 4 } }));
}

function kept(more: Partial<History>) {
  const none = { since: from, checkIns: [], moves: [], walks: [], exercises: [], assessed: [], vetoes: [], mood: null };
  const history: History = { ...none, ...more };
  return keptBreath(history, { soFar: pastOf(history), today }, catalog);
}

const said = (move: string, always: boolean | null) => ({ at: at(today), move, always });

describe('the way of breathing that she keeps', () => {
  it('is not known without her word or a test', () => expect(kept({})).toBeNull());

  it.each(['method-1', 'method-2'] as const)('is %s where her test found it better', (better) => {
    expect(kept({ tests: [test], moves: lifts(better, 2) })).toBe(better);
  });

  it('is not known from a test that found no difference', () => {
    expect(kept({ tests: [test], moves: lifts('method-2', 0) })).toBeNull();
  });

  it.each([
    [[said('drill-two', true)], 'method-2'],
    [[said('drill-two', false)], 'method-1'],
    [[said('drill-one', true)], 'method-1'],
    [[said('drill-two', true), said('drill-one', true)], 'method-1'],
    [[said('drill-two', true), said('drill-two', null)], null],
    [[said('calm', true)], null],
  ] as const)('by her word %#', (vetoes, method) => expect(kept({ vetoes })).toBe(method));

  it('is hers before it is that of a test', () => {
    expect(kept({ tests: [test], moves: lifts('method-2', 2), vetoes: [said('drill-two', false)] })).toBe('method-1');
  });

  it('is the first again once the second made her stop, until it no longer does', () => {
    const faint = done('drill-two', addDays(today, -1), { stopped: 'symptom' });
    const vetoes = [said('drill-two', true)];
    expect(kept({ vetoes, moves: [faint] })).toBe('method-1');
    expect(kept({ vetoes, moves: [faint, done('drill-two', today)] })).toBe('method-2');
  });
});
