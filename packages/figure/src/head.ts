// The head: skull, jaw and nose, hair in its styles, and a face where it can be seen.
import { egg, rod, type Blob } from './blob.ts';
import { seen, type Lens } from './camera.ts';
import { placed, turned, type Frame } from './frame.ts';
import type { Hair, Palette } from './palette.ts';
import { curvePath, smoothPath, type Fit } from './path.ts';
import type { Mark, PathMark } from './drawing.ts';
import type { Piece } from './piece.ts';
import { dot, local, minus, plus, times, unit, vec, type Flat, type Vec } from './vec.ts';

const skull = local(0, 4.9, 0.5);

export function headBlobs(head: Frame): Blob[] {
  const at = (x: number, y: number, z: number) => placed(head, local(x, y, z));
  return [
    egg(at(0, 4.9, 0.5), head, 4.35, 4.9, 5.1),
    egg(at(0, 0.9, 2.3), head, 3.3, 2.9, 2.7),
    egg(at(0, -1, 3.9), head, 1.75, 1.35, 1.5),
    rod(at(0, 3.1, 5.3), at(0, 2.1, 6.2), 0.35, 0.6),
    egg(at(0, 0.3, 5.1), head, 1.2, 0.8, 0.55),
  ];
}

export function earBlobs(head: Frame, sign: 1 | -1): Blob[] {
  return [egg(placed(head, local(sign * 4.35, 2.7, -0.3)), head, 0.5, 1.35, 0.95)];
}

/** What of the hair stands off the head, each by its own depth. */
export function hairMasses(head: Frame, hair: Hair): Record<string, Blob[]> {
  const at = (x: number, y: number, z: number) => placed(head, local(x, y, z));
  switch (hair) {
    case 'bun':
      return { bun: [egg(at(0, 9.6, -3.9), head, 2.7, 2.6, 2.6)] };
    case 'bob':
      return {
        'hair-back': [
          rod(at(0, 5, -1.6), at(0, -0.6, -2.6), 5.1, 3.6),
          rod(at(3, 3, -1.6), at(3.2, -1.2, -1.6), 2.6, 2.1),
          rod(at(-3, 3, -1.6), at(-3.2, -1.2, -1.6), 2.6, 2.1),
        ],
        'hair-left': [rod(at(4, 5.4, 0.6), at(4.4, -0.8, 0.2), 1.5, 1.5)],
        'hair-right': [rod(at(-4, 5.4, 0.6), at(-4.4, -0.8, 0.2), 1.5, 1.5)],
      };
    case 'curls':
      return { 'hair-back': curls(head) };
    case 'scarf':
      return { 'hair-back': [rod(at(0, 4.6, -1.4), at(0, -2.6, -1.8), 5, 3.9)] };
  }
}

function curls(head: Frame): Blob[] {
  const at = (x: number, y: number, z: number) => placed(head, local(x, y, z));
  const spots: readonly (readonly [number, number, number])[] = [
    [0, 10, 1],
    [3, 9.4, 0.4],
    [-3, 9.4, 0.4],
    [0, 9.6, -3],
    [3.4, 8, -2.6],
    [-3.4, 8, -2.6],
    [5, 6, -1],
    [-5, 6, -1],
    [0, 6.4, -5.2],
    [3.4, 4.6, -4.4],
    [-3.4, 4.6, -4.4],
    [4.8, 2.8, -2],
    [-4.8, 2.8, -2],
    [0, 2.4, -5],
  ];
  return [egg(at(0, 5.8, -1), head, 5.2, 5.2, 5.2), ...spots.map(([x, y, z]) => egg(at(x, y, z), head, 2.1, 2.1, 2.1))];
}

interface CapStyle {
  readonly size: readonly [number, number, number];
  readonly up: number;
  readonly forward: number;
  /** The hairline: where up·y + forward·z falls below this, there is face. */
  readonly least: number;
}

const caps: Record<Hair, CapStyle> = {
  bun: { size: [4.75, 5.3, 5.55], up: 0.6, forward: -0.8, least: -0.3 },
  bob: { size: [4.95, 5.45, 5.7], up: 0.5, forward: -0.87, least: -0.36 },
  curls: { size: [5.1, 5.7, 5.7], up: 0.62, forward: -0.78, least: -0.28 },
  scarf: { size: [5, 5.5, 5.75], up: 0.22, forward: -0.975, least: -0.62 },
};

