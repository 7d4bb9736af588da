// Her log by day, oldest first, as the history page shows it: every entry with the id by which it can be taken back.
import type { CheckIn, ExerciseDone, MoveDone, WalkDone } from '@sinew/engine';
import { localDateOf, type Instant, type LocalDate } from '@sinew/kernel';
import type { SessionEnded } from '../events/session-ended.ts';
import { checkInOf } from '../shapes/check-in-shape.ts';
import { exerciseDoneOf, moveDoneOf, walkDoneOf } from './done.ts';
import type { EffectiveEvent } from './effective-events.ts';

export interface Entry<T> {
  /** Of the event. */
  readonly id: string;
  readonly is: T;
}

export interface SessionEntry {
  readonly session: string;
  readonly begun: Instant;
  /** Null: not ended, as far as the log knows. */
  readonly ended: Instant | null;
  readonly why: SessionEnded['why'] | null;
}

export interface Day {
  readonly date: LocalDate;
  readonly checkIns: readonly Entry<CheckIn>[];
  readonly sessions: readonly Entry<SessionEntry>[];
  readonly moves: readonly Entry<MoveDone>[];
  readonly walks: readonly Entry<WalkDone>[];
  readonly exercises: readonly Entry<ExerciseDone>[];
  /** PHQ-2, 0–6. */
  readonly moods: readonly Entry<{ readonly at: Instant; readonly score: number }>[];
}

type DayInMaking = { [Key in keyof Day]: Day[Key] extends readonly (infer Item)[] ? Item[] : Day[Key] };

/** Only days on which something is to be shown. */
export function daysOf(events: readonly EffectiveEvent[]): Day[] {
  const days = new Map<LocalDate, DayInMaking>();
  const ends = endsOf(events);
  for (const event of events) {
    const date = localDateOf(event.at);
    const day = days.get(date) ?? emptyDay(date);
    if (note(day, event, ends)) days.set(date, day);
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** False: nothing to show. */
function note(day: DayInMaking, event: EffectiveEvent, ends: ReadonlyMap<string, SessionEnded>): boolean {
  const { id } = event;
  switch (event.type) {
    case 'check-in':
      return day.checkIns.push({ id, is: checkInOf(event) }) > 0;
    case 'session-begun':
      return day.sessions.push({ id, is: sessionEntryOf(event, ends.get(event.session)) }) > 0;
    case 'move-done':
      return day.moves.push({ id, is: moveDoneOf(event) }) > 0;
    case 'walk-done':
      return day.walks.push({ id, is: walkDoneOf(event) }) > 0;
    case 'exercise-done':
      return day.exercises.push({ id, is: exerciseDoneOf(event) }) > 0;
    case 'mood':
      return day.moods.push({ id, is: { at: event.at, score: event.phq2 } }) > 0;
    default:
      return false;
  }
}

function sessionEntryOf(begun: { readonly session: string; readonly at: Instant }, end: SessionEnded | undefined): SessionEntry {
  return { session: begun.session, begun: begun.at, ended: end?.at ?? null, why: end?.why ?? null };
}

/** The first end of each session. */
function endsOf(events: readonly EffectiveEvent[]): Map<string, SessionEnded> {
  const ends = new Map<string, SessionEnded>();
  for (const event of events) if (event.type === 'session-ended' && !ends.has(event.session)) ends.set(event.session, event);
  return ends;
}

function emptyDay(date: LocalDate): DayInMaking {
  return { date, checkIns: [], sessions: [], moves: [], walks: [], exercises: [], moods: [] };
}
