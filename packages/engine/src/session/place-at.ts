// Where she is in a session: every input applied in order, and the clock run on from there.
import { assertNever, millisOf } from '@sinew/kernel';
import type { MoveDone } from '../model/person.ts';
import type { PlanItem } from '../model/plan.ts';
import type { Session, SessionInput, SessionView } from '../model/session.ts';
import { stepsOf, type Step } from './steps.ts';

/** One item's own story: what was answered, how far it went, how it ended. */
export interface Entry {
  readonly item: PlanItem;
  readonly before: number | null | undefined;
  readonly after: number | null | undefined;
  readonly effort: number | null;
  /** Work steps that were begun. */
  readonly worked: readonly Step[];
  readonly stopped: MoveDone['stopped'];
  readonly endedAt: number | null;
}

export interface Place {
  readonly entries: readonly Entry[];
  readonly index: number;
  readonly step: number;
  /** Milliseconds: when this step began, pauses left out. */
  readonly since: number;
  readonly pausedAt: number | null;
  readonly state: SessionView['state'];
}

/** @param now milliseconds since 1970 */
export function placeAt(session: Session, now: number): Place {
  let place: Place = {
    entries: session.items.map(freshEntry),
    index: 0,
    step: 0,
    since: millisOf(session.begun),
    pausedAt: null,
    state: session.items.length === 0 ? 'finished' : 'running',
  };
  for (const input of session.inputs) {
    const at = Math.max(millisOf(input.at), place.since);
    place = apply(runTo(place, at), input, at);
  }
  return runTo(place, now);
}

/** Lets the clock run: steps with a length end by themselves, the others wait for her. */
function runTo(place: Place, now: number): Place {
  let here = place;
  while (here.state === 'running') {
    const step = stepOf(here);
    if (step === undefined || step.seconds === null) return here;
    const end = here.since + step.seconds * 1000;
    if (now < end) return here;
    here = nextStep(here, end);
  }
  return here;
}

function apply(place: Place, input: SessionInput, at: number): Place {
  if (place.state === 'finished' || place.state === 'stopped') return place;
  switch (input.act) {
    case 'next':
      return nextStep(unpaused(place, at), at);
    case 'pause':
      return place.pausedAt === null ? { ...place, pausedAt: at, state: 'paused' } : place;
    case 'resume':
      return unpaused(place, at);
    case 'skip':
      return nextItem(unpaused(place, at), at, { stopped: 'interrupted' });
    case 'easier':
      return swap(unpaused(place, at), at, null);
    case 'worse':
      return swap(unpaused(place, at), at, 'pain');
    case 'symptom':
      return { ...withEntry(place, { stopped: 'symptom', endedAt: at }), state: 'stopped', pausedAt: null, since: at };
    case 'end':
      return {
        ...withEntry(place, { stopped: stepOf(place)?.phase === 'after' ? null : 'interrupted', endedAt: at }),
        state: 'finished',
        pausedAt: null,
        since: at,
      };
    case 'effort':
      return withEntry(place, { effort: input.score });
    case 'pain':
      return answered(place, input.when, input.score, at);
    default:
      return assertNever(input);
  }
}

function answered(place: Place, when: 'before' | 'after', score: number | null, at: number): Place {
  if (when === 'before') return withEntry(place, { before: score });
  const told = withEntry(place, { after: score });
  return stepOf(place)?.phase === 'after' && place.state === 'running' ? nextStep(told, at) : told;
}

function nextStep(place: Place, at: number): Place {
  const entry = place.entries[place.index];
  const step = stepOf(place);
  if (entry === undefined || step === undefined) return place;
  const last = place.step + 1 >= stepsOf(entry.item).length;
  return last ? nextItem(place, at, {}) : begin({ ...place, step: place.step + 1, since: at });
}

function nextItem(place: Place, at: number, change: Partial<Entry>): Place {
  const ended = withEntry(place, { endedAt: at, ...change });
  const index = place.index + 1;
  if (index < place.entries.length) return begin({ ...ended, index, step: 0, since: at });
  return { ...ended, state: 'finished', since: at };
}

function begin(place: Place): Place {
  const step = stepOf(place);
  const worked = place.entries[place.index]?.worked ?? [];
  return step?.phase === 'work' ? withEntry(place, { worked: [...worked, step] }) : place;
}

/**
 * The stand-in takes this move's place; where there is none, or it was worse too, only relief and breathing are left (PR1). What made it
 * worse once does not come again, neither in its own place nor in another's.
 */
function swap(place: Place, at: number, stopped: 'pain' | null): Place {
  const entry = place.entries[place.index];
  if (entry === undefined) return place;
  const closed = withEntry(place, { stopped: stopped ?? 'interrupted', endedAt: at });
  const hurt = new Set(closed.entries.filter((one) => one.stopped === 'pain').map(({ item }) => item.move));
  const standIn = entry.item.standIn !== null && hurt.has(entry.item.standIn.move) ? null : entry.item.standIn;
  const before = closed.entries.slice(0, place.index + 1);
  const after = closed.entries.slice(place.index + 1).filter(({ item }) => !hurt.has(item.move));
  if (standIn !== null)
    return begin({ ...closed, entries: [...before, freshEntry(standIn), ...after], index: place.index + 1, step: 0, since: at });
  const gentle = stopped === null ? after : after.filter(({ item }) => isGentle(item));
  return nextItem({ ...closed, entries: [...before, ...gentle] }, at, {});
}

function isGentle({ kind }: PlanItem): boolean {
  return kind === 'relief' || kind === 'breathing' || kind === 'rest';
}

function unpaused(place: Place, at: number): Place {
  if (place.pausedAt === null) return place;
  return { ...place, pausedAt: null, state: 'running', since: place.since + (at - place.pausedAt) };
}

function withEntry(place: Place, change: Partial<Entry>): Place {
  return { ...place, entries: place.entries.map((entry, index) => (index === place.index ? { ...entry, ...change } : entry)) };
}

export function stepOf({ entries, index, step }: Place): Step | undefined {
  const entry = entries[index];
  return entry === undefined ? undefined : stepsOf(entry.item)[step];
}

function freshEntry(item: PlanItem): Entry {
  return { item, before: undefined, after: undefined, effort: null, worked: [], stopped: null, endedAt: null };
}
