// The content that the engine is handed: flags, contraindications, patterns, rules, moves and numbers.
import type { TestOffer } from './fair-test.ts';
import type { Move } from './move.ts';
import type { DayNeeds } from './needs.ts';
import type { Parameter, ParameterId } from './parameters.ts';
import type { FormCondition, Rule } from './rule.ts';
import type { PatternName, Provocation, Region } from './vocabulary.ts';

/** E emergency, T! call now, T same day, B book a review. */
export type Urgency = 'E' | 'T!' | 'T' | 'B';

export interface RedFlag {
  readonly id: string;
  readonly urgency: Urgency;
  /** The worse of two codes: said by the id with `!` behind it. */
  readonly worse?: 'E' | 'T!' | 'T';
  /** How soon its appointment is, where its source says so. */
  readonly within?: 'few-days' | 'three-days';
  /** On whose list it is asked; it counts for everyone. */
  readonly askedOf: 'pregnant' | 'postpartum' | 'everyone';
  /** Days of gestation (pregnant) or since birth (postpartum) between which it is asked; both included. */
  readonly askedBetween?: { readonly from: number; readonly to: number };
  /** The group it is asked in, each with its own "none of these". */
  readonly group: string;
  /** The item of the short daily gate that leads to it, or null. */
  readonly daily: string | null;
  /** False: never written to the log. */
  readonly stored: boolean;
  /** The fact that a yes makes true for the rest of this pregnancy. */
  readonly remembered?: 'supineSymptoms';
  /** The fact that counts the hours since it was last said. */
  readonly timed?: 'hoursSinceBleeding';
  /** Load that is held meanwhile, beyond what its level does. */
  readonly holds?: FormCondition;
  readonly sources: readonly string[];
  readonly reviewedBy: 'none';
}

export interface Contraindication {
  readonly id: string;
  readonly degree: 'absolute' | 'relative';
  /** Counts from this day of gestation; before it, it is `before`. */
  readonly from?: { readonly gestationDays: number; readonly before: 'relative' | 'none' };
  /** Light until her provider has said in so many words that more is fine, whatever clearance she has (SG9). */
  readonly noteNeeded?: true;
  readonly askedOf: 'pregnant' | 'postpartum' | 'everyone';
  readonly sources: readonly string[];
  readonly reviewedBy: 'none';
}

/** A circumstance that changes rules and not what is allowed as a whole. */
export interface Circumstance {
  readonly id: string;
  readonly askedOf: 'pregnant' | 'postpartum' | 'everyone';
}

export interface PatternSpec {
  readonly pattern: PatternName;
  readonly locations: readonly Region[];
  readonly aggravators: readonly Provocation[];
  readonly sources: readonly string[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly authors: string;
  readonly year: string;
  readonly where: string;
  /** VS checked at the abstract or an official page, VS2 at a summary, FM not checked; `own`: practice or product decision. */
  readonly status: 'VS' | 'VS2' | 'FM' | 'own';
}

export interface Catalog {
  readonly version: string;
  readonly flags: readonly RedFlag[];
  readonly contraindications: readonly Contraindication[];
  readonly circumstances: readonly Circumstance[];
  readonly patterns: readonly PatternSpec[];
  readonly rules: readonly Rule[];
  readonly needs: readonly DayNeeds[];
  readonly moves: readonly Move[];
  readonly fairTests: readonly TestOffer[];
  readonly parameters: Readonly<Record<ParameterId, Parameter>>;
}
