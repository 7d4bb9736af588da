// Conditions and rules as data: a closed set of operators over named facts, and a closed set of effects.
import type { ParameterId } from './parameters.ts';
import type { Allowance, BreathMethod } from './vocabulary.ts';

/** `undefined` is unknown; `null` does not apply (a gestation after birth), and then every comparison is false. */
export type FactValue = string | number | boolean | readonly string[] | null | undefined;

export type Condition<Name extends string = string> =
  | { readonly all: readonly Condition<Name>[] }
  | { readonly any: readonly Condition<Name>[] }
  | { readonly not: Condition<Name> }
  | { readonly the: Name; readonly is: string | number | boolean }
  | { readonly the: Name; readonly isOneOf: readonly (string | number)[] }
  | { readonly the: Name; readonly atLeast: number }
  | { readonly the: Name; readonly below: number }
  | { readonly the: Name; readonly includes: string }
  | { readonly the: Name; readonly includesAnyOf: readonly string[] }
  /** Two lists have a member in common. */
  | { readonly the: Name; readonly sharesWith: Name }
  /** A list has it as a member. */
  | { readonly the: Name; readonly isAmong: Name };

/** What a rule may ask about today. Units: days, whole NRS points, minutes. */
export const factNames = [
  'stage',
  'pregnant',
  'gestationDays',
  'daysSinceBirth',
  'caesarean',
  'feeding',
  'withBaby',
  'clearance',
  'conditions',
  'experience',
  'hypermobile',
  'painNow',
  'painProvoked',
  'painMorning',
  'provokedBy',
  'regions',
  'siteCount',
  'sleepHours',
  'place',
  'minutes',
  'flags',
  'supineSymptoms',
  'allows',
  'pattern',
  'mayBe',
  'irritability',
  'light',
  'weightBearingPain',
  'hoursSinceFlare',
  'daysSinceFlare',
  'hoursSinceBleeding',
  'strengthDaysThisWeek',
  'daysSinceStrength',
  'daysMissed',
  'costlyLoads',
  'costlyWalking',
  'daysKnown',
  'redTags',
  'retestTags',
  'movesGreen',
  'redMoves',
  'retestMoves',
  'daysSinceRed',
  'bandGreenDays',
  'breathKept',
  'rising',
  'unchanged',
  'walkTooShort',
  'walkRetest',
  'walksHurt',
  'walkReach',
  'morningOverEvening',
  'mood',
] as const;
export type FactName = (typeof factNames)[number];

/** What a rule may ask about one form of one move. */
export const traitNames = [
  'move',
  'kind',
  'role',
  'catalogue',
  'position',
  'stance',
  'resembles',
  'impact',
  'equipment',
  'support',
  'endRange',
  'breathHoldRisk',
  'effort',
  'load',
  'band',
  'abduction',
  'adduction',
  'deepHipFlexion',
  'legUp',
  'sideStep',
  'unstableSurface',
  'trunkFlexion',
  'onForearms',
  'pressure',
  'heat',
  'firstDays',
  'needsSixWeekCheck',
  'rung',
] as const;
export type TraitName = (typeof traitNames)[number];

/** About today and one form together. */
export type FormCondition = Condition<FactName | TraitName>;

export type Effect =
  /** The form is not offered today. */
  | { readonly effect: 'withhold'; readonly where: FormCondition }
  /** RPE, sets or hold seconds never above this. */
  | { readonly effect: 'cap'; readonly what: 'rpe' | 'sets' | 'holdSeconds'; readonly at: number; readonly where: FormCondition }
  /** Reps, holds and loads are multiplied by a parameter. */
  | { readonly effect: 'scale'; readonly by: ParameterId; readonly where: FormCondition }
  | { readonly effect: 'breath'; readonly method: BreathMethod; readonly where: FormCondition }
  /** One more cue, named in the language files. */
  | { readonly effect: 'cue'; readonly cue: string; readonly where: FormCondition }
  /** Points added to (or taken from) the expected benefit when the plan is chosen. */
  | { readonly effect: 'favour'; readonly points: number; readonly where: FormCondition }
  /** Only explains: the rule is carried out by a named step of the engine, which reads its numbers from the parameters. */
  | { readonly effect: 'explain' };

/** High to low: what stands first beats what follows. */
export const precedences = [
  'red-flag',
  'contraindication',
  'stage-gate',
  'red-light',
  'provocation',
  'circumstance',
  'preference',
  'progression',
] as const;
export type Precedence = (typeof precedences)[number];

/** G guideline, T trial, M mechanism, X expert, S practitioner; two letters where it rests on two. */
export type Confidence = Grade | `${Grade}${Grade}`;
type Grade = 'G' | 'T' | 'M' | 'X' | 'S';

export interface Rule {
  readonly id: string;
  readonly protocol: readonly string[];
  readonly precedence: Precedence;
  /** `restricts` acts unless its condition is known to be false; `adds` acts only where it is known to be true. */
  readonly polarity: 'restricts' | 'adds';
  readonly when: Condition<FactName>;
  readonly then: readonly Effect[];
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly reviewedBy: 'none';
}

/** A reason in code; the sentence lives in the language files. */
export interface Reason {
  readonly rule: string;
  /** A red flag, a condition, an equipment name…: what the sentence is about. */
  readonly about?: string;
  readonly flag?: string;
  /** In a disposition: what is still allowed with it. */
  readonly allows?: Allowance;
  readonly numbers?: Readonly<Record<string, number>>;
  /** What speaks against a move: each part has to go, and of a part one cause that goes is enough. */
  readonly causes?: readonly (readonly Cause[])[];
  readonly sources: readonly string[];
}

/** One fact and the value that it has, or may have, or that it has reached. */
export interface Cause {
  readonly the: string;
  readonly value: string | number | boolean;
}