/** The hair that lies on the skull. */
export function capPiece(head: Frame, hair: Hair, lens: Lens, fill: string, line: string): Piece {
  return {
    id: 'hair',
    depth: null,
    onto: ['head'],
    marks: (fit) => {
      const d = capLoops(head, caps[hair], lens)
        .map((loop) => smoothPath(loop, fit))
        .join('');
      return d === '' ? [] : [{ kind: 'path', d, fill, stroke: line, strokeWidth: Math.max(fit.scale * 0.9, 2), layer: 'body' }];
    },
  };
}

/** A cap of an ellipsoid as it is seen: part of the rim of the whole, and part of the hairline. */
function capLoops(head: Frame, style: CapStyle, lens: Lens): Flat[][] {
  const [a, b, c] = style.size;
  const centre = placed(head, skull);
  const onPicture = (s: Vec): Flat => seen(lens, plus(centre, turned(head, local(s.x * a, s.y * b, s.z * c))));
  const toViewer = unit(
    vec(dot(lens.toViewer, head.x) * a, dot(lens.toViewer, head.y) * b, dot(lens.toViewer, head.z) * c),
    vec(0, 0, 1),
  );
  // On the unit sphere the viewer's direction shrinks with the axes: normals there are positions.
  const normal = unit(vec(toViewer.x / (a * a), toViewer.y / (b * b), toViewer.z / (c * c)), vec(0, 0, 1));
  const facing = unit(vec(normal.x * a * a, normal.y * b * b, normal.z * c * c), vec(0, 0, 1));
  const pole = unit(vec(0, style.up, style.forward), vec(0, 1, 0));
  const rim = around(facing, 0, 40);
  const line = around(pole, style.least, 40);
  const rimKept = rim.map((s) => dot(s, pole) > style.least);
  const lineKept = line.map((s) => dot(s, facing) > 0);
  const rimAll = rimKept.every(Boolean);
  const loops: Flat[][] = [];
  if (rimAll) {
    loops.push(rim.map(onPicture));
    // The whole face is seen: a hole, so it runs the other way round.
    if (lineKept.every(Boolean)) loops.push(opposite(line.map(onPicture), loops[0] ?? []));
    return loops;
  }
  const arc = runOf(rim, rimKept).map(onPicture);
  const edge = runOf(line, lineKept).map(onPicture);
  const [end, first] = [arc.at(-1), edge[0]];
  const back = edge.at(-1);
  if (end === undefined || first === undefined || back === undefined) return [arc];
  const ahead = Math.hypot(end.x - first.x, end.y - first.y) <= Math.hypot(end.x - back.x, end.y - back.y);
  return [[...corner(arc), ...corner(ahead ? edge : edge.reverse())]];
}

/** Doubled ends, so that smoothing keeps the corner. */
function corner(points: readonly Flat[]): Flat[] {
  const [first, last] = [points[0], points.at(-1)];
  return first === undefined || last === undefined ? [] : [first, ...points, last];
}

function around(axis: Vec, height: number, count: number): Vec[] {
  const across = unit(minus(vec(0.31, 0.17, 0.93), times(axis, dot(vec(0.31, 0.17, 0.93), axis))), vec(1, 0, 0));
  const third = vec(
    axis.y * across.z - axis.z * across.y,
    axis.z * across.x - axis.x * across.z,
    axis.x * across.y - axis.y * across.x,
  );
  const radius = Math.sqrt(1 - height * height);
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    return plus(times(axis, height), plus(times(across, radius * Math.cos(angle)), times(third, radius * Math.sin(angle))));
  });
}

/** The one stretch of a ring that is kept, in its order. */
function runOf<T>(ring: readonly T[], kept: readonly boolean[]): T[] {
  const start = kept.findIndex((each, index) => each && kept[(index + kept.length - 1) % kept.length] === false);
  if (start < 0) return kept.every(Boolean) ? [...ring] : [];
  const out: T[] = [];
  for (let count = 0; count < ring.length && kept[(start + count) % ring.length] === true; count += 1) {
    const each = ring[(start + count) % ring.length];
    if (each !== undefined) out.push(each);
  }
  return out;
}

function opposite(loop: readonly Flat[], to: readonly Flat[]): Flat[] {
  return areaOf(loop) * areaOf(to) > 0 ? [...loop].reverse() : [...loop];
}

