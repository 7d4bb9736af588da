// Glute squeeze: both buttocks firm at half effort, and let go.
import { motion } from '../motion.ts';
import { feetDown, headDown, headPillow, heldWork, kneePillow, onStool, sideMat } from '../settings.ts';
import { handsOnHips, seated, sideResting, standing } from '../stances.ts';

const soft = {
  ...seated,
  turn: [2, 0, 0],
  lumbar: [0, 0, 0],
  ...handsOnHips,
} as const;
const firm = { ...soft, root: [0, 35.6, 0], turn: [4, 0, 0], lumbar: [-4, 0, 0] } as const;
function works(x: number) {
  return { overlay: 'feel', at: [x, -0.6, -8.6], of: 'pelvis', how: 'works', size: [4.4, 4] } as const;
}

export const gluteSet = motion({
  move: 'glute-set',
  camera: { azimuth: 180, elevation: 4 },
  props: [{ prop: 'chair', back: false, z: 4 }],
  contacts: onStool.contacts,
  orders: [
    ['left-thigh', 'chair-seat'],
    ['right-thigh', 'chair-seat'],
    ['left-shank', 'chair-seat'],
    ['right-shank', 'chair-seat'],
    ['top', 'left-forearm'],
    ['top', 'right-forearm'],
  ],
  overlays: [works(-5.2), works(5.2)],
  poses: { soft, firm },
  phases: heldWork('firm', 'soft'),
  key: 'firm',
  forms: {
    'side-lying': {
      camera: { azimuth: 176, elevation: 22 },
      props: [sideMat, headPillow, kneePillow],
      contacts: headDown,
      poses: { soft: sideResting, firm: sideResting },
    },
    standing: {
      camera: { azimuth: 180, elevation: 8 },
      props: [],
      contacts: feetDown,
      poses: { soft: { ...standing, root: [0, 52, -1] }, firm: standing },
    },
  },
});
