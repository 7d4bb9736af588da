// What her moves and the pain between them say about each move, added up: normal equations for one guess of how pain settles and wanders.
import { floor, type Read } from './quick-guess.ts';
import type { Row } from './sessions.ts';

export interface ReliefSettings {
  /** Share of the distance to where pain would settle that is gone by itself in the time of a move, 0–1. */
  readonly settles: number;
  /** Variance of what one move does from time to time, relative to a single answer's. */
  readonly wanders: number;
}

/**
 * The unknowns that all moves share, and what is held of them beforehand: how real a first answer is; how much sorer she is than it
 * says, since she begins because she is sore (NRS); and her rise over the day (NRS). Behind them stands every move, in the order in
 * which it was first done.
 */
export const shared = [
  { mean: 0.72, sd: 0.15 },
  { mean: 0.1, sd: 0.25 },
  { mean: 0.35, sd: 0.4 },
] as const;
export const firstMove = shared.length;

const [realness] = shared;

/** How unsure pain is after an answer of 0, relative to an answer's variance; after a first answer it is so by its realness. */
const unsureAtFloor = 0.33;

/** Share of what a move does from time to time (as a variance) that is the same for all of its tries on a day. */
const ofTheDay = 0.7;

/** Sums over all readings, each divided by its variance relative to a single answer's, and times what it was worth on its day. */
export interface ReliefSums {
  readonly settings: ReliefSettings;
  /** Of a reading today. It grows from day to day, so that what is older counts for less without being touched again. */
  worth: number;
  /** Unknowns that there is room for. */
  room: number;
  /** The lower triangle, row by row: more unknowns come after those that are there. */
  matrix: Float64Array;
  vector: Float64Array;
  squares: number;
  /** The same of what was left of the readings when what was foretold is taken off: how wrong this guess went, quickly. */
  surprise: number;
  logVariances: number;
  readings: number;
  /** Room to reckon in. */
  news: News;
}

export function startSums(settings: ReliefSettings, room: number = firstMove, news = roomForNews(0)): ReliefSums {
  const [matrix, vector] = [new Float64Array(inTriangle(room, 0)), new Float64Array(room)];
  return { settings, worth: 1, room, matrix, vector, squares: 0, surprise: 0, logVariances: 0, readings: 0, news };
}

/** Where the sum of two unknowns stands; `column` is not above `row`. */
function inTriangle(row: number, column: number): number {
  return (row * (row + 1)) / 2 + column;
}

/** The same, whichever of the two is above. */
function ofTwo(one: number, other: number): number {
  return one > other ? inTriangle(one, other) : inTriangle(other, one);
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
  /** Those that were tried more than once on the day, where that is reckoned by day. */
  readonly again?: ReadonlySet<number>;
}

/** What the readings, and the ways of what all moves share, say beyond what the readings before them said: the filter's news. */
interface News {
  /** What the news is worth over its variance; 0 where there is no reading. */
  readonly precision: Float64Array;
  /** What is left, at the next reading, of an error at this one. */
  readonly left: Float64Array;
  readonly said: Float64Array;
  /** For each reading one for each of `shared`. */
  readonly ways: Float64Array;
}

function roomForNews(readings: number): News {
  const [precision, left, said] = [new Float64Array(readings), new Float64Array(readings), new Float64Array(readings)];
  return { precision, left, said, ways: new Float64Array(firstMove * readings) };
}

/** The rows of one day, and (where a move was tried several times) the same with places of their own, for a matrix of the day alone. */
export interface DayOfRows {
  readonly rows: readonly Rowed[];
  readonly own: Own | null;
}

interface Own {
  readonly rows: readonly Rowed[];
  /** Of the day's moves, among the unknowns of all days. */
  readonly places: readonly number[];
  readonly again: ReadonlySet<number>;
  /** What was held of each unknown. */
  readonly expected: Float64Array;
}

export function dayOfRows(rows: readonly Rowed[]): DayOfRows {
  const here = new Map<number, number>();
  const again = new Set<number>();
  for (const { places } of rows) {
    for (const place of places) {
      const known = here.get(place);
      if (known === undefined) here.set(place, firstMove + here.size);
      else again.add(known);
    }
  }
  if (again.size === 0) return { rows, own: null };
  const expected = new Float64Array(firstMove + here.size);
  expected.set(shared.map(({ mean }) => mean));
  const own = rows.map(({ row, read, rest, places: everywhere }): Rowed => {
    const places = everywhere.map((place) => here.get(place) ?? firstMove);
    for (let at = 0; at < places.length; at += 1) expected[places[at] ?? firstMove] = read[at]?.foretold ?? 0;
    return { row, read, rest, places, again };
  });
  return { rows, own: { rows: own, places: [...here.keys()], again, expected } };
}

