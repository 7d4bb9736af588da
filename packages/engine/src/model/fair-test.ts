// A fair test: one question of hers, days drawn by lot, and what the mornings (or the pain after a session) answer.
import type { LocalDate } from '@sinew/kernel';
import type { Estimate } from './beliefs.ts';
import type { Condition, FactName } from './rule.ts';

export const questionKinds = ['belt', 'time-of-day', 'breathing', 'move'] as const;
export type QuestionKind = (typeof questionKinds)[number];

export type Question =
  | { readonly kind: Exclude<QuestionKind, 'move'> }
  /** One move of hers: done, or left out. */
  | { readonly kind: 'move'; readonly move: string };

export const armNames = ['with', 'without', 'morning', 'evening', 'method-1', 'method-2'] as const;
export type Arm = (typeof armNames)[number];

/** Her word on one day of a test. */
export interface TestDay {
  readonly date: LocalDate;
  /** She did what was drawn for that day. */
  readonly kept: boolean;
}

/** Why a test was over before it had an answer. */
export type Interruption = 'birth' | 'stage' | 'her-word' | 'another';

export interface FairTest {
  /** Of the event that began it; the days are drawn by it. */
  readonly id: string;
  readonly question: Question;
  /** First day, and the last one at most. */
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** Each date once, in order. */
  readonly days: readonly TestDay[];
  /** By herself, or by another test. */
  readonly ended: { readonly date: LocalDate; readonly why: 'her-word' | 'another' } | null;
}

/** What begins a test. */
export type FairTestPlan = Pick<FairTest, 'question' | 'from' | 'until'>;

export type TestRefusal =
  /** Another one is running. */
  | 'one-at-a-time'
  /** Nothing of it is allowed today, or it is not known that it may be. */
  | 'not-today'
  /** She said "never this". */
  | 'her-word'
  /** Too few days are left in this stage, or a birth is just behind her. */
  | 'stage-changes';

export type TestStatus =
  | 'running'
  /** One of the two is better, or neither by what would matter: as good as surely. */
  | 'clear'
  /** More days would hardly tell. */
  | 'hopeless'
  /** It ran its whole length. */
  | 'done'
  | 'interrupted';

export interface TestResult {
  readonly status: TestStatus;
  /** `first` and `second`: that one is better. `no-difference`: none that matters. */
  readonly verdict: 'first' | 'second' | 'no-difference' | 'unclear';
  readonly arms: readonly [Arm, Arm];
  /** NRS points by which pain is less with the first than with the second; null before both have an answer. */
  readonly difference: Estimate | null;
  /** P(the first is better by a worthwhile difference or more), and the second. */
  readonly pFirst: number;
  readonly pSecond: number;
  /** NRS points that would matter. */
  readonly worthwhile: number;
  /** What answered (mornings, or sessions), by arm. */
  readonly answers: readonly [number, number];
  /** Days that have her word, and those of them on which she did what was drawn. */
  readonly days: number;
  readonly kept: number;
  /** Answers at which it ends at the latest. */
  readonly mostAnswers: number;
  /** The last day that counts. */
  readonly until: LocalDate;
  /** Null unless interrupted. */
  readonly why: Interruption | null;
}

/** What may be asked, and when. */
export interface TestOffer {
  readonly kind: QuestionKind;
  /** The move that has to be open to her today; `move`: the one that she names. */
  readonly move?: string;
  /** Known to be true. */
  readonly when: Condition<FactName>;
  readonly sources: readonly string[];
  readonly reviewedBy: 'none';
}
