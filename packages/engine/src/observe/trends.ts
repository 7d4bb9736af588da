// What the last weeks say as a whole: what keeps going red, how long nothing has, and where her pain is heading (PR5, PR6, PR8, PR9).
import { addDays, daysBetween, type LocalDate } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { DayOf } from '../model/past.ts';
import type { CheckIn, ExerciseDone, MoveDone } from '../model/person.ts';
import { provocations, type Provocation } from '../model/vocabulary.ts';
import type { BareFacts } from './facts.ts';
import type { Mornings } from './mornings.ts';
import { resembledBy } from './own-exercise.ts';
import { hurt, morningLight } from './response.ts';
import { isStrengthening } from './work.ts';

export interface Trends {
  /** Two of their last three days went red: left out for a week (PR5). */
  readonly redTags: readonly Provocation[];
  /** The week is over: tried again at half. */
  readonly retestTags: readonly Provocation[];
  /** The same of a move, whatever it resembles: it hurt by itself on two of its last three days. */
  readonly redMoves: readonly string[];
  readonly retestMoves: readonly string[];
  /** Null: nothing was red in the weeks that are looked back on. */
  readonly daysSinceRed: number | null;
  /** The median of two weeks running is up by two points on the easiest week before them (PR8); undefined where there is too little to say. */
  readonly rising: boolean | undefined;
  /** After four weeks the median has not come down by a point since the first, and it has room to (PR9). */
  readonly unchanged: boolean | undefined;
}

export function trendsOf(facts: BareFacts, catalog: Catalog): Trends {
  const { today, mornings, soFar } = facts;
  const recent = recentDays(facts, catalog);
  const tagsOf = taggedBy(catalog);
  const tags = either(
    repeated(answersOfTags(recent, tagsOf), today, catalog),
    repeated(answersOfTags(workOf(recent, catalog), tagsOf), today, catalog),
  );
  const moves = repeated(answersOfMoves(facts, catalog), today, catalog);
  return {
    redTags: tags.off,
    retestTags: tags.retest,
    redMoves: moves.off,
    retestMoves: moves.retest,
    daysSinceRed: daysSinceRed(recent, mornings, today, catalog),
    ...directionOf(soFar.checkIns, today, catalog),
  };
}

/** Days on which something was done that are looked at. */
export const lastDays = 3;

interface Answers<What> {
  readonly what: What;
  /** Oldest first. */
  readonly days: readonly { readonly date: LocalDate; readonly red: boolean }[];
}

interface Repeated<What> {
  readonly off: readonly What[];
  readonly retest: readonly What[];
}

/** What went red again and again: off for a week after the last time, then tried at half until it goes well. */
function repeated<What>(all: readonly Answers<What>[], today: LocalDate, { parameters }: Catalog): Repeated<What> {
  const off: What[] = [];
  const retest: What[] = [];
  for (const { what, days } of all) {
    const red = days.slice(-lastDays).filter((day) => day.red);
    const last = red.at(-1);
    if (last === undefined || red.length < parameters.redTagsOfThree.value) continue;
    (daysBetween(last.date, today) <= parameters.redTagDays.value ? off : retest).push(what);
  }
  return { off, retest };
}

function either<What>(one: Repeated<What>, other: Repeated<What>): Repeated<What> {
  const off = new Set([...one.off, ...other.off]);
  const retest = new Set([...one.retest, ...other.retest]);
  return { off: [...off], retest: [...retest].filter((what) => !off.has(what)) };
}

function answersOfMoves({ past, today }: BareFacts, catalog: Catalog): Answers<string>[] {
  const from = addDays(today, -catalog.parameters.lookBackDays.value);
  return [...past.byMove].map(([what, done]) => ({
    what,
    days: done
      .slice(-lastDays)
      .filter(({ date }) => date > from)
      .map(({ date, entries }) => ({ date, red: entries.some((one) => hurt(one, catalog)) })),
  }));
}

/** The last days of each that it was done on, looked for from the newest back. */
function answersOfTags(days: readonly Day[], tagsOf: (done: Done) => readonly Provocation[]): Answers<Provocation>[] {
  const found = new Map(provocations.map((tag) => [tag, [] as Answers<Provocation>['days'][number][]]));
  const isFull = (): boolean => [...found.values()].every((known) => known.length === lastDays);
  for (const { date, done, red } of days.toReversed()) {
    if (isFull()) break;
    const redTags = union(red.map(tagsOf));
    for (const tag of union(done.map(tagsOf))) {
      const known = found.get(tag);
      if (known !== undefined && known.length < lastDays) known.unshift({ date, red: redTags.has(tag) });
    }
  }
  return [...found].map(([what, known]) => ({ what, days: known }));
}

/** That a stretch went well says nothing of a lift that did not, though both bend her at the hip. */
function workOf(days: readonly Day[], { moves }: Catalog): Day[] {
  const work = new Set(moves.filter(({ role }) => isStrengthening(role)).map(({ id }) => id));
  const isWork = (done: Done): boolean => !('move' in done) || work.has(done.move);
  return days.map(({ date, done, red }) => ({ date, done: done.filter(isWork), red: red.filter(isWork) }));
}