function areaOf(loop: readonly Flat[]): number {
  return loop.reduce((sum, p, index) => {
    const next = loop[(index + 1) % loop.length] ?? p;
    return sum + p.x * next.y - next.x * p.y;
  }, 0);
}

export function facePiece(head: Frame, lens: Lens, palette: Palette, eyes: 'open' | 'closed'): Piece {
  return { id: 'face', depth: null, onto: ['head'], marks: (fit) => faceMarks(head, lens, palette, eyes, fit) };
}

function faceMarks(head: Frame, lens: Lens, palette: Palette, eyes: 'open' | 'closed', fit: Fit): Mark[] {
  const at = (x: number, y: number, z: number): Flat => seen(lens, placed(head, local(x, y, z)));
  const shows = (x: number, z: number): boolean => dot(turned(head, local(x, 0, z)), lens.toViewer) > 0.12 * Math.hypot(x, z);
  const marks: Mark[] = [];
  const stroke = (points: readonly Flat[], colour: string, wide: number): PathMark => ({
    kind: 'path',
    d: curvePath(points, fit),
    fill: null,
    stroke: colour,
    strokeWidth: Math.max(wide * fit.scale, 0.8),
    layer: 'body',
  });
  const dark = palette.lineOn(palette.skin);
  for (const sign of [1, -1] as const) {
    if (!shows(sign * 2.1, 5)) continue;
    marks.push(cheek(head, lens, palette, sign, fit));
    if (eyes === 'open')
      marks.push({
        kind: 'path',
        d: smoothPath(eye(head, lens, sign), fit),
        fill: palette.eye,
        stroke: null,
        strokeWidth: 0,
        layer: 'body',
      });
    else marks.push(stroke([at(sign * 2.7, 3.35, 4.5), at(sign * 2, 2.95, 4.9), at(sign * 1.2, 3.25, 5.2)], palette.eye, 0.32));
    marks.push(stroke([at(sign * 2.9, 4.95, 4.3), at(sign * 2, 5.35, 4.9), at(sign * 1.1, 5.15, 5.2)], palette.eye, 0.32));
  }
  if (shows(0.6, 5))
    marks.push(stroke([at(0.75, 2.3, 5.5), at(0.1, 1.75, 6.1), at(-0.75, 2.3, 5.5)].slice(...noseSpan(head, lens)), dark, 0.3));
  const smile = [
    [-1.55, 0.55],
    [-0.8, 0.05],
    [0, -0.1],
    [0.8, 0.05],
    [1.55, 0.55],
  ] as const;
  const lips = smile.filter(([x]) => shows(x * 1.4, 4)).map(([x, y]) => at(x, y, 5.25 - Math.abs(x) * 0.45));
  if (lips.length >= 2) marks.push(stroke(lips, palette.lips, 0.5));
  return marks;
}

/** From the side the profile says it; only the near half of the nose's line is drawn in between. */
function noseSpan(head: Frame, lens: Lens): [number, number] {
  const sideways = dot(head.x, lens.toViewer);
  if (sideways > 0.5) return [0, 2];
  return sideways < -0.5 ? [1, 3] : [0, 3];
}

function eye(head: Frame, lens: Lens, sign: number): Flat[] {
  const centre = local(sign * 1.95, 3.3, 4.95);
  const x = turned(head, local(0.48, 0, -0.2 * sign));
  const y = turned(head, local(0, 0.66, 0));
  return ring(placed(head, centre), x, y, 10).map((p) => seen(lens, p));
}

function cheek(head: Frame, lens: Lens, palette: Palette, sign: number, fit: Fit): PathMark {
  const x = turned(head, local(0.95, 0, -0.5 * sign));
  const y = turned(head, local(0, 0.6, 0));
  const points = ring(placed(head, local(sign * 2.6, 1.7, 4.3)), x, y, 10).map((p) => seen(lens, p));
  return {
    kind: 'path',
    d: smoothPath(points, fit),
    fill: '#D9635A',
    stroke: null,
    strokeWidth: 0,
    opacity: 0.3,
    layer: palette.theme === 'light' ? 'body' : 'body',
  };
}

function ring(centre: Vec, x: Vec, y: Vec, count: number): Vec[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    return plus(centre, plus(times(x, Math.cos(angle)), times(y, Math.sin(angle))));
  });
}
