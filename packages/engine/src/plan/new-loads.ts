// After a birth, weights come back one pattern a week (GA-9): which loads are new to her, and how many may still begin this week.
import { addDays, type LocalDate } from '@sinew/kernel';
import type { Catalog } from '../model/catalog.ts';
import type { Move } from '../model/move.ts';
import type { Situation } from '../observe/situation.ts';
import type { Candidate } from '../shortlist/shortlist.ts';
import { groupOf } from './group.ts';

/** Six to twelve weeks after the birth; null at any other time: then it is no question. */
export interface NewLoads {
  readonly most: number;
  readonly isNew: (candidate: Candidate) => boolean;
}

export function newLoadsOf({ facts }: Situation, catalog: Catalog): NewLoads | null {
  if (facts.stage.code !== 'P6') return null;
  const begun = begunOn(facts, catalog);
  const weekAgo = addDays(facts.today, -7);
  const lately = [...begun.values()].filter((date) => date > weekAgo).length;
  return {
    most: Math.max(0, catalog.parameters.newLoadsAWeek.value - lately),
    isNew: ({ move, form }) => form.needsSixWeekCheck && form.traits.load === 'loaded' && !begun.has(groupOf(move)),
  };
}

/** The day on which each pattern was first loaded since the birth, for a set at least; her own workouts name theirs as moves do. */
function begunOn({ past }: Situation['facts'], { moves }: Catalog): Map<string, LocalDate> {
  const begun = new Map<string, LocalDate>();
  const note = (pattern: string, date: LocalDate): void => {
    const first = begun.get(pattern);
    if (first === undefined || date < first) begun.set(pattern, date);
  };
  const byId = new Map<string, Move>(moves.map((move) => [move.id, move]));
  for (const { date, entries } of past.moves)
    for (const { move: id, variant, dose } of entries) {
      const move = byId.get(id);
      if (dose.sets !== 0 && move?.forms.find((form) => form.id === variant)?.traits.load === 'loaded') note(groupOf(move), date);
    }
  for (const { date, entries } of past.exercises)
    for (const { pattern, loaded, sets } of entries) if (loaded === true && sets !== 0) note(pattern, date);
  return begun;
}
