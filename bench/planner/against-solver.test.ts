// The planner's choice is the best there is: held against a mixed-integer solver on random cases.
import { choose, movingSeconds } from '@sinew/engine';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { puzzle } from './puzzle.ts';
import { loadSolver, programOf } from './solver.ts';

const runs = process.env.SINEW_NIGHTLY === undefined ? 100 : 1000;

it(`reaches the solver's optimum on ${runs} random cases`, async () => {
  const solve = await loadSolver();
  fc.assert(
    fc.property(puzzle, (one) => {
      const { options, needs, room } = one;
      const ours = choose(options, needs, room);
      expect(Math.abs(ours.score - solve(programOf(one)))).toBeLessThan(1e-6);
      const stations = new Set(ours.options.map(({ station }) => station));
      expect(ours.seconds).toBe(ours.options.reduce((total, { seconds }) => total + seconds, 0) + movingSeconds(stations, room));
      expect(ours.seconds).toBeLessThanOrEqual(room.seconds);
    }),
    { numRuns: runs },
  );
});
