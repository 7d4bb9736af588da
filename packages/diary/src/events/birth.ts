// birth: the pregnancy has ended; the stage changes that day. With `baby: false` nothing is said of one.
import { birthKinds, feedings, type BirthKind, type Feeding } from '@sinew/engine';
import type { LocalDate } from '@sinew/kernel';
import * as z from 'zod/mini';
import { date, maybe, oneOf, yesNoOrNull } from '../shapes/leaves.ts';
import type { Event, EventKind } from './event.ts';

export interface Birth extends Event<'birth'> {
  readonly date: LocalDate;
  readonly birth?: BirthKind;
  readonly feeding?: Feeding;
  /** With her. False also after a loss. */
  readonly baby?: boolean | null;
}

export const birth: EventKind<Birth> = {
  type: 'birth',
  version: 1,
  shape: z.looseObject({
    date,
    birth: maybe(oneOf(birthKinds)),
    feeding: maybe(oneOf(feedings)),
    baby: maybe(yesNoOrNull),
  }),
};
