// The moves, one line each.
import type { Move } from '@sinew/engine';
import { ballSqueeze } from './ball-squeeze.ts';
import { calmBreath } from './calm-breath.ts';
import { doublePigeon } from './double-pigeon.ts';
import { elevatedHamstring } from './elevated-hamstring.ts';
import { elevatedPigeon } from './elevated-pigeon.ts';
import { gluteSet } from './glute-set.ts';
import { hipReleaseBalls } from './hip-release-balls.ts';
import { hipThrust } from './hip-thrust.ts';
import { latStretchHipOpener } from './lat-stretch-hip-opener.ts';
import { ribBreath } from './rib-breath.ts';
import { seatedLatStretch } from './seated-lat-stretch.ts';
import { shortBridge } from './short-bridge.ts';
import { sideLyingRest } from './side-lying-rest.ts';

export const moves = [
  hipReleaseBalls,
  elevatedPigeon,
  doublePigeon,
  elevatedHamstring,
  latStretchHipOpener,
  seatedLatStretch,
  gluteSet,
  ballSqueeze,
  shortBridge,
  hipThrust,
  ribBreath,
  calmBreath,
  sideLyingRest,
] as const satisfies readonly Move[];

export type MoveId = (typeof moves)[number]['id'];
