// How much faster the exact planner is than a mixed-integer solver: the same cases, in the same run.
import { choose } from '@sinew/engine';
import fc from 'fast-check';
import { afterAll, bench, describe } from 'vitest';
import { puzzle } from './puzzle.ts';
import { loadSolver, programOf } from './solver.ts';

const least = 50;
const puzzles = fc.sample(puzzle, { numRuns: 100, seed: 20_261_122 });
const programs = puzzles.map(programOf);
const solve = await loadSolver();
const taken = { planner: [] as number[], solver: [] as number[] };

function timed(times: number[], act: () => unknown): () => void {
  return () => {
    const start = performance.now();
    act();
    times.push(performance.now() - start);
  };
}

describe(`${puzzles.length} random cases`, () => {
  bench(
    'the planner',
    timed(taken.planner, () => puzzles.map(({ options, needs, room }) => choose(options, needs, room))),
    { iterations: 100, time: 0 },
  );
  bench(
    'the solver (its program is written beforehand)',
    timed(taken.solver, () => programs.map(solve)),
    { iterations: 5, warmupIterations: 1, time: 0, warmupTime: 0 },
  );

  afterAll(() => {
    const [ours, theirs] = [median(taken.planner), median(taken.solver)];
    const each = (total: number): string => `${(total / puzzles.length).toFixed(3)} ms`;
    console.log(
      `a case: planner ${each(ours)}, solver ${each(theirs)}; ${(theirs / ours).toFixed(0)} times faster, of ${least} wanted`,
    );
  });
});

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
