// Makes an event: gives it an id that sorts by time, and leaves out what is never written down.
import { millisOf, type Instant } from '@sinew/kernel';
import { v7 } from 'uuid';
import type { EventFields, EventOf, EventType } from './events/log-event.ts';
import { readEvent } from './read-event.ts';
import type { CatalogueIds } from './shapes/catalogue-ids.ts';

export interface NewEventContext {
  readonly at: Instant;
  readonly ids: CatalogueIds;
  /** The id of the event before; two events of one second keep their order by it. */
  readonly after?: string | undefined;
  /** 16 bytes; absent = the machine's own. */
  readonly random?: Uint8Array;
}

/** Throws where the fields do not fit the type: such an event could be written and never read again. */
export function newEvent<Type extends EventType>(type: Type, fields: EventFields<Type>, context: NewEventContext): EventOf<Type> {
  const { at, after, random } = context;
  const msecs = millisOf(at);
  const seq = after === undefined ? undefined : sequenceAfter(after, msecs);
  const id = v7({ msecs, ...(seq !== undefined && { seq }), ...(random && { random }) });
  const plain: unknown = JSON.parse(JSON.stringify({ ...fields, id, at, type }));
  const event = readEvent(plain, context.ids);
  if (!event.ok) throw new Error(`Not an event of type ${type}: ${JSON.stringify(event.error)}`);
  return event.value as EventOf<Type>;
}

/** The next number within the millisecond; undefined where `id` is of another millisecond. */
function sequenceAfter(id: string, msecs: number): number | undefined {
  const hex = id.replaceAll('-', '');
  if (hex[12] !== '7' || Number.parseInt(hex.slice(0, 12), 16) !== msecs) return undefined;
  const [high, middle, low] = [hex.slice(13, 16), hex.slice(16, 20), hex.slice(20, 22)].map((part) => Number.parseInt(part, 16));
  const sequence = ((high ?? 0) << 20) | (((middle ?? 0) & 0x3fff) << 6) | ((low ?? 0) >>> 2);
  return (sequence + 1) >>> 0;
}
