// Coached through today's plan. Where she is follows from the inputs and the clock alone, so a locked phone or a reload is never behind.
import { addMilliseconds, assertNever, millisOf, type Instant } from '@sinew/kernel';
import type { MoveDone } from '../model/person.ts';
import type { Dose, PlanItem } from '../model/plan.ts';
import type { Session, SessionInput, SessionView } from '../model/session.ts';
import { setsOf, stepsOf, type Step } from './steps.ts';

/** One item's own story: what was answered, how far it went, how it ended. */
interface Entry {
  readonly item: PlanItem;
  readonly before: number | null | undefined;
  readonly after: number | null | undefined;
  readonly effort: number | null;
  /** Work steps that were finished. */
  readonly worked: readonly Step[];
  readonly begunWork: boolean;
  readonly stopped: MoveDone['stopped'];
  readonly endedAt: number | null;
}

interface Place {
  readonly entries: readonly Entry[];
  readonly index: number;
  readonly step: number;
  /** Milliseconds: when this step began, pauses left out. */
  readonly since: number;
  readonly pausedAt: number | null;
  readonly state: SessionView['state'];
}

export function beginSession(id: string, items: readonly PlanItem[], at: Instant): Session {
  return { id, begun: at, items, inputs: [] };
}

/** Inputs are kept in the order in which they came; one that means nothing now is kept and changes nothing. */
export function advance(session: Session, input: SessionInput): Session {
  return { ...session, inputs: [...session.inputs, input] };
}

export function viewAt(session: Session, now: Instant): SessionView {
  const place = runTo(placeAfterInputs(session), millisOf(now));
  const entry = place.entries[place.index];
  const step = entry === undefined ? undefined : stepsOf(entry.item)[place.step];
  const clock = place.pausedAt ?? millisOf(now);
  const secondsIn = Math.max(0, Math.floor((clock - place.since) / 1000));
  return {
    state: place.state,
    index: place.index,
    count: place.entries.length,
    item: entry?.item ?? null,
    next: place.entries[place.index + 1]?.item ?? null,
    phase: step?.phase ?? 'after',
    set: step?.set ?? 1,
    sets: entry === undefined ? 1 : setsOf(entry.item),
    side: step?.side ?? null,
    secondsLeft: step === undefined || step.seconds === null ? null : Math.max(0, step.seconds - secondsIn),
    secondsIn,
    painBefore: entry?.before,
    painAfter: entry?.after,
    progress: place.entries.length === 0 ? 1 : Math.min(1, (place.index + shareDone(entry, place.step)) / place.entries.length),
  };
}

/** What was really done of each move so far, for the log; a move whose work never began is left out. */
export function finishSession(session: Session, at: Instant): readonly MoveDone[] {
  const place = runTo(placeAfterInputs(session), millisOf(at));
  const open = place.state === 'running' || place.state === 'paused';
  return place.entries.flatMap((entry, index): MoveDone[] => {
    // A warning sign is kept even where no work had begun: it rests the whole day (SG6).
    if (!entry.begunWork && entry.stopped !== 'symptom') return [];
    const interrupted = open && index === place.index && stepsOf(entry.item)[place.step]?.phase !== 'after';
    const ended = entry.endedAt ?? millisOf(at);
    return [
      {
        at: addMilliseconds(session.begun, ended - millisOf(session.begun)),
        session: session.id,
        move: entry.item.move,
        variant: entry.item.variant,
        side: sideDone(entry),
        dose: doseDone(entry),
        pain:
          typeof entry.before === 'number' && typeof entry.after === 'number'
            ? { before: entry.before, after: entry.after }
            : null,
        effort: entry.effort,
        stopped: entry.stopped ?? (interrupted ? 'interrupted' : null),
      },
    ];
  });
}

function placeAfterInputs(session: Session): Place {
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
  return place;
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
  const worked = step.phase === 'work' ? withEntry(place, { worked: [...entry.worked, step] }) : place;
  const last = place.step + 1 >= stepsOf(entry.item).length;
  return last ? nextItem(worked, at, {}) : begin({ ...worked, step: place.step + 1, since: at });
}

function nextItem(place: Place, at: number, change: Partial<Entry>): Place {
  const ended = withEntry(place, { endedAt: at, ...change });
  const index = place.index + 1;
  if (index < place.entries.length) return begin({ ...ended, index, step: 0, since: at });
  return { ...ended, state: 'finished', since: at };
}

function begin(place: Place): Place {
  return stepOf(place)?.phase === 'work' ? withEntry(place, { begunWork: true }) : place;
}

/** The stand-in takes this move's place; where there is none, or it was worse too, only relief and breathing are left (PR1). */
function swap(place: Place, at: number, stopped: 'pain' | null): Place {
  const entry = place.entries[place.index];
  if (entry === undefined) return place;
  const standIn = entry.item.standIn;
  const closed = withEntry(place, { stopped: stopped ?? 'interrupted', endedAt: at });
  const before = closed.entries.slice(0, place.index + 1);
  const after = closed.entries.slice(place.index + 1);
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

function stepOf({ entries, index, step }: Place): Step | undefined {
  const entry = entries[index];
  return entry === undefined ? undefined : stepsOf(entry.item)[step];
}

function freshEntry(item: PlanItem): Entry {
  return { item, before: undefined, after: undefined, effort: null, worked: [], begunWork: false, stopped: null, endedAt: null };
}

function shareDone(entry: Entry | undefined, step: number): number {
  return entry === undefined ? 0 : step / stepsOf(entry.item).length;
}

function sideDone({ item, worked }: Entry): 'left' | 'right' | 'both' {
  const sides = new Set(worked.map(({ side }) => side));
  if (!item.dose.perSide || (sides.has('left') && sides.has('right'))) return 'both';
  return sides.has('right') || (sides.size === 0 && item.dose.startSide === 'right') ? 'right' : 'left';
}

/** The planned dose with the sets that were begun on either side. */
function doseDone({ item, worked }: Entry): Partial<Dose> {
  return { ...item.dose, sets: new Set(worked.map(({ set }) => set)).size };
}
