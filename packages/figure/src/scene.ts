// The whole line: a motion, a moment and a body in, a drawing out.
import { bodyOf, type Build, type StageName } from './body.ts';
import { lensOf, seen, type Lens } from './camera.ts';
import type { Drawing, Mark } from './drawing.ts';
import { motions } from './motions/index.ts';
import { poseAt, stagingOf, timeOf, type Method, type Staging } from './motion.ts';
import { paletteOf, type Hair, type Palette, type Skin, type Theme } from './palette.ts';
import type { Fit } from './path.ts';
import { inOrder } from './painter.ts';
import { personOrders, personPieces, type Person } from './person.ts';
import type { Piece } from './piece.ts';
import type { Stage } from './props/prop.ts';
import { shown } from './props/index.ts';
import { shadowPiece } from './shadow.ts';
import { landmarksOf, skeletonOf } from './skeleton.ts';
import type { Flat } from './vec.ts';

export interface Look {
  readonly stage?: StageName;
  readonly theme?: Theme;
  readonly skin?: Skin;
  readonly hair?: Hair;
  readonly build?: Build;
  readonly method?: Method;
  readonly mirror?: boolean;
}

export interface Ask extends Look {
  readonly variant?: string;
  /** 0 to 1 through the cycle; absent: the key pose. */
  readonly at?: number;
  readonly labels?: boolean;
}

const frame = { width: 320, height: 240, padding: 12 } as const;
/** Pixels per unit at most: a standing figure is about 218 high. */
const mostScale = 2.35;

/** The figure for a move, or null if there is none. */
export function figureFor(move: string, ask: Ask = {}): Drawing | null {
  const motion = motions.find((each) => each.move === move);
  if (motion === undefined) return null;
  const staging = stagingOf(motion, ask.variant ?? null, ask.stage ?? motion.stage);
  return drawn(staging, ask.stage ?? motion.stage, ask);
}

export function drawn(staging: Staging, stageName: StageName, ask: Ask): Drawing {
  const palette = paletteOf(ask.skin ?? 'medium', ask.theme ?? 'light');
  const lens = lensOf(staging.camera);
  const body = bodyOf(stageName, ask.build ?? 'slim');
  const moment = poseAt(staging, ask.at ?? timeOf(staging, staging.key), ask.method);
  const skeleton = skeletonOf(moment.pose);
  const person: Person = { skeleton, body, hair: ask.hair ?? 'bun', breath: moment.breath };
  const stage: Stage = { skeleton, lens, palette };
  const props = staging.props.map((spec) => shown(spec, stage));
  const ground: Piece[] = [...props.filter((each) => each.ground === true).flatMap((each) => each.pieces), shadowPiece(skeleton, lens, palette)];
  const standing = props.filter((each) => each.ground !== true);
  const orders = [...personOrders(person, lens), ...standing.flatMap((each) => each.orders ?? []), ...staging.orders];
  const ordered = inOrder([...standing.flatMap((each) => each.pieces), ...personPieces(person, lens, palette)], orders);
  const fit = fitOf(staging, lens, palette);
  const marks = [...ground, ...ordered].flatMap((piece) => piece.marks(fit));
  return { width: frame.width, height: frame.height, background: palette.of('canvas'), marks: haloed(marks, palette), title: '' };
}

/** On dark ground a thin light rim around her, under all of her. */
function haloed(marks: readonly Mark[], palette: Palette): Mark[] {
  if (palette.theme === 'light') return [...marks];
  const first = marks.findIndex((mark) => mark.layer === 'body');
  const rims = marks.flatMap((mark): Mark[] =>
    mark.kind === 'path' && mark.layer === 'body' && mark.fill !== null && mark.stroke !== null
      ? [{ ...mark, fill: null, stroke: palette.of('halo'), strokeWidth: mark.strokeWidth + 2, layer: 'halo' }]
      : [],
  );
  return [...marks.slice(0, first), ...rims, ...marks.slice(first)];
}

/** One fit for the whole motion, so that the picture does not breathe with it. */
export function fitOf(staging: Staging, lens: Lens, palette: Palette): Fit {
  const points: Flat[] = Object.values(staging.poses).flatMap((pose) => {
    const skeleton = skeletonOf(pose);
    const stage: Stage = { skeleton, lens, palette };
    const corners = staging.props.flatMap((spec) => shown(spec, stage).corners ?? []).map((p) => seen(lens, p));
    const body = landmarksOf(skeleton)
      .map((p) => seen(lens, p))
      .flatMap(({ x, y }) => [
        { x: x - 4.5, y: y - 4.5 },
        { x: x + 4.5, y: y + 4.5 },
      ]);
    return [...corners, ...body];
  });
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const scale = Math.min((frame.width - 2 * frame.padding) / (right - left), (frame.height - 2 * frame.padding) / (bottom - top), mostScale);
  return {
    scale,
    x: frame.width / 2 - (scale * (left + right)) / 2,
    y: frame.height / 2 - (scale * (top + bottom)) / 2,
  };
}
