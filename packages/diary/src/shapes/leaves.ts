// The leaves that every shape is made of. Each says in code what it expects, so that an error can say it in words.
import { isInstant, isLocalDate, type Expected, type InputErrorCode, type Instant, type LocalDate } from '@sinew/kernel';
import * as z from 'zod/mini';
import type { LeafParams } from './problem.ts';

// Without this the validator tries to compile code at run time, which the app's Content-Security-Policy forbids and reports.
z.config({ jitless: true });

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const text = leaf<string>((value) => typeof value === 'string', { kind: 'text' });

/** A word that stands for something: a move, a variant, a session. */
export const name = leaf<string>((value) => typeof value === 'string' && value !== '' && value.length <= 200, {
  kind: 'text-up-to',
  characters: 200,
  least: 1,
});

export const yesOrNo = leaf<boolean>((value) => typeof value === 'boolean', { kind: 'yes-or-no' });

/** Null: not known, or taken back. */
export const yesNoOrNull = leaf<boolean | null>((value) => typeof value === 'boolean' || value === null, {
  kind: 'one-of',
  options: ['true', 'false', 'null'],
});

export const finite = leaf<number>((value) => Number.isFinite(value), { kind: 'number' });

export const date = leaf<LocalDate>((value) => typeof value === 'string' && isLocalDate(value), { kind: 'date' });

export const moment = leaf<Instant>(
  (value) => typeof value === 'string' && isInstant(value) && !Number.isNaN(Date.parse(value)),
  {
    kind: 'moment',
  },
);

export const uuid = leaf<string>((value) => typeof value === 'string' && uuidShape.test(value), { kind: 'id' });

/** ISO 3166-1 alpha-2. */
export const country = leaf<string>((value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value), { kind: 'country' });

/** Pain on the numeric rating scale, and effort (RPE). */
export const zeroToTen = between(0, 10);

/** Both ends included. */
export function between(from: number, to: number) {
  return leaf<number>(
    (value) => typeof value === 'number' && value >= from && value <= to,
    { kind: 'number-between', from, to, whole: false },
    'out-of-range',
  );
}

export function wholeBetween(from: number, to: number) {
  return leaf<number>(
    (value) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to,
    { kind: 'number-between', from, to, whole: true },
    'out-of-range',
  );
}

export function oneOf<const Option extends string>(options: readonly Option[]) {
  return leaf<Option>((value) => options.includes(value as Option), { kind: 'one-of', options }, 'unknown-name');
}

/** May be absent. */
export function maybe<T extends z.core.SomeType>(inner: T) {
  return z.exactOptional(inner);
}

/** May be absent or null, which say the same. */
export function maybeNull<T extends z.core.SomeType>(inner: T) {
  return z.exactOptional(z.nullable(inner));
}

export function leaf<T>(fits: (value: unknown) => boolean, expected: Expected, code: InputErrorCode = 'wrong') {
  return z.custom<T>(fits, { params: { expected, code } satisfies LeafParams });
}
