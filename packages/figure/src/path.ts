// Points to path data. One decimal at most; smooth through the middles of the sides.
import type { Edge } from './ink.ts';
import type { Flat } from './vec.ts';

/** From units to the picture's pixels. */
export interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export function toPixels({ scale, x, y }: Fit, p: Flat): Flat {
  return { x: p.x * scale + x, y: p.y * scale + y };
}

/** At most one decimal, no needless zero. */
export function tidy(value: number): string {
  const tenths = Math.round(value * 10);
  return tenths === 0 ? '0' : String(tenths / 10);
}

/** A closed curve that touches the middle of each side. */
export function smoothPath(points: readonly Flat[], fit: Fit): string {
  const count = points.length;
  if (count < 3) return '';
  const p = points.map((each) => toPixels(fit, each));
  const last = p[count - 1] ?? { x: 0, y: 0 };
  const first = p[0] ?? last;
  let d = `M${pair((last.x + first.x) / 2, (last.y + first.y) / 2)}Q`;
  for (let index = 0; index < count; index += 1) {
    const here = p[index] ?? first;
    const next = p[(index + 1) % count] ?? first;
    d += `${index === 0 ? '' : ' '}${pair(here.x, here.y)} ${pair((here.x + next.x) / 2, (here.y + next.y) / 2)}`;
  }
  return `${d}Z`;
}

/** Straight sides. */
export function plainPath(points: readonly Flat[], fit: Fit, closed = true): string {
  return points.length < 2 ? '' : `M${points.map((each) => pairOf(toPixels(fit, each))).join('L')}${closed ? 'Z' : ''}`;
}

/** An open curve through all its points. */
export function curvePath(points: readonly Flat[], fit: Fit): string {
  const p = points.map((each) => toPixels(fit, each));
  const [first, ...rest] = p;
  if (first === undefined || rest.length === 0) return '';
  let d = `M${pairOf(first)}`;
  for (let index = 0; index < rest.length; index += 1) {
    const here = rest[index] ?? first;
    const next = rest[index + 1];
    const end = next === undefined || index === rest.length - 1 ? here : { x: (here.x + next.x) / 2, y: (here.y + next.y) / 2 };
    d += `Q${pairOf(here)} ${pairOf(end)}`;
  }
  return d;
}

/**
 * The dark side of a shape: a crescent along the edges that look down and to the right, `width` units at its widest.
 */
export function crescents(edges: readonly Edge[], width: number, fit: Fit): string {
  const depth = edges.map(({ nx, ny }) => width * Math.max(0, nx * 0.54 + ny * 0.84) ** 0.8);
  const start = depth.findIndex((d, index) => d <= 0.02 && (depth[(index + 1) % depth.length] ?? 0) > 0.02);
  if (start < 0) return '';
  let out = '';
  let run: number[] = [];
  for (let count = 1; count <= edges.length; count += 1) {
    const index = (start + count) % edges.length;
    if ((depth[index] ?? 0) > 0.02) {
      run.push(index);
    } else {
      if (run.length > 3) out += crescent(edges, depth, run, fit);
      run = [];
    }
  }
  return out;
}

function crescent(edges: readonly Edge[], depth: readonly number[], run: readonly number[], fit: Fit): string {
  const outer: Flat[] = [];
  const inner: Flat[] = [];
  for (const index of run) {
    const edge = edges[index];
    const d = depth[index] ?? 0;
    if (edge === undefined) continue;
    outer.push(edge);
    inner.push({ x: edge.x - edge.nx * d, y: edge.y - edge.ny * d });
  }
  const around = [...thinned(outer), ...thinned(inner).reverse()];
  return smoothPath(around, fit);
}

function thinned(points: readonly Flat[]): Flat[] {
  return points.filter((_, index) => index % 2 === 0 || index === points.length - 1);
}

function pair(x: number, y: number): string {
  return `${tidy(x)} ${tidy(y)}`;
}

function pairOf({ x, y }: Flat): string {
  return pair(x, y);
}
