// From what is allowed to today's plan: worth, choice, order, stand-ins and reasons.
import { seededRandom } from '@sinew/kernel';
import { choose, type Option, type Station } from './choose.ts';
import { doseFor, type Dosed } from './dose.ts';
import type { Beliefs } from '../model/beliefs.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Role } from '../model/move.ts';
import type { Needs } from '../model/needs.ts';
import type { History } from '../model/person.ts';
import type { Clearance, Disposition, PlanItem, Withheld } from '../model/plan.ts';
import type { Reason } from '../model/rule.ts';
import type { BreathMethod, Position } from '../model/vocabulary.ts';
import { needsOf, timedRoles } from './needs.ts';
import { progressOf, trendOf, type Trend } from './progress.ts';
import { reasonFor } from '../rules/reason.ts';
import type { Candidate, Shortlist } from '../shortlist/shortlist.ts';
import type { Situation } from '../observe/situation.ts';
import { walkingTolerance } from '../observe/tolerance.ts';
import { walkingToday } from './walk.ts';

export interface PlanInput {
  readonly clearance: Clearance;
  readonly disposition: Disposition;
  readonly shortlist: Shortlist;
  readonly situation: Situation;
  readonly history: History;
  readonly beliefs: Beliefs;
  readonly minutes: number;
  readonly fullHold: boolean;
  readonly seed: string;
  readonly catalog: Catalog;
}

export interface Chosen {
  readonly items: readonly PlanItem[];
  readonly minutes: number;
  /** Allowed, but for another day. */
  readonly waiting: readonly Withheld[];
}

interface Priced extends Option {
  readonly candidate: Candidate;
  readonly dosed: Dosed;
}

export function plan(input: PlanInput): Chosen {
  const { situation, catalog, minutes } = input;
  const trend = trendOf(input.history, situation, catalog);
  const priced = priceAll(input, trend);
  const needs = needsOf(situation, minutes, catalog);
  const timed = priced.filter(({ role }) => timedRoles.includes(role));
  const { changePositionSeconds, floorSeconds } = catalog.parameters;
  const room = { seconds: minutes * 60, changeSeconds: changePositionSeconds.value, floorSeconds: floorSeconds.value };
  const choice = choose(timed, needs, room);
  const beside = priced.filter(({ role }) => !timedRoles.includes(role));
  const chosen = [...inOrder(choice.options), ...besideOf(beside, input)];
  const items = chosen.map((one) => itemOf(one, needs, priced, input));
  return { items, minutes: choice.seconds / 60, waiting: waitingFor(timed, needs, catalog) };
}

function waitingFor(timed: readonly Priced[], { waits }: Needs, catalog: Catalog): Withheld[] {
  if (waits === undefined) return [];
  const { role, rule } = waits;
  return timed.filter((one) => one.role === role).map(({ id }) => ({ move: id, reasons: [reasonFor(rule, catalog)] }));
}

function priceAll(input: PlanInput, trend: Trend): Priced[] {
  const dice = seededRandom(input.seed);
  return input.shortlist.allowed.map((candidate) => {
    const { situation, history, fullHold, catalog } = input;
    const progress = progressOf({
      move: candidate.move.id,
      holds: candidate.form.dose.kind === 'hold',
      history,
      situation,
      trend,
      catalog,
    });
    const dosed = doseFor({ candidate, progress, situation, walks: history.walks, fullHold, catalog });
    const { move, form } = candidate;
    return {
      candidate,
      dosed,
      id: move.id,
      role: move.role,
      station: stationOf(form.traits.position),
      group: move.movement ?? move.family,
      seconds: dosed.seconds,
      // The dice only break ties between moves of equal worth.
      worth: worthOf(candidate, input) + dice() * 0.01,
    };
  });
}

/** Points today: the pattern's expected benefit, today's rules, what her log says, and her own word. */
function worthOf({ move, effects, wanted }: Candidate, { situation, beliefs, catalog }: PlanInput): number {
  const expected = move.benefit[situation.presentation.pattern] ?? move.benefit.default;
  const favoured = effects.reduce((sum, { effect }) => (effect.effect === 'favour' ? sum + effect.points : sum), 0);
  const belief = beliefs.moves.find((one) => one.move === move.id);
  const learned = belief === undefined ? 0 : belief.relief.mean - catalog.parameters.reliefPriorMean.value;
  return Math.max(0.05, 1 + expected + favoured + learned) + (wanted ? 20 : 0);
}

/** What stands beside the minutes: rest, one way of getting about, and the everyday tasks that hurt (two at most). */
function besideOf(beside: readonly Priced[], { clearance }: PlanInput): Priced[] {
  const best = (role: Role, most: number): Priced[] =>
    beside
      .filter((one) => one.role === role)
      .sort((a, b) => b.worth - a.worth)
      .slice(0, most);
  if (clearance.allows === 'rest-and-breathe') return best('rest', 1);
  return [...best('rest', 1), ...best('walk', 1), ...best('everyday', 2)];
}

