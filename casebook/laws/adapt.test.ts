// Her own workout on any day: what hurts is never left or repeated, what does not is never touched, and a shut gate shuts this door too.
import { catalog } from '@sinew/catalog';
import { openGate, type Light, type Provocation } from '@sinew/engine';
import { adapt, exerciseNamed, exercises, recognise, resembles, type ReadWorkout, type WrittenExercise } from '@sinew/workouts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, type Day } from './people.ts';

const runs = Math.max(500, Math.floor(Number(process.env.SINEW_FUZZ_RUNS ?? 10_000) / 20));
const patience = Math.max(120_000, runs * 60);

const set = {
  kind: 'work',
  reps: { min: 8, max: 8 },
  seconds: null,
  distance: null,
  load: { value: 40, unit: 'kg' },
  rpe: null,
  perSide: false,
} as const;
const written = fc
  .record({
    exercise: fc.constantFrom(...exercises),
    note: fc.option(fc.constant('felt it on the left'), { nil: null, freq: 1 }),
    known: fc.integer({ min: 0, max: 19 }),
  })
  .map(
    ({ exercise, note, known }): Omit<WrittenExercise, 'line'> => ({
      text: `${exercise.name} 3x8`,
      name: known === 0 ? 'qwxz vbn' : exercise.name,
      sets: [set, set, set],
      painNote: known < 3 ? note : null,
      group: null,
    }),
  );
const workout = fc.array(written, { minLength: 1, maxLength: 8 }).map(
  (list): ReadWorkout => ({
    format: 'text',
    lines: list.length,
    skipped: [],
    unread: [],
    days: [{ name: 'A', exercises: list.map((one, index) => ({ ...one, line: index + 1 })) }],
  }),
);

/** Standing or sitting as such counts while red only. */
const positional: readonly Provocation[] = ['standing', 'sitting', 'bed-turn', 'sit-to-stand'];

function provokedIn(given: Day, light: Light): ReadonlySet<Provocation> {
  const tags = given.checkIn === null ? [] : (given.checkIn.provokedBy ?? []);
  return new Set(light === 'green' ? [] : tags.filter((tag) => light === 'red' || !positional.includes(tag)));
}

const ladder = ['squat', 'hinge', 'bridge-thrust', 'carry', 'cardio-walk-run'];

describe('a workout on any day', () => {
  it(
    `keeps what may stay, and changes what hurts (${runs} workouts)`,
    () => {
      fc.assert(
        fc.property(day, workout, (given, read) => {
          const occasion = { ...given, catalog };
          const { light } = openGate(occasion).presentation;
          const provoked = provokedIn(given, light);
          const { days, disposition, kept } = adapt(read, { ...occasion, recognise, exerciseNamed });
          expect(kept.share).toBeGreaterThanOrEqual(0);
          expect(kept.share).toBeLessThanOrEqual(1);
          for (const one of days.flatMap((each) => each.exercises)) {
            const tags = one.exercise === null ? [] : resembles(one.exercise);
            if (disposition.allows === 'nothing' || disposition.level === 'not-screened') expect(one.verdict).toBe('ask');
            if (disposition.allows === 'rest-and-breathe' && one.verdict === 'keep')
              expect(one.exercise?.pattern).toBe('breathing');
            if (one.exercise === null) expect(one.verdict).toBe('ask');
            if (one.verdict === 'keep')
              expect(tags.filter((tag) => provoked.has(tag) && one.exercise?.pattern !== 'cardio-walk-run')).toEqual([]);
            if (one.verdict === 'modify' && light === 'red')
              expect(ladder.slice(4)).toContain(tags.some((tag) => provoked.has(tag)) ? one.exercise?.pattern : ladder[4]);
            if (one.verdict === 'replace' && one.to !== null)
              expect(resembles(one.to.exercise).filter((tag) => provoked.has(tag))).toEqual([]);
            if (one.verdict !== 'keep') expect(one.reasons.length).toBeGreaterThan(0);
            expect(one.to === null).toBe(one.verdict === 'keep' || one.verdict === 'remove' || one.verdict === 'ask');
          }
        }),
        { numRuns: runs },
      );
    },
    patience,
  );

  it(
    'touches nothing on a day when all is well',
    () => {
      const well = exercises.filter(({ pattern }) => !['core-flexion', 'olympic', 'jump-impact'].includes(pattern));
      const person = {
        profile: {
          stage: { kind: 'postpartum', birthDate: '2026-04-01', birth: 'vaginal' },
          clearance: 'cleared',
          conditions: ['six-week-check-done'],
          experience: 'lifter',
          hypermobile: false,
        },
        history: { since: null, checkIns: [], moves: [], walks: [], exercises: [], assessed: [], vetoes: [], mood: null },
        beliefs: { days: 0, moves: [], exposures: [], pairs: [], baseline: [], forecast: null },
      } as unknown as Day['person'];
      const checkIn = {
        at: '2026-11-22T08:00:00+01:00',
        pain: { now: 1, worst24h: 1 },
        sites: [{ region: 'si', side: 'left' }],
        provokedBy: ['bed-turn', 'sit-to-stand'],
        settles: 'within-hour',
        flags: [],
      } as unknown as Day['checkIn'];
      const read: ReadWorkout = {
        format: 'text',
        lines: well.length,
        skipped: [],
        unread: [],
        days: [
          {
            name: 'A',
            exercises: well.map((exercise, index) => ({
              line: index + 1,
              text: exercise.name,
              name: exercise.name,
              sets: [set],
              painNote: null,
              group: null,
            })),
          },
        ],
      };
      const now = '2026-11-22T09:00:00+01:00' as Day['now'];
      const { days } = adapt(read, { person, checkIn, now, catalog, recognise, exerciseNamed });
      const changed = days.flatMap((each) => each.exercises).filter(({ verdict }) => verdict !== 'keep');
      expect(
        changed.map(({ name, verdict, reasons }) => `${name}: ${verdict} ${reasons.map(({ rule }) => rule).join(' ')}`),
      ).toEqual([]);
    },
    patience,
  );
});
