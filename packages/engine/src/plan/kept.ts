// The work that she builds up: what she did lately stays, so that it can grow, and hands its place to the harder move once it has grown as
// far as it goes.
import { daysBetween } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { Move } from '../model/move.ts';
import type { Situation } from '../observe/situation.ts';
import { isStrengthening } from '../observe/work.ts';
import type { Progress } from './progress.ts';

export interface Reached {
  readonly move: Move;
  readonly progress: Progress;
  /** Steps from the start of its dose to the most that today lets it. */
  readonly toTop: number;
}

/** Moves that stand before their equals today. */
export function keptToday(reached: readonly Reached[], { facts }: Situation, { parameters }: Catalog): ReadonlySet<string> {
  const { past, today } = facts;
  const open = new Map(reached.map((one) => [one.move.id, one]));
  const lately = reached.filter(({ move }) => {
    const last = isStrengthening(move.role) ? past.byMove.get(move.id)?.at(-1) : undefined;
    return last !== undefined && daysBetween(last.date, today) <= parameters.keptWorkDays.value;
  });
  return new Set(lately.map((one) => next(one, open)?.move.id ?? one.move.id));
}

/** The harder move, where this one is at its top and nothing holds that one back. */
function next({ move, progress, toTop }: Reached, open: ReadonlyMap<string, Reached>): Reached | undefined {
  if (toTop === 0 || progress.steps < toTop || move.harder === null) return undefined;
  const harder = open.get(move.harder);
  return harder !== undefined && isStrengthening(harder.move.role) && !isHeldBack(harder.progress) ? harder : undefined;
}

function isHeldBack({ rules }: Progress): boolean {
  return rules.some((rule) => rule !== 'PR4');
}
