// The overlays that a motion carries, one line each. Breath and verdict belong to the picture, not to her.
import { assertNever } from '@sinew/kernel';
import type { Mark } from '../drawing.ts';
import type { Fit } from '../path.ts';
import { arrow, type ArrowSpec } from './arrow.ts';
import { dimples, type DimplesSpec } from './dimples.ts';
import { feel, type FeelSpec } from './feel.ts';
import type { Overlaid } from './overlay.ts';
import { plumb, type PlumbSpec } from './plumb.ts';

export type OverlaySpec = ArrowSpec | DimplesSpec | FeelSpec | PlumbSpec;

export function overlaid(spec: OverlaySpec, on: Overlaid, fit: Fit): Mark[] {
  switch (spec.overlay) {
    case 'arrow':
      return arrow(spec, on, fit);
    case 'dimples':
      return dimples(spec, on, fit);
    case 'feel':
      return feel(spec, on, fit);
    case 'plumb':
      return plumb(spec, on, fit);
    default:
      return assertNever(spec);
  }
}
