// Of every move: is it allowed today, in which form, changed how; and if not, why, and what would open it again.
import { acts, evaluate } from '../rules/evaluate.ts';
import { flagNamed } from '../screen/flags.ts';
import { ladderRungs } from './ladder.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Form, Move } from '../model/move.ts';
import type { Person } from '../model/person.ts';
import type { Clearance, Withheld } from '../model/plan.ts';
import { precedences, type Effect, type FormCondition, type Reason, type Rule } from '../model/rule.ts';
import { allowances, type Allowance, type PatternName } from '../model/vocabulary.ts';
import { furnishingReason, placeReason } from './place.ts';
import { reasonFor } from '../rules/reason.ts';
import type { Situation } from '../observe/situation.ts';
import { lookupFor } from '../rules/traits.ts';

/** One form of a move that passed every gate, with the effects that today's rules have on it. */
export interface Candidate {
  readonly move: Move;
  readonly form: Form;
  readonly effects: ActiveRules['shaping'];
  readonly reasons: readonly Reason[];
  /** Her own word: always. */
  readonly wanted: boolean;
}

export interface Shortlist {
  readonly allowed: readonly Candidate[];
  readonly withheld: readonly Withheld[];
}

export interface ShortlistInput {
  readonly clearance: Clearance;
  readonly situation: Situation;
  readonly person: Person;
  readonly catalog: Catalog;
}

export function shortlist(input: ShortlistInput): Shortlist {
  const rules = activeRules(input);
  const allowed: Candidate[] = [];
  const withheld: Withheld[] = [];
  for (const move of input.catalog.moves) {
    const answer = consider(move, rules, input);
    if (answer === null) continue;
    if ('form' in answer) allowed.push(answer);
    else withheld.push(answer);
  }
  return { allowed, withheld };
}

/** Today's rules, those that withhold and those that shape apart. */
export interface ActiveRules {
  readonly withholding: readonly { readonly rule: Rule; readonly where: FormCondition }[];
  readonly shaping: readonly { readonly rule: Rule; readonly effect: ShapingEffect }[];
}

type ShapingEffect = Exclude<Effect, { readonly effect: 'withhold' | 'explain' }>;

export function activeRules({ situation, catalog }: ShortlistInput): ActiveRules {
  const active = catalog.rules.filter((rule) =>
    acts(
      rule.polarity,
      evaluate(rule.when, (name) => situation.values[name]),
    ),
  );
  const effects = active.flatMap((rule) => rule.then.map((effect) => ({ rule, effect })));
  return {
    withholding: effects.flatMap(({ rule, effect }) => (effect.effect === 'withhold' ? [{ rule, where: effect.where }] : [])),
    shaping: effects.flatMap(({ rule, effect }) =>
      effect.effect === 'withhold' || effect.effect === 'explain' ? [] : [{ rule, effect }],
    ),
  };
}

/** Null: the move is not meant for today at all, and nothing is said of it. */
function consider(move: Move, rules: ActiveRules, input: ShortlistInput): Candidate | Withheld | null {
  const veto = input.person.history.vetoes.filter((one) => one.move === move.id).at(-1)?.always ?? null;
  if (veto === false) return { move: move.id, reasons: [reasonFor('veto', input.catalog)] };
  const belief = input.person.beliefs.moves.find((one) => one.move === move.id);
  if (belief?.verdict === 'worse' && veto !== true) {
    return { move: move.id, reasons: [reasonFor('worse-for-you', input.catalog, { numbers: { n: belief.n } })] };
  }
  const [first] = move.forms;
  if (move.offeredWhen !== undefined && evaluate(move.offeredWhen, lookupFor(move, first, input.situation)) !== true) return null;
  const refusals: { reasons: Reason[]; strength: number }[] = [];
  for (const form of ladderRungs(move, input)) {
    const refusal = refuse(move, form, rules, input);
    if (refusal.length === 0) return candidate({ move, form, wanted: veto === true }, rules, input);
    refusals.push({
      reasons: refusal.map(({ reason }) => reason),
      strength: Math.min(...refusal.map(({ strength }) => strength)),
    });
  }
  refusals.sort((a, b) => b.strength - a.strength);
  return { move: move.id, reasons: refusals[0]?.reasons ?? [reasonFor('LA5', input.catalog)] };
}

