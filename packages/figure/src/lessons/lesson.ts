// A teaching picture: one figure, or the fault crossed out beside the right way.
import { motion, type BreathPhase, type Motion, type Staging } from '../motion.ts';
import type { Pose } from '../pose.ts';

export const lessonIds = [
  'where-it-is',
  'where-it-is-felt',
  'ribs-over-hips',
  'carrying',
  'breath-method-1',
  'breath-method-2',
  'finish-with-the-buttocks',
  'bands',
  'up-from-the-floor',
] as const;
export type LessonId = (typeof lessonIds)[number];

export interface Lesson {
  readonly id: LessonId;
  /** Rows of the protocol that it shows. */
  readonly protocol: readonly string[];
  /** Steps, one after the other. */
  readonly numbered?: boolean;
  /** From left to right, more than three in two rows. `good`: a tick; false: a cross; null: neither. */
  readonly figures: readonly { readonly staging: Staging; readonly good: boolean | null }[];
}

/** One still moment. */
export function still(
  pose: Pose,
  more: Pick<Motion, 'camera'> & Partial<Omit<Motion, 'move' | 'poses' | 'phases' | 'key'>> & { readonly breath?: BreathPhase },
): Staging {
  const { breath = 'free', ...rest } = more;
  return motion({ move: '', ...rest, poses: { only: pose }, phases: [{ to: 'only', seconds: 1, breath }], key: 'only' });
}
