// The camera: parallel projection, so that lengths tell the truth wherever she stands.
import { cross, dot, vec, type Flat, type Triple, type Vec } from './vec.ts';

export interface Camera {
  /** Degrees about the vertical: 0 from her front, −90 from her right side (she faces right), 180 from behind. */
  readonly azimuth: number;
  /** Degrees above the horizon. */
  readonly elevation: number;
  /** A close view: of this point and so much around it, where absent of all. */
  readonly focus?: { readonly at: Triple; readonly half: number };
}

export interface Lens {
  readonly right: Vec;
  readonly up: Vec;
  readonly toViewer: Vec;
}

export function lensOf({ azimuth, elevation }: Camera): Lens {
  const az = (azimuth * Math.PI) / 180;
  const el = (elevation * Math.PI) / 180;
  const right = vec(Math.cos(az), 0, -Math.sin(az));
  const toViewer = vec(Math.sin(az) * Math.cos(el), Math.sin(el), Math.cos(az) * Math.cos(el));
  return { right, toViewer, up: cross(toViewer, right) };
}

export function seen(lens: Lens, p: Vec): Flat {
  return { x: dot(p, lens.right), y: -dot(p, lens.up) };
}

/** Greater is nearer. */
export function nearness(lens: Lens, p: Vec): number {
  return dot(p, lens.toViewer);
}
