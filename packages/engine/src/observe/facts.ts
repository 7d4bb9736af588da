// What is observed of one day, and what it is observed from.
import type { Instant, LocalDate } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { Past } from '../model/past.ts';
import type { CheckIn, Person } from '../model/person.ts';
import type { FactName, FactValue } from '../model/rule.ts';
import type { Place, Provocation, Region, Settles } from '../model/vocabulary.ts';
import type { Mornings } from './mornings.ts';
import type { StageNow } from './stage.ts';

export interface Occasion {
  readonly person: Person;
  readonly checkIn: CheckIn | null;
  readonly now: Instant;
  readonly catalog: Catalog;
}

/** By name, as rules ask for them; what is missing is unknown. */
export type Values = Readonly<Partial<Record<FactName, FactValue>>>;

/** What the engine itself reads of today; rules read `values`. */
export interface Facts {
  readonly now: Instant;
  readonly today: LocalDate;
  readonly stage: StageNow;
  /** Today's, or null: a check-in of another day says nothing of today. */
  readonly checkIn: CheckIn | null;
  /** Of any day: an urgent sign in it holds until she has been assessed. */
  readonly anyCheckIn: CheckIn | null;
  /** The signs that hold today, each once, oldest first. */
  readonly heldSigns: readonly string[];
  readonly mornings: Mornings;
  /** Days that called for no special care: what was done on any other is judged by the careful thresholds. */
  readonly usualDays: ReadonlySet<LocalDate>;
  /** Before today, and since the last birth. */
  readonly past: Past;
  /** With today. */
  readonly soFar: Past;
  /** Since the first entry of her log, or the first after her last birth; null without a log. */
  readonly daysKnown: number | null;
  readonly place: Place;
  readonly painProvoked: number | undefined;
  readonly provokedBy: readonly Provocation[] | undefined;
  readonly regions: readonly Region[] | undefined;
  readonly settles: Settles | undefined;
  readonly siteCount: number | undefined;
  readonly values: Values;
}

/** Before the values are worked out of it. */
export type BareFacts = Omit<Facts, 'values'>;
