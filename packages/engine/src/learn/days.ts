// Her log as days: this morning's pain, what the day asked of her, and the moves she did. What was not written down is unknown.
import { addDays, daysBetween, localDateOf, type Instant, type LocalDate } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { Form } from '../model/move.ts';
import type { CheckIn, ExerciseDone, History, MoveDone } from '../model/person.ts';
import {
  countedInSets,
  exposureCount,
  exposureOfPattern,
  exposureOfStance,
  exposures,
  indexOf,
  type ExposureName,
} from './exposures.ts';

export interface Day {
  readonly date: LocalDate;
  /** NRS 0–10, or null. */
  readonly morning: number | null;
  /** The morning was not asked for; this is the pain at a check-in before eleven. */
  readonly guessed: boolean;
  /** By `indexOf`: minutes, hours or sets; NaN is unknown. */
  readonly amounts: Float64Array;
  /** At least one entry of any kind. */
  readonly logged: boolean;
  readonly moves: readonly MoveDone[];
  /** Null: no birth that is known of, or not yet. */
  readonly daysSinceBirth: number | null;
  /** Saturday or Sunday. */
  readonly weekend: boolean;
}

type DayInMaking = { -readonly [Key in keyof Day]: Day[Key] } & { readonly moves: MoveDone[]; walked: boolean };

/** Every day from the first entry to the last, and on to yesterday where `today` is given. */
export function daysOf(history: History, catalog: Catalog, today: LocalDate | null = null): readonly Day[] {
  const byDate = new Map<LocalDate, DayInMaking>();
  let latest: DayInMaking | null = null;
  const dayOf = (date: LocalDate): DayInMaking => {
    if (latest?.date === date) return latest;
    latest = byDate.get(date) ?? emptyDay(date);
    byDate.set(date, latest);
    return latest;
  };
  for (const one of history.checkIns) takeCheckIn(one, dayOf);
  for (const { at, minutes } of history.walks) {
    const day = logged(at, dayOf);
    day.walked = true;
    add(day, 'walking', minutes);
  }
  takeMoves(history.moves, catalog, dayOf);
  for (const one of history.exercises) takeExercise(one, logged(one.at, dayOf));
  takeContext(history, dayOf);
  return inARow(byDate, history.births ?? [], today === null ? null : addDays(today, -1));
}

function emptyDay(date: LocalDate): DayInMaking {
  const amounts = new Float64Array(exposureCount).fill(Number.NaN);
  return {
    date,
    morning: null,
    guessed: false,
    amounts,
    logged: false,
    moves: [],
    daysSinceBirth: null,
    weekend: false,
    walked: false,
  };
}

function logged(at: Instant, dayOf: (date: LocalDate) => DayInMaking): DayInMaking {
  const day = dayOf(localDateOf(at));
  if (day.logged) return day;
  day.logged = true;
  // On a day with any entry, sets that were not entered were not done. A walk needs no entry: without one it is unknown.
  exposures.forEach(({ kind }, index) => {
    if (kind === 'session' && Number.isNaN(day.amounts[index])) day.amounts[index] = 0;
  });
  return day;
}

function add(day: DayInMaking, name: ExposureName, amount: number): void {
  const index = indexOf[name];
  const known = day.amounts[index] ?? Number.NaN;
  day.amounts[index] = (Number.isNaN(known) ? 0 : known) + amount;
}

/** The night that ended this morning belongs to the day before. */
function takeCheckIn({ at, pain, sleepHours }: CheckIn, dayOf: (date: LocalDate) => DayInMaking): void {
  const day = logged(at, dayOf);
  if (pain.morning !== undefined) {
    day.morning = pain.morning;
    day.guessed = false;
  } else if (hourOf(at) < 11 && (day.morning === null || day.guessed)) {
    day.morning = pain.now;
    day.guessed = true;
  }
  if (sleepHours !== undefined) dayOf(addDays(day.date, -1)).amounts[indexOf.sleep] = sleepHours;
}

const contextFields = [
  ['standing', 'standingHours'],
  ['sitting', 'sittingHours'],
  ['carrying', 'carriedBabyHours'],
] as const;

