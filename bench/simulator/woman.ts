// A woman who does not exist, with the truth about her that her log can only hint at. The assumptions are written down in docs/learning.md.
import { catalog } from '@sinew/catalog';
import type { ExposureName, Move } from '@sinew/engine';
import { chance, type Chance } from './chance.ts';
import type { Evening } from './evening.ts';

export const familyNames = [
  'plain',
  'heavy tails',
  '40 % missing',
  'busy days',
  'small effects',
  'flares',
  'sore mornings are skipped',
  'little pain',
  'only beyond twenty minutes',
  'nothing matters',
  'pain-free, planned daily',
] as const;

/** Nothing matters to them either, but the evening feels the coming morning, and so pain comes first. */
const evenings = {
  'walks are written when sore': { carried: 0.6, spares: 0, sits: 0, wakes: 0, writesWhenSore: true },
  'sore nights are short': { carried: 0.3, spares: 0, sits: 0, wakes: 0.6, writesWhenSore: false },
  'sore evenings: less is done': { carried: 0.6, spares: 0.25, sits: 1, wakes: 0, writesWhenSore: false },
} satisfies Record<string, Evening>;
export const soreFirstNames = Object.keys(evenings) as readonly (keyof typeof evenings)[];

/** A calm pregnancy, a birth, and mornings after it that are noisier and answer other things; or nothing, before and after. */
export const birthNames = ['birth', 'birth, nothing matters'] as const;
/** The day of it. */
export const birthDay = 112;

/** Two moves, three times a day, that neither ease nor add to it, but for odd days. */
export const oddDays = 'odd days, nothing eases';

export type FamilyName = (typeof familyNames)[number] | typeof oddDays | keyof typeof evenings | (typeof birthNames)[number];

export interface Habit {
  readonly exposure: ExposureName;
  /** Typical amount on a day when there is any: minutes, hours or sets. */
  readonly typical: number;
  /** Spread of the amount on the log scale (hours of sleep: in hours). */
  readonly spread: number;
  /** Share of days with any. */
  readonly often: number;
  /** NRS points that a typical amount adds to the next morning. */
  readonly cost: number;
}

export interface Woman {
  readonly family: FamilyName;
  readonly habits: readonly Habit[];
  readonly level: number;
  readonly drift: number;
  readonly weekend: number;
  readonly noise: number;
  readonly heavyTails: boolean;
  /** Share of a day that still counts a day later. */
  readonly echo: number;
  /** How much a busy day has of everything, 0–1. */
  readonly busy: number;
  /** A point of pain takes so much off what she does that day, as a share. */
  readonly spares: number;
  readonly flareEvery: number | null;
  readonly missing: { readonly share: number; readonly perPoint: number };
  readonly threshold: boolean;
  /** Points that each move takes off, right after. */
  readonly relief: ReadonlyMap<string, number>;
  /** From one time to the next the same move differs by so much (standard deviation). */
  readonly reliefVaries: number;
  /** And from one day to the next, the same all day. */
  readonly reliefVariesByDay: number;
  /** Pain moves by itself about what the day would give: its size, and the share that goes back in the time of a move. */
  readonly swing: number;
  readonly settles: number;
  /** Rise over the day. */
  readonly rise: number;
  readonly readingNoise: number;
  /** What she does when she follows no plan. */
  readonly repertoire: readonly Move[];
  readonly sessionsADay: number;
  /** Moves of a session that a plan gives her every morning, whether it hurts or not; null: she starts her own when it hurts. */
  readonly planned: number | null;
  /** How many such sessions a day has. */
  readonly timesADay: number;
  /** Null: what she does does not answer to the coming morning. */
  readonly evening: Evening | null;
  /** Who she is from a birth on; null: there is none. */
  readonly after: Woman | null;
}

const usual: readonly (readonly [ExposureName, number, number, number, number])[] = [
  // exposure, least and most typical amount, spread, share of days
  ['walking', 12, 50, 0.45, 0.9],
  ['standing', 2, 6, 0.35, 1],
  ['sitting', 3, 8, 0.3, 1],
  ['carrying', 1, 4, 0.4, 1],
  ['hinge', 2, 6, 0.3, 0.4],
  ['squat', 2, 6, 0.3, 0.4],
  ['split-stance', 2, 5, 0.3, 0.3],
  ['single-leg', 2, 5, 0.3, 0.3],
  ['impact', 2, 4, 0.3, 0.2],
  ['sleep', 6, 7.5, 1, 1],
];

export function drawWoman(family: FamilyName, seed: string): Woman {
  const dice = chance(seed);
  const { between, happens } = dice;
  const habits = drawHabits(family, dice);
  if (family === 'pain-free, planned daily') return painFree(dice, drawWoman('little pain', seed));
  if (family === oddDays) return withOddDays(dice, drawWoman('plain', seed));
  if (family === 'birth' || family === 'birth, nothing matters') return calmBefore(dice, family, seed);
  const moves = catalog.moves.filter(
    ({ kind }) => kind === 'relief' || kind === 'mobility' || kind === 'breathing' || kind === 'strength',
  );
  return {
    family,
    habits,
    level: family === 'little pain' ? between(0.8, 2) : between(2.5, 6),
    drift: Math.exp(dice.normal(Math.log(0.12), 0.6)),
    weekend: dice.normal(0, 0.25),
    noise: between(0.5, 1.1),
    heavyTails: family === 'heavy tails',
    echo: dice.pick([0, 0, 0.2, 0.4]),
    busy: family === 'busy days' ? 0.8 : 0.25,
    spares: between(0, 0.12),
    flareEvery: family === 'flares' ? between(12, 25) : null,
    missing: missingness(family, dice),
    threshold: family === 'only beyond twenty minutes',
    relief: drawRelief(moves, dice),
    reliefVaries: between(0.2, 0.6),
    reliefVariesByDay: 0,
    swing: between(0.5, 1.2),
    settles: between(0.02, 0.2),
    rise: dice.normal(0.35, 0.4),
    readingNoise: between(0.3, 0.8),
    repertoire: dice.some(moves.filter(isNoExposure), 6 + Math.floor(dice.share() * 6)),
    sessionsADay: happens(0.3) ? 1.4 : between(0.5, 1),
    planned: null,
    timesADay: 1,
    evening: eveningOf(family),
    after: null,
  };
}

