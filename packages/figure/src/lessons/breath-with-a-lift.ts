// Breathing with a lift. Method one: in on the way down, out on the way up. Method two: in at the top, out down, out up.
import type { BreathPhase, Staging } from '../motion.ts';
import { seat, top } from '../motions/box-squat.ts';
import type { OverlaySpec } from '../overlays/index.ts';
import { mixPoses } from '../pose.ts';
import { still, type Lesson } from './lesson.ts';

const half = mixPoses(top, seat, 0.62);
const down: OverlaySpec = { overlay: 'arrow', from: [-15, 64, -10], to: [-15, 42, -10] };
const up: OverlaySpec = { overlay: 'arrow', from: [-15, 42, -10], to: [-15, 64, -10] };

function moment(tall: boolean, breath: BreathPhase, overlays: readonly OverlaySpec[]): Staging {
  return still(tall ? top : half, {
    camera: { azimuth: -62, elevation: 6 },
    props: [{ prop: 'weight', kind: 'kettlebell', of: 'hands' }],
    overlays,
    breath,
  });
}

export const breathMethodOne: Lesson = {
  id: 'breath-method-1',
  protocol: ['T2', 'T2a'],
  figures: [
    { good: null, staging: moment(false, 'in', [down]) },
    { good: null, staging: moment(false, 'out', [up]) },
  ],
};

export const breathMethodTwo: Lesson = {
  id: 'breath-method-2',
  protocol: ['T2', 'T2b'],
  figures: [
    { good: null, staging: moment(true, 'in', []) },
    { good: null, staging: moment(false, 'out', [down]) },
    { good: null, staging: moment(false, 'out', [up]) },
  ],
};
