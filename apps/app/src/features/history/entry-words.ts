// One line for each thing that was written down.
import type { Words } from '@sinew/catalog';
import { assertNever } from '@sinew/kernel';
import { moveName } from '../told-item.ts';
import type { MoveDoneEvent, SingleEvent } from './days.ts';

export function entryLine(event: SingleEvent, words: Words): string {
  const text = words.screens.history;
  switch (event.type) {
    case 'check-in': {
      const { now, worst24h, morning } = event.pain;
      return [
        text.checkIn.now(now),
        typeof worst24h === 'number' ? text.checkIn.worst(worst24h) : '',
        typeof morning === 'number' ? text.checkIn.morning(morning) : '',
        typeof event.sleepHours === 'number' ? text.checkIn.slept(event.sleepHours) : '',
        (event.flags?.length ?? 0) > 0 ? text.checkIn.flagged : '',
      ]
        .filter((part) => part !== '')
        .join(', ');
    }
    case 'walk-done': {
      const onset = event.painOnsetMinute ?? null;
      return [
        text.walk.line(event.minutes),
        onset === null ? text.walk.noOnset : text.walk.onset(onset),
        text.walk.pain(event.pain.before, event.pain.after),
      ].join(', ');
    }
    case 'veto':
      return vetoLine(moveName(event.move, words), event.always, text);
    case 'assessed':
      return event.mayExercise ? text.assessedMay : text.assessedMayNot;
    case 'birth':
      return text.stageChanged;
    case 'profile-set':
      return text.profile;
    case 'day-context':
      return [
        toldHours(event.walkingMinutes, text.day.walking),
        toldHours(event.standingHours, text.day.standing),
        toldHours(event.sittingHours, text.day.sitting),
        toldHours(event.carriedBabyHours, text.day.carrying),
        toldHours(event.sleepHours, text.checkIn.slept),
      ]
        .filter((part) => part !== '')
        .join(', ');
    case 'exercise-done':
      return [event.name ?? event.exercise, painAndStop(event, text.session)].join(', ');
    case 'exercise-named':
      return text.named(event.written, event.name ?? event.exercise);
    default:
      return assertNever(event);
  }
}

function toldHours(hours: number | null | undefined, tell: (amount: number) => string): string {
  return typeof hours === 'number' ? tell(hours) : '';
}

/** "left side, pain 5 before, 3 after, stopped because it hurt" */
export function moveLine(move: MoveDoneEvent, words: Words): string {
  const text = words.screens.history.session;
  return [text.side[move.side ?? 'both'], painAndStop(move, text)].filter((part) => part !== '').join(', ');
}

function painAndStop(
  { pain = null, stopped = null }: Pick<MoveDoneEvent, 'pain' | 'stopped'>,
  text: Words['screens']['history']['session'],
): string {
  const told = pain === null ? text.noPain : text.eased(pain.before, pain.after);
  return stopped === null ? told : `${told}, ${text.stopped[stopped]}`;
}

function vetoLine(name: string, always: boolean | null, text: Words['screens']['history']): string {
  if (always === null) return text.vetoBack(name);
  return always ? text.vetoAlways(name) : text.vetoNever(name);
}
