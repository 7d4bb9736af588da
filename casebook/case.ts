// A person in a situation, and what a clinician would insist on. Everything is data; `why` says whose insistence it is.
import type { Allowance, Dose, Irritability, Kind, Level, Light, PatternName, Traits } from '@sinew/engine';

export interface Case {
  readonly name: string;
  readonly given: {
    readonly profile: object;
    readonly checkIn: object;
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
  readonly planned?: readonly string[];
  readonly notPlanned?: readonly string[];
  /** move → a rule that withholds it. */
  readonly withheld?: Readonly<Record<string, string>>;
  /** move → rules among its reasons. */
  readonly shapedBy?: Readonly<Record<string, readonly string[]>>;
  /** move → its form. */
  readonly variants?: Readonly<Record<string, string>>;
  readonly doses?: Readonly<Record<string, Partial<Dose>>>;
  /** No planned item and no stand-in has these traits. */
  readonly noneWith?: readonly Partial<Traits>[];
  readonly onlyKinds?: readonly Kind[];
  readonly someOfKind?: readonly Kind[];
  /** Items of relief, mobility, breathing and strength, both ends included. */
  readonly items?: readonly [number, number];
  readonly minutesAtMost?: number;
  readonly minutesAtLeast?: number;
}