/**
 * What a move does from time to time it does in part for the whole day (a stiff day, a bad night): where it was tried several times on a
 * day, these tries are not several answers.
 */
export function addDayOfRows(sums: ReliefSums, { rows, own }: DayOfRows): void {
  if (own === null) {
    for (const rowed of rows) addRow(sums, rowed);
    return;
  }
  const { settings } = sums;
  const day = startSums(settings, own.expected.length, sums.news);
  for (const rowed of own.rows) addRow(day, rowed);
  for (const place of own.again) shareOverDay(day, place, ofTheDay * settings.wanders, own.expected);
  addSums(sums, day, own.places);
  sums.news = day.news;
}

/** All tries of a move on this day were off by the same, of which no more is known than its variance: it is taken out, exactly. */
function shareOverDay(day: ReliefSums, place: number, variance: number, expected: Float64Array): void {
  const { matrix, vector, room } = day;
  const line = new Float64Array(room);
  let unexpected = vector[place] ?? 0;
  for (let other = 0; other < room; other += 1) {
    line[other] = matrix[ofTwo(place, other)] ?? 0;
    unexpected -= (line[other] ?? 0) * (expected[other] ?? 0);
  }
  const own = line[place] ?? 0;
  const said = vector[place] ?? 0;
  const gain = variance / (1 + variance * own);
  day.squares -= gain * said * said;
  day.surprise -= gain * unexpected * unexpected;
  day.logVariances += Math.log(1 + variance * own);
  for (let row = 0; row < room; row += 1) {
    const share = gain * (line[row] ?? 0);
    if (share === 0) continue;
    add(vector, row, -said * share);
    for (let column = 0; column <= row; column += 1) add(matrix, inTriangle(row, column), -share * (line[column] ?? 0));
  }
}

/** @param places of the moves of `more` among the unknowns of `sums` */
function addSums(sums: ReliefSums, more: ReliefSums, places: readonly number[]): void {
  makeRoom(sums, places);
  const { worth, matrix, vector } = sums;
  for (let row = 0; row < more.room; row += 1) {
    const place = row < firstMove ? row : (places[row - firstMove] ?? row);
    add(vector, place, worth * (more.vector[row] ?? 0));
    for (let column = 0; column <= row; column += 1) {
      const value = more.matrix[inTriangle(row, column)] ?? 0;
      // Moves of different rows never met.
      if (value === 0) continue;
      const other = column < firstMove ? column : (places[column - firstMove] ?? column);
      add(matrix, ofTwo(place, other), worth * value);
    }
  }
  sums.squares += worth * more.squares;
  sums.surprise += worth * more.surprise;
  sums.logVariances += worth * more.logVariances;
  sums.readings += worth * more.readings;
}

const nothingRead: Read = { reading: null, foretold: 0 };

export function addRow(sums: ReliefSums, rowed: Rowed): void {
  makeRoom(sums, rowed.places);
  if (sums.news.said.length < rowed.read.length) sums.news = roomForNews(2 * rowed.read.length);
  takeNews(sums, rowed);
  addShared(sums, rowed.read.length);
  addMoves(sums, rowed.places);
}

/** Pain without the moves: from the first answer, or (after an answer of 0) from nothing, towards where it settles. */
function takeNews(sums: ReliefSums, { row, read, rest, places, again }: Rowed): void {
  const { settles, wanders } = sums.settings;
  const { worth, news } = sums;
  const { first, dayGone } = row;
  const stays = 1 - settles;
  let unsure: number = first === null ? unsureAtFloor : realness.mean;
  let fromFloor = first === null ? floor.value - rest : 0;
  const [now, towards, waysSo] = [new Float64Array(firstMove), new Float64Array(firstMove), new Float64Array(firstMove)];
  towards[2] = dayGone;
  if (first !== null) {
    now[0] = first - rest;
    now[1] = 1;
    now[2] = (1 - realness.mean) * dayGone;
  }
  let eased = 0;
  // What the readings so far have said of pain's wandering: by the readings, by the relief that was foretold, and (`waysSo`) by each way.
  let [saidSo, easedSo] = [0, 0];
  for (let at = 0; at < read.length; at += 1) {
    const { reading, foretold } = read[at] ?? nothingRead;
    const isAlike = again?.has(places[at] ?? firstMove) === true;
    unsure = stays * stays * unsure + (isAlike ? (1 - ofTheDay) * wanders : wanders);
    fromFloor *= stays;
    saidSo *= stays;
    eased = stays * eased - foretold;
    easedSo *= stays;
    const variance = reading === null ? Number.POSITIVE_INFINITY : unsure + reading.variance;
    const gain = unsure / variance;
    const said = reading === null ? 0 : reading.value - rest - fromFloor - saidSo;
    let unexpected = said - (eased - easedSo);
    for (let way = 0; way < firstMove; way += 1) {
      const next = (now[way] ?? 0) + settles * ((towards[way] ?? 0) - (now[way] ?? 0));
      const fresh = next - stays * (waysSo[way] ?? 0);
      now[way] = next;
      waysSo[way] = stays * (waysSo[way] ?? 0) + gain * fresh;
      news.ways[firstMove * at + way] = fresh;
      unexpected -= (shared[way]?.mean ?? 0) * fresh;
    }
    news.precision[at] = worth / variance;
    news.left[at] = stays * (1 - gain);
    news.said[at] = said;
    if (reading === null) continue;
    saidSo += gain * said;
    easedSo += gain * (eased - easedSo);
    unsure *= 1 - gain;
    sums.surprise += (worth * unexpected * unexpected) / variance;
    sums.logVariances += worth * Math.log(variance);
    sums.readings += worth;
  }
}

