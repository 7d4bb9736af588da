// move-done: one move as it was really done.
import type { Dose, PainChange } from '@sinew/engine';
import * as z from 'zod/mini';
import { painChangeShape, partialDoseShape } from '../shapes/dose-shape.ts';
import { maybe, maybeNull, name, oneOf, zeroToTen } from '../shapes/leaves.ts';
import type { Event, EventKind } from './event.ts';

export interface MoveDoneEvent extends Event<'move-done'> {
  readonly session: string;
  readonly move: string;
  readonly variant: string;
  readonly side?: 'left' | 'right' | 'both';
  /** What was really done. */
  readonly dose?: Partial<Dose>;
  readonly pain?: PainChange | null;
  /** RPE 0–10. */
  readonly effort?: number | null;
  readonly stopped?: null | 'pain' | 'symptom' | 'interrupted';
}

export const moveDone: EventKind<MoveDoneEvent> = {
  type: 'move-done',
  version: 1,
  shape: z.looseObject({
    session: name,
    move: name,
    variant: name,
    side: maybe(oneOf(['left', 'right', 'both'])),
    dose: maybe(partialDoseShape),
    pain: maybeNull(painChangeShape),
    effort: maybeNull(zeroToTen),
    stopped: maybeNull(oneOf(['pain', 'symptom', 'interrupted'])),
  }),
};
