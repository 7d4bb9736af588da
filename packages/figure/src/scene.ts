// The whole line: a motion, a moment and a body in, a drawing out.
import { bodyOf, type Body, type Build, type StageName } from './body.ts';
import { lensOf, seen, type Lens } from './camera.ts';
import type { Drawing, Mark } from './drawing.ts';
import { mirrored } from './mirror.ts';
import { motions } from './motions/index.ts';
import { poseAt, stageOf, stagingOf, timeOf, type Method, type Staging } from './motion.ts';
import { breathSign } from './overlays/breath.ts';
import { arrowEnds } from './overlays/arrow.ts';
import { labelNames, overlaid, type Label } from './overlays/index.ts';
import type { Overlaid } from './overlays/overlay.ts';
import { paletteOf, type Hair, type Palette, type Skin, type Theme } from './palette.ts';
import type { Fit } from './path.ts';
import { inOrder } from './painter.ts';
import { personOrders, personPieces, type Person } from './person.ts';
import type { Order, Piece } from './piece.ts';
import type { Stage } from './props/prop.ts';
import { shown } from './props/index.ts';
import { shadowPiece } from './shadow.ts';
import { landmarksOf, skeletonOf } from './skeleton.ts';
import { fromTriple, type Flat } from './vec.ts';

export interface Look {
  readonly stage?: StageName;
  readonly theme?: Theme;
  readonly skin?: Skin;
  readonly hair?: Hair;
  readonly build?: Build;
  readonly method?: Method;
  /** Her right side works; her left does if absent. */
  readonly mirror?: boolean;
}

export interface Ask extends Look {
  readonly variant?: string;
  /** 0 to 1 through the cycle; absent: the key pose. */
  readonly at?: number;
  /** What is drawn around her: all of it if absent, or only what is named. */
  readonly labels?: boolean | readonly Label[];
  /** What the picture shows, in words, for those who do not see it. */
  readonly title?: string;
}

/** Where on the picture one figure stands, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const whole: Place = { x: 0, y: 0, width: 320, height: 240 };
const padding = 12;
/** Pixels per unit at most: a standing figure is about 218 high. */
const mostScale = 2.35;

/** All that stays the same while a motion is played: ask once, then draw moment after moment. */
export interface Scene {
  readonly staging: Staging;
  readonly lens: Lens;
  readonly palette: Palette;
  readonly body: Body;
  readonly hair: Hair;
  readonly method: Method;
  readonly fit: Fit;
  readonly place: Place;
  readonly labels: readonly Label[];
  readonly title: string;
}

/** The figure for a move, or null if there is none. */
export function figureFor(move: string, ask: Ask = {}): Drawing | null {
  const scene = sceneFor(move, ask);
  return scene === null ? null : drawingAt(scene, ask.at ?? timeOf(scene.staging, scene.staging.key));
}

export function sceneFor(move: string, ask: Ask = {}): Scene | null {
  const motion = motions.find((each) => each.move === move);
  if (motion === undefined) return null;
  const form = ask.variant ?? null;
  const stage = ask.stage ?? stageOf(motion, form);
  const mirror = (ask.mirror === true) !== (motion.works === 'right');
  return sceneOf(stagingOf(motion, form, stage), stage, { ...ask, mirror });
}

export function sceneOf(base: Staging, stage: StageName, ask: Ask, place: Place = whole): Scene {
  const staging = ask.mirror === true ? mirrored(base) : base;
  const palette = paletteOf(ask.skin ?? 'medium', ask.theme ?? 'light');
  const lens = lensOf(staging.camera);
  const body = bodyOf(stage, ask.build ?? 'slim');
  return {
    staging,
    lens,
    palette,
    body,
    place,
    hair: ask.hair ?? 'bun',
    method: ask.method ?? 'method-1',
    labels: labelsOf(ask.labels ?? true),
    title: ask.title ?? '',
    fit: fitOf(staging, body, lens, palette, place),
  };
}

/** `at`: 0 to 1 through the cycle. */
export function drawingAt(scene: Scene, at: number): Drawing {
  const { place, palette, title } = scene;
  return { width: place.width, height: place.height, background: palette.of('canvas'), marks: marksAt(scene, at), title };
}

export function marksAt(scene: Scene, at: number): Mark[] {
  const { staging, palette, fit, place } = scene;
  const on = momentAt(scene, at);
  const { ground, pieces, orders } = layersOf(scene, on);
  const marks = [...ground, ...inOrder(pieces, orders)].flatMap((piece) => piece.marks(fit));
  const notes = [
    ...staging.overlays.filter(({ overlay }) => scene.labels.includes(overlay)).flatMap((spec) => overlaid(spec, on, fit)),
    ...(scene.labels.includes('breath') ? breathSign(on, place) : []),
  ];
  return [...haloed(marks, palette), ...notes];
}

export function momentAt({ staging, lens, palette, body, method }: Scene, at: number): Overlaid {
  const { pose, breath, phase } = poseAt(staging, at, method);
  return { skeleton: skeletonOf(pose, body), body, lens, palette, breath, phase };
}

/** What is painted first, what is painted by nearness, and what is told about that. */
export interface Layers {
  readonly ground: readonly Piece[];
  readonly pieces: readonly Piece[];
  readonly orders: readonly Order[];
}

export function layersOf({ staging, lens, palette, hair }: Scene, on: Overlaid): Layers {
  const person: Person = { ...on, hair };
  const props = staging.props.map((spec) => shown(spec, on));
  const standing = props.filter((each) => each.ground !== true);
  return {
    ground: [
      ...props.filter((each) => each.ground === true).flatMap((each) => each.pieces),
      shadowPiece(on.skeleton, lens, palette),
    ],
    pieces: [...standing.flatMap((each) => each.pieces), ...personPieces(person, lens, palette)],
    orders: [...personOrders(person, lens), ...standing.flatMap((each) => each.orders ?? []), ...staging.orders],
  };
}

function labelsOf(asked: boolean | readonly Label[]): readonly Label[] {
  return typeof asked === 'boolean' ? (asked ? labelNames : []) : asked;
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
function fitOf(staging: Staging, body: Body, lens: Lens, palette: Palette, place: Place): Fit {
  const { focus } = staging.camera;
  const points =
    focus === undefined ? extentOf(staging, body, lens, palette) : around(seen(lens, fromTriple(focus.at)), focus.half);
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const most = focus === undefined ? mostScale : Infinity;
  const scale = Math.min((place.width - 2 * padding) / (right - left), (place.height - 2 * padding) / (bottom - top), most);
  return {
    scale,
    x: place.x + place.width / 2 - (scale * (left + right)) / 2,
    y: place.y + place.height / 2 - (scale * (top + bottom)) / 2,
  };
}

/** All that must be in the picture, in every pose. */
function extentOf(staging: Staging, body: Body, lens: Lens, palette: Palette): Flat[] {
  return Object.values(staging.poses).flatMap((pose) => {
    const skeleton = skeletonOf(pose, body);
    const stage: Stage = { skeleton, body, lens, palette };
    const corners = staging.props.flatMap((spec) => shown(spec, stage).corners ?? []);
    const arrows = staging.overlays.flatMap((spec) => (spec.overlay === 'arrow' ? arrowEnds(spec, skeleton) : []));
    const joints = landmarksOf(skeleton).flatMap((p) => around(seen(lens, p), 4.5));
    return [...[...corners, ...arrows].map((p) => seen(lens, p)), ...joints];
  });
}

function around({ x, y }: Flat, by: number): readonly Flat[] {
  return [
    { x: x - by, y: y - by },
    { x: x + by, y: y + by },
  ];
}
