// What the pieces of a line mean, and the shape of a rule that says so.
import type { LoadUnit } from '../shapes.ts';
import type { Token } from './tokens.ts';

export type Meaning =
  /** A bare number, a range (`min` below `max`) or a list (`values`). */
  | {
      readonly k: 'count';
      readonly min: number;
      readonly max: number;
      readonly values: readonly number[];
      readonly plus: boolean;
    }
  | { readonly k: 'reps'; readonly min: number; readonly max: number; readonly values: readonly number[]; readonly plus: boolean }
  | { readonly k: 'sets'; readonly count: number }
  | { readonly k: 'rounds'; readonly count: number }
  | {
      readonly k: 'load';
      readonly values: readonly number[];
      readonly unit: LoadUnit;
      readonly added: boolean;
      readonly plus: boolean;
    }
  /** `pair`: it may as well be a pair of weights, "12s". */
  | { readonly k: 'time'; readonly seconds: readonly number[]; readonly pair: boolean }
  | { readonly k: 'distance'; readonly metres: number }
  | { readonly k: 'calories'; readonly count: number }
  | { readonly k: 'rpe'; readonly value: number }
  | {
      readonly k:
        | 'x'
        | 'side'
        | 'maybe-side'
        | 'max'
        | 'failure'
        | 'warmup'
        | 'work'
        | 'drop'
        | 'at'
        | 'with'
        | 'of'
        | 'or'
        | 'per-hand';
    }
  /** Read past, on purpose: rest, tempo, pace, height, a hold inside a rep. */
  | { readonly k: 'aside'; readonly what: 'rest' | 'tempo' | 'pace' | 'height' | 'hold' | 'other' }
  /** What was different in the last set; `unit` null: none was written. */
  | {
      readonly k: 'last';
      readonly reps: number | null;
      readonly load: { readonly value: number; readonly unit: LoadUnit | null } | null;
    }
  /** Another line begins. */
  | { readonly k: 'next' }
  | { readonly k: 'mark'; readonly text: string }
  | { readonly k: 'word'; readonly text: string };

export type Atom = Meaning & { readonly from: number; readonly to: number };

export type Rule = (tokens: readonly Token[], at: number) => { readonly meaning: Meaning; readonly length: number } | null;
