// Every type of event there is: the contents page of the log.
import { assessed, type AssessedEvent } from './assessed.ts';
import { beltTrial, type BeltTrial } from './belt-trial.ts';
import { birth, type Birth } from './birth.ts';
import { checkIn, type CheckInEvent } from './check-in.ts';
import { dayContext, type DayContextEvent } from './day-context.ts';
import type { EventKind, FieldsOf } from './event.ts';
import { exerciseDone, type ExerciseDoneEvent } from './exercise-done.ts';
import { exerciseNamed, type ExerciseNamed } from './exercise-named.ts';
import { fairTestBegun, type FairTestBegun } from './fair-test-begun.ts';
import { fairTestDay, type FairTestDay } from './fair-test-day.ts';
import { fairTestEnded, type FairTestEnded } from './fair-test-ended.ts';
import { functionPanel, type FunctionPanel } from './function-panel.ts';
import { goal, type Goal } from './goal.ts';
import { mood, type Mood } from './mood.ts';
import { moveDone, type MoveDoneEvent } from './move-done.ts';
import { planMade, type PlanMade } from './plan-made.ts';
import { profileSet, type ProfileSet } from './profile-set.ts';
import { removed, type Removed } from './removed.ts';
import { retracted, type Retracted } from './retracted.ts';
import { sessionBegun, type SessionBegun } from './session-begun.ts';
import { sessionEnded, type SessionEnded } from './session-ended.ts';
import { sessionStep, type SessionStep } from './session-step.ts';
import { veto, type VetoEvent } from './veto.ts';
import { walkDone, type WalkDoneEvent } from './walk-done.ts';

export type LogEvent =
  | ProfileSet
  | CheckInEvent
  | PlanMade
  | MoveDoneEvent
  | WalkDoneEvent
  | ExerciseDoneEvent
  | ExerciseNamed
  | DayContextEvent
  | Retracted
  | Removed
  | SessionBegun
  | SessionStep
  | SessionEnded
  | Birth
  | AssessedEvent
  | VetoEvent
  | Mood
  | Goal
  | FunctionPanel
  | BeltTrial
  | FairTestBegun
  | FairTestDay
  | FairTestEnded;

export type EventType = LogEvent['type'];
export type EventOf<Type extends EventType> = Extract<LogEvent, { readonly type: Type }>;
export type EventFields<Type extends EventType> = FieldsOf<EventOf<Type>>;

export const eventKinds: { readonly [Type in EventType]: EventKind<EventOf<Type>> } = {
  'profile-set': profileSet,
  'check-in': checkIn,
  'plan-made': planMade,
  'move-done': moveDone,
  'walk-done': walkDone,
  'exercise-done': exerciseDone,
  'exercise-named': exerciseNamed,
  'day-context': dayContext,
  retracted,
  removed,
  'session-begun': sessionBegun,
  'session-step': sessionStep,
  'session-ended': sessionEnded,
  birth,
  assessed,
  veto,
  mood,
  goal,
  'function-panel': functionPanel,
  'belt-trial': beltTrial,
  'fair-test-begun': fairTestBegun,
  'fair-test-day': fairTestDay,
  'fair-test-ended': fairTestEnded,
};
