// A session as data: what was planned, when it began, and every input with its time. Where she is follows from these and the clock.
import type { Instant } from '@sinew/kernel';
import type { PlanItem } from './plan.ts';

export type SessionAct =
  /** The reps are done, or she wants the next step. */
  | { readonly act: 'next' }
  | { readonly act: 'pause' }
  | { readonly act: 'resume' }
  /** Leave this move out. */
  | { readonly act: 'skip' }
  /** Swap this move for its stand-in. */
  | { readonly act: 'easier' }
  /** "This makes it worse": the stand-in, and if that is worse too, only relief and breathing are left. */
  | { readonly act: 'worse' }
  /** A stop sign: the session ends. */
  | { readonly act: 'symptom' }
  /** NRS 0–10; null = would rather not say. */
  | { readonly act: 'pain'; readonly when: 'before' | 'after'; readonly score: number | null }
  /** RPE 0–10. */
  | { readonly act: 'effort'; readonly score: number | null }
  | { readonly act: 'end' };

export type SessionInput = { readonly at: Instant } & SessionAct;

export interface Session {
  readonly id: string;
  readonly begun: Instant;
  readonly items: readonly PlanItem[];
  readonly inputs: readonly SessionInput[];
}

export type StepPhase = 'set-up' | 'work' | 'switch' | 'rest' | 'after';

/** What is on the screen at one moment. Seconds are whole. */
export interface SessionView {
  readonly state: 'running' | 'paused' | 'finished' | 'stopped';
  /** Index into the items as they now stand (a stand-in takes its place). */
  readonly index: number;
  /** How many items there are as they now stand. */
  readonly count: number;
  readonly item: PlanItem | null;
  readonly next: PlanItem | null;
  readonly phase: StepPhase;
  readonly set: number;
  readonly sets: number;
  readonly side: 'left' | 'right' | null;
  /** Null: she says when it is done. */
  readonly secondsLeft: number | null;
  readonly secondsIn: number;
  /** Pain of this move as answered; undefined = not asked yet. */
  readonly painBefore: number | null | undefined;
  readonly painAfter: number | null | undefined;
  /** 0–1 of the whole session; 1 once it is finished. */
  readonly progress: number;
}
