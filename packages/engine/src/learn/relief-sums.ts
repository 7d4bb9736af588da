// What her sessions say about each move, added up: normal equations for one guess of how pain settles and how much it wanders.
import { floor, type Reading } from './quick-guess.ts';
import type { Row } from './sessions.ts';

export interface ReliefSettings {
  /** Share of the distance to where pain would settle that is gone by itself in the time of a move, 0–1. */
  readonly settles: number;
  /** Variance of what one move does from time to time, relative to a reading's. */
  readonly wanders: number;
}

/** The unknowns: how real a first reading is, her rise over the day, then every move in the order in which it was first done. */
export const realness = 0;
export const rise = 1;
export const firstMove = 2;

/** Of realness beforehand; its share of a reading's variance is what stays unsure of the first reading. */
export const realnessPrior = { mean: 0.72, sd: 0.15 };

/** How unsure pain is after an answer of 0, relative to an answer's variance. */
const floorVariance = 0.33;

/** Sums over all readings, each divided by its variance relative to a reading's own. */
export interface ReliefSums {
  readonly settings: ReliefSettings;
  readonly designs: Map<string, Design>;
  /** Unknowns that there is room for. */
  room: number;
  matrix: Float64Array;
  vector: Float64Array;
  squares: number;
  logVariances: number;
  readings: number;
}

export function copyOfSums(sums: ReliefSums): ReliefSums {
  return { ...sums, matrix: sums.matrix.slice(), vector: sums.vector.slice() };
}

/** How the unknowns of a session of one shape show in its readings once these are made independent of each other. */
interface Design {
  /** Row by reading, column by move. */
  readonly moves: Float64Array;
  /** The moves' part of the sums. */
  readonly products: Float64Array;
  /** Gain and variance at each reading; a variance of 0: there is none. */
  readonly gains: Float64Array;
  readonly variances: Float64Array;
  readonly logVariances: number;
  readonly readings: number;
}

export function startSums(settings: ReliefSettings): ReliefSums {
  return {
    settings,
    designs: new Map(),
    room: firstMove,
    matrix: new Float64Array(firstMove * firstMove),
    vector: new Float64Array(firstMove),
    squares: 0,
    logVariances: 0,
    readings: 0,
  };
}

/**
 * @param places of the row's moves among the unknowns
 * @param rest where pain would settle, in the morning
 */
export function addRow(
  sums: ReliefSums,
  row: Row,
  readings: readonly (Reading | null)[],
  places: readonly number[],
  rest: number,
): void {
  grow(sums, Math.max(...places) + 1);
  const { settles } = sums.settings;
  const { first, dayGone } = row;
  const design = designOf(sums, row, readings);
  const length = places.length;
  const begun = first === null ? path(floor.value - rest, 0, length, settles) : path(0, 0, length, 0);
  const said = whitened(
    readings.map((reading, at) => (reading === null ? 0 : reading.value - rest - (begun[at] ?? 0))),
    design,
    settles,
  );
  const kept = path(first === null ? 0 : first - rest, 0, length, settles);
  const rising = path(first === null ? 0 : (1 - realnessPrior.mean) * dayGone, dayGone, length, settles);
  const columns = [whitened(kept, design, settles), whitened(rising, design, settles)];
  addMoves(sums, design, places, said, columns);
  columns.forEach((column, at) => {
    sums.vector[at] = (sums.vector[at] ?? 0) + product(column, said, design);
    columns.forEach((other, to) => addTo(sums, at, to, product(column, other, design)));
  });
  sums.squares += product(said, said, design);
  sums.logVariances += design.logVariances;
  sums.readings += design.readings;
}

/** Pain's way from a start, drawn towards `towards`, after each move. */
function path(start: number, towards: number, length: number, settles: number): number[] {
  let now = start;
  return Array.from({ length }, () => {
    now += settles * (towards - now);
    return now;
  });
}

/** What each value says beyond what those before it have said of pain's wandering. */
function whitened(values: readonly number[], { gains, variances }: Design, settles: number): Float64Array {
  const fresh = new Float64Array(values.length);
  let known = 0;
  for (let at = 0; at < values.length; at += 1) {
    known *= 1 - settles;
    if (variances[at] === 0) continue;
    const news = (values[at] ?? 0) - known;
    fresh[at] = news;
    known += (gains[at] ?? 0) * news;
  }
  return fresh;
}

