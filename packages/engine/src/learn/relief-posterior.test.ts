// Relief against brute force: all readings of all rows at once, as one large normal distribution with its covariance written out.
import type { Instant } from '@sinew/kernel';
import { seededRandom } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { MoveDone } from '../model/person.ts';
import { readRow, type QuickGuesses, type Read } from './quick-guess.ts';
import { marginalsOf, posteriorOf, priorOf } from './relief-posterior.ts';
import { addDayOfRows, addRow, dayOfRows, firstMove, startSums, type ReliefSettings, type ReliefSums } from './relief-sums.ts';
import { rowsOf, type Row } from './sessions.ts';
import vectors from './relief-posterior.vectors.json' with { type: 'json' };

/** Two kinds, three families. */
const catalog = {
  parameters: { reliefPriorMean: { value: 0.2 } },
  moves: [
    { id: 'a', kind: 'relief', family: 'one' },
    { id: 'b', kind: 'relief', family: 'one' },
    { id: 'c', kind: 'relief', family: 'two' },
    { id: 'd', kind: 'strength', family: 'three' },
  ],
} as unknown as Catalog;

const names = ['a', 'b', 'c', 'd', 'of nobody'] as const;

interface Session {
  /** Two sessions a day: some moves are done in both, some twice in one. */
  readonly day: number;
  readonly rest: number;
  readonly done: readonly MoveDone[];
}

/** Twelve sessions: some answers missing, some at the ends of the scale, the same move twice in one of them. */
function sessions(): readonly Session[] {
  const dice = seededRandom('twelve sessions');
  return Array.from({ length: 12 }, (_, session) => {
    let pain = 1 + Math.floor(dice() * 7);
    const done = Array.from({ length: 2 + Math.floor(dice() * 4) }, (_, index): MoveDone => {
      const move = names[Math.floor(dice() * names.length)] ?? 'a';
      const before = pain;
      pain = Math.max(0, Math.min(10, pain + Math.floor(dice() * 4) - 2));
      const at =
        `2026-03-${String(session + 1).padStart(2, '0')}T${String(8 + session).padStart(2, '0')}:${String(10 + 4 * index)}:00Z` as Instant;
      const pains = dice() < 0.2 ? null : { before, after: pain };
      return { at, session: 's', move, variant: '', side: 'both', dose: {}, pain: pains, effort: null, stopped: null };
    });
    return { day: Math.floor(session / 2), rest: 2 + dice() * 2, done };
  });
}

interface Taken {
  readonly day: number;
  readonly row: Row;
  readonly read: readonly Read[];
  readonly rest: number;
}

function taken(): readonly Taken[] {
  const quick: QuickGuesses = new Map();
  return sessions().flatMap(({ day, rest, done }) =>
    rowsOf(done).map((row) => ({ day, row, read: readRow(row, rest, quick), rest })),
  );
}

interface Figures {
  readonly logEvidence: number;
  readonly means: readonly number[];
  readonly variances: readonly number[];
}

const placesOf = (row: Row): number[] => row.moves.map((move) => firstMove + names.findIndex((name) => name === move));

/** @param days on which it was done */
function summed(settings: ReliefSettings, days: readonly (readonly Taken[])[]): ReliefSums {
  const sums = startSums(settings);
  for (const day of days) addDayOfRows(sums, dayOfRows(day.map((one) => ({ ...one, places: placesOf(one.row) }))));
  return sums;
}

function bySums(settings: ReliefSettings, noise: number, difference: number): Figures {
  const rows = taken();
  const days = [...new Set(rows.map(({ day }) => day))];
  const sums = summed(
    settings,
    days.map((day) => rows.filter((one) => one.day === day)),
  );
  const posterior = posteriorOf(sums, noise, priorOf(names, difference, catalog));
  const off = Math.log(noise / 0.55) / 0.5;
  const marginals = marginalsOf(posterior);
  return {
    logEvidence: posterior.logWeight + 0.5 * off * off - (sums.readings / 2) * Math.log(2 * Math.PI),
    means: marginals.map(({ mean }) => mean),
    variances: marginals.map(({ sd }) => sd ** 2),
  };
}

/**
 * Unknowns: realness, soreness at the beginning, rise, the moves. A reading is a known part, a part of each unknown, noise that goes on
 * within a row, and noise of each move that is the same all day.
 */
