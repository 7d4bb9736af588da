// From blobs to one smooth outline: the field's edge, walked step by step. Blending fills armpits and folds by itself.
import { field, type FlatBlob, type Slope } from './blob.ts';
import type { Flat } from './vec.ts';

/** < 0 inside; writes which way it rises. */
export type Field = (x: number, y: number, slope: Slope) => number;

/** A point of the outline and the way out of the shape there (length 1). */
export interface Edge {
  readonly x: number;
  readonly y: number;
  readonly nx: number;
  readonly ny: number;
}

const step = { first: 0.9, least: 0.4, most: 4 } as const;
/** Cosines of the turn between two points of the outline: more than the first is too much, less than the second allows longer steps. */
const turns = { most: 0.9, easy: 0.972 } as const;
const mostSteps = 700;
/** How far from the edge a step may land, in units. */
const mostOff = 0.15;

/** Blobs that melt into each other over `blend` units. */
export function blended(blobs: readonly FlatBlob[], blend: number): Field {
  const each: Slope = { x: 0, y: 0 };
  return (x, y, slope) => {
    let d = Infinity;
    for (const blob of blobs) {
      const next = field(blob, x, y, each);
      const lead = d - next;
      if (lead >= blend) {
        d = next;
        slope.x = each.x;
        slope.y = each.y;
      } else if (lead > -blend) {
        // Polynomial smooth minimum; `share` is how much the new blob counts here.
        const h = blend - Math.abs(lead);
        const share = lead > 0 ? 1 - h / (2 * blend) : h / (2 * blend);
        d = Math.min(d, next) - (h * h) / (4 * blend);
        slope.x += (each.x - slope.x) * share;
        slope.y += (each.y - slope.y) * share;
      }
    }
    return d;
  };
}

/** What is in both fields, with a slightly rounded corner. */
export function cutBy(inside: Field, cut: Field): Field {
  const round = 0.6;
  const other: Slope = { x: 0, y: 0 };
  return (x, y, slope) => {
    const a = inside(x, y, slope);
    const b = cut(x, y, other);
    const h = Math.max(round - Math.abs(a - b), 0);
    const share = a > b ? h / (2 * round) : 1 - h / (2 * round);
    slope.x += (other.x - slope.x) * share;
    slope.y += (other.y - slope.y) * share;
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
    const guess = edgeNear(f, here.x - here.ny * h, here.y + here.nx * h);
    // Astray, or thrown back behind a corner.
    const forward = (guess.y - here.y) * here.nx - (guess.x - here.x) * here.ny;
    const lost = Math.abs(landed.off) > mostOff || forward < h * 0.25;
    const turn = guess.nx * here.nx + guess.ny * here.ny;
    if ((lost || turn < turns.most) && h > step.least) {
      h = Math.max(h * 0.5, step.least);
      continue;
    }
    const there = lost ? edgeAround(f, here, h) : guess;
    if (count > 6 && near(there, start, h)) break;
    edges.push(there);
    here = there;
    if (turn > turns.easy) h = Math.min(h * 1.4, step.most);
  }
  return edges;
}

/** Where the slope led astray, as at a sharp corner: the first edge met on a small circle, turning from outside inwards. */
function edgeAround(f: Field, here: Edge, h: number): Edge {
  const at = (angle: number): Flat => {
    const [along, out] = [Math.cos(angle) * h, Math.sin(angle) * h];
    return { x: here.x - here.ny * along + here.nx * out, y: here.y + here.nx * along + here.ny * out };
  };
  const inside = (angle: number): boolean => {
    const { x, y } = at(angle);
    return f(x, y, scratch) < 0;
  };
  let outer = Math.PI / 2;
  let inner = outer;
  while (inner > -Math.PI && !inside(inner)) {
    outer = inner;
    inner -= Math.PI / 10;
  }
  for (let round = 0; round < 8; round += 1) {
    const half = (outer + inner) / 2;
    if (inside(half)) inner = half;
    else outer = half;
  }
  const { x, y } = at((outer + inner) / 2);
  f(x, y, scratch);
  const length = Math.max(Math.hypot(scratch.x, scratch.y), 1e-6);
  return { x, y, nx: scratch.x / length, ny: scratch.y / length };
}

function near(a: Edge, b: Edge, h: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < h * 0.8 && a.nx * b.nx + a.ny * b.ny > 0;
}

function firstEdge(f: Field, { x, y }: Flat): Edge | null {
  let reach = 0;
  const [dx, dy] = [0.36, -0.933];
  for (let tries = 0; tries < 200; tries += 1) {
    const d = f(x + dx * reach, y + dy * reach, scratch);
    if (d > -0.02) return reach === 0 && d > 0 ? null : edgeNear(f, x + dx * reach, y + dy * reach);
    reach += Math.max(-d * 0.7, 0.1);
  }
  return null;
}

const scratch: Slope = { x: 0, y: 0 };
/** How far from the edge the last search ended. */
const landed = { off: 0 };

/** Newton's steps along the slope, until close enough. */
function edgeNear(f: Field, x: number, y: number): Edge {
  let px = x;
  let py = y;
  for (let round = 0; ; round += 1) {
    const d = f(px, py, scratch);
    const steep = Math.max(scratch.x * scratch.x + scratch.y * scratch.y, 0.09);
    const length = Math.sqrt(steep);
    if (round === 3 || Math.abs(d) < 0.015) {
      landed.off = d;
      return { x: px, y: py, nx: scratch.x / length, ny: scratch.y / length };
    }
    const by = Math.min(Math.max(d / steep, -1.5), 1.5);
    px -= scratch.x * by;
    py -= scratch.y * by;
  }
}
