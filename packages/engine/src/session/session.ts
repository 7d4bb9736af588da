// Coached through today's plan. Where she is follows from the inputs and the clock alone, so a locked phone or a reload is never behind.
import { addMilliseconds, millisOf, type Instant } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { MoveDone } from '../model/person.ts';
import type { Dose, PlanItem } from '../model/plan.ts';
import type { Session, SessionInput, SessionView } from '../model/session.ts';
import { lightOf } from '../observe/light.ts';
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
    progress: place.state === 'finished' ? 1 : (place.index + shareDone(entry, place.step)) / place.entries.length,
  };
}

/**
 * What was really done of each move so far, for the log. A move whose work never began is left out, unless getting into position hurt or
 * brought a warning sign: then it is kept, without a set.
 */
export function finishSession(session: Session, at: Instant, catalog: Catalog): readonly MoveDone[] {
  const place = placeAt(session, millisOf(at));
  return place.entries.flatMap((entry, index) => {
    const here = index === place.index && (place.state === 'running' || place.state === 'paused');
    const interrupted = here && stepOf(place)?.phase !== 'after';
    return doneOf(interrupted ? { ...entry, stopped: 'interrupted' } : entry, session, millisOf(at), catalog);
  });
}

/** Of these, the moves that are over: nothing that she does changes them any more. */
export function endedMoves(session: Session, at: Instant, catalog: Catalog): readonly MoveDone[] {
  return placeAt(session, millisOf(at)).entries.flatMap((entry) =>
    entry.endedAt === null ? [] : doneOf(entry, session, entry.endedAt, catalog),
  );
}

function doneOf(entry: Entry, session: Session, at: number, catalog: Catalog): MoveDone[] {
  const { item, worked, stopped, endedAt, effort } = entry;
  if (worked.length === 0 && stopped !== 'symptom' && stopped !== 'pain') return [];
  return [
    {
      at: addMilliseconds(session.begun, (endedAt ?? at) - millisOf(session.begun)),
      session: session.id,
      move: item.move,
      variant: item.variant,
      side: sideDone(entry),
      dose: doseDone(entry),
      pain: painOf(entry),
      effort,
      stopped: stoppedBy(entry, catalog),
    },
  ];
}

function painOf({ before, after }: Entry): MoveDone['pain'] {
  return typeof before === 'number' && typeof after === 'number' ? { before, after } : null;
}

/** A change of pain needs both scores. Red after it, and nothing said before: that it hurt is kept all the same. */
function stoppedBy(entry: Entry, catalog: Catalog): MoveDone['stopped'] {
  const { before, after, stopped } = entry;
  const isRed = typeof before !== 'number' && typeof after === 'number' && lightOf(after, false, catalog) === 'red';
  return isRed && stopped !== 'symptom' ? 'pain' : stopped;
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
