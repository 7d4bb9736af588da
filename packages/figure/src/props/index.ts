// The props, one line each.
import { assertNever } from '@sinew/kernel';
import { box, type BoxSpec } from './box.ts';
import { chair, type ChairSpec } from './chair.ts';
import { mat, type MatSpec } from './mat.ts';
import { pillow, type PillowSpec } from './pillow.ts';
import type { Shown, Stage } from './prop.ts';
import { table, type TableSpec } from './table.ts';

export type PropSpec = BoxSpec | ChairSpec | MatSpec | PillowSpec | TableSpec;

export function shown(spec: PropSpec, stage: Stage): Shown {
  switch (spec.prop) {
    case 'box':
      return box(spec, stage);
    case 'chair':
      return chair(spec, stage);
    case 'mat':
      return mat(spec, stage);
    case 'pillow':
      return pillow(spec, stage);
    case 'table':
      return table(spec, stage);
    default:
      return assertNever(spec);
  }
}
