// What sessions answer, day by day: pain after the last move against pain before the first, as far as it falls or stays by itself.
import { localDateOf, type LocalDate } from '@sinew/kernel';
import { condition, independent, spread, weightedSum, type Joint } from '../learn/joint.ts';
import { answer } from '../learn/reading.ts';
import type { MoveDone } from '../model/person.ts';
import { counted, differenceIn, differenceSd, type Look } from './look.ts';

/** Pain after a session that began at `middle`, how much of what was more than that is still there, and the difference. */
const middle = 4;
const priors = [
  { mean: 3.3, sd: 1 },
  { mean: 0.8, sd: 0.25 },
  { mean: 0, sd: differenceSd },
] as const;
const difference = 2;
/** Standard deviation of what a day's sessions do from time to time, NRS; each as likely as the others. */
const noises = [0.5, 0.75, 1.1, 1.65] as const;

interface Guess {
  readonly noise: number;
  readonly joint: Joint;
  logWeight: number;
}

export interface SessionPain {
  readonly date: LocalDate;
  readonly before: number;
  readonly after: number;
}

/**
 * A day is drawn as a whole, and its sessions are alike (a stiff day, a bad night): so it answers once, when it is over, with the middle
 * of what it says. Counted one by one, three sessions of a day would find a difference where there is none.
 */
export function sessionLooks(shares: ReadonlyMap<LocalDate, number>, sessions: readonly SessionPain[], today: LocalDate): Look[] {
  const start = (): Joint =>
    independent(
      priors.map(({ mean }) => mean),
      priors.map(({ sd }) => sd),
    );
  const guesses = noises.map((noise): Guess => ({ noise, joint: start(), logWeight: 0 }));
  const looks: Look[] = [];
  let answers: Look['answers'] = [0, 0];
  for (const { date, before, after } of byDay(sessions)) {
    const share = shares.get(date);
    if (share === undefined || date >= today) continue;
    for (const guess of guesses) read(guess, Float64Array.of(1, before - middle, share), after);
    answers = counted(answers, share);
    looks.push({ date, answers, difference: differenceIn(guesses, difference) });
  }
  return looks;
}

/** Oldest first. */
function byDay(sessions: readonly SessionPain[]): SessionPain[] {
  const days = new Map<LocalDate, SessionPain[]>();
  for (const one of sessions) days.set(one.date, [...(days.get(one.date) ?? []), one]);
  return [...days].map(([date, all]) => ({ date, before: meanOf(all, 'before'), after: meanOf(all, 'after') }));
}

function meanOf(sessions: readonly SessionPain[], when: 'before' | 'after'): number {
  return sessions.reduce((sum, session) => sum + session[when], 0) / sessions.length;
}

function read(guess: Guess, weights: Float64Array, after: number): void {
  const { joint, noise } = guess;
  const along = new Float64Array(joint.size);
  spread(joint, weights, along);
  const said = answer(after, weightedSum(weights, joint.mean), weightedSum(weights, along) + noise ** 2 + 1 / 12);
  guess.logWeight += Math.log(said.likelihood);
  condition(joint, along, said.shift, said.shrink);
}

/** Of each session in which one of these moves was done: the first pain before, the last pain after; oldest first. */
export function sessionPains(moves: readonly MoveDone[], isMeant: (move: string) => boolean): SessionPain[] {
  const bySession = new Map<string, MoveDone[]>();
  for (const done of moves) {
    const session = bySession.get(done.session);
    if (session === undefined) bySession.set(done.session, [done]);
    else session.push(done);
  }
  return [...bySession.values()].flatMap((session): SessionPain[] => {
    const asked = session.filter(({ pain }) => pain !== null);
    const [begin, end] = [asked[0], asked.at(-1)];
    if (begin?.pain == null || end?.pain == null || !session.some(({ move }) => isMeant(move))) return [];
    return [{ date: localDateOf(begin.at), before: begin.pain.before, after: end.pain.after }];
  });
}
