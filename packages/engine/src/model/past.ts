// Her history, gone through once: by day and by move, so that nothing after has to look for it.
import type { LocalDate } from '@sinew/kernel';
import type { CheckIn, ExerciseDone, History, MoveDone, WalkDone } from './person.ts';

/** What was written down on one day, by the calendar of the place where it was written, in order. */
export interface DayOf<Entry> {
  readonly date: LocalDate;
  readonly entries: readonly Entry[];
}

/** How it was while it was done, all that day's times together. */
export interface Felt {
  /** Of all answers after: what she came with is not its doing, and what stayed is in them. Null: none was given. NRS. */
  readonly mostPain: number | null;
  /** Each time was answered. */
  readonly answered: boolean;
  /** Once, at least, for pain or another symptom. */
  readonly stopped: boolean;
}

export interface FeltDay<Entry> extends DayOf<Entry>, Felt {}

/** A day on which she moved, walked or trained. */
export interface ActiveDay {
  readonly date: LocalDate;
  /** Since the active day before it; null on the first. */
  readonly daysSince: number | null;
}

/** Every list is oldest first; the days are only those that have something in them. */
export interface Past {
  /** What it was found in. */
  readonly history: History;
  readonly checkIns: readonly DayOf<CheckIn>[];
  readonly moves: readonly DayOf<MoveDone>[];
  readonly byMove: ReadonlyMap<string, readonly FeltDay<MoveDone>[]>;
  readonly walks: readonly FeltDay<WalkDone>[];
  readonly exercises: readonly DayOf<ExerciseDone>[];
  readonly active: readonly ActiveDay[];
}
