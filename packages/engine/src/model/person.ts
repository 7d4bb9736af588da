// Who she is, how she is today, and what the log remembers. An absent field is unknown, and unknown is never no.
import type { Instant, LocalDate } from '@sinew/kernel';
import type { Beliefs } from './beliefs.ts';
import type { Past } from './past.ts';
import type { FairTest } from './fair-test.ts';
import type { Dose } from './plan.ts';
import type {
  Band,
  BirthKind,
  Equipment,
  Feeding,
  Level,
  Place,
  Provocation,
  Region,
  Settles,
  Side,
  clearances,
  experiences,
} from './vocabulary.ts';

export type Stage =
  | { readonly kind: 'pregnant'; readonly dueDate: LocalDate }
  | {
      readonly kind: 'postpartum';
      readonly birthDate: LocalDate;
      readonly birth?: BirthKind;
      readonly feeding?: Feeding;
      /** With her. False also after a loss: then nothing is said of one. */
      readonly baby?: boolean | null;
    };

export interface Profile {
  readonly stage: Stage;
  readonly clearance?: (typeof clearances)[number];
  /** Contraindications and circumstances that she ticked; `[]` = none of them. */
  readonly conditions?: readonly string[];
  /** `[]` = none of them. */
  readonly equipment?: readonly Equipment[];
  readonly experience?: (typeof experiences)[number];
  readonly hypermobile?: boolean;
  readonly babyLow?: boolean | null;
}

export interface PainSite {
  readonly region: Region;
  readonly side: Side;
  /** NRS 0–10. */
  readonly intensity?: number;
}

/** All pain is on the numeric rating scale, 0–10. */
export interface CheckIn {
  readonly at: Instant;
  readonly pain: { readonly now: number; readonly worst24h?: number; readonly morning?: number };
  readonly sites?: readonly PainSite[];
  readonly provokedBy?: readonly Provocation[];
  readonly settles?: Settles;
  /** Which list of red flags she was asked; absent = full. */
  readonly asked?: 'full' | 'daily';
  /** Ids that she said yes to; `[]` = asked, none; absent = not asked. */
  readonly flags?: readonly string[];
  readonly sleepHours?: number;
  readonly minutes?: number;
  readonly place?: Place;
}

export interface PainChange {
  readonly before: number;
  readonly after: number;
}

/** One move as it was really done. */
export interface MoveDone {
  readonly at: Instant;
  readonly session: string;
  readonly move: string;
  readonly variant: string;
  readonly side: 'left' | 'right' | 'both';
  readonly dose: Partial<Dose>;
  readonly pain: PainChange | null;
  /** RPE 0–10. */
  readonly effort: number | null;
  readonly stopped: null | 'pain' | 'symptom' | 'interrupted';
}

export interface WalkDone {
  readonly at: Instant;
  readonly minutes: number;
  /** Null: no rise of pain during the walk. */
  readonly painOnsetMinute: number | null;
  readonly pain: PainChange;
}

/** One exercise of a workout that she brought. */
export interface ExerciseDone {
  readonly at: Instant;
  readonly exercise: string;
  readonly pattern: string;
  readonly stance: string;
  /** Working sets; absent = not given. */
  readonly sets?: number;
  /** Of all timed sets together; absent = not timed. */
  readonly minutes?: number;
  readonly band: Band | null;
  /** With an outside weight; absent = not said. */
  readonly loaded?: boolean;
  readonly pain: PainChange | null;
  /** Absent: not said. */
  readonly stopped?: MoveDone['stopped'];
}

/** What a day asked of her, as she wrote it down; what is absent is unknown. */
export interface DayContext {
  readonly at: Instant;
  /** In all that day; 0: she said that there was none. */
  readonly walkingMinutes?: number;
  readonly standingHours?: number;
  readonly sittingHours?: number;
  readonly carriedBabyHours?: number;
  readonly sleepHours?: number;
}

/** Her word that someone examined her after a red flag. */
export interface Assessed {
  readonly at: Instant;
  readonly flags: readonly string[];
  readonly mayExercise: boolean;
}

/** Her own word on a move: always, never (false), or taken back (null). */
export interface Veto {
  readonly at: Instant;
  readonly move: string;
  readonly always: boolean | null;
}

/** The fold of the log, oldest first in every list; retracted events and events later than now are left out. */
export interface History {
  /** Null: there is no log, so nothing is known of earlier days. */
  readonly since: LocalDate | null;
  readonly checkIns: readonly CheckIn[];
  readonly moves: readonly MoveDone[];
  readonly walks: readonly WalkDone[];
  readonly exercises: readonly ExerciseDone[];
  /** Absent: none. */
  readonly contexts?: readonly DayContext[];
  /** Days on which a pregnancy ended, each once, oldest first; absent: none that is known of. */
  readonly births?: readonly LocalDate[];
  readonly assessed: readonly Assessed[];
  readonly vetoes: readonly Veto[];
  /** What she said relieved it before: ids of moves, or her own words; absent: not asked, or nothing. */
  readonly relievedBefore?: readonly string[];
  /** Absent: none. */
  readonly tests?: readonly FairTest[];
  /** The newest PHQ-2 answer, 0–6. */
  readonly mood: { readonly at: Instant; readonly score: number } | null;
}

export interface Person {
  readonly profile: Profile;
  readonly history: History;
  readonly beliefs: Beliefs;
  /** The history by day, found once for all her plans; absent, or of another history: it is found again. */
  readonly past?: Past;
}

/** The level that an unanswered red flag of an earlier check-in still holds. */
export interface Lock {
  readonly level: Extract<Level, 'emergency' | 'call-now'>;
  readonly flags: readonly string[];
  readonly at: Instant;
}
