// The person: her skeleton and body as pieces, and what must lie over what.
import type { Body } from './body.ts';
import { flattened } from './blob.ts';
import { nearness, seen, type Lens } from './camera.ts';
import { placed } from './frame.ts';
import { cutBy, type Field } from './ink.ts';
import { capPiece, earBlobs, facePiece, hairMasses, headBlobs } from './head.ts';
import { elbowBlobs, fingerFolds, footBlobs, forearmBlobs, kneeBlobs, shankBlobs, thighBlobs, upperArmBlobs } from './limbs.ts';
import { pieceOf, type Ink } from './outline.ts';
import { bellyShade, mixColours, type Hair, type Palette } from './palette.ts';
import { curvePath, smoothPath } from './path.ts';
import type { Order, Piece } from './piece.ts';
import { sides, type Side } from './pose.ts';
import { signOf, type Skeleton } from './skeleton.ts';
import {
  aboveWaistband,
  bellyBlobs,
  belowWaistband,
  neckBlobs,
  necklineBlend,
  necklineBlobs,
  pelvisBlobs,
  topBlobs,
  type Breath,
  type Trunk,
} from './trunk.ts';
import { dot, local, type Flat } from './vec.ts';

export interface Person {
  readonly skeleton: Skeleton;
  readonly body: Body;
  readonly hair: Hair;
  readonly breath: Breath;
}

/** How far a limb's side must turn from the viewer to be drawn as the far one. */
const farFrom = -0.25;

export function personPieces(person: Person, lens: Lens, palette: Palette): Piece[] {
  return [
    ...trunkPieces(person, lens, palette),
    ...sides.flatMap((side) => [...legPieces(person, side, lens, palette), ...armPieces(person, side, lens, palette)]),
    ...headPieces(person, lens, palette),
  ];
}

/** What holds in every pose; a motion may add its own. */
export function personOrders(person: Person, lens: Lens): Order[] {
  const orders: Order[] = [
    ['pelvis', 'top'],
    // It comes from under the collar; what the scoop leaves free lies on both.
    ['neck', 'top'],
    ['neck', 'head'],
  ];
  for (const side of sides) {
    const [foot, shank] = [`${side}-foot`, `${side}-shank`];
    orders.push(footFirst(person.skeleton, side, lens) ? [shank, foot] : [foot, shank]);
    const far = isFar(person.skeleton, side, 'leg', lens);
    orders.push(far ? [`${side}-thigh`, 'pelvis'] : ['pelvis', `${side}-thigh`]);
    // A leg that is not raised hangs from under the top, wherever the camera is.
    if (far || !isRaised(person.skeleton, side)) orders.push([`${side}-thigh`, 'top']);
    if (isUppermost(person.skeleton, side, lens)) orders.push(['top', `${side}-upper-arm`]);
  }
  return orders;
}

/** On her other side, the chest towards the viewer: this arm lies on top. */
function isUppermost({ ribs }: Skeleton, side: Side, lens: Lens): boolean {
  return signOf(side) * ribs.x.y > 0.7 && dot(ribs.z, lens.toViewer) > 0.5;
}

/** More than 45° of bend at the hip. */
function isRaised({ pelvis, legs }: Skeleton, side: Side): boolean {
  const { thigh } = legs[side];
  return -dot(thigh.y, pelvis.z) > Math.max(dot(thigh.y, pelvis.y), 0);
}

/** The forefoot comes towards the viewer and up over the shin: then it hides it. A foot below its shin comes from under the hem. */
function footFirst(skeleton: Skeleton, side: Side, lens: Lens): boolean {
  const { foot, shank } = skeleton.legs[side];
  const toes = placed(foot, local(0, -2, 8));
  if (nearness(lens, toes) - nearness(lens, foot.at) < 5.5) return false;
  const [ankle, toe, up] = [seen(lens, foot.at), seen(lens, toes), seen(lens, shank.y)];
  return (toe.x - ankle.x) * up.x + (toe.y - ankle.y) * up.y > 0;
}

function isFar(skeleton: Skeleton, side: Side, limb: 'leg' | 'arm', lens: Lens): boolean {
  return sideways(skeleton, side, limb, lens) < farFrom;
}

/** Its far tone comes on little by little, so that nothing blinks while she turns. */
function farShare(skeleton: Skeleton, side: Side, limb: 'leg' | 'arm', lens: Lens): number {
  return Math.min(Math.max((farFrom - sideways(skeleton, side, limb, lens)) * 6, 0), 1);
}

/** How much that side of her faces the viewer: 1 wholly, −1 away. */
function sideways(skeleton: Skeleton, side: Side, limb: 'leg' | 'arm', lens: Lens): number {
  const lateral = limb === 'leg' ? skeleton.pelvis.x : skeleton.ribs.x;
  return signOf(side) * dot(lateral, lens.toViewer);
}

