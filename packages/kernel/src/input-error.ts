// What is wrong with something that came from outside: where, what was found, what was expected. In code; the sentence is in the language files.
import type { LocalDate } from './time.ts';

export type Expected =
  | {
      readonly kind: 'object' | 'list' | 'text' | 'yes-or-no' | 'number' | 'date' | 'moment' | 'id' | 'country' | 'json' | 'file';
    }
  /** Stdin was named for two things, and can be read once. */
  | { readonly kind: 'another-file' }
  /** A name of an object's, which came twice in it. */
  | { readonly kind: 'once' }
  /** A second one was named where one is read. */
  | { readonly kind: 'one-file' }
  /** Both ends included. */
  | { readonly kind: 'number-between'; readonly from: number; readonly to: number; readonly whole: boolean }
  | { readonly kind: 'date-between'; readonly from: LocalDate; readonly to: LocalDate }
  /** `least` absent: may be empty. */
  | { readonly kind: 'text-up-to'; readonly characters: number; readonly least?: number }
  | { readonly kind: 'one-of'; readonly options: readonly string[] }
  /** An id of the catalogue; `nearest` are the ones that look like what was found. */
  | { readonly kind: 'known-flag' | 'known-condition'; readonly nearest: readonly string[] }
  | { readonly kind: 'version-up-to'; readonly version: number }
  | { readonly kind: 'depth-up-to'; readonly levels: number }
  /** Text, CSV or JSON that a workout can be read from. */
  | { readonly kind: 'workout' }
  | { readonly kind: 'megabytes-up-to'; readonly megabytes: number }
  | { readonly kind: 'rows-up-to'; readonly rows: number };

/** `newer`: it may be right, and written by a newer Sinew. */
export type InputErrorCode = 'not-json' | 'missing' | 'wrong' | 'out-of-range' | 'unknown-name' | 'newer' | 'unreadable';

/** The first thing that is wrong; there may be more. */
export interface InputError {
  readonly code: InputErrorCode;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** `pain.now`, `sites[0].region`; empty = the whole of it. */
  readonly path: string;
  /** As JSON, cut short, on one line; null = nothing. */
  readonly found: string | null;
  readonly expected: Expected;
}
