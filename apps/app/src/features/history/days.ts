// The log as days: what still counts, newest day first, with the moves of a session together.
import type { EventOf, LogEvent } from '@sinew/diary';
import { type Instant, localDateOf, type LocalDate, millisOf } from '@sinew/kernel';
import type { PainDay } from './pain-series.ts';

export type MoveDoneEvent = EventOf<'move-done'>;

export interface SessionEntry {
  readonly kind: 'session';
  readonly session: string;
  readonly at: Instant;
  readonly moves: readonly MoveDoneEvent[];
}

/** What stands in a day on its own. */
export type SingleEvent = EventOf<
  'check-in' | 'walk-done' | 'birth' | 'profile-set' | 'assessed' | 'veto' | 'day-context' | 'exercise-done' | 'exercise-named'
>;

export interface SingleEntry {
  readonly kind: 'single';
  readonly at: Instant;
  readonly event: SingleEvent;
}

export type Entry = SessionEntry | SingleEntry;

export interface HistoryDay {
  readonly date: LocalDate;
  /** Latest first. */
  readonly entries: readonly Entry[];
}

const single: ReadonlySet<LogEvent['type']> = new Set([
  'check-in',
  'walk-done',
  'birth',
  'profile-set',
  'assessed',
  'veto',
  'day-context',
  'exercise-done',
  'exercise-named',
]);

/** @param counting without what was taken back: `recalled.events` */
export function daysOf(counting: readonly LogEvent[]): readonly HistoryDay[] {
  const days = new Map<LocalDate, Entry[]>();
  for (const entry of [...sessionsOf(counting), ...singlesOf(counting)]) {
    const date = localDateOf(entry.at);
    days.set(date, [...(days.get(date) ?? []), entry]);
  }
  return [...days]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([date, entries]) => ({ date, entries: entries.sort((one, other) => millisOf(other.at) - millisOf(one.at)) }));
}

/** One line a day for the chart, oldest first: the worst of the day, else the latest answer. */
export function painDays(counting: readonly LogEvent[]): readonly PainDay[] {
  const days = new Map<LocalDate, PainDay>();
  for (const event of counting
    .filter((one) => one.type === 'check-in')
    .sort((one, other) => millisOf(one.at) - millisOf(other.at))) {
    const date = localDateOf(event.at);
    days.set(date, withCheckIn(days.get(date) ?? { date }, event));
  }
  return [...days.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}

function withCheckIn(day: PainDay, { pain }: EventOf<'check-in'>): PainDay {
  const morning = pain.morning ?? day.morning;
  const worst = highest(pain.worst24h ?? undefined, day.worst);
  return {
    date: day.date,
    now: pain.now,
    ...(morning === undefined || morning === null ? {} : { morning }),
    ...(worst === undefined ? {} : { worst }),
  };
}

function highest(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.max(one, other);
}

function sessionsOf(counting: readonly LogEvent[]): readonly SessionEntry[] {
  const begun = new Map(
    counting.flatMap((event) => (event.type === 'session-begun' ? [[event.session, event.at] as const] : [])),
  );
  const moves = new Map<string, MoveDoneEvent[]>();
  for (const event of counting) {
    if (event.type === 'move-done') moves.set(event.session, [...(moves.get(event.session) ?? []), event]);
  }
  return [...moves].map(([session, done]) => ({
    kind: 'session',
    session,
    at: begun.get(session) ?? (done[0] as MoveDoneEvent).at,
    moves: done,
  }));
}

function singlesOf(counting: readonly LogEvent[]): readonly SingleEntry[] {
  return counting.flatMap((event) =>
    single.has(event.type) ? [{ kind: 'single', at: event.at, event: event as SingleEvent }] : [],
  );
}

/** All that tells of a session: deleting it for good removes every step with what she answered. */
export function eventsOfSession(events: readonly LogEvent[], session: string): readonly string[] {
  return events.flatMap((event) => ('session' in event && event.session === session ? [event.id] : []));
}

/** An entry and its earlier versions: a correction keeps type and time. */
export function versionsOf(events: readonly LogEvent[], { type, at }: Pick<LogEvent, 'type' | 'at'>): readonly string[] {
  return events.filter((event) => event.type === type && event.at === at).map((event) => event.id);
}