function byBruteForce({ settles, wanders }: ReliefSettings, noise: number, difference: number): Figures {
  const lines: { day: number; row: number; at: number; known: number; of: number[]; value: number; own: number }[] = [];
  taken().forEach(({ day, row, read, rest }, index) => {
    const stays = 1 - settles;
    const begun = row.first === null;
    let known = begun ? 0.2 - rest : 0;
    let of = [begun ? 0 : (row.first ?? 0) - rest, begun ? 0 : 1, begun ? 0 : 0.28 * row.dayGone, ...names.map(() => 0)];
    read.forEach(({ reading }, at) => {
      known *= stays;
      of = of.map((share, unknown) => stays * share + (unknown === 2 ? settles * row.dayGone : 0));
      const place = firstMove + names.findIndex((name) => name === row.moves[at]);
      of = of.map((share, unknown) => (unknown === place ? share - 1 : share));
      if (reading !== null)
        lines.push({ day, row: index, at, known: known + rest, of, value: reading.value, own: reading.variance });
    });
  });
  const rows = taken();
  const wander = (one: number, other: number, row: number): number => {
    const start = rows[row]?.row.first === null ? 0.33 : 0.72;
    let total = start * (1 - settles) ** (one + 1) * (1 - settles) ** (other + 1);
    for (let step = 0; step <= Math.min(one, other); step += 1)
      total += 0.3 * wanders * (1 - settles) ** (one - step) * (1 - settles) ** (other - step);
    return total * noise ** 2;
  };
  const sameDay = (one: readonly number[], other: readonly number[]): number =>
    one.slice(firstMove).reduce((sum, share, at) => sum + share * (other[firstMove + at] ?? 0), 0) * 0.7 * wanders * noise ** 2;
  const prior = priorCovariance(difference);
  const priorMean = [0.72, 0.1, 0.35, ...names.map(() => 0.2)];
  const covariance = lines.map((one) =>
    lines.map((other) => {
      const common = one.of.reduce(
        (sum, share, i) => sum + share * other.of.reduce((inner, more, j) => inner + more * (prior[i]?.[j] ?? 0), 0),
        0,
      );
      const shared = one.row === other.row ? wander(one.at, other.at, one.row) : 0;
      return (
        common + shared + (one.day === other.day ? sameDay(one.of, other.of) : 0) + (one === other ? one.own * noise ** 2 : 0)
      );
    }),
  );
  const miss = lines.map(
    ({ value, known, of }) => value - known - of.reduce((sum, share, i) => sum + share * (priorMean[i] ?? 0), 0),
  );
  const { inverse, logDeterminant } = inverted(covariance);
  const weighed = inverse.map((line) => line.reduce((sum, one, at) => sum + one * (miss[at] ?? 0), 0));
  const with_ = priorMean.map((_, i) =>
    lines.map(({ of }) => of.reduce((sum, share, j) => sum + share * (prior[i]?.[j] ?? 0), 0)),
  );
  const misfit = miss.reduce((sum, one, at) => sum + one * (weighed[at] ?? 0), 0);
  return {
    logEvidence: -0.5 * (misfit + logDeterminant + lines.length * Math.log(2 * Math.PI)),
    means: priorMean.map((mean, i) => mean + (with_[i] ?? []).reduce((sum, one, at) => sum + one * (weighed[at] ?? 0), 0)),
    variances: priorMean.map((_, i) => {
      const along = with_[i] ?? [];
      const known = along.reduce(
        (sum, one, at) => sum + one * (inverse[at] ?? []).reduce((inner, more, to) => inner + more * (along[to] ?? 0), 0),
        0,
      );
      return (prior[i]?.[i] ?? 0) - known;
    }),
  };
}

function priorCovariance(difference: number): number[][] {
  const about = names.map((id) => catalog.moves.find((move) => move.id === id));
  const size = firstMove + names.length;
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => {
      if (row < firstMove || column < firstMove) return row === column ? ([0.15, 0.25, 0.4].map((sd) => sd ** 2)[row] ?? 0) : 0;
      const [one, other] = [about[row - firstMove], about[column - firstMove]];
      if (row === column) return 0.16 + 0.09 + difference ** 2;
      if (one === undefined || other === undefined) return 0;
      return (one.kind === other.kind ? 0.16 : 0) + (one.family === other.family ? 0.09 : 0);
    }),
  );
}

