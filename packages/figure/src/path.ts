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
  return inTenths(Math.round(value * 10));
}

const written: string[] = [];

/** Small ones, which are nearly all, are written once. */
function inTenths(tenths: number): string {
  if (tenths < 0) return tenths === 0 ? '0' : `-${inTenths(-tenths)}`;
  const known = written[tenths];
  if (known !== undefined) return known;
  const text = String(tenths / 10).replace(/^0\./, '.');
  if (tenths < 4000) written[tenths] = text;
  return text;
}

/** Text of path data in steps from point to point, which are short numbers; tenths of a pixel are kept whole. */
class Pen {
  private x = 0;
  private y = 0;
  text = '';

  start({ x, y }: Flat): void {
    this.x = Math.round(x * 10);
    this.y = Math.round(y * 10);
    this.text += `M${inTenths(this.x)} ${inTenths(this.y)}`;
  }

  line({ x, y }: Flat): void {
    const [toX, toY] = [Math.round(x * 10), Math.round(y * 10)];
    this.text += `l${this.step(toX, toY)}`;
    this.x = toX;
    this.y = toY;
  }

  curve(by: Flat, to: Flat, again: boolean): void {
    const [toX, toY] = [Math.round(to.x * 10), Math.round(to.y * 10)];
    this.text += `${again ? ' ' : 'q'}${this.step(Math.round(by.x * 10), Math.round(by.y * 10))} ${this.step(toX, toY)}`;
    this.x = toX;
    this.y = toY;
  }

  private step(x: number, y: number): string {
    return `${inTenths(x - this.x)} ${inTenths(y - this.y)}`;
  }
}

/** A closed curve that touches the middle of each side. */
export function smoothPath(points: readonly Flat[], fit: Fit): string {
  const count = points.length;
  const last = points[count - 1];
  const first = points[0];
  if (count < 3 || last === undefined || first === undefined) return '';
  const pen = new Pen();
  pen.start(toPixels(fit, middle(last, first)));
  points.forEach((here, index) => {
    pen.curve(toPixels(fit, here), toPixels(fit, middle(here, points[index + 1] ?? first)), index > 0);
  });
  return `${pen.text}Z`;
}

function middle(a: Flat, b: Flat): Flat {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** Straight sides. */
export function plainPath(points: readonly Flat[], fit: Fit, closed = true): string {
  if (points.length < 2) return '';
  const pen = new Pen();
  points.forEach((point, index) => {
    if (index === 0) pen.start(toPixels(fit, point));
    else pen.line(toPixels(fit, point));
  });
  return closed ? `${pen.text}Z` : pen.text;
}

/** An open curve from the first point to the last, drawn towards those between. */
export function curvePath(points: readonly Flat[], fit: Fit): string {
  const [first, ...rest] = points;
  if (first === undefined || rest.length === 0) return '';
  const pen = new Pen();
  pen.start(toPixels(fit, first));
  rest.forEach((here, index) => {
    const next = rest[index + 1];
    const end = next === undefined || index === rest.length - 2 ? (next ?? here) : middle(here, next);
    if (index < rest.length - 1 || rest.length === 1) pen.curve(toPixels(fit, here), toPixels(fit, end), index > 0);
  });
  return pen.text;
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
