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

/** All that may be drawn around her, each on its own. */
export const labelNames = ['arrow', 'dimples', 'feel', 'plumb', 'breath'] as const satisfies readonly (
  | OverlaySpec['overlay']
  | 'breath'
)[];
export type Label = (typeof labelNames)[number];

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
