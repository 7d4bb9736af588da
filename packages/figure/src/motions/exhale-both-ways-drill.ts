// Breath drill two: in at the top, out all the way down to the seat, a sip of air, out all the way up.
import { motion } from '../motion.ts';
import { feetDown } from '../settings.ts';
import { aboutToRise, halfRisen, risen } from '../stances.ts';

export const exhaleBothWaysDrill = motion({
  move: 'exhale-both-ways-drill',
  camera: { azimuth: -62, elevation: 8 },
  props: [{ prop: 'chair', z: -20 }],
  contacts: feetDown,
  overlays: [{ overlay: 'arrow', from: [0, 24, 40], to: [0, 46, 40], both: true }],
  poses: { top: risen, half: halfRisen, sat: aboutToRise },
  phases: [
    { to: 'top', seconds: 2, breath: 'in' },
    { to: 'half', seconds: 1.6, breath: 'out' },
    { to: 'sat', seconds: 1.4, breath: 'free' },
    { to: 'sat', seconds: 0.8, breath: 'in' },
    { to: 'top', seconds: 2.4, breath: 'out' },
  ],
  key: 'half',
});
