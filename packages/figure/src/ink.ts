// From blobs to one smooth outline: the field's edge, walked step by step. Blending fills armpits and folds by itself.
import { field, type FlatBlob } from './blob.ts';
import type { Flat } from './vec.ts';

/** < 0 inside. */
export type Field = (x: number, y: number) => number;

/** A point of the outline and the way out of the shape there (length 1). */
export interface Edge {
  readonly x: number;
  readonly y: number;
  readonly nx: number;
  readonly ny: number;
}

const step = { first: 0.9, least: 0.35, most: 2.6 } as const;
const probe = 0.04;
const mostSteps = 900;

/** Blobs that melt into each other over `blend` units. */
export function blended(blobs: readonly FlatBlob[], blend: number): Field {
  return (x, y) => {
    let d = Infinity;
    for (const blob of blobs) {
      const next = field(blob, x, y);
      const gap = Math.abs(next - d);
      if (gap >= blend) {
        if (next < d) d = next;
      } else {
        const h = blend - gap;
        d = Math.min(d, next) - (h * h) / (4 * blend);
      }
    }
    return d;
  };
}

/** What is in both fields, with a slightly rounded corner. */
export function cutBy(inside: Field, cut: Field): Field {
  const round = 0.5;
  return (x, y) => {
    const a = inside(x, y);
    const b = cut(x, y);
    const h = Math.max(round - Math.abs(a - b), 0);
    return Math.max(a, b) + (h * h) / (4 * round);
  };
}

/** The outline around a point inside, clockwise on the screen; empty if the point is not inside. */
export function outlineOf(f: Field, from: Flat): Edge[] {
  const start = firstEdge(f, from);
  if (start === null) return [];
  const edges: Edge[] = [start];
  let here = start;
  let h: number = step.first;
  for (let count = 0; count < mostSteps; count += 1) {
    const there = edgeNear(f, here.x - here.ny * h, here.y + here.nx * h);
    const turn = there.nx * here.nx + there.ny * here.ny;
    if (turn < 0.9 && h > step.least) {
      h = Math.max(h * 0.5, step.least);
      continue;
    }
    if (count > 6 && near(there, start, h)) break;
    edges.push(there);
    here = there;
    if (turn > 0.985) h = Math.min(h * 1.4, step.most);
  }
  return edges;
}

function near(a: Edge, b: Edge, h: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < h * 0.8 && a.nx * b.nx + a.ny * b.ny > 0;
}

function firstEdge(f: Field, { x, y }: Flat): Edge | null {
  let reach = 0;
  const [dx, dy] = [0.36, -0.933];
  for (let tries = 0; tries < 200; tries += 1) {
    const d = f(x + dx * reach, y + dy * reach);
    if (d > -0.02) return reach === 0 && d > 0 ? null : edgeNear(f, x + dx * reach, y + dy * reach);
    reach += Math.max(-d * 0.7, 0.1);
  }
  return null;
}

/** Two steps of Newton's along the gradient. */
function edgeNear(f: Field, x: number, y: number): Edge {
  let px = x;
  let py = y;
  let nx = 0;
  let ny = -1;
  for (let round = 0; round < 2; round += 1) {
    const d = f(px, py);
    const gx = (f(px + probe, py) - d) / probe;
    const gy = (f(px, py + probe) - d) / probe;
    const g2 = Math.max(gx * gx + gy * gy, 0.04);
    const g = Math.sqrt(g2);
    nx = gx / g;
    ny = gy / g;
    const by = Math.min(Math.max(d / g2, -1.5), 1.5);
    px -= gx * by;
    py -= gy * by;
  }
  return { x: px, y: py, nx, ny };
}
