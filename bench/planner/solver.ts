// The same case for a mixed-integer solver, at a gap of 0.
import type { Option } from '@sinew/engine';
import highsLoader from 'highs';
import type { Puzzle } from './puzzle.ts';

/** What a missing need or item costs: the planner's own. */
const penalty = { need: 100, item: 10 };

/** Gives the best score that there is, and throws where the solver is not sure of it. */
export async function loadSolver(): Promise<(program: string) => number> {
  const highs = await highsLoader();
  return (program) => {
    const { Status, ObjectiveValue } = highs.solve(program, { mip_rel_gap: 0, mip_abs_gap: 0 });
    if (Status !== 'Optimal') throw new Error(`The solver ended with: ${Status}`);
    return ObjectiveValue;
  };
}

/** In the LP format: x options, y stations, z moves between them, s what is missing. */
export function programOf({ options: all, needs: { items, needs: quotas, limits }, room }: Puzzle): string {
  const { seconds, changeSeconds, floorSeconds } = room;
  const stations = [...new Set(all.map(({ station }) => station))];
  const sum = (terms: readonly string[]): string => (terms.length === 0 ? '0 z' : terms.join(' + '));
  const x = (pick: (one: Option) => boolean): string[] => all.flatMap((one, index) => (pick(one) ? [`x${index}`] : []));
  const groups = [...new Set(all.map(({ group }) => group))];
  const lines = [
    'Maximize',
    ` obj: ${sum(all.map(({ worth }, index) => `${worth} x${index}`))} - ${quotas.map(({ role }) => `${penalty.need} s_${role}`).join(' - ')} - ${penalty.item} s_items`,
    'Subject To',
    ` time: ${sum(all.map(({ seconds: time }, index) => `${time} x${index}`))} + ${changeSeconds} z + ${floorSeconds} y_floor <= ${seconds}`,
    ` moves: ${stations.map((station) => `y_${station}`).join(' + ')} - z <= 1`,
    ...all.map(({ station }, index) => ` at${index}: x${index} - y_${station} <= 0`),
    ...groups.map((group, index) => ` group${index}: ${sum(x((one) => one.group === group))} <= 1`),
    ...limits.map(({ of, most }, index) => ` limit${index}: ${sum(x(({ limited }) => limited.includes(of)))} <= ${most}`),
    ...quotas.flatMap(({ role, min, max }) => [
      ` most_${role}: ${sum(x((one) => one.role === role))} <= ${max}`,
      ` least_${role}: ${sum(x((one) => one.role === role))} + s_${role} >= ${min}`,
    ]),
    ` most: ${sum(x(() => true))} <= ${items.max}`,
    ` least: ${sum(x(() => true))} + s_items >= ${items.min}`,
    'Bounds',
    ' z >= 0',
    'General',
    ' z',
    'Binary',
    ` ${x(() => true).join(' ')} ${[...new Set([...stations, 'floor'])].map((station) => `y_${station}`).join(' ')}`,
    'End',
  ];
  return lines.join('\n');
}
