// Reads one event of a log that comes from outside. What it does not know inside an event it keeps.
import { err, ok, type InputError, type Result } from '@sinew/kernel';
import * as z from 'zod/mini';
import type { Event, EventKind } from './events/event.ts';
import { eventKinds, type LogEvent } from './events/log-event.ts';
import type { CatalogueIds } from './shapes/catalogue-ids.ts';
import { maybe, moment, text, uuid, wholeBetween } from './shapes/leaves.ts';
import { oddityIn } from './shapes/oddity.ts';
import { problemAt, problemOf, type Problem } from './shapes/problem.ts';
import { withoutUnstoredFlags } from './unstored-flags.ts';

const headShape = z.looseObject({ id: uuid, at: moment, type: text, v: maybe(wholeBetween(1, 1_000_000)) });

export function readEvent(
  value: unknown,
  ids: CatalogueIds,
  place: { file?: string; line?: number } = {},
): Result<LogEvent, InputError> {
  const problem = oddityIn(value) ?? problemOf(headShape, value) ?? problemOfKind(value as Event<string>, ids);
  return problem === null ? ok(withoutUnstoredFlags(value as LogEvent, ids)) : err({ ...problem, ...place });
}

function problemOfKind(event: Event<string>, ids: CatalogueIds): Problem | null {
  if (!Object.hasOwn(eventKinds, event.type)) {
    return problemAt(['type'], event.type, { kind: 'one-of', options: Object.keys(eventKinds) }, 'newer');
  }
  const kind = eventKinds[event.type as LogEvent['type']] as EventKind<Event<string>>;
  if ((event.v ?? 1) > kind.version) return problemAt(['v'], event.v, { kind: 'version-up-to', version: kind.version }, 'newer');
  return problemOf(kind.shape, event) ?? kind.problemIn?.(event, ids) ?? null;
}
