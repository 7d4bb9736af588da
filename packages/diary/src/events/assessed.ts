// assessed: her word that someone examined her after a red flag, and whether she may exercise.
import * as z from 'zod/mini';
import { unknownFlag } from '../shapes/catalogue-ids.ts';
import { name, yesOrNo } from '../shapes/leaves.ts';
import type { Event, EventKind } from './event.ts';

export interface AssessedEvent extends Event<'assessed'> {
  readonly flags: readonly string[];
  readonly mayExercise: boolean;
}

export const assessed: EventKind<AssessedEvent> = {
  type: 'assessed',
  version: 1,
  shape: z.looseObject({ flags: z.array(name), mayExercise: yesOrNo }),
  problemIn: (event, ids) => unknownFlag(event.flags, ids, ['flags']),
};
