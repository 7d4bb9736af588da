// session-step: one thing she did or answered in a session. Each is stored at once, so that nothing answered is ever lost.
import type { SessionInput } from '@sinew/engine';
import * as z from 'zod/mini';
import { moment, name, oneOf, zeroToTen } from '../shapes/leaves.ts';
import type { Event, EventKind } from './event.ts';

export interface SessionStep extends Event<'session-step'> {
  readonly session: string;
  readonly input: SessionInput;
}

const score = z.nullable(zeroToTen);

const input: z.ZodMiniType<SessionInput> = z.discriminatedUnion('act', [
  z.looseObject({ at: moment, act: z.literal(['next', 'pause', 'resume', 'skip', 'easier', 'worse', 'symptom', 'end']) }),
  z.looseObject({ at: moment, act: z.literal('pain'), when: oneOf(['before', 'after']), score }),
  z.looseObject({ at: moment, act: z.literal('effort'), score }),
]);

export const sessionStep: EventKind<SessionStep> = {
  type: 'session-step',
  version: 1,
  shape: z.looseObject({ session: name, input }),
};