function takeContext({ contexts = [] }: History, dayOf: (date: LocalDate) => DayInMaking): void {
  for (const context of contexts) {
    const day = logged(context.at, dayOf);
    for (const [name, field] of contextFields) {
      const hours = context[field];
      if (hours !== undefined) day.amounts[indexOf[name]] = hours;
    }
    if (context.walkingMinutes !== undefined) takeWalkingInAll(day, context.walkingMinutes);
    if (context.sleepHours === undefined) continue;
    const night = hourOf(context.at) < 12 ? dayOf(addDays(day.date, -1)) : day;
    night.amounts[indexOf.sleep] = context.sleepHours;
  }
}

/** What she wrote down of it is a part of it. */
function takeWalkingInAll(day: DayInMaking, minutes: number): void {
  const known = day.amounts[indexOf.walking] ?? Number.NaN;
  day.amounts[indexOf.walking] = Number.isNaN(known) ? minutes : Math.max(known, minutes);
}

function takeMoves(moves: readonly MoveDone[], catalog: Catalog, dayOf: (date: LocalDate) => DayInMaking): void {
  const asked = askedByForm(catalog);
  for (const done of moves) {
    const day = logged(done.at, dayOf);
    day.moves.push(done);
    const forms = asked.get(done.move);
    const names = forms?.get(done.variant) ?? forms?.get('') ?? [];
    for (const name of names) {
      if (name !== 'walking') add(day, name, done.dose.sets ?? 1);
      // A walk of the plan that was also entered as a walk is one walk.
      else if (!day.walked) add(day, name, minutesOf(done));
    }
  }
}

/** What each form of each move asks, by move and form; '' is the first form, for forms that are no longer known. */
function askedByForm({ moves }: Catalog): ReadonlyMap<string, ReadonlyMap<string, readonly ExposureName[]>> {
  return new Map(
    moves.map(({ id, forms }) => {
      const byForm = forms.map((form): [string, ExposureName[]] => {
        const { id: name, traits } = form;
        const inSets = countedInSets.filter(
          (one) => traits.resembles.includes(one) || (one === 'impact' && traits.impact === 'high'),
        );
        return [name, countsAsWalking(form) ? [...inSets, 'walking'] : inSets];
      });
      return [id, new Map([...byForm, ['', byForm[0]?.[1] ?? []]])];
    }),
  );
}

/** Its minutes are minutes of walking. */
export function countsAsWalking({ traits, dose }: Pick<Form, 'traits' | 'dose'>): boolean {
  return dose.kind === 'bouts' && traits.resembles.includes('walking');
}

function minutesOf({ dose }: MoveDone): number {
  const { bouts, minutes } = dose;
  return bouts === null || bouts === undefined ? (minutes ?? 0) : bouts.count * bouts.minutesEach;
}

function takeExercise({ pattern, stance, sets, minutes }: ExerciseDone, day: DayInMaking): void {
  if (pattern === 'cardio-walk-run' && minutes !== undefined && !day.walked) add(day, 'walking', minutes);
  const names = new Set([exposureOfPattern[pattern], offTheFeet.test(pattern) ? undefined : exposureOfStance[stance]]);
  for (const name of names) if (name !== undefined) add(day, name, sets ?? 1);
}

/** Walking goes from leg to leg, and these are done lying, seated or held: one leg at a time is no standing on it. */
const offTheFeet = /^(?:cardio|core|hip|isolation|stretch|breathing)/;

/** About three years; what is older says nothing of her now. */
const longest = 1100;

function inARow(byDate: ReadonlyMap<LocalDate, DayInMaking>, births: readonly LocalDate[], yesterday: LocalDate | null): Day[] {
  const dates = [...byDate.keys()].sort();
  const [first] = dates;
  const newest = dates.at(-1);
  if (first === undefined || newest === undefined) return [];
  const last = yesterday !== null && yesterday > newest ? yesterday : newest;
  const days: Day[] = [];
  const from = addDays(last, -longest);
  for (let date = first > from ? first : from; date <= last; date = addDays(date, 1)) {
    const born = births.findLast((birth) => birth <= date);
    const day = byDate.get(date) ?? emptyDay(date);
    days.push({
      ...day,
      daysSinceBirth: born === undefined ? null : daysBetween(born, date),
      weekend: isWeekend(date),
    });
  }
  return days;
}

/** Where it was written down. */
export function hourOf(at: Instant): number {
  return number(at, 11) + number(at, 14) / 60;
}

/** Two digits. */
function number(text: string, from: number): number {
  return (text.charCodeAt(from) - 48) * 10 + text.charCodeAt(from + 1) - 48;
}

/** Saturday or Sunday. */
export function isWeekend(date: LocalDate): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday === 0 || weekday === 6;
}
