// Walking is split, not stopped (D7): what she can walk, in how many bouts (WD1, WD5, PR7).
import { localDateOf } from '@sinew/kernel';
import type { Catalog } from './model/catalog.ts';
import type { DoseRange, Move } from './model/move.ts';
import type { WalkDone } from './model/person.ts';
import type { Dose } from './model/plan.ts';
import type { Situation } from './situation.ts';

export type WalkHistory = readonly WalkDone[];

type Bouts = NonNullable<Dose['bouts']>;

export function walkDose(
  range: Extract<DoseRange, { kind: 'bouts' }>,
  move: Move,
  situation: Situation,
  walks: WalkHistory,
  catalog: Catalog,
): Bouts {
  const { parameters } = catalog;
  const least: Bouts = {
    count: range.count.from,
    minutesEach: Math.max(range.minutesEach.from, parameters.walkMinMinutes.value),
  };
  const { facts, presentation, values } = situation;
  const flare = typeof values.hoursSinceFlare === 'number' && values.hoursSinceFlare < parameters.flareHours.value;
  const limit = splitMinutes(walks, facts.today, catalog);
  if (flare || presentation.irritability === 'high') return { ...least, minutesEach: Math.min(least.minutesEach, limit) };
  const isWalk = move.forms.some(({ traits }) => traits.resembles.includes('walking'));
  const fine = facts.provokedBy !== undefined && !facts.provokedBy.includes('walking') && presentation.light === 'green';
  // Short walks while a nerve is sore (SG8).
  if (presentation.pattern === 'nerve' && isWalk) {
    return { count: boutsWhenSplit(range, catalog), minutesEach: within(range.minutesEach, parameters.walkUnknownMinutes.value) };
  }
  if (fine || !isWalk) {
    return {
      count: range.count.from,
      minutesEach: within(range.minutesEach, fine ? parameters.walkFineMinutes.value : parameters.walkUnknownMinutes.value),
    };
  }
  return {
    count: boutsWhenSplit(range, catalog),
    minutesEach: within(range.minutesEach, limit),
  };
}

/** 60 % of the shortest of her last normal walks, in whole minutes; a careful guess until there are enough of them. */
function splitMinutes(walks: WalkHistory, today: string, { parameters }: Catalog): number {
  const normal = walks.filter(({ at }) => localDateOf(at) <= today).slice(-parameters.walkNormalWalks.value);
  if (normal.length < parameters.walkNormalWalks.value) return parameters.walkUnknownMinutes.value;
  const shortest = Math.min(...normal.map(({ minutes, painOnsetMinute }) => painOnsetMinute ?? minutes));
  return Math.max(parameters.walkMinMinutes.value, Math.floor(shortest * parameters.walkStartShare.value));
}

function boutsWhenSplit({ count }: { count: { from: number; to: number } }, { parameters }: Catalog): number {
  return Math.min(count.to, Math.max(count.from, parameters.walkBoutsMin.value + 1));
}

function within({ to }: { to: number }, minutes: number): number {
  return Math.min(to, minutes);
}
