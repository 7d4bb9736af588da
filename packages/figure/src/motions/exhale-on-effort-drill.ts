// Breath drill one: in on the way down to the seat, out all the way up.
import { motion } from '../motion.ts';
import { feetDown } from '../settings.ts';
import { aboutToRise, halfRisen, risen } from '../stances.ts';

export const exhaleOnEffortDrill = motion({
  move: 'exhale-on-effort-drill',
  camera: { azimuth: -62, elevation: 8 },
  props: [{ prop: 'chair', z: -20 }],
  contacts: feetDown,
  overlays: [{ overlay: 'arrow', from: [0, 24, 40], to: [0, 48, 40] }],
  poses: { top: risen, half: halfRisen, sat: aboutToRise },
  phases: [
    { to: 'half', seconds: 1.5, breath: 'in' },
    { to: 'sat', seconds: 1.3, breath: 'in' },
    { to: 'sat', seconds: 0.6, breath: 'out' },
    { to: 'half', seconds: 1.2, breath: 'out' },
    { to: 'top', seconds: 1.4, breath: 'out' },
    { to: 'top', seconds: 0.8, breath: 'free' },
  ],
  key: 'half',
});