function skinInk(palette: Palette, far: number): Ink {
  const fill = mixColours(palette.skin, palette.skinFar, far);
  return { fill, line: palette.lineOn(fill), shade: palette.shadeOn(fill, 0.12) };
}

function leggingsInk(palette: Palette, far: number): Ink {
  const fill = mixColours(palette.leggings, palette.leggingsFar, far);
  return { fill, line: palette.lineOn(fill), shade: palette.shadeOn(fill, 0.2) };
}

function trunkPieces(person: Person, lens: Lens, palette: Palette): Piece[] {
  const trunk: Trunk = person;
  const top: Ink = { fill: palette.top, line: palette.lineOn(palette.top), shade: palette.shadeOn(palette.top), shadeWidth: 1.8 };
  const from = seen(lens, person.skeleton.ribs.at);
  return [
    pieceOf({ id: 'pelvis', blobs: pelvisBlobs(trunk), blend: 2.2, ink: leggingsInk(palette, 0) }, lens),
    pieceOf({ id: 'top', blobs: topBlobs(trunk), blend: 2.4, ink: top, cut: aboveWaistband(trunk, lens), from }, lens),
    bellyPiece(trunk, lens, palette),
    bustPiece(person, lens, palette),
    pieceOf({ id: 'neck', blobs: neckBlobs(person.skeleton), blend: 0.8, ink: skinInk(palette, 0) }, lens),
    pieceOf(
      {
        id: 'neckline',
        blobs: necklineBlobs(trunk, lens),
        blend: necklineBlend,
        ink: { fill: palette.skin, line: null, shade: null },
        onto: ['top', 'neck'],
      },
      lens,
    ),
    ...sides.filter((side) => !isFar(person.skeleton, side, 'leg', lens)).map((side) => hipPiece(trunk, side, lens, palette)),
  ];
}

/** Roundness of the belly: a crescent below, a light above. Only while it faces the viewer somewhat. */
function bellyPiece(trunk: Trunk, lens: Lens, palette: Palette): Piece {
  return {
    id: 'belly',
    depth: null,
    onto: ['top'],
    marks: (fit) => {
      const share = bellyShade[trunk.body.stage];
      const [blob] = bellyBlobs(trunk);
      const facing = dot(trunk.skeleton.pelvis.z, lens.toViewer);
      if (blob === undefined || share === 0 || facing < -0.35) return [];
      const flat = flattened(blob, lens);
      if (flat.kind !== 'egg') return [];
      const below = belowWaistband(trunk, lens);
      const slope = { x: 0, y: 0 };
      const arc = (from: number, to: number, grow: number) =>
        Array.from({ length: 9 }, (_, index) => {
          const angle = from + ((to - from) * index) / 8;
          const [c, s] = [Math.cos(angle) * grow, Math.sin(angle) * grow];
          return { x: flat.cx + flat.l11 * c, y: flat.cy + flat.l21 * c + flat.l22 * s };
        }).filter(({ x, y }) => below(x, y, slope) > 0.6);
      const moon = [...arc(0.15, 2.5, 0.97), ...arc(2.5, 0.15, 0.84)];
      const light = mixColours(palette.top, '#FFFFFF', 0.55);
      return [
        {
          kind: 'path',
          d: smoothPath(moon, fit),
          fill: palette.shadeOn(palette.top),
          stroke: null,
          strokeWidth: 0,
          opacity: 0.7 * share,
          layer: 'body',
        },
        {
          kind: 'path',
          d: curvePath(arc(3.5, 4.6, 0.78), fit),
          fill: null,
          stroke: light,
          strokeWidth: 0.9 * fit.scale,
          opacity: 0.6 * share,
          layer: 'body',
        },
      ];
    },
  };
}

function bustPiece({ skeleton, body }: Person, lens: Lens, palette: Palette): Piece {
  return {
    id: 'bust',
    depth: null,
    onto: ['top'],
    marks: (fit) => {
      const facing = dot(skeleton.ribs.z, lens.toViewer);
      if (facing < 0.3) return [];
      const near = dot(skeleton.ribs.x, lens.toViewer) > 0 ? 1 : -1;
      return (facing < 0.6 ? [near] : [1, -1]).map((sign) => {
        const points = [-1, -0.5, 0, 0.5, 1].map((share) => {
          const x = sign * (4.1 + share * 2.6);
          return seen(
            lens,
            placed(
              skeleton.ribs,
              local(x, -8.2 - (1 - share * share) * 1.1 * body.bust, 6.2 + body.bust * 0.6 - Math.abs(share) * 0.8),
            ),
          );
        });
        return {
          kind: 'path',
          d: curvePath(points, fit),
          fill: null,
          stroke: palette.shadeOn(palette.top, 0.26),
          strokeWidth: 0.55 * fit.scale,
          layer: 'body',
        };
      });
    },
  };
}

