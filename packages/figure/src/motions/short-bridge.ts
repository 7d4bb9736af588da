// Short bridge on a slope of cushions: the hips lift a little.
import { motion } from '../motion.ts';
import { onSlope } from '../settings.ts';
import { propped } from '../stances.ts';

const down = propped;
const up = { ...down, root: [0, 13.8, -2], turn: [-84, 0, 0], lumbar: [16, 0, 0], thoracic: [24, 0, 0] } as const;

const band = { props: [...onSlope, { prop: 'mini-band', where: 'above-knees' }] } as const;
const squeeze = {
  props: [...onSlope, { prop: 'pillow', id: 'knee-pillow', of: 'leftThigh', at: [-6.4, -20, 2], size: [6, 13, 12] }],
} as const;

export const shortBridge = motion({
  move: 'short-bridge',
  camera: { azimuth: -74, elevation: 10 },
  props: onSlope,
  contacts: [
    ['left-foot', 'floor'],
    ['right-foot', 'floor'],
    ['back', 'slope'],
  ],
  overlays: [{ overlay: 'arrow', from: [0, 23, 4], to: [0, 33, 4] }],
  poses: { down, up },
  phases: [
    { to: 'down', seconds: 1, breath: 'in' },
    { to: 'up', seconds: 2, breath: 'out' },
    { to: 'up', seconds: 2, breath: 'free' },
    { to: 'down', seconds: 3, breath: 'in', method2: 'out' },
  ],
  key: 'up',
  forms: { band, 'band-short': band, squeeze, 'squeeze-short': squeeze },
});
