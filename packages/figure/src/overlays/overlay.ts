// What every overlay may ask for.
import type { Body } from '../body.ts';
import type { Lens } from '../camera.ts';
import type { BreathPhase } from '../motion.ts';
import type { Palette } from '../palette.ts';
import type { Skeleton } from '../skeleton.ts';

export interface Overlaid {
  readonly skeleton: Skeleton;
  readonly body: Body;
  readonly lens: Lens;
  readonly palette: Palette;
  /** How full of air, 0 to 1, and which way it goes. */
  readonly breath: number;
  readonly phase: BreathPhase;
}