/** The pelvis once more around the hip, so that the thigh grows out of it without a line. */
function hipPiece(trunk: Trunk, side: Side, lens: Lens, palette: Palette): Piece {
  const pelvis = pelvisBlobs(trunk);
  const hip = seen(lens, trunk.skeleton.legs[side].thigh.at);
  const cut = cutBy(raised(belowWaistband(trunk, lens), 0.4), around(hip, 9.5));
  const ink: Ink = { fill: palette.leggings, line: null, shade: null };
  return pieceOf({ id: `${side}-hip`, blobs: pelvis, blend: 2.2, ink, onto: ['pelvis', `${side}-thigh`], cut, from: hip }, lens);
}

function around({ x, y }: Flat, radius: number): Field {
  return (px, py, slope) => {
    const away = Math.hypot(px - x, py - y) + 1e-9;
    slope.x = (px - x) / away;
    slope.y = (py - y) / away;
    return away - radius;
  };
}

function raised(f: Field, by: number): Field {
  return (x, y, slope) => f(x, y, slope) + by;
}

function legPieces({ skeleton, body }: Person, side: Side, lens: Lens, palette: Palette): Piece[] {
  const leg = skeleton.legs[side];
  const far = farShare(skeleton, side, 'leg', lens);
  const cloth = leggingsInk(palette, far);
  const patch: Ink = { fill: cloth.fill, line: null, shade: null };
  return [
    pieceOf({ id: `${side}-thigh`, blobs: thighBlobs(leg, body), blend: 1, ink: { ...cloth, shadeWidth: 1.4 } }, lens),
    pieceOf({ id: `${side}-shank`, blobs: shankBlobs(leg, body), blend: 0.8, ink: cloth }, lens),
    pieceOf(
      {
        id: `${side}-knee`,
        blobs: kneeBlobs(leg, body),
        blend: 0.8,
        ink: patch,
        onto: [`${side}-thigh`, `${side}-shank`],
        joint: true,
      },
      lens,
    ),
    pieceOf({ id: `${side}-foot`, blobs: footBlobs(leg), blend: 0.9, ink: skinInk(palette, far) }, lens),
  ];
}

function armPieces(person: Person, side: Side, lens: Lens, palette: Palette): Piece[] {
  const { skeleton, body } = person;
  const arm = skeleton.arms[side];
  const skin = skinInk(palette, farShare(skeleton, side, 'arm', lens));
  const patch: Ink = { fill: skin.fill, line: null, shade: null };
  return [
    pieceOf({ id: `${side}-upper-arm`, blobs: upperArmBlobs(arm, body), blend: 0.8, ink: skin }, lens),
    pieceOf({ id: `${side}-forearm`, blobs: forearmBlobs(arm, body), blend: 0.7, ink: { ...skin, shadeWidth: 0.8 } }, lens),
    pieceOf(
      {
        id: `${side}-elbow`,
        blobs: elbowBlobs(arm, body),
        blend: 0.8,
        ink: patch,
        onto: [`${side}-upper-arm`, `${side}-forearm`],
        joint: true,
      },
      lens,
    ),
    foldsPiece(person, side, lens, palette),
  ];
}

/** Lines between the fingers of a fist: a hand, not a knob. */
function foldsPiece({ skeleton }: Person, side: Side, lens: Lens, palette: Palette): Piece {
  return {
    id: `${side}-fingers`,
    depth: null,
    onto: [`${side}-forearm`],
    marks: (fit) =>
      fingerFolds(skeleton.arms[side], lens).flatMap((fold) => {
        const d = curvePath(
          fold.map((point) => seen(lens, point)),
          fit,
        );
        if (d === '') return [];
        return [
          { kind: 'path', d, fill: null, stroke: palette.lineOn(palette.skin), strokeWidth: 0.4 * fit.scale, layer: 'body' },
        ];
      }),
  };
}

function headPieces({ skeleton, hair }: Person, lens: Lens, palette: Palette): Piece[] {
  const { head, eyes } = skeleton;
  const fill = hair === 'scarf' ? palette.scarf : palette.hair;
  const line = palette.lineOn(fill);
  const strands: Ink = { fill, line, shade: palette.shadeOn(fill, 0.2) };
  const masses = Object.entries(hairMasses(head, hair)).map(([id, blobs]) =>
    pieceOf({ id, blobs, blend: hair === 'curls' ? 0.3 : 0.8, ink: strands }, lens),
  );
  const ears = hair === 'scarf' ? [] : ([1, -1] as const).filter((sign) => sign * dot(head.x, lens.toViewer) > 0.2);
  return [
    ...masses,
    pieceOf({ id: 'head', blobs: headBlobs(head), blend: 1.1, ink: skinInk(palette, 0) }, lens),
    facePiece(head, lens, palette, eyes),
    capPiece(head, hair, lens, fill, line),
    ...ears.map((sign) =>
      pieceOf(
        { id: 'ear', blobs: earBlobs(head, sign), blend: 0.3, ink: { ...skinInk(palette, 0), shade: null }, onto: ['head'] },
        lens,
      ),
    ),
  ];
}
