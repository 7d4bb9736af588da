// Any woman on any day, unknowns and nonsense included: the arbitraries that the laws are tried on.
import { catalog } from '@sinew/catalog';
import {
  birthKinds,
  equipmentNames,
  experiences,
  feedings,
  learn,
  places,
  provocations,
  regions,
  settleTimes,
  sides,
  type CheckIn,
  type DayInput,
  type History,
  type MoveDone,
  type Profile,
  type Stage,
  type WalkDone,
} from '@sinew/engine';
import { addDays, type Instant, type LocalDate } from '@sinew/kernel';
import fc from 'fast-check';

export const today = '2026-11-22' as LocalDate;
export const now = `${today}T09:00:00+01:00` as Instant;

const at = (daysAgo: number, hour: number): Instant =>
  `${addDays(today, -daysAgo)}T${String(hour).padStart(2, '0')}:00:00+01:00` as Instant;

const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 3 });
const flagIds = catalog.flags.flatMap(({ id, worse }) => (worse === undefined ? [id] : [id, `${id}!`]));
const conditionIds = [...catalog.contraindications, ...catalog.circumstances].map(({ id }) => id);

/** Leaves out what is undefined: absent is how unknown is written. */
const known = <T extends object>(value: T) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));

const pregnant = fc.integer({ min: -25, max: 285 }).map((days): Stage => ({ kind: 'pregnant', dueDate: addDays(today, days) }));
const postpartum = fc
  .record({
    days: fc.integer({ min: -2, max: 740 }),
    birth: optional(fc.constantFrom(...birthKinds)),
    feeding: optional(fc.constantFrom(...feedings)),
    baby: optional(fc.constantFrom(true, false, null)),
  })
  .map(({ days, ...rest }): Stage => ({ kind: 'postpartum', birthDate: addDays(today, -days), ...known(rest) }));

/** Mostly well, so that most plans are not empty. */
const few = <T>(values: readonly T[], most: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<T[]>([]) },
    { weight: 3, arbitrary: fc.uniqueArray(fc.constantFrom(...values), { maxLength: most }) },
  );

export const profile: fc.Arbitrary<Profile> = fc
  .record({
    stage: fc.oneof(pregnant, postpartum),
    clearance: optional(fc.constantFrom('cleared', 'not-asked', 'not-asked', 'restricted')),
    conditions: optional(few(conditionIds, 2)),
    equipment: optional(fc.uniqueArray(fc.constantFrom(...equipmentNames), { maxLength: 18 })),
    experience: optional(fc.constantFrom(...experiences)),
    hypermobile: optional(fc.boolean()),
    babyLow: optional(fc.constantFrom(true, false, null)),
  })
  .map((value) => known(value) as Profile);

const nrs = fc.integer({ min: 0, max: 10 });
const site = fc.record({ region: fc.constantFrom(...regions), side: fc.constantFrom(...sides), intensity: nrs });

function checkInAt(moment: fc.Arbitrary<Instant>): fc.Arbitrary<CheckIn> {
  return fc
    .record({
      at: moment,
      pain: fc.record({ now: nrs, worst24h: optional(nrs), morning: optional(nrs) }).map(known),
      sites: optional(fc.uniqueArray(site, { maxLength: 4, selector: ({ region, side }) => `${region}${side}` })),
      provokedBy: optional(fc.uniqueArray(fc.constantFrom(...provocations), { maxLength: 5 })),
      settles: optional(fc.constantFrom(...settleTimes)),
      asked: optional(fc.constantFrom('full', 'daily')),
      flags: fc.option(
        fc.oneof(
          { weight: 12, arbitrary: fc.constant<string[]>([]) },
          { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...flagIds), { maxLength: 2 }) },
        ),
        { nil: undefined, freq: 8 },
      ),
      minutes: optional(fc.integer({ min: 1, max: 60 })),
      place: optional(fc.constantFrom(...places)),
    })
    .map((value) => known(value) as unknown as CheckIn);
}

const painChange = fc.option(fc.record({ before: nrs, after: nrs }), { nil: null, freq: 3 });
const moveDone: fc.Arbitrary<MoveDone> = fc
  .record({
    daysAgo: fc.integer({ min: 0, max: 20 }),
    move: fc.constantFrom(...catalog.moves),
    pain: painChange,
    stopped: fc.constantFrom(null, null, null, 'pain' as const),
    pick: fc.nat(),
  })
  .map(({ daysAgo, move, pain, stopped, pick }) => ({
    at: at(daysAgo, 8),
    session: 's',
    move: move.id,
    variant: (move.forms[pick % move.forms.length] ?? move.forms[0]).id,
    side: 'both',
    dose: {},
    pain,
    effort: null,
    stopped,
  }));
const walkDone: fc.Arbitrary<WalkDone> = fc
  .record({
    daysAgo: fc.integer({ min: 1, max: 9 }),
    minutes: fc.integer({ min: 1, max: 90 }),
    onset: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
  })
  .map(({ daysAgo, minutes, onset }) => ({
    at: at(daysAgo, 17),
    minutes,
    painOnsetMinute: onset,
    pain: { before: 2, after: 3 },
  }));

const byTime = <T extends { readonly at: Instant }>(list: readonly T[]): T[] => [...list].sort((a, b) => (a.at < b.at ? -1 : 1));

export const history: fc.Arbitrary<History> = fc
  .record({
    checkIns: fc.array(checkInAt(fc.integer({ min: 1, max: 20 }).map((days) => at(days, 7))), { maxLength: 12 }),
    moves: fc.array(moveDone, { maxLength: 25 }),
    walks: fc.array(walkDone, { maxLength: 5 }),
    vetoes: fc.array(
      fc.record({
        at: fc.constant(at(1, 9)),
        move: fc.constantFrom(...catalog.moves.map(({ id }) => id)),
        always: fc.constantFrom(true, false, null),
      }),
      { maxLength: 2 },
    ),
    mayExercise: fc.option(fc.boolean(), { nil: undefined, freq: 1 }),
  })
  .map(({ mayExercise, ...lists }) => ({
    ...lists,
    checkIns: byTime(lists.checkIns),
    moves: byTime(lists.moves),
    walks: byTime(lists.walks),
    exercises: [],
    mood: null,
    // Most women who had a red flag were seen, or hardly any history would lead to a plan.
    assessed:
      mayExercise === undefined ? [{ at: at(0, 6), flags: [], mayExercise: true }] : [{ at: at(0, 6), flags: [], mayExercise }],
    since: at(21, 7).slice(0, 10) as LocalDate,
  }));

const noHistory: History = {
  since: null,
  checkIns: [],
  moves: [],
  walks: [],
  exercises: [],
  assessed: [],
  vetoes: [],
  mood: null,
};

/** Without the catalogue, which is the same for all. */
export type Day = Omit<DayInput, 'catalog'>;

export const day: fc.Arbitrary<Day> = fc
  .record({
    profile,
    history: fc.oneof(fc.constant(noHistory), history),
    checkIn: fc.option(checkInAt(fc.constantFrom(at(0, 8), at(0, 8), at(0, 8), at(1, 8))), { nil: null, freq: 15 }),
    minutes: optional(fc.integer({ min: 1, max: 90 })),
    fullHold: fc.boolean(),
  })
  .map(({ profile: who, history: past, checkIn, minutes, fullHold }) => ({
    person: { profile: who, history: past, beliefs: learn(past, catalog) },
    checkIn,
    now,
    catalog,
    fullHold,
    ...(minutes !== undefined && { minutes }),
  }));