/** Relief before strength; every station is gone to once. */
function inOrder(chosen: readonly Priced[]): Priced[] {
  const rank = ({ role }: Priced): number => timedRoles.indexOf(role);
  const average = (station: Station): number => {
    const ranks = chosen.filter((one) => one.station === station).map(rank);
    return ranks.reduce((sum, one) => sum + one, 0) / ranks.length;
  };
  const stations = [...new Set(chosen.map(({ station }) => station))].sort((a, b) => average(a) - average(b));
  return stations.flatMap((station) => chosen.filter((one) => one.station === station).sort((a, b) => rank(a) - rank(b)));
}

function itemOf(priced: Priced, needs: Needs, all: readonly Priced[], input: PlanInput): PlanItem {
  const standIn = standInFor(priced, all);
  return { ...bareItem(priced, needs, all, input), standIn: standIn === null ? null : bareItem(standIn, needs, all, input) };
}

function bareItem(priced: Priced, needs: Needs, all: readonly Priced[], input: PlanInput): PlanItem {
  const { candidate, dosed } = priced;
  const { move, form, effects } = candidate;
  const allowed = (id: string | null): string | null => (id !== null && all.some((one) => one.id === id) ? id : null);
  const breath = effects.reduce<BreathMethod>(
    (method, { effect }) => (effect.effect === 'breath' ? effect.method : method),
    move.breath,
  );
  return {
    move: move.id,
    protocol: move.protocol,
    catalogue: form.catalogue ?? move.catalogue,
    variant: form.id,
    kind: move.kind,
    traits: form.traits,
    dose: dosed.dose,
    breath,
    extraCues: effects.flatMap(({ effect }) => (effect.effect === 'cue' ? [effect.cue] : [])),
    easier: allowed(move.easier),
    harder: allowed(move.harder),
    reasons: eachRuleOnce([...whyThis(priced, needs, input), ...dosed.reasons, ...candidate.reasons]),
    seconds: dosed.seconds,
    standIn: null,
  };
}

function eachRuleOnce(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(({ rule }, index) => reasons.findIndex((one) => one.rule === rule) === index);
}

function whyThis(
  { candidate, role }: Priced,
  needs: Needs,
  { clearance, disposition, situation, beliefs, history, catalog }: PlanInput,
): Reason[] {
  const { move, wanted } = candidate;
  const reasons: Reason[] = [];
  // What allows the least stands first.
  if (clearance.allows === 'rest-and-breathe') return disposition.because.slice(0, 1);
  if (wanted) reasons.push(reasonFor('wanted', catalog));
  if (timedRoles.includes(role)) reasons.push({ rule: needs.rule, about: role, sources: move.sources });
  else if (role === 'walk') reasons.push({ rule: walkRule(situation, history, catalog), sources: move.sources });
  else if (candidate.reasons.length === 0) reasons.push({ rule: 'needs', about: role, sources: move.sources });
  const belief = beliefs.moves.find((one) => one.move === move.id);
  if (belief?.verdict === 'helps') reasons.push(reasonFor('favours-you', catalog, { numbers: { n: belief.n } }));
  if (belief?.verdict === 'does-little') reasons.push(reasonFor('does-little', catalog, { numbers: { n: belief.n } }));
  return reasons;
}

/** Split where walking provokes, kept where it is fine, else never stopped. */
function walkRule(situation: Situation, { walks }: History, catalog: Catalog): string {
  switch (walkingToday(situation)) {
    case 'provokes':
      return walkingTolerance(walks, situation, catalog).rule;
    case 'fine':
      return 'WD5';
    case 'unknown':
      return 'D7';
  }
}

/** Down the ladder to the first move that is allowed; where it ends, the calmest breath. */
function standInFor({ id, candidate }: Priced, all: readonly Priced[]): Priced | null {
  const seen = new Set([id]);
  const ladder = new Map(all.map((one) => [one.id, one]));
  for (let next = candidate.move.easier; next !== null && !seen.has(next); ) {
    seen.add(next);
    const step = ladder.get(next);
    if (step === undefined) break;
    if (timedRoles.includes(step.role)) return step;
    next = step.candidate.move.easier;
  }
  return all.find((one) => one.role === 'breathing' && one.candidate.form.effort === 'rest' && one.id !== id) ?? null;
}

function stationOf(position: Position): Station {
  switch (position) {
    case 'standing':
    case 'supported-standing':
    case 'in-water':
      return 'standing';
    case 'seated':
    case 'any':
      return 'seated';
    case 'floor-seated':
    case 'quadruped':
    case 'kneeling':
    case 'half-kneeling':
      return 'floor';
    default:
      return 'lying';
  }
}
