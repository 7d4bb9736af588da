// Strength after a flare: it is a comeback for some weeks, until one day of strength work has gone well.
import type { LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { Situation } from '../observe/situation.ts';
import { isPausedInFlare, resumesStrength } from './comeback.ts';
import { isStrengthening } from '../observe/work.ts';

const catalog = {
  parameters: Object.fromEntries(
    Object.entries({
      flareNewDays: 14,
      morningRedFrom: 2,
      morningAmberFrom: 1,
      lightGreenMax: 3,
      lightRedFrom: 6,
      conservativeGreenMax: 2,
      conservativeRedFrom: 4,
    }).map(([id, value]) => [id, { value }]),
  ),
  moves: [
    { id: 'lift', role: 'strength' },
    { id: 'press', role: 'isometric' },
    { id: 'roll', role: 'relief' },
  ],
} as unknown as Catalog;

/** Day of the month, pain in each move, and how the next morning answered. */
type Day = readonly [day: number, felt: Readonly<Record<string, number | null>>, morning?: number];

const flareDay = 10;
const dateOf = (day: number) => `2026-11-${String(day).padStart(2, '0')}` as LocalDate;

interface Given {
  readonly flare?: number | null;
  readonly conservative?: boolean;
}

function resumes(days: readonly Day[], { flare = flareDay, conservative = false }: Given = {}): boolean {
  const moves = days.map(([day, felt]) => ({
    date: dateOf(day),
    entries: Object.entries(felt).map(([move, pain]) => ({
      at: `${dateOf(day)}T09:00:00+01:00`,
      move,
      pain: pain === null ? null : { before: 0, after: pain },
      stopped: null,
    })),
  }));
  const mornings = {
    after: new Map(days.map(([day, , change]) => [dateOf(day), change])),
    lastFlare: flare === null ? null : { date: dateOf(flare) },
  };
  const usualDays = new Set(conservative ? [] : moves.map(({ date }) => date));
  const situation = { facts: { past: { moves }, mornings, usualDays } };
  return resumesStrength(situation as unknown as Situation, catalog);
}

describe('a comeback', () => {
  it('follows a flare; without one there is none', () => {
    expect([resumes([]), resumes([], { flare: null })]).toEqual([true, false]);
  });

  it.each([
    ['is over when strength went well', [[11, { lift: 3 }, 0]], false],
    ['is over when an isometric went well', [[11, { press: 0 }, 0]], false],
    [
      'is over when it went well once, whatever else there was',
      [
        [11, { lift: 7 }, 0],
        [12, { lift: 0 }, 0],
        [13, { lift: 7 }, 0],
      ],
      false,
    ],
    ['is over whatever a roll did on that day', [[11, { lift: 0, roll: 9 }, 0]], false],
    ['is not over by what went well on the day of the flare', [[10, { lift: 0 }, 0]], true],
    ['is not over by what went well before it', [[9, { lift: 0 }, 0]], true],
    ['is not over by a roll', [[11, { roll: 0 }, 0]], true],
    ['is not over by a move that there is no more', [[11, { gone: 0 }, 0]], true],
    ['is not over when it hurt', [[11, { lift: 4 }, 0]], true],
    ['is not over when one of two hurt', [[11, { lift: 0, press: 4 }, 0]], true],
    ['is not over when the morning after rose', [[11, { lift: 0 }, 1]], true],
    ['is not over when that morning is not known', [[11, { lift: 0 }]], true],
    ['is not over when she did not say how it was', [[11, { lift: null }, 0]], true],
  ] as readonly (readonly [string, readonly Day[], boolean])[])('%s', (_, days, expected) => {
    expect(resumes(days)).toBe(expected);
  });

  it('is judged more strictly on careful days', () => {
    expect(resumes([[11, { lift: 3 }, 0]], { conservative: true })).toBe(true);
  });
});

it.each([
  ['strength', true],
  ['isometric', true],
  ['relief', false],
  ['mobility', false],
  ['breathing', false],
  ['walk', false],
  ['everyday', false],
  ['rest', false],
] as const)('%s asks most of her: %s', (role, expected) => {
  expect(isStrengthening(role)).toBe(expected);
  expect(isPausedInFlare(role)).toBe(expected || role === 'mobility');
});
