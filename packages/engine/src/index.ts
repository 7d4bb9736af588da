// Decides: one pure line from today's check-in to today's plan.
export {
  allowances,
  bands,
  birthKinds,
  breathMethods,
  clearances,
  equipmentNames,
  experiences,
  feedings,
  furnishings,
  irritabilities,
  kinds,
  levels,
  patternNames,
  places,
  positions,
  provocations,
  regions,
  settleTimes,
  sides,
  stageCodes,
  stances,
  type Allowance,
  type Band,
  type BirthKind,
  type BreathMethod,
  type Equipment,
  type Feeding,
  type Furnishing,
  type Irritability,
  type Kind,
  type Level,
  type Light,
  type PatternName,
  type Place,
  type Position,
  type Provocation,
  type Region,
  type Settles,
  type Side,
  type StageCode,
  type Stance,
} from './model/vocabulary.ts';
export type {
  Assessed,
  CheckIn,
  DayContext,
  ExerciseDone,
  History,
  Lock,
  MoveDone,
  PainChange,
  PainSite,
  Person,
  Profile,
  Stage,
  Veto,
  WalkDone,
} from './model/person.ts';
export type {
  Beliefs,
  Estimate,
  ExposureBelief,
  ExposureVerdict,
  MorningBelief,
  MoveBelief,
  PairBelief,
  Verdict,
} from './model/beliefs.ts';
export {
  armNames,
  questionKinds,
  type Arm,
  type FairTest,
  type FairTestPlan,
  type Interruption,
  type Question,
  type QuestionKind,
  type TestDay,
  type TestOffer,
  type TestRefusal,
  type TestResult,
  type TestStatus,
} from './model/fair-test.ts';
export { armFor, armsOf } from './fair-test/schedule.ts';
export { openTest } from './fair-test/open-test.ts';
export { proposeTest } from './fair-test/propose.ts';
export { readTest } from './fair-test/read-test.ts';
export { exposureNames, type ExposureName } from './learn/exposures.ts';
export {
  factNames,
  precedences,
  traitNames,
  type Condition,
  type Confidence,
  type Effect,
  type FactName,
  type FactValue,
  type Cause,
  type FormCondition,
  type Precedence,
  type Reason,
  type Rule,
  type TraitName,
} from './model/rule.ts';
export type { DoseRange, Form, Move, Role, Span, Traits } from './model/move.ts';
export type {
  Brought,
  BroughtSet,
  Clearance,
  Disposition,
  Dose,
  Plan,
  PlanItem,
  Presentation,
  Withheld,
} from './model/plan.ts';
export { parameterIds, type Parameter, type ParameterId } from './model/parameters.ts';
export type { Catalog, Circumstance, Contraindication, PatternSpec, RedFlag, Source, Urgency } from './model/catalog.ts';
export type { Session, SessionAct, SessionInput, SessionView, StepPhase } from './model/session.ts';
export { evaluate, type Truth } from './rules/evaluate.ts';
export { overdueDays, postpartumDays, pregnancyDays, stageAt, type StageNow } from './observe/stage.ts';
export { engineVersion, planDay, screenDay, type DayInput } from './plan-day.ts';
export type { Occasion } from './observe/facts.ts';
export { pastOf } from './observe/past.ts';
export { flagNamed, heldSigns, lockOf } from './screen/flags.ts';
export { flagsToAsk, fullListDue, moodDue, type FullListReason } from './screen/asking.ts';
export { beliefsOf, learn, learnDay, startLearning, type Learning } from './learn/learn.ts';
export { daysOf, type Day } from './learn/days.ts';
export { advance, beginSession, endedMoves, finishSession, viewAt } from './session/session.ts';
export { choose, movingSeconds, type Choice, type Room } from './plan/choose.ts';
export type { Option, Station } from './plan/option.ts';
export { timedRoles } from './plan/needs.ts';
export type { DayNeeds, Limit, Limited, Need, Needs } from './model/needs.ts';
export { openGate, type Gate } from './gate.ts';
export { resembledByPattern } from './observe/own-exercise.ts';
export { responseTo, type Response } from './observe/response.ts';
