// The props, one line each.
import { assertNever } from '@sinew/kernel';
import { ball, type BallSpec } from './ball.ts';
import { baby, type BabySpec } from './baby.ts';
import { bath, type BathSpec } from './bath.ts';
import { belt, type BeltSpec } from './belt.ts';
import { bike, type BikeSpec } from './bike.ts';
import { box, type BoxSpec } from './box.ts';
import { car, type CarSpec } from './car.ts';
import { chair, type ChairSpec } from './chair.ts';
import { furniture, type FurnitureSpec } from './furniture.ts';
import { heatPack, type HeatPackSpec } from './heat-pack.ts';
import { longBand, type LongBandSpec } from './long-band.ts';
import { mat, type MatSpec } from './mat.ts';
import { miniBand, type MiniBandSpec } from './mini-band.ts';
import { pillow, type PillowSpec } from './pillow.ts';
import { pool, type PoolSpec } from './pool.ts';
import { pram, type PramSpec } from './pram.ts';
import type { Shown, Stage } from './prop.ts';
import { shower, type ShowerSpec } from './shower.ts';
import { sock, type SockSpec } from './sock.ts';
import { stairs, type StairsSpec } from './stairs.ts';
import { table, type TableSpec } from './table.ts';
import { towel, type TowelSpec } from './towel.ts';
import { toilet, type ToiletSpec } from './toilet.ts';
import { trousers, type TrousersSpec } from './trousers.ts';
import { wall, type WallSpec } from './wall.ts';
import { weight, type WeightSpec } from './weight.ts';
import { worktop, type WorktopSpec } from './worktop.ts';

export type PropSpec =
  | BallSpec
  | BabySpec
  | BathSpec
  | BeltSpec
  | BikeSpec
  | BoxSpec
  | CarSpec
  | ChairSpec
  | FurnitureSpec
  | HeatPackSpec
  | LongBandSpec
  | MatSpec
  | MiniBandSpec
  | PillowSpec
  | PoolSpec
  | PramSpec
  | ShowerSpec
  | SockSpec
  | StairsSpec
  | TableSpec
  | TowelSpec
  | ToiletSpec
  | TrousersSpec
  | WallSpec
  | WeightSpec
  | WorktopSpec;

export function shown(spec: PropSpec, stage: Stage): Shown {
  switch (spec.prop) {
    case 'ball':
      return ball(spec, stage);
    case 'baby':
      return baby(spec, stage);
    case 'bath':
      return bath(spec, stage);
    case 'belt':
      return belt(spec, stage);
    case 'bike':
      return bike(spec, stage);
    case 'box':
      return box(spec, stage);
    case 'car':
      return car(spec, stage);
    case 'chair':
      return chair(spec, stage);
    case 'bed':
    case 'sofa':
    case 'cot':
      return furniture(spec, stage);
    case 'heat-pack':
      return heatPack(spec, stage);
    case 'long-band':
      return longBand(spec, stage);
    case 'mat':
      return mat(spec, stage);
    case 'mini-band':
      return miniBand(spec, stage);
    case 'pillow':
      return pillow(spec, stage);
    case 'pool':
      return pool(spec, stage);
    case 'pram':
      return pram(spec, stage);
    case 'shower':
      return shower(spec, stage);
    case 'sock':
      return sock(spec, stage);
    case 'stairs':
      return stairs(spec, stage);
    case 'table':
      return table(spec, stage);
    case 'towel':
      return towel(spec, stage);
    case 'toilet':
      return toilet(spec, stage);
    case 'trousers':
      return trousers(spec, stage);
    case 'wall':
      return wall(spec, stage);
    case 'weight':
      return weight(spec, stage);
    case 'worktop':
      return worktop(spec, stage);
    default:
      return assertNever(spec);
  }
}
