// How much faster the exact planner is than a mixed-integer solver: the same cases, in the same run.
import { choose } from '@sinew/engine';
import fc from 'fast-check';
import { bench, describe } from 'vitest';
import { atTheEnd, timing } from '../timing.ts';
import { puzzle } from './puzzle.ts';
import { loadSolver, programOf } from './solver.ts';

const least = 50;
const puzzles = fc.sample(puzzle, { numRuns: 100, seed: 20_261_122 });
const programs = puzzles.map(programOf);
const solve = await loadSolver();

describe(`${puzzles.length} random cases`, () => {
  const planner = timing();
  const solver = timing();
  const each = (total: number): string => `${(total / puzzles.length).toFixed(3)} ms`;

  bench(
    'the planner',
    planner.of(() => puzzles.map(({ options, needs, room }) => choose(options, needs, room))),
    { time: 2000, warmupTime: 1000 },
  );
  bench(
    'the solver (its program is written beforehand)',
    solver.of(() => programs.map(solve)),
    {
      iterations: 5,
      warmupIterations: 1,
      time: 0,
      warmupTime: 0,
      ...atTheEnd(() => {
        const [ours, theirs] = [planner.median(), solver.median()];
        const times = `planner ${each(ours)}, solver ${each(theirs)}`;
        return `a case, median: ${times}; ${(theirs / ours).toFixed(0)} times faster, of ${least} wanted`;
      }),
    },
  );
});
