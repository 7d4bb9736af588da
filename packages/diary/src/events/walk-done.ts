// walk-done: a walk, and when it began to hurt.
import type { PainChange } from '@sinew/engine';
import * as z from 'zod/mini';
import { painChangeShape } from '../shapes/dose-shape.ts';
import { between, maybeNull } from '../shapes/leaves.ts';
import type { Event, EventKind } from './event.ts';

export interface WalkDoneEvent extends Event<'walk-done'> {
  readonly minutes: number;
  /** Null: no rise of pain during the walk. */
  readonly painOnsetMinute?: number | null;
  readonly pain: PainChange;
}

export const walkDone: EventKind<WalkDoneEvent> = {
  type: 'walk-done',
  version: 1,
  shape: z.looseObject({ minutes: between(0, 1440), painOnsetMinute: maybeNull(between(0, 1440)), pain: painChangeShape }),
};