/** Before it as calm as mornings are; after it as in any other family, with habits and costs of their own. */
function calmBefore({ between }: Chance, family: (typeof birthNames)[number], seed: string): Woman {
  const usual = family === 'birth' ? 'plain' : 'nothing matters';
  const woman = drawWoman(usual, seed);
  const { habits, noise, drift } = drawWoman(usual, `${seed} after`);
  const after = { ...woman, family, habits, noise, drift };
  return { ...woman, family, noise: between(0.25, 0.5), drift: between(0.03, 0.08), after };
}

function withOddDays({ between, some }: Chance, woman: Woman): Woman {
  return {
    ...woman,
    family: oddDays,
    relief: new Map([...woman.relief.keys()].map((move) => [move, 0])),
    reliefVariesByDay: between(0.6, 0.9),
    repertoire: some(woman.repertoire, 2),
    planned: 2,
    timesADay: 3,
  };
}

function eveningOf(family: FamilyName): Evening | null {
  return isSoreFirst(family) ? evenings[family] : null;
}

function isSoreFirst(family: FamilyName): family is keyof typeof evenings {
  return Object.hasOwn(evenings, family);
}

/** Next to no pain, and nothing eases or adds to it: what she reads moves between 0 and 1 by itself. */
function painFree({ between }: Chance, woman: Woman): Woman {
  return {
    ...woman,
    family: 'pain-free, planned daily',
    habits: [],
    level: between(0, 0.8),
    drift: 0.03,
    noise: 0.25,
    readingNoise: between(0.1, 0.2),
    swing: between(0.2, 0.3),
    rise: 0.2,
    relief: new Map([...woman.relief.keys()].map((move) => [move, 0])),
    reliefVaries: 0.15,
    planned: 4,
  };
}

/** What she does for relief loads nothing that is counted in sets; that comes from her workouts. */
function isNoExposure({ forms }: Move): boolean {
  const counted: readonly string[] = ['hinge', 'squat', 'split-stance', 'single-leg', 'impact'];
  return !forms[0].traits.resembles.some((one) => counted.includes(one));
}

function missingness(family: FamilyName, { between }: Chance): Woman['missing'] {
  if (family === '40 % missing') return { share: 0.4, perPoint: 0 };
  if (family === 'sore mornings are skipped') return { share: 0.2, perPoint: 0.12 };
  return { share: between(0.02, 0.15), perPoint: 0 };
}

function drawHabits(family: FamilyName, dice: Chance): Habit[] {
  const { between } = dice;
  const kept = isSoreFirst(family) ? everyDay(dice) : dice.some(usual, 4 + Math.floor(dice.share() * 5));
  return kept.map(([exposure, from, to, spread, often]) => ({
    exposure,
    typical: Math.round(between(from, to)),
    spread,
    often,
    cost: drawCost(family, exposure, dice),
  }));
}

/** All that pain may move, every day and without much of a swing of its own; and sets of two kinds. */
function everyDay(dice: Chance): typeof usual {
  const isTold = ([exposure]: (typeof usual)[number]) => ['walking', 'standing', 'sitting', 'sleep'].includes(exposure);
  return [
    ...usual.filter(isTold).map(([exposure, from, to, spread]) => [exposure, from, to, 0.7 * spread, 1] as const),
    ...dice.some(
      usual.filter((one) => !isTold(one)),
      2,
    ),
  ];
}

/** Most things cost nothing; those that matter cost half a point to one and a half. Sleep helps where it matters. */
function drawCost(family: FamilyName, exposure: ExposureName, { between, normal, happens }: Chance): number {
  if (family === 'nothing matters' || isSoreFirst(family)) return 0;
  if (family === 'small effects') return normal(exposure === 'sleep' ? -0.15 : 0.15, 0.35);
  if (!happens(0.4)) return 0;
  const size = between(0.4, 1.4);
  return exposure === 'sleep' || happens(0.12) ? -size : size;
}

/** A few moves help a lot, most a little, some make it worse; moves of one kind are a little alike. */
function drawRelief(moves: readonly Move[], { normal, happens }: Chance): Map<string, number> {
  const byKind = new Map<string, number>();
  for (const { kind } of moves) if (!byKind.has(kind)) byKind.set(kind, normal(0.25, 0.35));
  return new Map(
    moves.map(({ id, kind }) => {
      const alike = byKind.get(kind) ?? 0;
      return [id, happens(0.25) ? alike + normal(0.9, 0.5) : alike + normal(0, 0.45)];
    }),
  );
}
