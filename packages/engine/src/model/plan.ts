// Today's answer: what she may do, in codes and numbers. The words are added at the door.
import type { LocalDate } from '@sinew/kernel';
import type { Traits } from './move.ts';
import type { Reason } from './rule.ts';
import type { Allowance, Band, BreathMethod, Irritability, Kind, Level, Light, PatternName } from './vocabulary.ts';

export interface Disposition {
  readonly level: Level;
  /** What allows the least stands first. */
  readonly because: readonly Reason[];
  readonly allows: Allowance;
}

declare const clearedByScreen: unique symbol;

/** Only `screen` makes one, and only where something is allowed: without it no shortlist, and without a shortlist no plan. */
export interface Clearance {
  readonly [clearedByScreen]: true;
  readonly allows: Exclude<Allowance, 'nothing'>;
}

export interface Presentation {
  readonly pattern: PatternName;
  readonly irritability: Irritability;
  /** Of the pain that was provoked in the last 24 hours. */
  readonly light: Light;
  /** The stricter thresholds hold. */
  readonly conservative: boolean;
  readonly because: readonly Reason[];
}

/** Fields that do not apply are null. */
export interface Dose {
  readonly sets: number | null;
  readonly reps: number | null;
  readonly holdSeconds: number | null;
  readonly minutes: number | null;
  readonly perSide: boolean;
  readonly startSide: 'left' | 'right' | null;
  readonly load: { readonly value: number; readonly unit: 'kg' | 'lb' } | null;
  readonly bouts: { readonly count: number; readonly minutesEach: number } | null;
  readonly band: Band | null;
  /** RPE 0–10. */
  readonly rpe: readonly [number, number];
  readonly restSeconds: number;
  /** One repetition, in and out; null for holds. */
  readonly secondsPerRep: number | null;
}

/** One set of a workout that she brought; fields that it does not say are null. */
export interface BroughtSet {
  readonly kind: 'work' | 'warmup' | 'drop' | 'failure' | 'amrap';
  readonly reps: { readonly min: number; readonly max: number } | null;
  readonly seconds: number | null;
  /** Metres. */
  readonly distance: number | null;
  /** Units: kg, lb, %1rm, bodyweight. */
  readonly load: { readonly value: number; readonly unit: string } | null;
}

/** An exercise of a workout that she brought: no move of the catalogue, so it carries what is said and logged of it. */
export interface Brought {
  readonly name: string;
  readonly pattern: string;
  readonly stance: string;
  readonly sets: readonly BroughtSet[];
  /** Supersets share a letter. */
  readonly group: string | null;
  /** A walk that is split: how many of these the day has. */
  readonly bouts: number | null;
}

export interface PlanItem {
  readonly move: string;
  readonly protocol: readonly string[];
  readonly catalogue: string | null;
  readonly variant: string;
  readonly kind: Kind;
  readonly traits: Traits;
  readonly dose: Dose;
  readonly breath: BreathMethod;
  /** Cues that a rule adds to the move's own. */
  readonly extraCues: readonly string[];
  readonly easier: string | null;
  readonly harder: string | null;
  readonly reasons: readonly Reason[];
  /** All of it: set-up, both sides, rests. */
  readonly seconds: number;
  /** What to do instead if this makes it worse; passed the same gates. */
  readonly standIn: PlanItem | null;
  /** Absent: a move of the catalogue. */
  readonly brought?: Brought;
}

export interface Withheld {
  readonly move: string;
  readonly reasons: readonly Reason[];
}

export interface Plan {
  readonly date: LocalDate;
  readonly disposition: Disposition;
  readonly presentation: Presentation;
  /** The rule that shapes the day as a whole; null where the disposition says it. */
  readonly day: Reason | null;
  /** Relief, mobility, breathing and strength: set-up, both sides, rests and changes of position. */
  readonly minutes: number;
  readonly items: readonly PlanItem[];
  readonly withheld: readonly Withheld[];
  readonly seed: string;
  readonly engine: string;
  readonly catalogue: string;
}
