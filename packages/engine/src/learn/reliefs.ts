// Relief, day by day: what each move takes off right after, under many guesses of how pain behaves by itself, side by side.
import type { Catalog } from '../model/catalog.ts';
import type { MoveDone } from '../model/person.ts';
import { readRow, type QuickGuesses } from './quick-guess.ts';
import { posteriorOf, priorOf, type Posterior } from './relief-posterior.ts';
import {
  addDayOfRows,
  copyOfSums,
  dayOfRows,
  firstMove,
  foresight,
  startSums,
  type ReliefSettings,
  type ReliefSums,
  type Rowed,
} from './relief-sums.ts';
import { rowsOf } from './sessions.ts';

/** Share of the distance that pain goes back by itself in the time of a move. */
const settlings = [0, 0.1, 0.22];
/** Variance of what a move does from time to time, relative to an answer's. */
const wanderings = [0.2, 0.8, 3];
/** Pain that comes in spikes goes back far sooner. Sooner still could not be told from a move that eases all of it. */
const spike: ReliefSettings = { settles: 0.45, wanders: 0.8 };
/** Noise of an answer (standard deviation, NRS). */
const noises = [0.25, 0.34, 0.46, 0.62, 0.84, 1.13];
/** How far moves of one family differ (standard deviation, NRS). */
const differences = [0.6, 1.2];

/** Guesses that are so much less likely (in logs) are given up at so many readings, and whenever there are twice as many. */
const hopeless = { logs: 30, readings: 64, times: 2, few: 8 };

/** A body changes: in so many days what a try says comes to count for half. */
const halvesIn = 180;

export interface Guess {
  readonly sums: ReliefSums;
  readonly noise: number;
  readonly difference: number;
}

export interface Reliefs {
  guesses: readonly Guess[];
  /** Each once; many guesses share the same. */
  sums: readonly ReliefSums[];
  /** Days so far, and readings. */
  days: number;
  readings: number;
  /** Readings at which hopeless guesses are given up next. */
  reviewAt: number;
  /** Every move that was ever done, in the order of its first time. */
  readonly tried: Map<string, Tried>;
  /** First answers of all rows, where her pain is when nothing is known of her mornings; and how far the day had gone. */
  firsts: { sum: number; dayGone: number; count: number };
  readonly quick: QuickGuesses;
}

export interface Tried {
  /** Among the unknowns of the sums. */
  readonly place: number;
  /** Times that pain was given before and after, since the last birth. */
  answered: number;
  /** On so many different days. */
  onDays: number;
  /** The day of the last of them, of `days`. */
  last: number;
}

export function startReliefs(): Reliefs {
  const usual = settlings.flatMap((settles) => wanderings.map((wanders): ReliefSettings => ({ settles, wanders })));
  const sums = [...usual, spike].map((settings) => startSums(settings));
  const guesses = differences.flatMap((difference) =>
    sums.flatMap((one) => noises.map((noise) => ({ sums: one, noise, difference }))),
  );
  return {
    guesses,
    sums,
    days: 0,
    readings: 0,
    reviewAt: hopeless.readings,
    tried: new Map(),
    firsts: { sum: 0, dayGone: 0, count: 0 },
    quick: new Map(),
  };
}

export function copyOfReliefs({ guesses, sums, tried, firsts, quick, ...counts }: Reliefs): Reliefs {
  const copies = new Map(sums.map((one) => [one, copyOfSums(one)]));
  return {
    guesses: guesses.map((guess) => ({ ...guess, sums: copies.get(guess.sums) ?? guess.sums })),
    sums: [...copies.values()],
    ...counts,
    tried: copyOfEach(tried),
    firsts: { ...firsts },
    quick: copyOfEach(quick),
  };
}

function copyOfEach<T extends object>(byMove: ReadonlyMap<string, T>): Map<string, T> {
  const copies = new Map<string, T>();
  for (const [move, one] of byMove) copies.set(move, { ...one });
  return copies;
}

/** A day goes by: what was learnt before counts for a little less. */
export function passDay(reliefs: Reliefs): void {
  reliefs.days += 1;
  for (const sums of reliefs.sums) sums.worth *= 2 ** (1 / halvesIn);
}

/** A body after a birth may answer differently: all that was ever learnt of a move counts for one try at most, and none is counted. */
export function passBirth(reliefs: Reliefs): void {
  const most = Math.max(1, ...[...reliefs.tried.values()].map(({ answered }) => answered));
  for (const sums of reliefs.sums) sums.worth *= most;
  for (const one of reliefs.tried.values()) [one.answered, one.onDays] = [0, 0];
  reliefs.quick.clear();
  reliefs.firsts = { sum: 0, dayGone: 0, count: 0 };
}

/** @param rest what this day's pain is without what moves it about, or null where no morning is known */
export function addDay(reliefs: Reliefs, done: readonly MoveDone[], rest: number | null, catalog: Catalog): void {
  const { tried, firsts, quick } = reliefs;
  for (const { move, pain } of done) {
    const known = tried.get(move) ?? { place: firstMove + tried.size, answered: 0, onDays: 0, last: reliefs.days };
    tried.set(move, known);
    if (pain === null) continue;
    if (known.onDays === 0 || known.last < reliefs.days) known.onDays += 1;
    known.answered += 1;
    known.last = reliefs.days;
  }
  const rows = rowsOf(done).map((row): Rowed => {
    firsts.sum += row.first ?? 0;
    firsts.dayGone += row.dayGone;
    firsts.count += 1;
    const settled = rest ?? firsts.sum / firsts.count;
    const places = row.moves.map((move) => tried.get(move)?.place ?? firstMove);
    return { row, read: readRow(row, settled, quick), places, rest: settled };
  });
  const day = dayOfRows(rows);
  for (const sums of reliefs.sums) addDayOfRows(sums, day);
  for (const { read } of rows) for (const { reading } of read) if (reading !== null) reliefs.readings += 1;
  if (reliefs.readings >= reliefs.reviewAt) giveUpHopeless(reliefs, catalog);
}

/** Those that foretold badly, which is quickly reckoned; once few are left, those too that all she did makes unlikely. */
function giveUpHopeless(reliefs: Reliefs, catalog: Catalog): void {
  const foreseen = reliefs.guesses.map(({ sums, noise }) => foresight(sums, noise));
  reliefs.guesses = hopeful(reliefs.guesses, foreseen);
  if (reliefs.guesses.length > 1 && reliefs.guesses.length <= hopeless.few) {
    const weights = answersOf(reliefs, catalog).map(({ logWeight }) => logWeight);
    reliefs.guesses = hopeful(reliefs.guesses, weights);
  }
  reliefs.sums = [...new Set(reliefs.guesses.map(({ sums }) => sums))];
  reliefs.reviewAt *= hopeless.times;
}

function hopeful(guesses: readonly Guess[], logs: readonly number[]): readonly Guess[] {
  const best = Math.max(...logs);
  return guesses.filter((_, index) => (logs[index] ?? best) > best - hopeless.logs);
}

/** By guess. */
export function answersOf({ guesses, tried }: Reliefs, catalog: Catalog, said: readonly string[] = []): readonly Posterior[] {
  const moves = [...tried.keys()];
  const priors = new Map(
    [...new Set(guesses.map(({ difference }) => difference))].map((one) => [one, priorOf(moves, one, catalog, said)]),
  );
  return guesses.flatMap(({ sums, noise, difference }) => {
    const prior = priors.get(difference);
    return prior === undefined ? [] : [posteriorOf(sums, noise, prior)];
  });
}
