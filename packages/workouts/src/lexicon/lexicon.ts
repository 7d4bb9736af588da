// The lexicon: every exercise that it knows by name, and the bare words for a movement.
import { breathings } from './breathing.ts';
import { bridges } from './bridge-thrust.ts';
import { cardios } from './cardio.ts';
import { carries } from './carry.ts';
import { coreAntiextensions } from './core-antiextension.ts';
import { coreFlexions } from './core-flexion.ts';
import { coreRotations } from './core-rotation.ts';
import type { Entry } from './entry.ts';
import { hinges } from './hinge.ts';
import { hips } from './hip.ts';
import { isolationLowers } from './isolation-lower.ts';
import { isolationUppers } from './isolation-upper.ts';
import { jumps } from './jump-impact.ts';
import { olympics } from './olympic.ts';
import { others } from './other.ts';
import { pulls } from './pull.ts';
import { pushes } from './push.ts';
import { singleLegs } from './single-leg.ts';
import { splitStances } from './split-stance.ts';
import { squats } from './squat.ts';
import { stretches } from './stretch.ts';

export const lexicon: readonly Entry[] = [
  ...squats,
  ...hinges,
  ...bridges,
  ...splitStances,
  ...singleLegs,
  ...hips,
  ...pushes,
  ...pulls,
  ...carries,
  ...coreFlexions,
  ...coreAntiextensions,
  ...coreRotations,
  ...isolationUppers,
  ...isolationLowers,
  ...olympics,
  ...jumps,
  ...cardios,
  ...stretches,
  ...breathings,
  ...others,
];
