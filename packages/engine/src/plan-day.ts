// The whole line on one screen: observe, screen, assess, shortlist, plan. Time and content are arguments; the same go in, the same comes out.
import { assess } from './assess.ts';
import { drawnToday } from './fair-test/open-test.ts';
import type { Disposition, Plan, Presentation, Withheld } from './model/plan.ts';
import type { Reason } from './model/rule.ts';
import type { Facts, Occasion } from './observe/facts.ts';
import { observe } from './observe/observe.ts';
import { situationOf } from './observe/situation.ts';
import type { PlanInput } from './plan/plan-input.ts';
import { plan } from './plan/plan.ts';
import { clearanceFor, screen } from './screen/screen.ts';
import { shortlist } from './shortlist/shortlist.ts';
import { withBeltOffer } from './shortlist/worth-a-trial.ts';

/** Raised when the same inputs may give another plan. */
export const engineVersion = '1';

export interface DayInput extends Occasion {
  /** Beats the check-in's. */
  readonly minutes?: number;
  /** She chose the full hold (D1); it counts on a green day only. */
  readonly fullHold?: boolean;
  /** Absent: the date, so that a day has one plan. */
  readonly seed?: string;
}

export function planDay(input: DayInput): Plan {
  const { person, catalog } = input;
  const { facts, disposition, presentation, listed } = screened(input);
  const seed = input.seed ?? facts.today;
  const base = { date: facts.today, disposition, presentation, seed, engine: engineVersion, catalogue: catalog.version };
  if (listed === null) return { ...base, day: null, minutes: 0, items: [], withheld: [] };
  const minutes = input.minutes ?? facts.anyCheckIn?.minutes ?? catalog.parameters.defaultMinutes.value;
  const fullHold = input.fullHold ?? false;
  const { waiting, ...chosen } = plan({ ...listed, person, catalog, disposition, minutes, fullHold, seed });
  return { ...base, ...chosen, withheld: eachMoveOnce([...listed.shortlist.withheld, ...waiting]) };
}

export function screenDay(occasion: Occasion): Disposition {
  return screened(occasion).disposition;
}

interface Screened {
  readonly facts: Facts;
  readonly disposition: Disposition;
  readonly presentation: Presentation;
  /** Null: nothing is allowed today. */
  readonly listed: Pick<PlanInput, 'clearance' | 'situation' | 'drawn' | 'shortlist'> | null;
}

/** What stands for today whatever time she has. */
function screened(occasion: Occasion): Screened {
  const { person, catalog } = occasion;
  const facts = observe(occasion);
  const disposition = screen(facts, person, catalog);
  const presentation = assess(facts, catalog);
  const clearance = clearanceFor(disposition);
  if (clearance === null) return { facts, disposition, presentation, listed: null };
  const situation = situationOf(facts, disposition, presentation, catalog);
  const drawn = drawnToday(person.history, catalog, facts.today);
  const list = shortlist({ clearance, situation, person, catalog, drawn });
  const offered = withBeltOffer(disposition, list, situation, catalog);
  return { facts, disposition: offered, presentation, listed: { clearance, situation, drawn, shortlist: list } };
}

/** All the reasons of a move together; where she is and what she has come last, as going elsewhere changes nothing of the day. */
function eachMoveOnce(withheld: readonly Withheld[]): Withheld[] {
  const byMove = new Map<string, Withheld>();
  for (const { move, reasons } of withheld) {
    const all = [...(byMove.get(move)?.reasons ?? []), ...reasons];
    byMove.set(move, { move, reasons: [...all.filter((one) => !isOfHere(one)), ...all.filter(isOfHere)] });
  }
  return [...byMove.values()];
}

function isOfHere({ rule }: Reason): boolean {
  return rule === 'place' || rule === 'equipment';
}
