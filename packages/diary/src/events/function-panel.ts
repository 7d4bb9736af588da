// function-panel: how well she can do the things she chose. Its fields are not fixed, so they are kept as they are.
import * as z from 'zod/mini';
import type { Event, EventKind } from './event.ts';

export type FunctionPanel = Event<'function-panel'>;

export const functionPanel: EventKind<FunctionPanel> = { type: 'function-panel', version: 1, shape: z.looseObject({}) };
