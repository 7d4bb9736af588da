// What the engine remembers of her days: the fold of the log into lists, oldest first.
import { pregnancyDays, type CheckIn, type History, type Stage } from '@sinew/engine';
import { addDays, assertNever, localDateOf } from '@sinew/kernel';
import { checkInOf } from '../shapes/check-in-shape.ts';
import { birthsOf } from './births.ts';
import { dayContextOf, exerciseDoneOf, moveDoneOf, walkDoneOf } from './done.ts';
import type { EffectiveEvent, EffectiveEvents } from './effective-events.ts';
import { fairTests } from './fair-tests.ts';

type HistoryInMaking = {
  -readonly [Key in keyof History]-?: History[Key] extends readonly (infer Item)[] | undefined ? Item[] : History[Key];
};

export function historyOf({ events, first }: EffectiveEvents): History {
  const earliest = events[0] ?? first;
  const history: HistoryInMaking = {
    since: earliest === null ? null : localDateOf(earliest.at),
    checkIns: [],
    moves: [],
    walks: [],
    exercises: [],
    contexts: [],
    births: birthsOf(events),
    assessed: [],
    vetoes: [],
    relievedBefore: [],
    tests: fairTests(events),
    mood: null,
  };
  let kind: Stage['kind'] | null = null;
  for (const event of events) {
    const next: Stage['kind'] | null = kindAfter(event) ?? kind;
    if (event.type === 'profile-set' && kind !== null && next !== kind) history.checkIns = askedBefore(event.stage, history);
    kind = next;
    remember(history, event);
  }
  return history;
}

/** Pregnant or after birth, where the event says so. */
function kindAfter(event: EffectiveEvent): Stage['kind'] | null {
  if (event.type === 'birth') return 'postpartum';
  return event.type === 'profile-set' ? event.stage.kind : null;
}

function remember(history: HistoryInMaking, event: EffectiveEvent): void {
  switch (event.type) {
    case 'check-in':
      history.checkIns.push(checkInOf(event));
      break;
    case 'move-done':
      history.moves.push(moveDoneOf(event));
      break;
    case 'walk-done':
      history.walks.push(walkDoneOf(event));
      break;
    case 'exercise-done':
      history.exercises.push(exerciseDoneOf(event));
      break;
    case 'day-context':
      history.contexts.push(dayContextOf(event));
      break;
    case 'assessed':
      history.assessed.push({ at: event.at, flags: event.flags, mayExercise: event.mayExercise });
      break;
    case 'veto':
      history.vetoes.push({ at: event.at, move: event.move, always: event.always });
      break;
    case 'birth':
      history.checkIns = askedBefore({ kind: 'postpartum', birthDate: event.date }, history);
      break;
    case 'mood':
      history.mood = { at: event.at, score: event.phq2 };
      break;
    case 'profile-set':
      history.relievedBefore = [...(event.relievedBefore ?? [])];
      break;
    case 'plan-made':
    case 'exercise-named':
    case 'session-begun':
    case 'session-step':
    case 'session-ended':
    case 'goal':
    case 'function-panel':
    case 'belt-trial':
    case 'fair-test-begun':
    case 'fair-test-day':
    case 'fair-test-ended':
      // Read by others, or kept for her alone.
      break;
    default:
      assertNever(event);
  }
}

/** From the first day of her stage until it was told, she was asked the signs of the one before: that is not the full list of the new one. */
export function askedBefore(stage: Stage, { checkIns }: Pick<History, 'checkIns'>): CheckIn[] {
  const first = stage.kind === 'pregnant' ? addDays(stage.dueDate, -pregnancyDays) : stage.birthDate;
  return checkIns.map((checkIn) => (localDateOf(checkIn.at) < first ? checkIn : { ...checkIn, asked: 'daily' }));
}
