// Someone whose left side is sore, 25 weeks pregnant, who lifts; for the tests of the rewriting.
import type { CheckIn, ExerciseDone, Person } from '@sinew/engine';
import type { Instant, LocalDate } from '@sinew/kernel';

export const now = '2026-11-22T09:00:00+01:00' as Instant;

export function lifter(dueDate = '2027-03-01', done: readonly ExerciseDone[] = []): Person {
  return {
    profile: {
      stage: { kind: 'pregnant', dueDate: dueDate as LocalDate },
      clearance: 'cleared',
      conditions: [],
      experience: 'lifter',
      hypermobile: false,
    },
    history: { since: null, checkIns: [], moves: [], walks: [], exercises: done, assessed: [], vetoes: [], mood: null },
    beliefs: { days: 0, moves: [], exposures: [], pairs: [], baseline: [], forecast: null },
  };
}

export function checkedIn(change: Partial<CheckIn> = {}): CheckIn {
  return {
    at: '2026-11-22T08:00:00+01:00' as Instant,
    pain: { now: 4, worst24h: 4 },
    sites: [{ region: 'si', side: 'left', intensity: 5 }],
    settles: 'within-day',
    flags: [],
    ...change,
  };
}

/** Much of what a workout asks sets it off. */
export const sore = {
  person: lifter(),
  checkIn: checkedIn({ provokedBy: ['squat', 'split-stance', 'single-leg', 'walking', 'carrying', 'impact'] }),
  now,
};
