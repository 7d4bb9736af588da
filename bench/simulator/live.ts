// Days of hers in a row, by her own habits, and the log that comes of them.
import type { DayContext, ExerciseDone, ExposureName, History } from '@sinew/engine';
import { daysBetween, localDateOf, type LocalDate } from '@sinew/kernel';
import { chance, type Chance } from './chance.ts';
import {
  askedByHabit,
  asRead,
  dateOf,
  instantAt,
  isWeekend,
  morningPain,
  nightAfter,
  session,
  type Asked,
  type Standing,
} from './day.ts';
import { askedWhenSore, feltFrom, writtenOf } from './evening.ts';
import { birthDay, type Woman } from './woman.ts';

export interface Lived {
  readonly history: History;
  /** Her level on each day, with a usual day behind it. */
  readonly levels: readonly number[];
  /** Points that the days before added to each morning. */
  readonly owed: readonly number[];
  /** The first day with a morning that was written down. */
  readonly first: number;
  /** The first days of stretches with a usual day of their own: before a birth, the two weeks after it, and then. */
  readonly stretches: readonly number[];
}

export type Log = {
  -readonly [Key in 'checkIns' | 'moves' | 'walks' | 'exercises' | 'contexts']-?: NonNullable<History[Key]>[number][];
};

/** @param more points that something else adds to the morning after a day with this pain */
export function live(her: Woman, days: number, seed: string, more = (_day: number, _pain: number): number => 0): Lived {
  const dice = chance(seed);
  const log = emptyLog();
  const levels: number[] = [];
  const owed: number[] = [];
  let standing: Standing = { level: her.level, owed: 0 };
  for (let day = 0; day < days; day += 1) {
    const woman = her.after !== null && day >= birthDay ? her.after : her;
    if (woman !== her && day < birthDay + twoWeeks) standing = unsettled(standing, dice);
    const date = dateOf(day);
    const pain = morningPain(woman, standing, isWeekend(date), dice);
    levels.push(standing.level);
    owed.push(standing.owed);
    const { share, perPoint } = woman.missing;
    const skipped = dice.happens(Math.min(0.9, share + perPoint * Math.max(0, pain - woman.level)));
    if (!skipped) log.checkIns.push({ at: instantAt(date, 7), pain: { now: asRead(pain), morning: asRead(pain) } });
    const { evening } = woman;
    const felt = evening === null ? null : feltFrom(standing.felt ?? 0, evening, woman, dice);
    const usual = askedByHabit(woman, pain, dice);
    const asked = evening === null || felt === null ? usual : askedWhenSore(woman, evening, felt, usual);
    // With the morning, the whole day is often left out.
    if (!skipped || dice.happens(0.5)) {
      if (woman.planned === null) sessionsOf(woman, date, pain, log, dice);
      else plannedSessions(ofTheDay(woman, `${seed} ${day}`), woman.planned, { date, pain }, log, dice);
      writeAsked(date, evening === null || felt === null ? asked : writtenOf(woman, evening, felt, asked), log);
    }
    standing = {
      ...nightAfter(woman, standing, { ...asked, cost: asked.cost + more(day, pain) }, dice),
      ...(felt !== null && { felt: felt.morning }),
    };
  }
  const births = her.after === null ? [] : [dateOf(birthDay)];
  const stretches = her.after === null ? [0] : [0, birthDay, birthDay + twoWeeks];
  return { history: { ...historyOf(log), births }, levels, owed, first: firstMorning(log), stretches };
}

/** The day of a birth, and fourteen more. */
const twoWeeks = 15;

/** After a birth her level moves fast. */
function unsettled(standing: Standing, dice: Chance): Standing {
  return { ...standing, level: Math.max(0.3, standing.level + dice.normal(0, 0.3)) };
}

function firstMorning({ checkIns }: Log): number {
  const at = checkIns[0]?.at;
  return at === undefined ? 0 : daysBetween(dateOf(0), localDateOf(at));
}

export function emptyLog(): Log {
  return { checkIns: [], moves: [], walks: [], exercises: [], contexts: [] };
}

