// Walks from one day to the next, over weeks of doing what the plan says: they grow by one step, and shrink by more.
import { addDays, daysBetween, type Instant, type LocalDate } from '@sinew/kernel';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { DoseRange } from '../model/move.ts';
import type { CheckIn, WalkDone } from '../model/person.ts';
import type { Facts } from '../observe/facts.ts';
import { morningsOf } from '../observe/mornings.ts';
import { byDay, pastOf } from '../observe/past.ts';
import { walkingReach } from '../observe/reach.ts';
import type { Situation } from '../observe/situation.ts';
import { walkingTolerance } from '../observe/tolerance.ts';
import type { Candidate } from '../shortlist/shortlist.ts';
import { walkDose } from './walk.ts';

const amounts = {
  lookBackDays: 60,
  baselineDays: 7,
  lightGreenMax: 3,
  lightRedFrom: 6,
  morningAmberFrom: 1,
  morningRedFrom: 2,
  flareFrom: 3,
  flareHours: 48,
  flareNewDays: 14,
  flareResumeFactor: 0.5,
  missedDays: 3,
  missedFactor: 0.7,
  costlyFactor: 0.75,
  walkMinMinutes: 2,
  walkUnknownMinutes: 5,
  walkNormalWalks: 3,
  walkStartShare: 0.6,
  walkStepMinutes: 2,
  walkStepShare: 0.1,
  walkStepLeast: 0.5,
  walkGreenDays: 3,
  walkRedFactor: 0.7,
  walkFineMinutes: 15,
  walkGoalMinutes: 20,
  walkGoalAfterDays: 14,
  walkStartMinutes: 15,
  walkWeekMinutes: 5,
  walkSplitBouts: 3,
  walkBoutsMin: 2,
  walkMergeFrom: 10,
  firstDaysCaesarean: 21,
};
const catalog = {
  parameters: Object.fromEntries(Object.entries(amounts).map(([id, value]) => [id, { value }])),
} as unknown as Catalog;
const range: Extract<DoseRange, { kind: 'bouts' }> = {
  kind: 'bouts',
  count: { from: 2, to: 5 },
  minutesEach: { from: 3, to: 30 },
  perSide: false,
  restSeconds: 0,
  rpe: [2, 3],
};
const candidate = { form: { firstDays: false, traits: { resembles: ['walking'] } } } as unknown as Candidate;
/** Two walks a day share the five minutes of a week (SD4). */
const step = amounts.walkWeekMinutes / amounts.walkBoutsMin;
const first = '2026-01-01' as LocalDate;

interface Day {
  readonly checksIn: boolean;
  readonly walks: boolean;
  /** Of the morning. */
  readonly pain: number;
  /** By the end of a walk. */
  readonly rise: number;
  readonly onset: boolean;
  readonly light: 'green' | 'amber';
  readonly irritability: 'low' | 'high';
  readonly pattern: 'posterior' | 'nerve';
  readonly provokes: boolean;
}

interface Lived {
  readonly date: LocalDate;
  readonly minutes: number;
  readonly reach: number;
  readonly eased: string | null;
  readonly walked: boolean;
  /** A flare began that day or the day before. */
  readonly flares: boolean;
}

/** She walks what she is told, or not at all. */
function live(days: readonly Day[], experience: 'new' | 'some'): readonly Lived[] {
  const checkIns: CheckIn[] = [];
  const walks: WalkDone[] = [];
  const usualDays = new Set<LocalDate>();
  return days.flatMap((day, index) => {
    if (!day.checksIn) return [];
    const date = addDays(first, index);
    checkIns.push({ at: `${date}T08:00:00Z` as Instant, pain: { now: day.pain, morning: day.pain }, flags: [] });
    usualDays.add(date);
    const situation = situationOn(date, day, { checkIns, walks, usualDays, experience });
    const { count, minutesEach } = walkDose(range, { candidate, situation, catalog });
    const { reach, eased } = situation.walking;
    const flares = (situation.values.hoursSinceFlare as number) < amounts.flareHours;
    if (day.walks) for (let walk = 0; walk < count; walk += 1) walks.push(walkOf(date, minutesEach, day));
    return [{ date, minutes: minutesEach, reach, eased, walked: day.walks, flares }];
  });
}

function walkOf(date: LocalDate, minutes: number, { pain, rise, onset }: Day): WalkDone {
  const after = Math.min(10, pain + rise);
  return { at: `${date}T12:00:00Z` as Instant, minutes, painOnsetMinute: onset ? 1 : null, pain: { before: pain, after } };
}

interface Known {
  readonly checkIns: readonly CheckIn[];
  readonly walks: readonly WalkDone[];
  readonly usualDays: ReadonlySet<LocalDate>;
  readonly experience: 'new' | 'some';
}

