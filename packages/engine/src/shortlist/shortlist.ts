// Of every move: is it allowed today, in which form, changed how; and if not, why, and what would open it again.
import type { Form, Move } from '../model/move.ts';
import type { Withheld } from '../model/plan.ts';
import type { Reason } from '../model/rule.ts';
import { hurtOn } from '../observe/response.ts';
import { acts, evaluate } from '../rules/evaluate.ts';
import { reasonFor } from '../rules/reason.ts';
import { lookupFor } from '../rules/traits.ts';
import { activeRules, type ActiveRules } from './active-rules.ts';
import { refusalsOf, type Refusal } from './against.ts';
import { ladderRungs } from './ladder.ts';
import type { ShortlistInput } from './shortlist-input.ts';

/** One form of a move that passed every gate, with the effects that today's rules have on it. */
export interface Candidate {
  readonly move: Move;
  readonly form: Form;
  readonly effects: ActiveRules['shaping'];
  readonly reasons: readonly Reason[];
  /** The rule that wants it, whatever else there is: her own word, or her fair test. */
  readonly wanted: Wish['rule'] | null;
}

export interface Shortlist {
  readonly allowed: readonly Candidate[];
  readonly withheld: readonly Withheld[];
}

export function shortlist(input: ShortlistInput): Shortlist {
  const rules = activeRules(input);
  const { today, soFar } = input.situation.facts;
  const hurt = hurtOn(today, soFar.moves, input.catalog);
  const allowed: Candidate[] = [];
  const withheld: Withheld[] = [];
  for (const move of input.catalog.moves) {
    const answer = consider(move, hurt, rules, input);
    if (answer === null) continue;
    if ('form' in answer) allowed.push(answer);
    else withheld.push(answer);
  }
  return { allowed, withheld };
}

/** Null: the move is not meant for today at all, and nothing is said of it. */
function consider(move: Move, hurt: ReadonlySet<string>, rules: ActiveRules, input: ShortlistInput): Candidate | Withheld | null {
  const wish = wishFor(move, input);
  // What hurt today is over for today in every form, whatever she said of it (PR1).
  const over = hurt.has(move.id) ? reasonFor('PR1', input.catalog) : null;
  const own = [herOwnReason(move, wish, input) ?? over].filter((reason) => reason !== null);
  if (!isOffered(move, input)) return own.length === 0 ? null : { move: move.id, reasons: own };
  const refused: (readonly Refusal[])[] = [];
  for (const form of ladderRungs(move, input)) {
    const refusals = refusalsOf(move, form, rules, input);
    if (refusals.length === 0 && own.length === 0) {
      return candidate({ move, form, wanted: wish?.always === true ? wish.rule : null }, rules, input);
    }
    refused.push(refusals);
  }
  const reasons = [...own, ...nearestToOpen(refused).map(({ reason }) => reason)];
  // Every rung of its ladder has been tried.
  return { move: move.id, reasons: reasons.length > 0 ? reasons : [reasonFor('LA5', input.catalog)] };
}

function isOffered(move: Move, { situation }: ShortlistInput): boolean {
  const [first] = move.forms;
  return move.offeredWhen === undefined || evaluate(move.offeredWhen, lookupFor(move, first, situation)) === true;
}

/** That a move be there whatever else there is, or not at all. */
interface Wish {
  readonly always: boolean;
  readonly rule: 'wanted' | 'veto' | 'fair-test';
}

/** Her last word counts; where she has said nothing, what her fair test draws for today. */
function wishFor({ id }: Move, { person, drawn = null }: ShortlistInput): Wish | null {
  const always = person.history.vetoes.findLast(({ move }) => move === id)?.always ?? null;
  if (always !== null) return { always, rule: always ? 'wanted' : 'veto' };
  return drawn?.move === id ? { always: drawn.arm === 'with', rule: 'fair-test' } : null;
}

function herOwnReason({ id }: Move, wish: Wish | null, { person, catalog }: ShortlistInput): Reason | null {
  if (wish?.always === false) return reasonFor(wish.rule, catalog);
  const belief = person.beliefs.moves.find(({ move }) => move === id);
  return belief?.verdict === 'worse' && wish?.rule !== 'wanted'
    ? reasonFor('worse-for-you', catalog, { numbers: { n: belief.n } })
    : null;
}

/** Of the forms that are refused, the one whose strongest reason is the weakest speaks for the move: it would be open first. */
function nearestToOpen(refused: readonly (readonly Refusal[])[]): readonly Refusal[] {
  const strongest = (refusals: readonly Refusal[]): number => refusals[0]?.strength ?? Number.POSITIVE_INFINITY;
  return refused.reduce((nearest, one) => (strongest(one) > strongest(nearest) ? one : nearest), refused[0] ?? []);
}

function candidate(chosen: Pick<Candidate, 'move' | 'form' | 'wanted'>, rules: ActiveRules, input: ShortlistInput): Candidate {
  const lookup = lookupFor(chosen.move, chosen.form, input.situation);
  const effects = rules.shaping.filter(({ rule, where }) => acts(rule.polarity, where(lookup)));
  // The effects of a rule stand together.
  const reasons = effects.map(({ reason }) => reason).filter((reason, index) => reason !== effects[index - 1]?.reason);
  return { ...chosen, effects, reasons };
}
