// Her body as numbers, in % of stature: bones that never change, and flesh by stage and build.

export const stageNames = ['none', 't1', 't2', 't3', 'postpartum'] as const;
/** `none`: not pregnant. `postpartum`: the first months after birth. */
export type StageName = (typeof stageNames)[number];

export const builds = ['slim', 'full'] as const;
export type Build = (typeof builds)[number];

/** Drillis and Contini's fractions as Winter tabulates them; arms shortened towards female data. */
export const bones = {
  hipHalf: 5.2,
  thigh: 24.5,
  shank: 24.6,
  ankleHeight: 3.9,
  toe: 11,
  /** Mid-hip to the base of the neck along the trunk. */
  trunk: 30.5,
  shoulderHalf: 9.7,
  shoulderHeight: 28,
  upperArm: 17.4,
  forearm: 14.4,
  hand: 10,
  neck: 6.2,
} as const;

/** One ellipsoid in the trunk's frame at its height: centre y (from mid-hip) and z (forward), radii. */
export interface Belly {
  readonly y: number;
  readonly z: number;
  readonly wide: number;
  readonly high: number;
  readonly deep: number;
  /** How far it settles towards the ground. */
  readonly sag: number;
}

export interface Body {
  readonly stage: StageName;
  readonly build: Build;
  readonly belly: Belly | null;
  readonly bust: number;
  /** Widths of the limbs and of the trunk against the slim, not pregnant body. */
  readonly thigh: number;
  readonly arm: number;
  readonly waist: number;
  readonly hips: number;
  /** Where the leggings begin, on the axis, and how much that drops per unit forward. */
  readonly waistband: { readonly y: number; readonly tilt: number };
}

interface Row {
  readonly belly: Belly | null;
  readonly bust: number;
  readonly thigh: number;
  readonly waist: number;
  readonly waistband: { readonly y: number; readonly tilt: number };
}

/** Late pregnancy's girth lands in the published 100–110 cm at 165 cm of stature. */
const rows: Record<StageName, Row> = {
  none: { belly: null, bust: 1, thigh: 1, waist: 1, waistband: { y: 6, tilt: 0.08 } },
  t1: {
    belly: { y: 8.5, z: 2.6, wide: 8, high: 8, deep: 5.2, sag: 0.3 },
    bust: 1.06,
    thigh: 1,
    waist: 1,
    waistband: { y: 5, tilt: 0.12 },
  },
  t2: {
    belly: { y: 9, z: 4.6, wide: 8.8, high: 9.4, deep: 7.2, sag: 0.7 },
    bust: 1.12,
    thigh: 1.03,
    waist: 1.04,
    waistband: { y: 3.4, tilt: 0.36 },
  },
  t3: {
    belly: { y: 9.3, z: 6, wide: 9.8, high: 10.6, deep: 9.3, sag: 0.9 },
    bust: 1.18,
    thigh: 1.06,
    waist: 1.08,
    waistband: { y: 2.4, tilt: 0.5 },
  },
  postpartum: {
    belly: { y: 6.8, z: 3.4, wide: 8.6, high: 7.6, deep: 5.9, sag: 0.7 },
    bust: 1.22,
    thigh: 1.04,
    waist: 1.06,
    waistband: { y: 4.2, tilt: 0.2 },
  },
};

const widths: Record<Build, { readonly limb: number; readonly waist: number; readonly hips: number; readonly belly: number }> = {
  slim: { limb: 1, waist: 1, hips: 1, belly: 1 },
  full: { limb: 1.2, waist: 1.24, hips: 1.15, belly: 1.07 },
};

export function bodyOf(stage: StageName, build: Build): Body {
  const row = rows[stage];
  const wide = widths[build];
  return {
    stage,
    build,
    belly: row.belly === null ? null : widened(row.belly, wide.belly),
    bust: row.bust * (build === 'full' ? 1.14 : 1),
    thigh: row.thigh * wide.limb,
    arm: wide.limb,
    waist: row.waist * wide.waist,
    hips: wide.hips,
    waistband: row.waistband,
  };
}

/** How much further back the belly's front is than in late pregnancy. */
export function bellyBack({ belly }: Body): number {
  const front = (each: Belly | null): number => (each === null ? 5.5 : each.z + each.deep);
  return front(rows.t3.belly) - front(belly);
}

function widened(belly: Belly, by: number): Belly {
  return { ...belly, wide: belly.wide * by, high: belly.high * by, deep: belly.deep * by };
}