function product(one: Float64Array, other: Float64Array, { variances }: Design): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) {
    const variance = variances[at] ?? 0;
    if (variance > 0) sum += ((one[at] ?? 0) * (other[at] ?? 0)) / variance;
  }
  return sum;
}

function addMoves(
  sums: ReliefSums,
  design: Design,
  places: readonly number[],
  said: Float64Array,
  columns: readonly Float64Array[],
): void {
  const count = places.length;
  places.forEach((place, move) => {
    const [first, second] = columns;
    let [withSaid, withFirst, withSecond] = [0, 0, 0];
    for (let at = move; at < count; at += 1) {
      const variance = design.variances[at] ?? 0;
      if (variance === 0) continue;
      const share = (design.moves[at * count + move] ?? 0) / variance;
      withSaid += share * (said[at] ?? 0);
      withFirst += share * (first?.[at] ?? 0);
      withSecond += share * (second?.[at] ?? 0);
    }
    sums.vector[place] = (sums.vector[place] ?? 0) + withSaid;
    addTo(sums, place, realness, withFirst);
    addTo(sums, realness, place, withFirst);
    addTo(sums, place, rise, withSecond);
    addTo(sums, rise, place, withSecond);
    places.forEach((other, to) => addTo(sums, place, other, design.products[move * count + to] ?? 0));
  });
}

function addTo(sums: ReliefSums, row: number, column: number, value: number): void {
  const at = row * sums.room + column;
  sums.matrix[at] = (sums.matrix[at] ?? 0) + value;
}

/** Rows with the same answers given have the same design; a reading at an end of the scale has a variance of its own. */
function designOf({ designs, settings }: ReliefSums, { first, answers }: Row, readings: readonly (Reading | null)[]): Design {
  const given = readings.map((reading) => reading?.variance ?? 0);
  if (given.some((variance, at) => variance > 0 && variance * (answers[at]?.length ?? 1) !== 1))
    return newDesign(given, first, settings);
  const shape = `${first === null ? '0' : '-'}${answers.map(({ length }) => length).join('')}`;
  const known = designs.get(shape);
  if (known !== undefined) return known;
  const design = newDesign(given, first, settings);
  designs.set(shape, design);
  return design;
}

function newDesign(given: readonly number[], first: number | null, { settles, wanders }: ReliefSettings): Design {
  const count = given.length;
  const gains = new Float64Array(count);
  const variances = new Float64Array(count);
  let unsure = first === null ? floorVariance : realnessPrior.mean;
  let logVariances = 0;
  let readings = 0;
  given.forEach((own, at) => {
    unsure = (1 - settles) ** 2 * unsure + wanders;
    if (own === 0) return;
    const variance = unsure + own;
    variances[at] = variance;
    gains[at] = unsure / variance;
    unsure *= 1 - unsure / variance;
    logVariances += Math.log(variance);
    readings += 1;
  });
  const bare: Design = {
    moves: new Float64Array(count * count),
    products: new Float64Array(count * count),
    gains,
    variances,
    logVariances,
    readings,
  };
  const columns = Array.from({ length: count }, (_, move) => {
    const falls = Array.from({ length: count }, (_, at) => (at < move ? 0 : -((1 - settles) ** (at - move))));
    return whitened(falls, bare, settles);
  });
  columns.forEach((column, move) => {
    for (let at = 0; at < count; at += 1) bare.moves[at * count + move] = column[at] ?? 0;
    columns.forEach((other, to) => {
      bare.products[move * count + to] = product(column, other, bare);
    });
  });
  return bare;
}

/** Makes room for more unknowns. */
function grow(sums: ReliefSums, wanted: number): void {
  const { room, matrix, vector } = sums;
  if (wanted <= room) return;
  const bigger = new Float64Array(wanted * wanted);
  for (let row = 0; row < room; row += 1) bigger.set(matrix.subarray(row * room, (row + 1) * room), row * wanted);
  const longer = new Float64Array(wanted);
  longer.set(vector);
  Object.assign(sums, { room: wanted, matrix: bigger, vector: longer });
}
