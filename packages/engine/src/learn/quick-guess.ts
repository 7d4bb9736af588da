// A quick guess at each move's relief, one move at a time, only to say what an answer at the end of the scale stands for.
import { normalBelow } from './gaussian.ts';
import type { Row } from './sessions.ts';

/** One reading as a number: its value, and its variance relative to that of a single answer. Null: there is none. */
export interface Reading {
  readonly value: number;
  readonly variance: number;
}

export type QuickGuesses = Map<string, { mean: number; variance: number }>;

/** Typical values (NRS): noise of an answer, what goes back by itself during a move, how much that varies. */
const noise = 0.3;
const settles = 0.1;
const wanders = 0.15;
const reliefPrior = { mean: 0.2, variance: 0.8 };
/** After an answer of 0 pain is taken to be here, give or take the square root of this. */
export const floor = { value: 0.2, variance: 0.1 };
const realness = 0.72;

/** What a row says, move by move. */
export interface Read {
  /** One at an end of the scale becomes the number that fits best with what is known so far. */
  readonly reading: Reading | null;
  /** The relief that was expected of the move. NRS. */
  readonly foretold: number;
}

/** @param rest where pain would settle. NRS */
export function readRow(row: Row, rest: number, guesses: QuickGuesses): readonly Read[] {
  let now = row.first === null ? floor.value : (1 - realness) * rest + realness * row.first;
  let unsure = row.first === null ? floor.variance : realness * noise;
  let stoodAt = endOf([row.first ?? 0]);
  const all: Read[] = [];
  for (const [index, move] of row.moves.entries()) {
    const relief = guesses.get(move) ?? begun(move, guesses);
    const without = now + settles * (rest - now);
    now = without - relief.mean;
    unsure = (1 - settles) ** 2 * unsure + wanders + relief.variance;
    const given = row.answers[index] ?? [];
    const foretold = relief.mean;
    const end = endOf(given);
    const stays = end !== null && end === stoodAt;
    if (given.length === 0 || (stays && isOpen(end, relief.mean))) {
      all.push({ reading: null, foretold });
      continue;
    }
    const mean = given.reduce((sum, one) => sum + one, 0) / given.length;
    const near = given.some(isNearAnEnd);
    const fits = near ? nearAnEnd(given, now, unsure) : between(mean, now, unsure + noise / given.length);
    const said = stays ? noFurther(fits, without - now) : fits;
    const reading = near ? asReading(said, now, unsure) : { value: mean, variance: 1 / given.length };
    stoodAt = end;
    now += unsure * said.shift;
    relief.mean -= relief.variance * said.shift;
    relief.variance -= relief.variance ** 2 * said.shrink;
    unsure -= unsure ** 2 * said.shrink;
    all.push({ reading, foretold });
  }
  return all;
}

function begun(move: string, guesses: QuickGuesses): { mean: number; variance: number } {
  const relief = { ...reliefPrior };
  guesses.set(move, relief);
  return relief;
}

/** The end of the scale at which all of the answers are. */
function endOf(answers: readonly number[]): 0 | 10 | null {
  if (answers.every((one) => one <= 0)) return 0;
  return answers.every((one) => one >= 10) ? 10 : null;
}

/** A 0 may be as much as a half, a 10 as little as nine and a half. */
const leftOpen = 0.5;

/**
 * From an end of the scale to the same end: what eases 0, or adds to 10, does not show, so it is a bound and no number. It can only
 * speak against what is held of the move (0 against harm, 10 against relief), never for it; what the end leaves open it says nothing of.
 */
function isOpen(end: 0 | 10, relief: number): boolean {
  return end === 0 ? relief >= -leftOpen : relief <= leftOpen;
}

/** Against what is held of the move, and no further than that it does nothing. */
function noFurther({ shift, shrink }: Said, toNothing: number): Said {
  const most = Math.abs(toNothing) * shrink;
  return { shift: Math.max(-most, Math.min(most, shift)), shrink };
}

interface Said {
  readonly shift: number;
  readonly shrink: number;
}

/** The reading of a number that would have said the same; what says next to nothing is left out. */
function asReading({ shift, shrink }: Said, expected: number, unsure: number): Reading | null {
  if (shrink < 1e-3 / unsure) return null;
  return { value: expected + shift / shrink, variance: Math.max(0.1, (1 / shrink - unsure) / noise) };
}

function between(answered: number, expected: number, variance: number): Said {
  return { shift: (answered - expected) / variance, shrink: 1 / variance };
}

/** Within a point of the end of the scale pain may lie at the end itself, however much it was eased. */
function isNearAnEnd(answered: number): boolean {
  return answered <= 1 || answered >= 9;
}

/** Mean and variance of pain after answers near an end, summed over a fine row of possible pains. */
function nearAnEnd(answers: readonly number[], expected: number, variance: number): Said {
  const sd = Math.sqrt(variance);
  let [weight, first, second] = [0, 0, 0];
  for (let step = -5; step <= 5; step += 1) {
    const z = step * 0.65;
    const shown = Math.max(0, Math.min(10, expected + sd * z));
    const likely = answers.reduce((product, one) => product * likelihood(one, shown), Math.exp((-z * z) / 2));
    weight += likely;
    first += likely * z;
    second += likely * z * z;
  }
  const mean = first / weight;
  return { shift: mean / sd, shrink: (1 - (second / weight - mean * mean)) / variance };
}

/** Of a whole number read from a pain that shows. */
function likelihood(answered: number, shown: number): number {
  const sd = Math.sqrt(noise);
  const upTo = (bound: number): number => normalBelow((bound - shown) / sd);
  return (answered >= 10 ? 1 : upTo(answered + 0.5)) - (answered <= 0 ? 0 : upTo(answered - 0.5)) + 1e-12;
}
