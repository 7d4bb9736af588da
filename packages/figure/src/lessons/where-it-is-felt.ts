// Where it may be felt: low back, hip, buttock, back of the upper leg; from behind and from the side.
import type { OverlaySpec } from '../overlays/index.ts';
import { standing } from '../stances.ts';
import { still, type Lesson } from './lesson.ts';

const sore = { overlay: 'feel', how: 'works' } as const;
const [back, hip, buttock, leg]: readonly OverlaySpec[] = [
  { ...sore, of: 'pelvis', at: [-2.4, 10, -6], size: [3, 3.4] },
  { ...sore, of: 'pelvis', at: [-9.4, 0.5, -2], size: [3.4, 2.4] },
  { ...sore, of: 'pelvis', at: [-4.8, -2, -8.6], size: [3.4, 3] },
  { ...sore, of: 'rightThigh', at: [0, -13, -3.6], size: [6, 2.2] },
];

function overlays(...specs: (OverlaySpec | undefined)[]): OverlaySpec[] {
  return specs.flatMap((spec) => spec ?? []);
}

const forward = { joint: [22, 8, 0], hinge: 30 } as const;

export const whereItIsFelt: Lesson = {
  id: 'where-it-is-felt',
  protocol: ['P7'],
  figures: [
    { good: null, staging: still(standing, { camera: { azimuth: -170, elevation: 6 }, overlays: overlays(back, buttock, leg) }) },
    {
      good: null,
      staging: still(
        { ...standing, leftArm: forward, rightArm: forward },
        { camera: { azimuth: -96, elevation: 5 }, overlays: overlays(back, hip, leg) },
      ),
    },
  ],
};