function situationOn(today: LocalDate, day: Day, { checkIns, walks, usualDays, experience }: Known): Situation {
  const history = {
    since: null,
    checkIns: [],
    moves: [],
    walks: [...walks],
    exercises: [],
    assessed: [],
    vetoes: [],
    mood: null,
  };
  const past = pastOf(history);
  const mornings = morningsOf(byDay(checkIns), catalog);
  const last = past.active.at(-1);
  const flare = mornings.lastFlare;
  const values = {
    experience,
    daysMissed: last === undefined ? null : daysBetween(last.date, today) - 1,
    hoursSinceFlare: flare === null ? 10_000 : daysBetween(flare.date, today) * 24,
  };
  const { light, irritability, pattern } = day;
  const presentation = { light, irritability, pattern, conservative: false } as Situation['presentation'];
  const provokedBy = day.provokes ? (['walking'] as const) : [];
  const daysKnown = daysBetween(first, today);
  const facts = { today, past, mornings, usualDays, daysKnown, provokedBy, values } as unknown as Facts;
  const reach = walkingReach({ facts, allows: 'full', presentation, catalog });
  return { facts, presentation, values, walking: { ...walkingTolerance(facts, catalog), ...reach } };
}

const oneIn = (many: number): fc.Arbitrary<boolean> => fc.integer({ min: 1, max: many }).map((drawn) => drawn === 1);
const days = fc.array(
  fc.record<Day>({
    checksIn: oneIn(8).map((not) => !not),
    walks: oneIn(6).map((not) => !not),
    pain: fc.constantFrom(1, 1, 1, 1, 2, 3, 5),
    rise: fc.constantFrom(0, 0, 0, 0, 1, 3),
    onset: oneIn(15),
    light: fc.constantFrom('green', 'green', 'amber'),
    irritability: fc.constantFrom('low', 'low', 'low', 'low', 'high'),
    pattern: fc.constantFrom('posterior', 'posterior', 'posterior', 'nerve'),
    provokes: oneIn(5),
  }),
  { minLength: 1, maxLength: 50 },
);
const experience = fc.constantFrom('some', 'new');
const good: Day = {
  checksIn: true,
  walks: true,
  pain: 1,
  rise: 0,
  onset: false,
  light: 'green',
  irritability: 'low',
  pattern: 'posterior',
  provokes: false,
};

it('no walk is more than a step longer than those of the last three walking days', () => {
  fc.assert(
    fc.property(days, experience, (drawn, used) => {
      const lived = live(drawn, used);
      lived.forEach(({ minutes }, index) => {
        // In a flare they are as short as can be, and no measure.
        const before = lived.slice(0, index).filter(({ walked, flares }) => walked && !flares);
        if (before.length === 0) return;
        expect(minutes).toBeLessThanOrEqual(Math.max(...before.slice(-3).map((one) => one.minutes)) + step);
      });
    }),
    { numRuns: 1000 },
  );
});

it('what was made shorter stays so for three days, and then grows by a step', () => {
  fc.assert(
    fc.property(days, experience, (drawn, used) => {
      const lived = live(drawn, used);
      lived.forEach(({ date, reach, eased }, index) => {
        // Until a walk counts, it is where she would begin, and that grows by the week (SD4).
        if (eased === null || !lived.slice(0, index).some((one) => one.walked && !one.flares)) return;
        for (const later of lived.slice(index + 1)) {
          const passed = daysBetween(date, later.date);
          if (passed <= amounts.walkGreenDays)
            expect(later.reach).toBeLessThanOrEqual(reach + (passed < amounts.walkGreenDays ? 0 : step));
        }
      });
    }),
    { numRuns: 1000 },
  );
});

it('two days after a flare it is at most half of those before it', () => {
  fc.assert(
    fc.property(days, experience, (drawn, used) => {
      const lived = live(drawn, used);
      lived.forEach(({ date, minutes, flares }, index) => {
        const last = lived[index - 1];
        if (flares || last?.flares !== true || daysBetween(last.date, date) >= amounts.missedDays) return;
        const before = lived.slice(0, index).filter((one) => one.walked && !one.flares);
        const half = Math.max(...before.slice(-3).map((one) => one.minutes)) * amounts.flareResumeFactor;
        if (before.length > 0) expect(minutes).toBeLessThanOrEqual(Math.max(range.minutesEach.from, half));
      });
    }),
    { numRuns: 1000 },
  );
});

it('every way leads out: after weeks of good days walks are as long as they may be', () => {
  fc.assert(
    fc.property(days, (drawn) => {
      const lived = live([...drawn.slice(-12), ...Array.from({ length: 40 }, () => good)], 'some');
      expect(lived.at(-1)?.minutes).toBe(amounts.walkGoalMinutes);
    }),
    { numRuns: 500 },
  );
});
