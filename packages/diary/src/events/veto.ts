// veto: her own word on a move: always, never (false), or taken back (null).
import * as z from 'zod/mini';
import { name, yesNoOrNull } from '../shapes/leaves.ts';
import type { Event, EventKind } from './event.ts';

export interface VetoEvent extends Event<'veto'> {
  readonly move: string;
  readonly always: boolean | null;
}

export const veto: EventKind<VetoEvent> = {
  type: 'veto',
  version: 1,
  shape: z.looseObject({ move: name, always: yesNoOrNull }),
};