export function historyOf(log: Log): History {
  const byTime = <T extends { readonly at: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => (a.at < b.at ? -1 : 1));
  const { checkIns, moves, walks, exercises, contexts } = log;
  return {
    since: dateOf(0),
    checkIns: byTime(checkIns),
    moves: byTime(moves),
    walks: byTime(walks),
    exercises: byTime(exercises),
    contexts: byTime(contexts),
    births: [],
    assessed: [],
    vetoes: [],
    mood: null,
  };
}

/** She starts a session the sooner the more it hurts: what falls by itself afterwards is no merit of the moves. */
function sessionsOf(woman: Woman, date: LocalDate, morning: number, log: Log, dice: Chance): void {
  const rest = Math.max(0, morning);
  let now = rest;
  let eased = 0;
  for (let hour = 8; hour < 21; hour += 1) {
    const settled = rest + woman.rise * Math.min(1, (hour - 8) / 11);
    now = Math.max(0, settled + 0.5 * (now - settled) + dice.normal(0, woman.swing * 0.87));
    if (!dice.happens((woman.sessionsADay / 13) * Math.exp(1.1 * (now - settled)) * (eased > 1 ? 0 : 1))) continue;
    const moves = dice.some(woman.repertoire, 1 + Math.floor(dice.share() * 5));
    const told = moves.map(({ id, forms }) => ({ id, variant: forms[0].id, sets: 1 }));
    const { done, after } = session(woman, told, { date, hour: hour + dice.share() * 0.5 }, { rest, now }, dice);
    log.moves.push(...done);
    now = after;
    eased += 1;
  }
}

/** What her moves do on that day, where that differs from day to day. */
function ofTheDay(woman: Woman, seed: string): Woman {
  if (woman.reliefVariesByDay === 0) return woman;
  const dice = chance(seed);
  const relief = [...woman.relief].map(([move, points]) => [move, dice.normal(points, woman.reliefVariesByDay)] as const);
  return { ...woman, relief: new Map(relief) };
}

/** From the morning on, whatever the pain is. */
function plannedSessions(
  woman: Woman,
  count: number,
  { date, pain }: { readonly date: LocalDate; readonly pain: number },
  log: Log,
  dice: Chance,
): void {
  const rest = Math.max(0, pain);
  for (let time = 0; time < woman.timesADay; time += 1) {
    const now = Math.max(0, rest + dice.normal(0, 0.5 * woman.swing));
    const moves = dice.some(woman.repertoire, count).map(({ id, forms }) => ({ id, variant: forms[0].id, sets: 1 }));
    log.moves.push(...session(woman, moves, { date, hour: 9 + 5 * time }, { rest, now }, dice).done);
  }
}

const hours = [
  ['standing', 'standingHours'],
  ['sitting', 'sittingHours'],
  ['carrying', 'carriedBabyHours'],
  ['sleep', 'sleepHours'],
] as const satisfies readonly (readonly [ExposureName, keyof DayContext])[];

const patterns = {
  hinge: 'hinge',
  squat: 'squat',
  'split-stance': 'split-stance',
  'single-leg': 'single-leg',
  impact: 'jump-impact',
} as const;

export function writeAsked(date: LocalDate, { amounts }: Asked, log: Log): void {
  const walking = amounts.get('walking') ?? 0;
  if (walking > 0)
    log.walks.push({ at: instantAt(date, 16), minutes: walking, painOnsetMinute: null, pain: { before: 3, after: 3 } });
  const context = Object.fromEntries(
    hours.flatMap(([name, field]) => {
      const amount = amounts.get(name);
      return amount === undefined ? [] : [[field, amount]];
    }),
  );
  if (Object.keys(context).length > 0) log.contexts.push({ at: instantAt(date, 21.5), ...context });
  for (const [name, pattern] of Object.entries(patterns)) {
    const sets = amounts.get(name as ExposureName) ?? 0;
    if (sets > 0) log.exercises.push(exercise(date, pattern, sets));
  }
}

function exercise(date: LocalDate, pattern: string, sets: number): ExerciseDone {
  return { at: instantAt(date, 18), exercise: pattern, pattern, stance: 'bilateral', sets, band: null, pain: null };
}
