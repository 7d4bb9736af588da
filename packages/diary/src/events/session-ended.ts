// session-ended: a session is over, and why.
import * as z from 'zod/mini';
import { name, oneOf } from '../shapes/leaves.ts';
import type { Event, EventKind } from './event.ts';

export interface SessionEnded extends Event<'session-ended'> {
  readonly session: string;
  readonly why: 'finished' | 'stopped' | 'symptom' | 'interrupted';
}

export const sessionEnded: EventKind<SessionEnded> = {
  type: 'session-ended',
  version: 1,
  shape: z.looseObject({ session: name, why: oneOf(['finished', 'stopped', 'symptom', 'interrupted']) }),
};
