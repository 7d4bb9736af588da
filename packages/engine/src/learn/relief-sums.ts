// What her moves and the pain between them say about each move, added up: normal equations for one guess of how pain settles and wanders.
import { floor, type Read } from './quick-guess.ts';
import type { Row } from './sessions.ts';

export interface ReliefSettings {
  /** Share of the distance to where pain would settle that is gone by itself in the time of a move, 0–1. */
  readonly settles: number;
  /** Variance of what one move does from time to time, relative to a single answer's. */
  readonly wanders: number;
}

/** The unknowns: how real a first answer is, her rise over the day, then every move in the order in which it was first done. */
export const realness = 0;
export const rise = 1;
export const firstMove = 2;

/** Of realness beforehand. So much of an answer's variance stays unsure of pain after a first answer. */
export const realnessPrior = { mean: 0.72, sd: 0.15 };

/** NRS, from eight in the morning to seven in the evening. */
export const risePrior = { mean: 0.35, sd: 0.4 };

/** How unsure pain is after an answer of 0, relative to an answer's variance. */
const unsureAtFloor = 0.33;

/** Sums over all readings, each divided by its variance relative to a single answer's. */
export interface ReliefSums {
  readonly settings: ReliefSettings;
  /** Unknowns that there is room for. */
  room: number;
  /** Row by row; only the lower triangle is kept. */
  matrix: Float64Array;
  vector: Float64Array;
  squares: number;
  /** The same of what was left of the readings when what was foretold is taken off: how wrong this guess went, quickly. */
  surprise: number;
  logVariances: number;
  readings: number;
}

export function startSums(settings: ReliefSettings): ReliefSums {
  const [matrix, vector] = [new Float64Array(firstMove * firstMove), new Float64Array(firstMove)];
  return { settings, room: firstMove, matrix, vector, squares: 0, surprise: 0, logVariances: 0, readings: 0 };
}

export function copyOfSums(sums: ReliefSums): ReliefSums {
  return { ...sums, matrix: sums.matrix.slice(), vector: sums.vector.slice() };
}

/** A row of moves as the sums take it in. */
export interface Rowed {
  readonly row: Row;
  readonly read: readonly Read[];
  /** Of the row's moves, among the unknowns. */
  readonly places: readonly number[];
  /** Where pain would settle, in the morning. NRS. */
  readonly rest: number;
}

/** What the readings, and the ways of the known parts of pain, say beyond what the readings before them said: the filter's news. */
interface News {
  /** One over the variance of the news; 0 where there is no reading. */
  readonly precision: number[];
  /** What is left, at the next reading, of an error at this one. */
  readonly left: number[];
  readonly said: number[];
  readonly kept: number[];
  readonly rising: number[];
}

export function addRow(sums: ReliefSums, rowed: Rowed): void {
  for (const place of rowed.places) if (place >= sums.room) grow(sums, 2 * (place + 1));
  const news = newsOf(sums, rowed);
  const { matrix, vector, room } = sums;
  const { precision, said, kept, rising } = news;
  for (let at = 0; at < said.length; at += 1) {
    const weight = precision[at] ?? 0;
    const [one, first, second] = [said[at] ?? 0, kept[at] ?? 0, rising[at] ?? 0];
    sums.squares += weight * one * one;
    add(vector, realness, weight * first * one);
    add(vector, rise, weight * second * one);
    add(matrix, realness * room + realness, weight * first * first);
    add(matrix, rise * room + realness, weight * second * first);
    add(matrix, rise * room + rise, weight * second * second);
  }
  addMoves(sums, rowed.places, news);
}