/** What the news of so many readings says of what all moves share. */
function addShared(sums: ReliefSums, readings: number): void {
  const { matrix, vector, news } = sums;
  const { precision, said, ways } = news;
  for (let at = 0; at < readings; at += 1) {
    const weight = precision[at] ?? 0;
    if (weight === 0) continue;
    const value = said[at] ?? 0;
    sums.squares += weight * value * value;
    for (let row = 0; row < firstMove; row += 1) {
      const way = weight * (ways[firstMove * at + row] ?? 0);
      add(vector, row, way * value);
      for (let column = 0; column <= row; column += 1) {
        add(matrix, inTriangle(row, column), way * (ways[firstMove * at + column] ?? 0));
      }
    }
  }
}

/** How much of what all moves share one try of a single move reads, from where pain would settle, and with what variance. */
export function oneTry(
  settings: ReliefSettings,
  dayGone: number,
): { readonly ways: readonly number[]; readonly variance: number } {
  const row = { first: 0, dayGone, moves: [''], answers: [[0]] };
  const read = [{ reading: { value: 0, variance: 1 }, foretold: 0 }];
  const sums = startSums(settings, firstMove, roomForNews(1));
  takeNews(sums, { row, read, places: [], rest: 0 });
  return { ways: [...sums.news.ways], variance: 1 / (sums.news.precision[0] ?? 1) };
}

/**
 * A move takes its relief off pain at its own reading and, fading by `left`, at those after it; so all that its readings say is
 * gathered from the end, and two moves meet in the readings of the later one.
 */
function addMoves({ matrix, vector, news }: ReliefSums, places: readonly number[]): void {
  const { precision, left, said, ways } = news;
  let [all, withSaid] = [0, 0];
  const withWays = new Float64Array(firstMove);
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const weight = precision[at] ?? 0;
    const fades = left[at] ?? 0;
    const place = places[at] ?? firstMove;
    all = weight + fades * fades * all;
    withSaid = weight * (said[at] ?? 0) + fades * withSaid;
    add(vector, place, -withSaid);
    for (let way = 0; way < firstMove; way += 1) {
      const value = weight * (ways[firstMove * at + way] ?? 0) + fades * (withWays[way] ?? 0);
      withWays[way] = value;
      add(matrix, inTriangle(place, way), -value);
    }
    let meets = all;
    for (let before = at; before >= 0; before -= 1) {
      if (before < at) meets *= left[before] ?? 0;
      const other = places[before] ?? firstMove;
      // The same move twice in a row of moves meets itself from both sides.
      const times = other === place && before < at ? 2 : 1;
      add(matrix, ofTwo(place, other), times * meets);
    }
  }
}

/** Logarithm of how well a guess with this noise of an answer foretold her readings, for comparing guesses. */
export function foresight({ surprise, logVariances, readings, worth }: ReliefSums, noise: number): number {
  return (-0.5 * (surprise / noise ** 2 + logVariances) - readings * Math.log(noise)) / worth;
}

function add(values: Float64Array, at: number, value: number): void {
  values[at] = (values[at] ?? 0) + value;
}

function makeRoom(sums: ReliefSums, places: readonly number[]): void {
  for (const place of places) if (place >= sums.room) grow(sums, 2 * (place + 1));
}

/** Makes room for more unknowns. */
function grow(sums: ReliefSums, room: number): void {
  const [matrix, vector] = [new Float64Array(inTriangle(room, 0)), new Float64Array(room)];
  matrix.set(sums.matrix);
  vector.set(sums.vector);
  Object.assign(sums, { room, matrix, vector });
}
