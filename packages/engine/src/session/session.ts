// Coached through today's plan. Where she is follows from the inputs and the clock alone, so a locked phone or a reload is never behind.
import { addMilliseconds, millisOf, type Instant } from '@sinew/kernel';
import type { MoveDone } from '../model/person.ts';
import type { Dose, PlanItem } from '../model/plan.ts';
import type { Session, SessionInput, SessionView } from '../model/session.ts';
import { placeAt, stepOf, type Entry } from './place-at.ts';
import { setsOf, stepsOf } from './steps.ts';

export function beginSession(id: string, items: readonly PlanItem[], at: Instant): Session {
  return { id, begun: at, items, inputs: [] };
}

/** Inputs are kept in the order in which they came; one that means nothing now is kept and changes nothing. */
export function advance(session: Session, input: SessionInput): Session {
  return { ...session, inputs: [...session.inputs, input] };
}

export function viewAt(session: Session, now: Instant): SessionView {
  const place = placeAt(session, millisOf(now));
  const entry = place.entries[place.index];
  const step = stepOf(place);
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
  const place = placeAt(session, millisOf(at));
  const open = place.state === 'running' || place.state === 'paused';
  return place.entries.flatMap((entry, index): MoveDone[] => {
    // A warning sign is kept even where no work had begun: it rests the whole day (SG6).
    if (!entry.begunWork && entry.stopped !== 'symptom') return [];
    const interrupted = open && index === place.index && stepOf(place)?.phase !== 'after';
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
