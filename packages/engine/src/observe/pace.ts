// How long her walks are at the moment: the longest of her last walking days, or what a red answer, a break or a flare has left of it.
import { addDays, assertNever, type LocalDate } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { FeltDay } from '../model/past.ts';
import type { WalkDone } from '../model/person.ts';
import type { BareFacts } from './facts.ts';
import { flaresIn } from './mornings.ts';
import { answerOn, type Judged, type Response } from './response.ts';

/** What made walks shorter: red (WD3), missed days (MD3) or a flare (PR7). */
export type Eased = 'WD3' | 'MD3' | 'PR7';

export type WalkingDay = FeltDay<WalkDone>;

export interface Pace {
  /** Minutes of one walk. */
  readonly minutes: number;
  /** As long as she walked until something made it shorter. Minutes. */
  readonly walked: number;
  /** The first of the walking days on which it was so; null: she has not walked without a rise since it was made shorter, or since one. */
  readonly since: LocalDate | null;
  /** Minutes before it was made shorter, until she is there again. */
  readonly before: number | null;
  /** What made it shorter than her last walks; null once she has walked again. */
  readonly eased: Eased | null;
  /** The longest of each of the last walking days, and no more of it than was left. */
  readonly lately: readonly number[];
  /** The last walking day that counts. */
  readonly last: WalkingDay | null;
}

export interface PaceInput {
  readonly facts: BareFacts & Pick<Judged, 'usualDays'>;
  /** Of the weeks that are looked back on, oldest first. */
  readonly walks: readonly WalkingDay[];
  /** Where no walk is known. Minutes. */
  readonly start: number;
  /** What is longer than this is no more than this. Minutes. */
  readonly most: number;
  /** She comes back today. */
  readonly missed: boolean;
  readonly catalog: Catalog;
}

/** A share of a walk, in half minutes, and no shorter than a walk is. */
export function shareOf(minutes: number, share: number, { parameters }: Catalog): number {
  if (share === 1) return minutes;
  return Math.min(minutes, Math.max(parameters.walkMinMinutes.value, Math.floor(minutes * share * 2) / 2));
}

/** The smaller share holds, they are not multiplied: red and a flare take theirs of what she walked, a break of where she was before. */
export function paceOf(input: PaceInput): Pace {
  const { facts, walks, start, most, missed, catalog } = input;
  const { flares, returns } = breaksOf(facts, catalog);
  // The shortest walks of a flare show only that it was one.
  const known = walks.filter((day) => rises(day) || !flares.some(({ date, over }) => day.date >= date && day.date < over));
  const eased = (pace: Pace, after: LocalDate | null, until: LocalDate): Pace => {
    const flared = flares.some(({ date, until: end }) => (after === null || date > after) && date <= until && until < end);
    const returned = after !== null && returns.some((date) => date > after && date <= until);
    const one = flared ? easedBy(pace, 'PR7', catalog) : pace;
    return returned || (missed && until === facts.today) ? easedBy(one, 'MD3', catalog) : one;
  };
  let pace: Pace = { minutes: start, walked: start, since: null, before: null, eased: null, lately: [], last: null };
  for (const day of known) {
    if (pace.last !== null) pace = eased(pace, pace.last.date, day.date);
    pace = walkedOn(pace, day, most, catalog);
    if (answerOn(day.date, day, facts, catalog) === 'red') pace = easedBy(pace, 'WD3', catalog);
  }
  return eased(pace, pace.last?.date ?? null, facts.today);
}

function walkedOn(pace: Pace, day: WalkingDay, most: number, { parameters }: Catalog): Pace {
  const longest = Math.min(most, Math.max(...day.entries.map(({ minutes }) => minutes)));
  if (rises(day)) return { minutes: longest, walked: longest, since: null, before: null, eased: null, lately: [], last: day };
  const lately = [...pace.lately, longest].slice(-parameters.walkGreenDays.value);
  const minutes = Math.max(...lately);
  return {
    minutes,
    walked: minutes,
    since: pace.since !== null && minutes === pace.minutes ? pace.since : day.date,
    before: pace.before !== null && minutes < pace.before ? pace.before : null,
    eased: null,
    lately,
    last: day,
  };
}

function easedBy(pace: Pace, rule: Eased, catalog: Catalog): Pace {
  const { walkRedFactor, missedFactor, flareResumeFactor } = catalog.parameters;
  const share = { WD3: walkRedFactor, MD3: missedFactor, PR7: flareResumeFactor }[rule].value;
  const left = shareOf(fromOf(pace, rule), share, catalog);
  const minutes = Math.min(pace.minutes, left);
  // Told is what made it shorter; of two that leave as much, the later.
  const isTold = left < pace.minutes || (left === pace.minutes && pace.eased !== null);
  return {
    ...pace,
    minutes,
    since: null,
    before: pace.before ?? pace.minutes,
    eased: isTold ? rule : pace.eased,
    lately: pace.lately.map((one) => Math.min(one, minutes)),
  };
}

/** Red is of the last walk, a flare of how she walked until then, a break of where she was before all that. Minutes. */
function fromOf({ minutes, walked, before, lately }: Pace, rule: Eased): number {
  switch (rule) {
    case 'WD3':
      return lately.at(-1) ?? minutes;
    case 'PR7':
      return walked;
    case 'MD3':
      return before ?? walked;
    default:
      return assertNever(rule);
  }
}

interface Breaks {
  /** From its morning until walks count again, and until it is long enough ago. */
  readonly flares: readonly { readonly date: LocalDate; readonly over: LocalDate; readonly until: LocalDate }[];
  /** Days on which she came back after missed days, before today. */
  readonly returns: readonly LocalDate[];
}

function breaksOf({ past, mornings }: BareFacts, catalog: Catalog): Breaks {
  const { parameters } = catalog;
  const { flareHours, flareNewDays, missedDays } = parameters;
  const flareDays = Math.ceil(flareHours.value / 24);
  return {
    flares: flaresIn(mornings, catalog).map((date) => ({
      date,
      over: addDays(date, flareDays),
      until: addDays(date, flareNewDays.value),
    })),
    returns: past.active.filter(({ daysSince }) => (daysSince ?? 0) > missedDays.value).map(({ date }) => date),
  };
}

/** Pain rose in one of its walks. */
export function rises({ entries }: WalkingDay): boolean {
  return entries.some(({ painOnsetMinute }) => painOnsetMinute !== null);
}

/** No pain rose in it nor the morning after: it is not green only for what she came with. */
export function raisedNothing({ date, entries, answered }: WalkingDay, response: Response, { mornings }: Judged): boolean {
  if (response !== 'amber' || !answered) return false;
  const rose = entries.some(
    ({ painOnsetMinute, pain }) => painOnsetMinute !== null || (pain !== null && pain.after > pain.before),
  );
  return !rose && (mornings.after.get(date) ?? 1) <= 0;
}
