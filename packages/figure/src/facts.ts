// What a picture shows, as facts for whoever puts it into words. No words here: they live with the languages.
import { bodyOf } from './body.ts';
import { nearness, type Lens } from './camera.ts';
import { anglesOf, type Angles } from './joints.ts';
import { poseAt, type BreathPhase, type Staging } from './motion.ts';
import { paletteOf } from './palette.ts';
import { shown, type PropSpec } from './props/index.ts';
import { seatDrop } from './trunk.ts';
import { skeletonOf, type Skeleton } from './skeleton.ts';
import { vec } from './vec.ts';

/** A prop by what a person would call it. */
export type Thing =
  | Exclude<PropSpec['prop'], 'ball' | 'weight' | 'mini-band'>
  | `${Named<'ball'>['kind']}-ball`
  | Named<'weight'>['kind']
  | `band-${Named<'mini-band'>['where']}`;

type Named<Prop> = Extract<PropSpec, { readonly prop: Prop }>;

export interface Facts {
  /** How the trunk lies. */
  readonly trunk: 'upright' | 'tipped' | 'level' | 'on-back' | 'on-side';
  /** How far it leans, in degrees off upright, and which way most; null while it is upright. */
  readonly lean: number;
  readonly leaning: 'forward' | 'back' | 'left' | 'right' | null;
  /** Of mid-hip above the floor, in % of her height. */
  readonly hipHeight: number;
  /** Where her face points on the picture. */
  readonly facing: 'left' | 'right' | 'viewer' | 'away' | 'up' | 'down';
  readonly support: 'standing' | 'seated' | 'kneeling' | 'lying';
  readonly things: readonly Thing[];
  /** Left and right as the person's own. */
  readonly angles: Angles;
  readonly breath: BreathPhase;
}

export function factsAt(staging: Staging, lens: Lens, at: number): Facts {
  const { pose, phase } = poseAt(staging, at);
  const skeleton = skeletonOf(pose);
  return {
    trunk: trunkOf(skeleton),
    ...leanOf(skeleton),
    hipHeight: skeleton.pelvis.at.y,
    facing: facingOf(skeleton, lens),
    support: supportOf(staging, skeleton, lens),
    things: [...new Set(staging.props.map(thingOf))],
    angles: anglesOf(pose, skeleton),
    breath: phase,
  };
}

function thingOf(spec: PropSpec): Thing {
  if (spec.prop === 'ball') return `${spec.kind}-ball`;
  if (spec.prop === 'mini-band') return `band-${spec.where}`;
  return spec.prop === 'weight' ? spec.kind : spec.prop;
}

function trunkOf({ ribs }: Skeleton): Facts['trunk'] {
  if (ribs.y.y > 0.9) return 'upright';
  if (ribs.z.y > 0.55) return 'on-back';
  if (Math.abs(ribs.x.y) > 0.7) return 'on-side';
  return ribs.y.y > 0.4 ? 'tipped' : 'level';
}

function leanOf(skeleton: Skeleton): Pick<Facts, 'lean' | 'leaning'> {
  const { ribs, pelvis } = skeleton;
  const lean = (Math.acos(Math.min(Math.max(ribs.y.y, -1), 1)) * 180) / Math.PI;
  if (trunkOf(skeleton) === 'upright') return { lean, leaning: null };
  // Her left along the floor; a quarter turn from it is where she faces.
  const left = { x: pelvis.x.x, z: pelvis.x.z };
  const aside = ribs.y.x * left.x + ribs.y.z * left.z;
  const ahead = ribs.y.z * left.x - ribs.y.x * left.z;
  if (Math.abs(aside) > Math.abs(ahead)) return { lean, leaning: aside > 0 ? 'left' : 'right' };
  return { lean, leaning: ahead > 0 ? 'forward' : 'back' };
}

function facingOf({ head }: Skeleton, lens: Lens): Facts['facing'] {
  const across = head.z.x * lens.right.x + head.z.z * lens.right.z;
  if (head.z.y > 0.75) return 'up';
  if (head.z.y < -0.75) return 'down';
  if (Math.abs(across) > 0.6) return across > 0 ? 'right' : 'left';
  return nearness(lens, vec(head.z.x, head.z.y, head.z.z)) > 0 ? 'viewer' : 'away';
}

/** What her weight rests on, from how she lies, what is under her, and where her knees are. */
function supportOf(staging: Staging, skeleton: Skeleton, lens: Lens): Facts['support'] {
  const { pelvis, legs } = skeleton;
  const trunk = trunkOf(skeleton);
  const lifted = Math.min(legs.left.thigh.y.y, legs.right.thigh.y.y) < 0.6;
  const knees = Math.min(legs.left.shank.at.y, legs.right.shank.at.y);
  if (trunk === 'on-back' || trunk === 'on-side') return 'lying';
  if (staging.contacts.some(([part]) => part === 'seat')) return 'seated';
  const onKnee = knees < 6 || staging.contacts.some(([part]) => part.endsWith('knee'));
  if (onKnee && pelvis.at.y > 14) return 'kneeling';
  if (lifted && isOnSeat(staging, skeleton, lens)) return 'seated';
  const afloat = Math.max(Math.abs(legs.left.thigh.y.y), Math.abs(legs.right.thigh.y.y)) < 0.35;
  return trunk === 'level' && afloat ? 'lying' : 'standing';
}

const seats: readonly string[] = ['chair', 'sofa', 'bed', 'car', 'bike', 'bath', 'ball', 'pillow'];

/** A box is not among them: a squat only touches it. */
function isOnSeat({ props, stage }: Staging, skeleton: Skeleton, lens: Lens): boolean {
  const on = { skeleton, lens, body: bodyOf(stage, 'slim'), palette: paletteOf('medium', 'light') };
  const heights = props
    .filter(({ prop }) => seats.includes(prop))
    .flatMap((spec) => shown(spec, on).surfaces ?? [])
    .filter(({ normal }) => normal.y > 0.9)
    .map(({ at }) => skeleton.pelvis.at.y - at.y);
  return heights.some((above) => above > seatDrop - 4 && above < seatDrop + 4);
}
