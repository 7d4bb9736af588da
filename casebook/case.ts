// A person in a situation, and what a clinician would insist on. Everything is data; `why` says whose insistence it is.
import type {
  Allowance,
  BreathMethod,
  Dose,
  Irritability,
  Kind,
  Level,
  Light,
  PatternName,
  Position,
  Role,
  Traits,
} from '@sinew/engine';

export interface Case {
  readonly name: string;
  readonly given: {
    /** Absent: as the log's own `profile-set` and `birth` say. */
    readonly profile?: object;
    /** Null: she has not checked in, neither today nor before. */
    readonly checkIn: object | null;
    /** Events as they stand in a log; ids are added where they are left out. Absent: there is no log. */
    readonly log?: readonly object[];
    /** Absent: the check-in's own time. */
    readonly now?: string;
    readonly minutes?: number;
    readonly fullHold?: boolean;
  };
  readonly expect: Expectation;
  readonly why: string;
}

type Span = readonly [from: number, to: number];
type ByMove<T> = Readonly<Record<string, T>>;

/** What of a dose may lie between two numbers, both included. */
export type Amount = 'sets' | 'reps' | 'holdSeconds' | 'minutes' | 'count' | 'minutesEach';

/** Only what is named is checked. Rule ids are those of the catalogue; a flag counts by its own id too. */
export interface Expectation {
  readonly level?: Level;
  readonly allows?: Allowance;
  /** Rules or flags among the disposition's reasons. */
  readonly because?: readonly string[];
  readonly notBecause?: readonly string[];
  readonly pattern?: PatternName;
  readonly irritability?: Irritability;
  readonly light?: Light;
  readonly conservative?: boolean;
  readonly planned?: readonly string[];
  readonly notPlanned?: readonly string[];
  /** Nothing but these, stand-ins included. */
  readonly onlyMoves?: readonly string[];
  /** move → a rule that withholds it. */
  readonly withheld?: ByMove<string>;
  /** Nothing speaks against them today, chosen or not. */
  readonly notWithheld?: readonly string[];
  /** move → rules among its reasons. */
  readonly shapedBy?: ByMove<readonly string[]>;
  /** Rules that nothing in the whole answer names. */
  readonly silent?: readonly string[];
  /** move → its form. */
  readonly variants?: ByMove<string>;
  readonly doses?: ByMove<Partial<Dose>>;
  /** move → amount → both ends included. */
  readonly within?: ByMove<Partial<Record<Amount, Span>>>;
  /** move → cues that a rule adds. */
  readonly cues?: ByMove<readonly string[]>;
  /** Cues that are added nowhere. */
  readonly noCues?: readonly string[];
  readonly breath?: ByMove<BreathMethod>;
  /** No planned item and no stand-in has these traits. */
  readonly noneWith?: readonly Partial<Traits>[];
  /** Of everything but walks and everyday tasks, stand-ins included. */
  readonly positions?: readonly Position[];
  readonly onlyKinds?: readonly Kind[];
  readonly someOfKind?: readonly Kind[];
  /** How many items of a role. */
  readonly roles?: Partial<Record<Role, Span>>;
  /** RPE is nowhere above this, walks and everyday tasks included. */
  readonly rpeAtMost?: number;
  readonly setsAtMost?: number;
  /** Items of relief, mobility, breathing and strength, both ends included. */
  readonly items?: Span;
  readonly minutesAtMost?: number;
  readonly minutesAtLeast?: number;
  /** None of these is said anywhere in today's plan as she reads it. */
  readonly noWords?: readonly string[];
}
