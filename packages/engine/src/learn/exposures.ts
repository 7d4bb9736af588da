// What a day can ask of her that the next morning may answer, with the units in which it is told.
import type { Provocation } from '../model/vocabulary.ts';

export const exposureNames = [
  'walking',
  'standing',
  'sitting',
  'carrying',
  'hinge',
  'squat',
  'split-stance',
  'single-leg',
  'impact',
  'sleep',
] as const;
export type ExposureName = (typeof exposureNames)[number];

export interface Exposure {
  readonly name: ExposureName;
  /** The figures are told for so much of it. */
  readonly per: string;
  /** The same as a number, in minutes (walking), hours or sets. */
  readonly perAmount: number;
  /** The least that counts as a typical dose of hers, in the same unit. */
  readonly leastDose: number;
  /** `session`: sets are written down as they are done, so none on a day with any entry is none; `told`: only what she said is known. */
  readonly kind: 'session' | 'told';
  /** What a sore evening brings about by itself: then sore mornings come with less of it (or more), and it need not be the cause. */
  readonly whenSore: 'less' | 'more' | 'either';
}

export const exposures: readonly Exposure[] = [
  { name: 'walking', per: '10 min', perAmount: 10, leastDose: 15, kind: 'told', whenSore: 'less' },
  { name: 'standing', per: '1 h', perAmount: 1, leastDose: 2, kind: 'told', whenSore: 'less' },
  { name: 'sitting', per: '1 h', perAmount: 1, leastDose: 2, kind: 'told', whenSore: 'more' },
  { name: 'carrying', per: '1 h', perAmount: 1, leastDose: 1, kind: 'told', whenSore: 'less' },
  { name: 'hinge', per: '1 set', perAmount: 1, leastDose: 2, kind: 'session', whenSore: 'less' },
  { name: 'squat', per: '1 set', perAmount: 1, leastDose: 2, kind: 'session', whenSore: 'less' },
  { name: 'split-stance', per: '1 set', perAmount: 1, leastDose: 2, kind: 'session', whenSore: 'less' },
  { name: 'single-leg', per: '1 set', perAmount: 1, leastDose: 2, kind: 'session', whenSore: 'less' },
  { name: 'impact', per: '1 set', perAmount: 1, leastDose: 2, kind: 'session', whenSore: 'less' },
  { name: 'sleep', per: '1 h', perAmount: 1, leastDose: 2, kind: 'told', whenSore: 'either' },
];

export const exposureCount = exposureNames.length;

/** Where an exposure stands in a day's amounts. */
export const indexOf = Object.fromEntries(exposureNames.map((name, index) => [name, index])) as Readonly<
  Record<ExposureName, number>
>;

/** The provocations of a move that are counted in sets. */
export const countedInSets: readonly (Provocation & ExposureName)[] = ['hinge', 'squat', 'split-stance', 'single-leg', 'impact'];

export function isCountedInSets(exposure: ExposureName): boolean {
  return countedInSets.some((one) => one === exposure);
}

/** Exercises of her own workouts, by movement pattern and by stance. */
export const exposureOfPattern: Readonly<Record<string, ExposureName>> = {
  hinge: 'hinge',
  squat: 'squat',
  'split-stance': 'split-stance',
  'single-leg': 'single-leg',
  step: 'single-leg',
  'jump-impact': 'impact',
};

export const exposureOfStance: Readonly<Record<string, ExposureName>> = { split: 'split-stance', single: 'single-leg' };

/** Sore mornings would come with so much of it although it costs nothing, since she does less, or rests more, when it hurts. */
export function mayBeItsEffect({ whenSore }: Exposure, verdict: 'raises' | 'lowers'): boolean {
  return whenSore === 'either' || (whenSore === 'more') === (verdict === 'raises');
}
