// What a move is worth today, in points: what is expected of it, what today's rules add, and what her own log says of it.
import type { Beliefs } from '../model/beliefs.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Situation } from '../observe/situation.ts';
import type { Candidate } from '../shortlist/shortlist.ts';
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

export function worthOf({ move, effects, wanted }: Candidate, _dosed: Dosed, input: WorthInput): number {
  const { situation, beliefs, catalog } = input;
  const expected = move.benefit[situation.presentation.pattern] ?? move.benefit.default;
  const favoured = effects.reduce((sum, { effect }) => (effect.effect === 'favour' ? sum + effect.points : sum), 0);
  const belief = beliefs.moves.find((one) => one.move === move.id);
  const learned = belief === undefined ? 0 : belief.relief.mean - catalog.parameters.reliefPriorMean.value;
  return Math.max(leastWorth, 1 + expected + favoured + learned) + (wanted ? wantedWorth : 0);
}
