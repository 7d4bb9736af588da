// A mini band around both legs, above or below the knees: its back half behind them, its front half before.
import { bones } from '../body.ts';
import { nearness, seen } from '../camera.ts';
import { placed } from '../frame.ts';
import { mixColours } from '../palette.ts';
import { plainPath } from '../path.ts';
import type { Piece } from '../piece.ts';
import { between, cross, distance, local, minus, plus, times, unit, vec, type Vec } from '../vec.ts';
import type { Shown, Stage } from './prop.ts';

export interface MiniBandSpec {
  readonly prop: 'mini-band';
  readonly where: 'above-knees' | 'below-knees';
}

/** Share along the bone, the limb's radius there, half of the band's breadth. */
const places = { 'above-knees': [0.8, 3.75], 'below-knees': [0.16, 3.35] } as const;
const half = 1.5;
const corners = 12;

export function miniBand({ where }: MiniBandSpec, { skeleton, lens, palette }: Stage): Shown {
  const [share, radius] = places[where];
  const bone = where === 'above-knees' ? 'thigh' : 'shank';
  const rings = (['left', 'right'] as const).map((side) => {
    const frame = skeleton.legs[side][bone];
    return { at: placed(frame, local(0, -bones[bone] * share, where === 'above-knees' ? 0.1 : -0.3)), along: frame.y };
  });
  const [left, right] = rings;
  if (left === undefined || right === undefined) return { pieces: [] };
  const apart = unit(minus(left.at, right.at), vec(1, 0, 0));
  const along = unit(plus(left.along, right.along), vec(0, 1, 0));
  const out = unit(cross(apart, along), vec(0, 0, 1));
  const loop = [...arc(left.at, apart, out, radius, -90), ...arc(right.at, apart, out, radius, 90)];
  const nearer = loop.map(({ away }) => nearness(lens, away) > 0);
  const edge = (p: Vec, by: number) => seen(lens, plus(p, times(nearestAlong(p, left, right), by)));
  const strip = (id: string, front: boolean): Piece => ({
    id,
    onto: [],
    depth: { box: { left: 0, top: 0, right: -1, bottom: -1 }, samples: [], near: () => null },
    marks: (fit) => {
      const fill = front ? palette.of('band') : mixColours(palette.of('band'), palette.of('shade'), 0.32);
      return runs(nearer, front).map((run) => {
        const points = run.flatMap((index) => loop[index]?.at ?? []);
        const d = plainPath([...points.map((p) => edge(p, half)), ...points.map((p) => edge(p, -half)).reverse()], fit);
        return { kind: 'path', d, fill, stroke: palette.lineOn(fill), strokeWidth: Math.max(fit.scale * 0.7, 1), layer: 'prop' };
      });
    },
  });
  const legs = (['left', 'right'] as const).flatMap((side) => [`${side}-thigh`, `${side}-shank`]);
  return {
    pieces: [strip('band-back', false), strip('band-front', true)],
    orders: legs.flatMap((limb) => [['band-back', limb] as const, [limb, 'band-front'] as const]),
  };
}

/** Half a circle around one leg, from the back to the front or the other way. */
function arc(at: Vec, apart: Vec, out: Vec, radius: number, from: number): { readonly at: Vec; readonly away: Vec }[] {
  return Array.from({ length: corners + 1 }, (_, index) => {
    const angle = ((from + (180 * index) / corners) * Math.PI) / 180;
    const away = plus(times(apart, Math.cos(angle)), times(out, Math.sin(angle)));
    return { at: plus(at, times(away, radius)), away };
  });
}

interface Ring {
  readonly at: Vec;
  readonly along: Vec;
}

/** The band lies along each leg where it lies on it. */
function nearestAlong(p: Vec, left: Ring, right: Ring): Vec {
  const share = distance(p, left.at) / (distance(p, left.at) + distance(p, right.at));
  return unit(between(left.along, right.along, share), left.along);
}

/** Stretches of the loop on one half, each with one point beyond on both ends, so that the halves join. */
function runs(nearer: readonly boolean[], front: boolean): number[][] {
  const count = nearer.length;
  const start = nearer.findIndex((each, index) => each === front && nearer[(index + count - 1) % count] !== front);
  if (start < 0) return nearer[0] === front ? [Array.from({ length: count + 1 }, (_, index) => index % count)] : [];
  const out: number[][] = [];
  for (let step = 0; step < count; step += 1) {
    const index = (start + step) % count;
    const before = nearer[(index + count - 1) % count];
    if (nearer[index] !== front) continue;
    if (before !== front || step === 0) out.push([(index + count - 1) % count]);
    out.at(-1)?.push(index);
    if (nearer[(index + 1) % count] !== front) out.at(-1)?.push((index + 1) % count);
  }
  return out;
}
