// The order in which the chosen moves are done.
import type { Station } from './option.ts';
import { timedRoles } from './needs.ts';
import type { Priced } from './price.ts';

/** Relief before strength; every station is gone to once. */
export function inOrder(chosen: readonly Priced[]): Priced[] {
  const rank = ({ role }: Priced): number => timedRoles.indexOf(role);
  const average = (station: Station): number => {
    const ranks = chosen.filter((one) => one.station === station).map(rank);
    return ranks.reduce((sum, one) => sum + one, 0) / ranks.length;
  };
  const stations = [...new Set(chosen.map(({ station }) => station))].sort((a, b) => average(a) - average(b));
  return stations.flatMap((station) => chosen.filter((one) => one.station === station).sort((a, b) => rank(a) - rank(b)));
}
