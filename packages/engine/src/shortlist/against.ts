// What today says against one form of a move.
import { mayBe } from '../assess.ts';
import type { Form, Move } from '../model/move.ts';
import { precedences, type Reason, type Rule } from '../model/rule.ts';
import { allowances, type Allowance } from '../model/vocabulary.ts';
import { causesOf } from '../rules/causes.ts';
import { acts, evaluate } from '../rules/evaluate.ts';
import { reasonFor } from '../rules/reason.ts';
import { lookupFor } from '../rules/traits.ts';
import { flagNamed } from '../screen/flags.ts';
import type { ActiveRules } from './active-rules.ts';
import { furnishingReasons, placeReason } from './place.ts';
import type { ShortlistInput } from './shortlist-input.ts';

export interface Refusal {
  readonly reason: Reason;
  /** Index into the precedences: the smaller, the stronger. */
  readonly strength: number;
}

/** Every reason against this form, the strongest first. */
export function refusalsOf(move: Move, form: Form, rules: ActiveRules, input: ShortlistInput): Refusal[] {
  const { place } = input.situation.facts;
  const refusals = bodily(move, form, rules, input);
  const strength = precedences.indexOf('circumstance');
  const ofPlace = placeReason(move, form, place, input.catalog);
  if (ofPlace !== null) refusals.push({ reason: ofPlace, strength });
  for (const reason of furnishingReasons(move, form, input.person.profile, place, input.catalog)) {
    refusals.push({ reason, strength });
  }
  return refusals.sort((a, b) => a.strength - b.strength);
}

/** What today says against a form wherever she is and whatever she has, the strongest first; empty where nothing does. */
export function reasonsAgainst(move: Move, form: Form, rules: ActiveRules, input: ShortlistInput): readonly Reason[] {
  const refusals = bodily(move, form, rules, input).sort((a, b) => a.strength - b.strength);
  return refusals.map(({ reason }) => reason);
}

/** Unsorted. */
function bodily(move: Move, form: Form, rules: ActiveRules, input: ShortlistInput): Refusal[] {
  const lookup = lookupFor(move, form, input.situation);
  const refusals: Refusal[] = [];
  const add = (precedence: (typeof precedences)[number], reason: Reason | null): void => {
    if (reason !== null) refusals.push({ reason, strength: precedences.indexOf(precedence) });
  };
  add('red-flag', allowanceReason(form, input));
  for (const reason of heldByFlags(lookup, input)) add('red-flag', reason);
  for (const [rule, known] of withholding(rules, lookup)) {
    add(rule.precedence, { rule: rule.id, ...(!known && { about: 'unknown' }), sources: rule.sources });
  }
  add('stage-gate', stageReason(form, move, input));
  add('provocation', patternReason(form, move, input));
  const avoided = form.avoidWhen === undefined ? false : evaluate(form.avoidWhen, lookup);
  if (form.avoidWhen !== undefined && avoided !== false) {
    const about = avoided === true ? move.id : 'unknown';
    add('circumstance', { rule: 'avoid-when', about, causes: causesOf(form.avoidWhen, lookup), sources: move.sources });
  }
  return refusals;
}

/** Each rule that holds this form back, and whether all that it asks is known. */
function withholding(rules: ActiveRules, lookup: ReturnType<typeof lookupFor>): Map<Rule, boolean> {
  const held = new Map<Rule, boolean>();
  for (const { rule, where, known } of rules.withholding) {
    const truth = where(lookup);
    if (acts(rule.polarity, truth)) held.set(rule, held.get(rule) === true || (known && truth === true));
  }
  return held;
}

function allowanceReason({ effort }: Form, { clearance, catalog }: ShortlistInput): Reason | null {
  const { allows } = clearance;
  const needed: Allowance = effort === 'rest' ? 'rest-and-breathe' : effort === 'light' ? 'light' : 'full';
  return allowances.indexOf(allows) >= allowances.indexOf(needed) ? null : reasonFor('allowance', catalog, { about: needed });
}

function heldByFlags(lookup: ReturnType<typeof lookupFor>, { situation, catalog }: ShortlistInput): Reason[] {
  return situation.facts.heldSigns.flatMap((id) => {
    const flag = flagNamed(id, catalog);
    if (flag?.holds === undefined || evaluate(flag.holds, lookup) === false) return [];
    return [{ rule: 'SG3', flag: id, about: id, sources: flag.sources }];
  });
}

function stageReason(form: Form, move: Move, { situation, catalog }: ShortlistInput): Reason | null {
  const { facts, values } = situation;
  const { code, daysSinceBirth } = facts.stage;
  if (!form.stages.includes(code)) return { rule: 'stage-gate', about: code, sources: move.sources };
  const early = daysSinceBirth !== null && daysSinceBirth < form.caesareanFromDay && values.caesarean !== false;
  return early
    ? reasonFor('caesarean-gate', catalog, {
        ...(values.caesarean === undefined && { about: 'unknown' }),
        numbers: { days: form.caesareanFromDay },
      })
    : null;
}

function patternReason(form: Form, move: Move, { situation }: ShortlistInput): Reason | null {
  const { pattern } = situation.presentation;
  const hit = mayBe(pattern, situation.facts).some((one) => form.avoid.includes(one));
  return hit ? { rule: 'pattern-avoid', about: pattern, sources: move.sources } : null;
}