/** Pain without the moves goes three ways: from the first answer, up over the day, and (after an answer of 0) from nothing. */
function newsOf(sums: ReliefSums, { row, read, rest }: Rowed): News {
  const { settles, wanders } = sums.settings;
  const { first, dayGone } = row;
  const news: News = { precision: [], left: [], said: [], kept: [], rising: [] };
  const stays = 1 - settles;
  let unsure = first === null ? unsureAtFloor : realnessPrior.mean;
  let [fromFirst, upDay, fromFloor] =
    first === null ? [0, 0, floor.value - rest] : [first - rest, (1 - realnessPrior.mean) * dayGone, 0];
  // What the readings so far have said of pain's wandering, for each of the columns.
  let [saidSo, keptSo, risingSo, easedSo] = [0, 0, 0, 0];
  let eased = 0;
  for (const { reading, foretold } of read) {
    unsure = stays * stays * unsure + wanders;
    fromFirst *= stays;
    fromFloor *= stays;
    upDay += settles * (dayGone - upDay);
    saidSo *= stays;
    keptSo *= stays;
    risingSo *= stays;
    easedSo *= stays;
    eased = stays * eased - foretold;
    const variance = reading === null ? Number.POSITIVE_INFINITY : unsure + reading.variance;
    const gain = unsure / variance;
    const said = reading === null ? 0 : reading.value - rest - fromFloor - saidSo;
    news.precision.push(1 / variance);
    news.left.push(stays * (1 - gain));
    news.said.push(said);
    news.kept.push(fromFirst - keptSo);
    news.rising.push(upDay - risingSo);
    if (reading === null) continue;
    const left = said - realnessPrior.mean * (fromFirst - keptSo) - risePrior.mean * (upDay - risingSo) - (eased - easedSo);
    sums.surprise += (left * left) / variance;
    saidSo += gain * said;
    keptSo += gain * (fromFirst - keptSo);
    risingSo += gain * (upDay - risingSo);
    easedSo += gain * (eased - easedSo);
    unsure *= 1 - gain;
    sums.logVariances += Math.log(variance);
    sums.readings += 1;
  }
  return news;
}

/**
 * A move takes its relief off pain at its own reading and, fading by `left`, at those after it; so all that its readings say is
 * gathered from the end, and two moves meet in the readings of the later one.
 */
function addMoves(
  { matrix, vector, room }: ReliefSums,
  places: readonly number[],
  { precision, left, said, kept, rising }: News,
): void {
  let [all, withSaid, withKept, withRising] = [0, 0, 0, 0];
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const weight = precision[at] ?? 0;
    const fades = left[at] ?? 0;
    all = weight + fades * fades * all;
    withSaid = weight * (said[at] ?? 0) + fades * withSaid;
    withKept = weight * (kept[at] ?? 0) + fades * withKept;
    withRising = weight * (rising[at] ?? 0) + fades * withRising;
    const place = places[at] ?? firstMove;
    add(vector, place, -withSaid);
    add(matrix, place * room + realness, -withKept);
    add(matrix, place * room + rise, -withRising);
    let meets = all;
    for (let before = at; before >= 0; before -= 1) {
      if (before < at) meets *= left[before] ?? 0;
      const other = places[before] ?? firstMove;
      // The same move twice in a row of moves meets itself from both sides.
      const times = other === place && before < at ? 2 : 1;
      add(matrix, Math.max(place, other) * room + Math.min(place, other), times * meets);
    }
  }
}

/** Logarithm of how well a guess with this noise of an answer foretold her readings, for comparing guesses. */
export function foresight({ surprise, logVariances, readings }: ReliefSums, noise: number): number {
  return -0.5 * (surprise / noise ** 2 + logVariances) - readings * Math.log(noise);
}

function add(values: Float64Array, at: number, value: number): void {
  values[at] = (values[at] ?? 0) + value;
}

/** Makes room for more unknowns. */
function grow(sums: ReliefSums, wanted: number): void {
  const { room, matrix, vector } = sums;
  const bigger = new Float64Array(wanted * wanted);
  for (let row = 0; row < room; row += 1) bigger.set(matrix.subarray(row * room, (row + 1) * room), row * wanted);
  const longer = new Float64Array(wanted);
  longer.set(vector);
  Object.assign(sums, { room: wanted, matrix: bigger, vector: longer });
}
