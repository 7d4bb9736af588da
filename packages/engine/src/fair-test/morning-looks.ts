// What the next mornings answer: the filters of her mornings, with the difference as one more unknown beside her level and her costs.
import { addDays, type Instant, type LocalDate } from '@sinew/kernel';
import { countsAsWalking, daysOf, type Day } from '../learn/days.ts';
import { unknowns } from '../learn/morning-filter.ts';
import { closeDay, passInto, readMorning, startMornings, type Ahead } from '../learn/mornings.ts';
import type { FairTest, Question } from '../model/fair-test.ts';
import type { History } from '../model/person.ts';
import { counted, differenceIn, differenceSd, type Look, type Reading } from './look.ts';
import { moveOf } from './subject.ts';

/** Days before the first one from which her level and her costs are learnt. */
const leadIn = 56;

export function morningLooks(
  test: FairTest,
  shares: ReadonlyMap<LocalDate, number>,
  { history, catalog, today }: Reading,
): Look[] {
  const mornings = startMornings(undefined, [differenceSd]);
  const end = addDays(test.until, 1);
  const looks: Look[] = [];
  let answers: Look['answers'] = [0, 0];
  const recent = sinceDate(history, addDays(test.from, -leadIn));
  for (const day of daysBesides(test.question, { history: recent, catalog, today })) {
    if (day.date > end) break;
    const share = shares.get(addDays(day.date, -1));
    const ahead = passInto(mornings, day);
    readMorning(mornings, day, withShares(ahead, share ?? 0, shares.get(addDays(day.date, -2)) ?? 0));
    closeDay(mornings, day);
    if (day.morning === null || share === undefined) continue;
    answers = counted(answers, share);
    looks.push({ date: day.date, answers, difference: differenceIn(mornings.filters, unknowns) });
  }
  return looks;
}

/**
 * Where a move is tested, what moves ask of a day is no cost to be taken off: the move comes and goes with the draw, and so does what the
 * plan gives in its place. What it does is the answer. A walk of the plan may have been entered as a walk, so then no walk counts.
 */
function daysBesides(question: Question, { history, catalog, today }: Reading): readonly Day[] {
  const tested = moveOf(question, catalog);
  if (tested === null) return daysOf(history, catalog, today);
  const isWalk = catalog.moves.some(({ id, forms }) => id === tested && forms.some(countsAsWalking));
  const walks = isWalk ? history.walks.map((walk) => ({ ...walk, minutes: 0 })) : history.walks;
  return daysOf({ ...history, walks }, { ...catalog, moves: [] }, today);
}

/** A moment begins with its date. */
function sinceDate(history: History, date: LocalDate): History {
  const recent = <T extends { readonly at: Instant }>(list: readonly T[]): T[] =>
    list.filter(({ at }) => at.slice(0, 10) >= date);
  const { checkIns, moves, walks, exercises, contexts = [] } = history;
  return {
    ...history,
    checkIns: recent(checkIns),
    moves: recent(moves),
    walks: recent(walks),
    exercises: recent(exercises),
    contexts: recent(contexts),
  };
}

/** Where it echoes, the day before yesterday counts too. */
function withShares({ weights, doubt }: Ahead, yesterday: number, dayBefore: number): Ahead {
  const more = [...weights].map(([echo, one]): [number, Float64Array] => [
    echo,
    Float64Array.of(...one, yesterday + echo * dayBefore),
  ]);
  return { weights: new Map(more), doubt };
}