/** Gauss and Jordan. */
function inverted(matrix: readonly (readonly number[])[]): { inverse: number[][]; logDeterminant: number } {
  const size = matrix.length;
  const work = matrix.map((line, row) => [...line, ...line.map((_, column) => (row === column ? 1 : 0))]);
  let logDeterminant = 0;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const line = work[pivot] ?? [];
    const lead = line[pivot] ?? 1;
    logDeterminant += Math.log(lead);
    work[pivot] = line.map((value) => value / lead);
    work.forEach((other, row) => {
      const factor = other[pivot] ?? 0;
      if (row !== pivot) work[row] = other.map((value, column) => value - factor * (work[pivot]?.[column] ?? 0));
    });
  }
  return { inverse: work.map((line) => line.slice(size)), logDeterminant };
}

function expectSame(one: Figures, other: Figures | undefined): void {
  const flat = ({ logEvidence, means, variances }: Figures): number[] => [logEvidence, ...means, ...variances];
  const wanted = other === undefined ? [] : flat(other);
  flat(one).forEach((value, at) => expect(Math.abs(value - (wanted[at] ?? Number.NaN)), `figure ${at}`).toBeLessThan(1e-6));
}

const chosen = [
  { settles: 0, wanders: 0.2, noise: 0.62, difference: 0.6 },
  { settles: 0.1, wanders: 0.8, noise: 0.46, difference: 1.2 },
  { settles: 0.22, wanders: 3, noise: 1.13, difference: 0.6 },
  { settles: 0.75, wanders: 0.8, noise: 0.34, difference: 1.2 },
];

describe('relief, against brute force', () => {
  it.each(chosen)('settles $settles, wanders $wanders: evidence, means and variances', ({ noise, difference, ...settings }) => {
    expectSame(bySums(settings, noise, difference), byBruteForce(settings, noise, difference));
  });

  it('both give the figures that were written down', () => {
    expect(chosen.length).toBe(vectors.length);
    chosen.forEach(({ noise, difference, ...settings }, at) => {
      expectSame(bySums(settings, noise, difference), vectors[at]);
      expectSame(byBruteForce(settings, noise, difference), vectors[at]);
    });
  });

  it('tries what it should: ends of the scale, gaps and the same move twice', () => {
    const rows = taken();
    expect(rows.some(({ row }) => row.first === null)).toBe(true);
    expect(rows.some(({ read }) => read.some(({ reading }) => reading === null))).toBe(true);
    expect(rows.some(({ row }) => new Set(row.moves).size < row.moves.length)).toBe(true);
    const days = [...new Set(rows.map(({ day }) => day))].map((day) => rows.filter((one) => one.day === day));
    expect(days.some(([one, other]) => one?.row.moves.some((move) => other?.row.moves.includes(move)))).toBe(true);
  });
});

describe('tries of a move on one day', () => {
  const [settings] = chosen;
  const once = taken().find(({ row }) => new Set(row.moves).size === row.moves.length);
  const rows = once === undefined ? [] : [once];
  const sdOf = (sums: ReliefSums): number =>
    marginalsOf(posteriorOf(sums, 0.62, priorOf(names, 0.6, catalog)))[firstMove]?.sd ?? 0;
  /** So many rows with nothing but the first of the moves, on so many days. */
  const tries = (count: number, days: number): ReliefSums => {
    const row: Row = { first: 5, dayGone: 0.2, moves: ['a'], answers: [[4]] };
    const read = [{ reading: { value: 4, variance: 1 }, foretold: 0.2 }];
    const day = Array.from({ length: count / days }, (): Taken => ({ day: 0, row, read, rest: 4 }));
    return summed(
      { settles: 0.1, wanders: 3 },
      Array.from({ length: days }, () => day),
    );
  };

  it('count for less than on as many days, and each once is each by itself', () => {
    expect(sdOf(tries(6, 2))).toBeGreaterThan(1.1 * sdOf(tries(6, 6)));
    expect(sdOf(tries(6, 6))).toBeGreaterThan(sdOf(tries(12, 6)));
    const [byDay, byRow] = [
      summed(settings ?? { settles: 0, wanders: 1 }, [rows]),
      startSums(settings ?? { settles: 0, wanders: 1 }),
    ];
    for (const one of rows) addRow(byRow, { ...one, places: placesOf(one.row) });
    expect(byDay).toEqual(byRow);
  });
});
