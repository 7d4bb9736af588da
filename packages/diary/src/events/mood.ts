// mood: the sum of the two PHQ-2 answers.
import * as z from 'zod/mini';
import { wholeBetween } from '../shapes/leaves.ts';
import type { Event, EventKind } from './event.ts';

export interface Mood extends Event<'mood'> {
  /** 0–6; 3 and more is asked about further. */
  readonly phq2: number;
}

export const mood: EventKind<Mood> = { type: 'mood', version: 1, shape: z.looseObject({ phq2: wholeBetween(0, 6) }) };