interface Day {
  readonly date: LocalDate;
  readonly done: readonly Done[];
  readonly red: readonly Done[];
}

/** Days of the last weeks with moves or exercises of her own; today only where it is red already. */
function recentDays({ soFar, today, mornings }: BareFacts, catalog: Catalog): Day[] {
  const from = addDays(today, -catalog.parameters.lookBackDays.value);
  const moves = recent(soFar.moves, from);
  const exercises = recent(soFar.exercises, from);
  return [...new Set([...moves.keys(), ...exercises.keys()])]
    .sort()
    .map((date) => dayOf(date, [...(moves.get(date) ?? []), ...(exercises.get(date) ?? [])], mornings, catalog))
    .filter(({ date, red }) => red.length > 0 || date < today);
}

function recent<Entry>(days: readonly DayOf<Entry>[], from: LocalDate): ReadonlyMap<LocalDate, readonly Entry[]> {
  return new Map(daysAfter(from, days).map(({ date, entries }) => [date, entries]));
}

function daysAfter<Entry>(from: LocalDate, days: readonly DayOf<Entry>[]): readonly DayOf<Entry>[] {
  return days.slice(days.findLastIndex(({ date }) => date <= from) + 1);
}

type Done = MoveDone | ExerciseDone;

function taggedBy({ moves }: Catalog): (done: Done) => readonly Provocation[] {
  const byId = new Map(moves.map((move) => [move.id, move]));
  return (done) =>
    'move' in done
      ? (byId.get(done.move)?.forms.find(({ id }) => id === done.variant)?.traits.resembles ?? [])
      : resembledBy(done);
}

/** After a red morning all of it is red; else what hurt by itself, by the standard lights. */
function dayOf(date: LocalDate, done: readonly Done[], mornings: Mornings, catalog: Catalog): Day {
  const allRed = morningLight(mornings.after.get(date), catalog) === 'red';
  return { date, done, red: allRed ? done : done.filter((one) => hurt(one, catalog)) };
}

function union<Member>(lists: readonly (readonly Member[])[]): ReadonlySet<Member> {
  const all = new Set<Member>();
  for (const list of lists) for (const member of list) all.add(member);
  return all;
}

function daysSinceRed(days: readonly Day[], mornings: Mornings, today: LocalDate, { parameters }: Catalog): number | null {
  const moved = days.filter(({ red }) => red.length > 0).map(({ date }) => date);
  const woke = [...mornings.byDate.values()].filter(
    ({ change }) => change !== undefined && change >= parameters.morningRedFrom.value,
  );
  const last = [...moved, ...woke.map(({ date }) => date)].sort().at(-1);
  return last === undefined ? null : daysBetween(last, today);
}

function directionOf(
  checkIns: readonly DayOf<CheckIn>[],
  today: LocalDate,
  { parameters }: Catalog,
): Pick<Trends, 'rising' | 'unchanged'> {
  const lately = daysAfter(addDays(today, -parameters.lookBackDays.value - 7), checkIns);
  const week = (daysAgo: number): number | undefined =>
    weekMedian(lately, addDays(today, -daysAgo), parameters.weekReadingsMin.value);
  const [last, before] = [week(0), week(7)];
  const base = leastOf(weeksBefore.filter((daysAgo) => daysAgo < parameters.lookBackDays.value).map(week));
  const rise = parameters.weekRise.value;
  const rising =
    last === undefined || before === undefined || base === undefined ? undefined : last - base >= rise && before - base >= rise;
  const first = checkIns[0];
  const weeks = parameters.unchangedDays.value;
  if (first === undefined || daysBetween(first.date, today) < weeks) return { rising, unchanged: undefined };
  const start = weekMedian(checkIns, addDays(first.date, 6), parameters.weekReadingsMin.value);
  return {
    rising,
    unchanged:
      start === undefined || last === undefined
        ? undefined
        : Math.max(start, last) >= parameters.unchangedFrom.value && start - last < parameters.unchangedPoints.value,
  };
}

/** Where each week that ended before the last two did so, in days ago. */
const weeksBefore = Array.from({ length: 16 }, (_, week) => 14 + 7 * week);

function leastOf(medians: readonly (number | undefined)[]): number | undefined {
  const known = medians.filter((median) => median !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** Of the worst pain of each day with a check-in, of the seven that end with `until`. */
function weekMedian(checkIns: readonly DayOf<CheckIn>[], until: LocalDate, readingsMin: number): number | undefined {
  const from = addDays(until, -7);
  const week = checkIns.filter(({ date }) => date > from && date <= until);
  const sorted = week
    .map(({ entries }) => Math.max(...entries.map(({ pain }) => pain.worst24h ?? pain.now)))
    .sort((a, b) => a - b);
  return sorted.length < readingsMin ? undefined : sorted[Math.floor(sorted.length / 2)];
}
