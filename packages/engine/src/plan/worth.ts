// What a move is worth today, in points: what is expected of it, what today's rules add, and what her own log says of it.
import { seededRandom, type Random } from '@sinew/kernel';
import { countedInSets } from '../learn/exposures.ts';
import type { Beliefs, MoveBelief } from '../model/beliefs.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Form, Move } from '../model/move.ts';
import type { Situation } from '../observe/situation.ts';
import type { Candidate } from '../shortlist/shortlist.ts';
import { isStrengthening } from '../observe/work.ts';
import type { Dosed } from './dose.ts';

export interface WorthInput {
  readonly situation: Situation;
  readonly beliefs: Beliefs;
  readonly seed: string;
  readonly catalog: Catalog;
}

/** What is allowed is never worth nothing: where there is little else, it is done. */
const leastWorth = 0.05;
/** More than all the rest together, so that her word is kept wherever it can be. */
const wantedWorth = 20;

export function worthOf({ move, form, effects, wanted }: Candidate, dosed: Dosed, input: WorthInput): number {
  const { situation, beliefs, catalog } = input;
  const expected = move.benefit[situation.presentation.pattern] ?? move.benefit.default;
  const favoured = effects.reduce((sum, { effect }) => (effect.effect === 'favour' ? sum + effect.points : sum), 0);
  const belief = beliefs.moves.find((one) => one.move === move.id);
  const learned = learnedOf(move, belief, input);
  return (
    Math.max(leastWorth, 1 + expected + evidenceFor(move, catalog) + favoured + learned - costTomorrow(form, dosed, beliefs)) +
    (wanted === null ? 0 : wantedWorth)
  );
}

/** By the grade of the evidence: trials speak for strength, mechanism and practice for the rest (`evidencePoints` says how much). */
function evidenceFor({ role }: Move, { parameters }: Catalog): number {
  return role === 'strength' ? parameters.evidencePoints.value : 0;
}

/** More or less than the careful guess. Work need not relieve at once: it waits for no draw and is not taken off for being no relief, so that it stays and can grow; that it hurts counts. */
function learnedOf({ id, role }: Move, belief: MoveBelief | undefined, input: WorthInput): number {
  const mean = expectedRelief(id, belief, input);
  const careful = input.catalog.parameters.reliefPriorMean.value;
  return isStrengthening(role) ? Math.max(mean - careful, Math.min(mean, 0)) : mean + drawn(id, belief, input) - careful;
}

function expectedRelief(move: string, belief: MoveBelief | undefined, { beliefs, catalog }: WorthInput): number {
  const { reliefPriorMean, reliefSaidBefore } = catalog.parameters;
  const said = beliefs.saidBefore?.includes(move) === true ? reliefSaidBefore.value : 0;
  return belief?.relief.mean ?? reliefPriorMean.value + said;
}

/**
 * Thompson's way: the day draws each move's relief from what is known of it, so that what may be better gets its turn; less on a sore
 * day, not at all on a red one or where she is easily stirred up, and not before she has answered anything.
 */
function drawn(move: string, belief: MoveBelief | undefined, { situation, beliefs, seed, catalog }: WorthInput): number {
  if (beliefs.moves.every(({ n }) => n === 0)) return 0;
  const spread = exploring(situation, catalog) * (belief?.relief.sd ?? catalog.parameters.untriedSpread.value);
  return spread * standardNormal(seededRandom(`${seed} ${move}`));
}

/** Share of the doubt that the day's draw may use. */
function exploring({ presentation }: Situation, { parameters }: Catalog): number {
  // What is easily stirred up is no day for trying things, however little it hurts now.
  if (presentation.irritability === 'high') return 0;
  switch (presentation.light) {
    case 'green':
      return parameters.exploreGreen.value;
    case 'amber':
      return parameters.exploreAmber.value;
    case 'red':
      return 0;
  }
}

/** Points that its sets add to the next morning, as far as her log can tell; nothing where pain itself may be why there were fewer. */
function costTomorrow({ traits }: Form, { dose }: Dosed, { exposures }: Beliefs): number {
  const loads = countedInSets.filter((name) => traits.resembles.includes(name));
  return exposures
    .filter(({ exposure, mornings, together }) => mornings > 0 && together === undefined && loads.some((one) => one === exposure))
    .reduce((sum, { nextMorning }) => sum + nextMorning.mean * (dose.sets ?? 1), 0);
}

/** Box and Muller. */
function standardNormal(dice: Random): number {
  return Math.sqrt(-2 * Math.log(1 - dice())) * Math.cos(2 * Math.PI * dice());
}