interface Refusal {
  readonly reason: Reason;
  /** Index into the precedences: the smaller, the stronger. */
  readonly strength: number;
}

/** Every reason against this form, the strongest first. */
function refuse(move: Move, form: Form, rules: ActiveRules, input: ShortlistInput): Refusal[] {
  const { place } = input.situation.facts;
  const here = [
    placeReason(move, form, place, input.catalog),
    furnishingReason(form, input.person.profile, place, input.catalog),
  ];
  const strength = precedences.indexOf('circumstance');
  const refusals = [
    ...bodily(move, form, rules, input),
    ...here.flatMap((reason) => (reason === null ? [] : [{ reason, strength }])),
  ];
  return refusals.sort((a, b) => a.strength - b.strength);
}

/** What today says against a form wherever she is and whatever she has, the strongest first; empty where nothing does. */
export function reasonsAgainst(move: Move, form: Form, input: ShortlistInput, rules = activeRules(input)): readonly Reason[] {
  const refusals = bodily(move, form, rules, input).sort((a, b) => a.strength - b.strength);
  return refusals.map(({ reason }) => reason);
}

function bodily(move: Move, form: Form, rules: ActiveRules, input: ShortlistInput): Refusal[] {
  const lookup = lookupFor(move, form, input.situation);
  const refusals: Refusal[] = [];
  const add = (precedence: (typeof precedences)[number], reason: Reason | null): void => {
    if (reason !== null) refusals.push({ reason, strength: precedences.indexOf(precedence) });
  };
  add('red-flag', allowanceReason(form, input));
  for (const reason of heldByFlags(lookup, input)) add('red-flag', reason);
  const withholding = rules.withholding
    .filter(({ rule, where }) => acts(rule.polarity, evaluate(where, lookup)))
    .map(({ rule }) => rule);
  for (const rule of new Set(withholding)) add(rule.precedence, { rule: rule.id, sources: rule.sources });
  add('stage-gate', stageReason(form, move, input));
  add('provocation', patternReason(form, move, input.situation.presentation.pattern));
  if (form.avoidWhen !== undefined && evaluate(form.avoidWhen, lookup) !== false) {
    add('circumstance', { rule: 'avoid-when', about: move.id, sources: move.sources });
  }
  return refusals;
}

function allowanceReason({ effort }: Form, { clearance, catalog }: ShortlistInput): Reason | null {
  const { allows } = clearance;
  const needed: Allowance = effort === 'rest' ? 'rest-and-breathe' : effort === 'light' ? 'light' : 'full';
  return allowances.indexOf(allows) >= allowances.indexOf(needed) ? null : reasonFor('allowance', catalog, { about: allows });
}

function heldByFlags(lookup: ReturnType<typeof lookupFor>, { situation, catalog }: ShortlistInput): Reason[] {
  return (situation.facts.checkIn?.flags ?? []).flatMap((id) => {
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
  return early ? reasonFor('caesarean-gate', catalog, { numbers: { days: form.caesareanFromDay } }) : null;
}

/** Unsure is safe for the back and for the front of the pelvis. */
function patternReason(form: Form, move: Move, pattern: PatternName): Reason | null {
  const patterns: readonly PatternName[] = pattern === 'mixed' ? ['mixed', 'posterior', 'symphysis'] : [pattern];
  const hit = patterns.find((one) => form.avoid.includes(one));
  return hit === undefined ? null : { rule: 'pattern-avoid', about: hit, sources: move.sources };
}

function candidate(chosen: Pick<Candidate, 'move' | 'form' | 'wanted'>, rules: ActiveRules, input: ShortlistInput): Candidate {
  const lookup = lookupFor(chosen.move, chosen.form, input.situation);
  const effects = rules.shaping.filter(({ rule, effect }) => acts(rule.polarity, evaluate(effect.where, lookup)));
  const shapers = [...new Set(effects.map(({ rule }) => rule))];
  return { ...chosen, effects, reasons: shapers.map(({ id, sources }) => ({ rule: id, sources })) };
}
