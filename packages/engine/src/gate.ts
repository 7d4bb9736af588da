// What today says of a move that is not in the catalogue: the exercises of a workout that she brought pass the same gates.
import { assess } from './assess.ts';
import type { Form, Move } from './model/move.ts';
import type { Disposition, Presentation } from './model/plan.ts';
import type { Reason } from './model/rule.ts';
import type { Facts, Occasion } from './observe/facts.ts';
import { observe } from './observe/observe.ts';
import { clearanceFor, screen } from './screen/screen.ts';
import { activeRules } from './shortlist/active-rules.ts';
import { reasonsAgainst } from './shortlist/against.ts';
import { situationOf } from './observe/situation.ts';

export interface Gate {
  readonly disposition: Disposition;
  readonly presentation: Presentation;
  readonly facts: Facts;
  /** Everything against this form today, the strongest first; place and equipment do not count. All of it where nothing is allowed. */
  readonly against: (move: Move, form: Form) => readonly Reason[];
  /** Minutes of one walk, where her walks show it. */
  readonly walkingBout: number | null;
}

export function openGate(occasion: Occasion): Gate {
  const { person, catalog } = occasion;
  const facts = observe(occasion);
  const disposition = screen(facts, person, catalog);
  const presentation = assess(facts, catalog);
  const situation = situationOf(facts, disposition, presentation, catalog);
  const clearance = clearanceFor(disposition);
  const walkingBout = situation.walking.bout;
  if (clearance === null) return { disposition, presentation, facts, against: () => disposition.because, walkingBout };
  const input = { clearance, situation, person, catalog };
  const rules = activeRules(input);
  return { disposition, presentation, facts, against: (move, form) => reasonsAgainst(move, form, rules, input), walkingBout };
}
