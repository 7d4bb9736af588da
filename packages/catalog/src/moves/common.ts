// What many moves share: traits with nothing a rule could mind, spans of stages, the stretching doses, and conditions.
import type { DoseRange, FormCondition, PatternName, StageCode, Traits } from '@sinew/engine';
import { parameters } from '../parameters.ts';

/** What a form says itself, always; the rest it takes from `plain` and overrides where it differs. */
type Said = 'position' | 'stance' | 'resembles' | 'equipment' | 'furnishing' | 'support' | 'load';

export const plain: Omit<Traits, Said> = {
  impact: 'none',
  endRange: false,
  breathHoldRisk: false,
  band: null,
  abduction: false,
  adduction: false,
  deepHipFlexion: false,
  legUp: false,
  sideStep: false,
  unstableSurface: false,
  trunkFlexion: false,
  onForearms: false,
  pressure: false,
  heat: false,
};

export const everyStage: readonly StageCode[] = ['T1', 'T2', 'T3', 'P0', 'P6', 'P12'];
export const pregnantAndFromSixWeeks: readonly StageCode[] = ['T1', 'T2', 'T3', 'P6', 'P12'];
export const earlyAndFromSixWeeks: readonly StageCode[] = ['T1', 'T2', 'P6', 'P12'];

/** Pain at the front; an unsure pattern is kept safe for it by the engine (CLINICAL §4a, last row). */
export const front: readonly PatternName[] = ['symphysis'];
/** A full-range stretch of the buttock or the inner thigh. */
export const fullStretch: readonly PatternName[] = ['symphysis', 'hip', 'nerve'];

type Hold = Extract<DoseRange, { kind: 'hold' }>;

/** D1: two holds of 30 s a side, 15 s more after two green exposures in a row, up to the practitioner's two minutes. */
export const sideStretch: Hold = {
  kind: 'hold',
  sets: { from: 2, to: 2 },
  holdSeconds: { from: 30, to: 120 },
  stepSeconds: 15,
  perSide: true,
  restSeconds: 10,
  rpe: [2, 3],
};

/** An eased form stays where it starts: a comfortable range, half a minute. */
export const easedStretch: Hold = { ...sideStretch, holdSeconds: { from: 30, to: 30 } };

/** D1 for the balls: one minute a side, up to three. */
export const ballStretch: Hold = {
  kind: 'hold',
  sets: { from: 1, to: 1 },
  holdSeconds: { from: 60, to: 180 },
  stepSeconds: 15,
  perSide: true,
  restSeconds: 10,
  rpe: [1, 3],
};

/** Stitches or a wound that has not healed count after birth alone. */
export const woundAfterBirth: FormCondition = {
  all: [
    { the: 'pregnant', is: false },
    { the: 'conditions', includes: 'wound-not-healed' },
  ],
};

/** Walking hurts, or waits (WD4, WA1): other ways of getting about. */
export const insteadOfWalking: FormCondition = {
  any: [
    { the: 'provokedBy', includesAnyOf: ['walking', 'standing', 'impact'] },
    { the: 'conditions', includes: 'limp' },
    { the: 'painNow', atLeast: parameters.walkStopFrom.value },
  ],
};

/** Weights wait until she has lifted before (LA10), and while the pelvic floor complains. */
export const notYetForWeights: FormCondition = {
  any: [
    { the: 'experience', is: 'new' },
    { the: 'conditions', includes: 'pelvic-floor-symptoms' },
  ],
};

/** A bridge that already hurts above 3 is a test failed, not a dose (LA4). */
export const bridgeHurts: FormCondition = {
  all: [
    { the: 'pattern', isOneOf: ['posterior', 'mixed'] },
    { the: 'provokedBy', includes: 'bridge' },
    { the: 'painProvoked', atLeast: 4 },
  ],
};

/** The back or the front of the pelvis hurts above 5: no standing up and sitting down for the sake of the breath (BR4, as ST1). */
export const tooSoreToStandUp: FormCondition = {
  all: [
    { the: 'pattern', isOneOf: ['posterior', 'symphysis', 'mixed'] },
    { the: 'painProvoked', atLeast: 6 },
  ],
};

/** A leg that carries her alone hurts above 3: side-steps ask that of both by turns (GL10, "posterior provoked"). */
export const standingOnOneLegHurts: FormCondition = {
  all: [
    { the: 'pattern', isOneOf: ['posterior', 'symphysis', 'mixed'] },
    { the: 'provokedBy', includesAnyOf: ['single-leg', 'standing', 'walking', 'stairs'] },
    { the: 'painProvoked', atLeast: 4 },
  ],
};

/** Where she could sway or faint, unless she is known not to be dizzy. */
export const dizzy: FormCondition = { the: 'conditions', includes: 'dizziness' };

/** Leaking or heaviness: nothing that presses down. */
export const pelvicFloorComplains: FormCondition = { the: 'conditions', includes: 'pelvic-floor-symptoms' };

/** A push or a hold that may stop the breath, while blood pressure is up (BP3). */
export const pressureIsUp: FormCondition = {
  the: 'conditions',
  includesAnyOf: ['gestational-hypertension', 'uncontrolled-hypertension', 'unstable-blood-pressure'],
};
