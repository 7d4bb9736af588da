// From her log to what helps her and what costs her: a fold over her days. The same log always gives the same numbers.
import { addDays, type LocalDate } from '@sinew/kernel';
import type { Beliefs, MorningBelief, MoveBelief } from '../model/beliefs.ts';
import type { Catalog } from '../model/catalog.ts';
import type { History } from '../model/person.ts';
import { baselineOf } from './baseline.ts';
import { costsOf, type Costs } from './costs.ts';
import { daysOf, isWeekend, type Day } from './days.ts';
import { momentsOf } from './gaussian.ts';
import { closeDay, copyOfMornings, expected, foreseen, passInto, readMorning, startMornings, type Mornings } from './mornings.ts';
import { moveBeliefsOf } from './relief-beliefs.ts';
import { addDay, copyOfReliefs, passBirth, passDay, startReliefs, type Reliefs } from './reliefs.ts';
import { saidBefore } from './said-before.ts';

/** What her days so far came to; every day may be added to it once, in order. */
export interface Learning {
  readonly days: readonly Day[];
  readonly mornings: Mornings;
  readonly reliefs: Reliefs;
}

/**
 * What is reckoned only when it is asked for is reckoned once.
 * @param today her calendar day: the forecast is for its morning, or for tomorrow's where today has an entry already; without it
 * the forecast is for the day after her last entry
 */
export function learn(history: History, catalog: Catalog, today: LocalDate | null = null): Beliefs {
  const learning = startLearning();
  const days = daysOf(history, catalog, today);
  for (const day of days) take(learning, day, catalog);
  return beliefsOf({ ...learning, days }, catalog, saidBefore(history.relievedBefore ?? [], catalog));
}

export function startLearning(): Learning {
  return { days: [], mornings: startMornings(), reliefs: startReliefs() };
}

/** One more day; what was known before stays as it was. */
export function learnDay({ days, mornings, reliefs }: Learning, day: Day, catalog: Catalog): Learning {
  const more = { days: [...days, day], mornings: copyOfMornings(mornings), reliefs: copyOfReliefs(reliefs) };
  take(more, day, catalog);
  return more;
}

function take({ mornings, reliefs }: Learning, day: Day, catalog: Catalog): void {
  const ahead = passInto(mornings, day);
  passDay(reliefs);
  if (day.daysSinceBirth === 0) passBirth(reliefs);
  if (day.moves.length > 0) {
    const before = expected(mornings, ahead);
    readMorning(mornings, day, ahead);
    addDay(reliefs, day.moves, mornings.count === 0 ? null : restOf(before, day.morning), catalog);
  } else {
    readMorning(mornings, day, ahead);
  }
  closeDay(mornings, day);
}

/** How far a morning's reading is believed, against what was to be expected. */
const believed = 0.6;

/** Pain that the day would have without what moves it about. NRS. */
function restOf(expectation: number, reading: number | null): number {
  const rest = reading === null ? expectation : expectation + believed * (reading - expectation);
  return Math.max(0, Math.min(10, rest));
}

/** @param said moves that she said relieved her before */
export function beliefsOf({ days, mornings, reliefs }: Learning, catalog: Catalog, said: readonly string[] = []): Beliefs {
  const moves = once(() => moveBeliefsOf(reliefs, catalog, said));
  const costs = once(() => costsOf(mornings));
  const baseline = once(() => baselineOf(days, mornings));
  return {
    days: days.filter(({ logged }) => logged).length,
    ...(said.length > 0 && { saidBefore: said }),
    get moves(): readonly MoveBelief[] {
      return moves();
    },
    get exposures(): Costs['exposures'] {
      return costs().exposures;
    },
    get pairs(): Costs['pairs'] {
      return costs().pairs;
    },
    get baseline(): readonly MorningBelief[] {
      return baseline();
    },
    forecast: forecastOf(days, mornings),
  };
}

function forecastOf(days: readonly Day[], mornings: Mornings): MorningBelief | null {
  const last = days.at(-1);
  if (last === undefined || mornings.count === 0) return null;
  const date = addDays(last.date, 1);
  const daysSinceBirth = last.daysSinceBirth === null ? null : last.daysSinceBirth + 1;
  const { mean, sd } = momentsOf(foreseen(mornings, { weekend: isWeekend(date), daysSinceBirth }));
  return { date, mean: Math.max(0, Math.min(10, mean)), sd };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
