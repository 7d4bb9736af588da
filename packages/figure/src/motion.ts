// A motion: key poses and the phases that lead through them, each tied to the breath. The app supplies the time.
import type { Camera } from './camera.ts';
import type { StageName } from './body.ts';
import type { Contact } from './contacts.ts';
import type { OverlaySpec } from './overlays/index.ts';
import type { Order } from './piece.ts';
import { mixPoses, type Pose, type Side } from './pose.ts';
import type { PropSpec } from './props/index.ts';

/** `hold` keeps the breath's present fullness flowing on: in a pause she breathes as she likes. */
export type BreathPhase = 'in' | 'out' | 'free';

export const methods = ['method-1', 'method-2'] as const;
/** 1: in on the way down, out on the effort. 2: out both ways, in at the top. */
export type Method = (typeof methods)[number];

export interface Phase {
  /** The pose it arrives at. */
  readonly to: string;
  readonly seconds: number;
  readonly breath: BreathPhase;
  /** Where the second method breathes otherwise. */
  readonly method2?: BreathPhase;
}

export interface Staging {
  readonly camera: Camera;
  readonly props: readonly PropSpec[];
  /** What touches what, at every moment. */
  readonly contacts: readonly Contact[];
  readonly poses: Readonly<Record<string, Pose>>;
  /** One cycle; it begins in the pose at which the last phase arrives. */
  readonly phases: readonly [Phase, ...Phase[]];
  readonly overlays: readonly OverlaySpec[];
  readonly orders: readonly Order[];
  /** The pose that says the move best: shown where nothing moves. */
  readonly key: string;
  /** Whose body it is shown with if nobody asks: late pregnancy or after birth. */
  readonly stage: StageName;
}

export interface Motion extends Staging {
  readonly move: string;
  /** Whose side works (stretches, lies below) as it is written, where only one does; absent: her left. */
  readonly works?: Side;
  /** What a form of the move does otherwise. */
  readonly forms?: Readonly<Record<string, Partial<Staging>>>;
  /** What a body does otherwise, so that the belly has room. */
  readonly stages?: Partial<Readonly<Record<StageName, Partial<Staging>>>>;
}

type Draft = Pick<Motion, 'move' | 'camera' | 'poses' | 'phases' | 'key'> & Partial<Motion>;

/** A motion with what is left out filled in. */
export function motion(draft: Draft): Motion {
  return { props: [], contacts: [], overlays: [], orders: [], stage: 't3', ...draft };
}

export interface Moment {
  readonly pose: Pose;
  /** How full of air, 0 to 1. */
  readonly breath: number;
  readonly phase: BreathPhase;
}

/** Where in its cycle the pose of that name has just been reached, 0 to 1. */
export function timeOf(staging: Staging, pose: string): number {
  const whole = secondsOf(staging);
  let passed = 0;
  for (const phase of staging.phases) {
    passed += phase.seconds;
    // Just before the next phase begins, so that the breath shown is the one that led here.
    if (phase.to === pose) return (passed - 0.001) / whole;
  }
  return 0;
}

/** Shorter than this, in seconds, nothing moves: it is a cut to another view. */
export const cut = 0.1;
const mostMoments = 4;

/** When each pose is reached, at most four, spread over the cycle; of a move that keeps one pose, the ends of its breaths. */
export function momentsOf(staging: Staging): readonly number[] {
  const whole = secondsOf(staging);
  let passed = 0;
  const ends = staging.phases.flatMap(({ to, breath, seconds }) => {
    passed += seconds;
    return seconds < cut ? [] : [{ to, breath, at: (passed - 0.001) / whole }];
  });
  const isStill = new Set(ends.map(({ to }) => to)).size < 2;
  const name = ({ to, breath }: (typeof ends)[number]): string => (isStill ? breath : to);
  const first = ends.filter((end, index) => ends.findIndex((other) => name(other) === name(end)) === index);
  const every = Math.max(1, first.length / mostMoments);
  return first.filter((_, index) => Math.floor(index / every) !== Math.floor((index - 1) / every)).map(({ at }) => at);
}

export function secondsOf(staging: Staging): number {
  return staging.phases.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** `at`: 0 to 1 through the cycle; beyond that it goes round. */
export function poseAt(staging: Staging, at: number, method: Method = 'method-1'): Moment {
  const { phases, poses } = staging;
  let rest = (at - Math.floor(at)) * secondsOf(staging);
  let from = poseNamed(poses, phases[phases.length - 1]?.to ?? '');
  const breaths = phases.map((phase) => breathOf(phase, method));
  for (const [index, phase] of phases.entries()) {
    const to = poseNamed(poses, phase.to);
    if (rest < phase.seconds) {
      const breath = breaths[index] ?? 'free';
      return {
        pose: mixPoses(from, to, eased(rest / phase.seconds)),
        breath: fullness(breath, shareOfBreath(staging, breaths, index, rest)),
        phase: breath,
      };
    }
    rest -= phase.seconds;
    from = to;
  }
  return { pose: from, breath: 0, phase: 'free' };
}

export function breathOf({ breath, method2 }: Phase, method: Method): BreathPhase {
  return method === 'method-2' ? (method2 ?? breath) : breath;
}

/** One breath goes on through neighbouring phases of its kind, round the end of the cycle too. */
function shareOfBreath({ phases }: Staging, breaths: readonly BreathPhase[], index: number, passed: number): number {
  const inRun = (step: 1 | -1): number => {
    let seconds = 0;
    for (let away = 1; away < phases.length; away += 1) {
      const other = (index + step * away + phases.length * away) % phases.length;
      if (breaths[other] !== breaths[index]) break;
      seconds += phases[other]?.seconds ?? 0;
    }
    return seconds;
  };
  const before = inRun(-1);
  return (before + passed) / (before + (phases[index]?.seconds ?? 0) + inRun(1));
}

function poseNamed(poses: Staging['poses'], name: string): Pose {
  const pose = poses[name];
  if (pose === undefined) throw new Error(`The motion has no pose "${name}".`);
  return pose;
}

function eased(share: number): number {
  return share * share * (3 - 2 * share);
}

function fullness(breath: BreathPhase, share: number): number {
  if (breath === 'free') return 0.3;
  return breath === 'in' ? eased(share) : 1 - eased(share);
}

/** Whose body a form is shown with if nobody asks. */
export function stageOf(base: Motion, form: string | null): StageName {
  return (form === null ? undefined : base.forms?.[form]?.stage) ?? base.stage;
}

/** The staging for a form and a body; an unknown form is the move's own. */
export function stagingOf(base: Motion, form: string | null, stage: StageName): Staging {
  const formed = form === null ? {} : (base.forms?.[form] ?? {});
  return { ...base, ...base.stages?.[stage], ...formed };
}
