// Moves done one after another, with the pain between them: what relief is read from.
import { millisBetween } from '@sinew/kernel';
import type { MoveDone } from '../model/person.ts';
import { hourOf } from './days.ts';

/** A row of moves from a known pain on. Pain of 0 ends a row: whatever eases it further does not show. */
export interface Row {
  /** The answer before the first move; null: the row goes on from no pain at all. NRS. */
  readonly first: number | null;
  /** How far the day had gone: 0 at eight in the morning, 1 at seven in the evening. */
  readonly dayGone: number;
  readonly moves: readonly string[];
  /** Pain after each move: the answer after it and the one before the next, where they were given. */
  readonly answers: readonly (readonly number[])[];
}

/** A longer pause, in milliseconds, begins anew: an hour and a half, wherever her clock is by then. */
const longestPause = 1.5 * 60 * 60 * 1000;

/** @param done of one day, in order */
export function rowsOf(done: readonly MoveDone[]): readonly Row[] {
  const sessions: MoveDone[][] = [];
  for (const one of done) {
    const session = sessions.at(-1);
    const last = session?.at(-1);
    if (session !== undefined && last !== undefined && goesOn(last, one)) session.push(one);
    else sessions.push([one]);
  }
  return sessions.flatMap(rowsOfSession);
}

function goesOn(last: MoveDone, next: MoveDone): boolean {
  return last.session === next.session && millisBetween(last.at, next.at) <= longestPause;
}

function rowsOfSession(session: readonly MoveDone[]): Row[] {
  // What came before the first answer has no beginning to be compared with.
  const from = session.findIndex(({ pain }) => pain !== null);
  const done = from > 0 ? session.slice(from) : session;
  const begin = done[0];
  if (begin === undefined || begin.pain === null) return [];
  const dayGone = Math.max(0, Math.min(1, (hourOf(begin.at) - 8) / 11));
  const rows: Row[] = [];
  let first: number | null = begin.pain.before === 0 ? null : begin.pain.before;
  let moves: string[] = [];
  let answers: (readonly number[])[] = [];
  done.forEach(({ move, pain }, index) => {
    const given = answersBetween(pain?.after, done[index + 1]?.pain?.before);
    moves.push(move);
    answers.push(given);
    if (given.length === 0 || given.some((answer) => answer > 0)) return;
    rows.push({ first, dayGone, moves, answers });
    [first, moves, answers] = [null, [], []];
  });
  if (answers.some((given) => given.length > 0)) rows.push({ first, dayGone, moves, answers });
  return rows;
}

const none: readonly number[] = [];

/** The same number again may be the same answer, carried over: it counts once. */
function answersBetween(after: number | undefined, before: number | undefined): readonly number[] {
  if (after === undefined) return before === undefined ? none : [before];
  return before === undefined || before === after ? [after] : [after, before];
}
