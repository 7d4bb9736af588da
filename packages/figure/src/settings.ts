// Where moves take place and how they go: props with what touches them, and the rhythms that many moves share.
import type { Contact } from './contacts.ts';
import type { BreathPhase, Phase } from './motion.ts';
import type { Order } from './piece.ts';
import type { Arm } from './pose.ts';
import type { PropSpec } from './props/index.ts';

type Phases = readonly [Phase, ...Phase[]];
type Place = { readonly props: readonly PropSpec[]; readonly contacts: readonly Contact[] };

export const feetDown: readonly Contact[] = [
  ['left-foot', 'floor'],
  ['right-foot', 'floor'],
];

export const onChair: Place = { props: [{ prop: 'chair' }], contacts: [...feetDown, ['seat', 'chair']] };

/** Arms that hang or are held at the sides come out from under the top, wherever she is seen from. */
export const armsUnderTop: readonly Order[] = [
  ['left-upper-arm', 'top'],
  ['right-upper-arm', 'top'],
];

/** No back, so that hers is seen. */
export const onStool: Place = { props: [{ prop: 'chair', back: false }], contacts: onChair.contacts };

export const onHandsAndKnees: Place = {
  props: [{ prop: 'mat', z: 2, wide: 44, deep: 104 }],
  contacts: [
    ['left-hand', 'floor'],
    ['right-hand', 'floor'],
    ['left-knee', 'floor'],
    ['right-knee', 'floor'],
  ],
};

/** For her who lies as `propped`. */
export const onSlope: readonly PropSpec[] = [
  { prop: 'mat', z: -7, wide: 44, deep: 118 },
  { prop: 'box', id: 'slope', z: -33, wide: 34, deep: 46, high: 5, rise: 30.7, finish: 'cloth' },
];

export const sideMat = { prop: 'mat', x: -4, z: 8, wide: 116, deep: 52 } as const satisfies PropSpec;
export const headPillow: PropSpec = { prop: 'pillow', id: 'head-pillow', at: [-47, 3.3, 1], size: [26, 6.6, 30] };
/** From knee to ankle, between the legs of her who lies as `sideResting`. */
export const kneePillow = {
  prop: 'pillow',
  id: 'knee-pillow',
  at: [22, 8.6, 17],
  turn: [0, 0, 16],
  size: [46, 6.6, 13],
} as const satisfies PropSpec;
export const headDown: readonly Contact[] = [['head', 'head-pillow']];

/** A bed across her way, its near edge at z; the headboard is on her left, away from a camera on her right. */
export function bedAcross(z: number, high = 30, x = 0): PropSpec {
  return { prop: 'bed', x, z: z + 28, turn: -90, high, wide: 56 };
}

/** A bed along x, the headboard at −x, for her who lies on her side or turns in it. */
export function bedAlong(high: number): PropSpec {
  return { prop: 'bed', x: -2, z: 8, turn: 90, high, wide: 60 };
}

/** In for four and out for six, from one pose to another, or in one. */
export function slowBreath(full: string, empty = full): Phases {
  return [
    { to: full, seconds: 4, breath: 'in' },
    { to: empty, seconds: 6, breath: 'out' },
  ];
}

/** Tall on a breath in, into the stretch on a breath out, and there for a while. */
export function stretch(tall: string, deep: string): Phases {
  return [
    { to: tall, seconds: 3, breath: 'in' },
    { to: deep, seconds: 4, breath: 'out' },
    { to: deep, seconds: 4, breath: 'in' },
    { to: deep, seconds: 6, breath: 'out' },
    { to: tall, seconds: 3, breath: 'in' },
  ];
}

/** Effort first, on a breath out; a moment there; back on a breath in. */
export function effortFirst(end: string, start: string, pause: BreathPhase = 'free'): Phases {
  return [
    { to: end, seconds: 2, breath: 'out' },
    { to: end, seconds: 1, breath: pause },
    { to: start, seconds: 3, breath: 'in', method2: 'out' },
    { to: start, seconds: 0.6, breath: 'free', method2: 'in' },
  ];
}

/** Down on a breath in, up on a breath out. */
export function downAndUp(low: string, high: string): Phases {
  return [
    { to: low, seconds: 3, breath: 'in', method2: 'out' },
    { to: low, seconds: 0.6, breath: 'out', method2: 'in' },
    { to: high, seconds: 2.2, breath: 'out' },
    { to: high, seconds: 0.8, breath: 'free', method2: 'in' },
  ];
}

/** Takes up the work, holds it for five slow counts while she breathes, and lets go. */
export function heldWork(at: string, rest: string): Phases {
  return [
    { to: at, seconds: 2, breath: 'out' },
    { to: at, seconds: 5, breath: 'free' },
    { to: rest, seconds: 3, breath: 'in' },
  ];
}

/** To and fro, breathing as she likes. */
export function toAndFro(there: string, here: string, seconds = 2): Phases {
  return [
    { to: there, seconds, breath: 'free' },
    { to: here, seconds, breath: 'free' },
  ];
}

/** A rail on her left, 54 high, around z; a fist on it is at `railHand`. */
export function railOnLeft(z: number): readonly PropSpec[] {
  return [
    ...[z - 22, z + 22].map(
      (at, index): PropSpec => ({ prop: 'box', id: `rail-post${index}`, x: 20, z: at, wide: 2, high: 54, deep: 2 }),
    ),
    { prop: 'box', id: 'rail', x: 20, y: 54, z, wide: 3, high: 2.4, deep: 52 },
  ];
}

export function railHand(z: number): Arm {
  return { to: [18.4, 59.4, z], pole: [0.8, -0.2, -1], fingers: [0.3, -0.4, 1], thumb: [-1, 0.2, 0], fist: true };
}
