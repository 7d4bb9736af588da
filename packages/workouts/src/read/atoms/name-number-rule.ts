// Numbers that are part of a name or say how one stands: "360 breathing", "figure 4", "on 1 leg", "7 way hips".
import { wordSet } from '../words/fold.ts';
import type { Token } from './tokens.ts';
import type { Rule } from './atom.ts';
import { is, isMark, isNumber } from './tokens-at.ts';

export const nameNumberRule: Rule = (tokens, at) => {
  const number = tokens[at];
  if (!isNumber(number)) return null;
  const isOfName = isTurn(tokens, at, number) || isFigure(tokens, at, number) || isWays(tokens, at, number);
  return isOfName ? { meaning: { k: 'word', text: number.text }, length: 1 } : null;
};

/** "op 1 been", "auf 1 Bein", "sur 1 jambe", "a 1 pierna", "with 1 arm": one word of the name. */
export const stanceRule: Rule = (tokens, at) => {
  const [how, number, limb] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!is(how, stanceWords) || !isNumber(number) || number.value > 2 || !is(limb, limbs)) return null;
  return { meaning: { k: 'word', text: `${how?.text ?? ''} ${number.text} ${limb?.text ?? ''}` }, length: 3 };
};

const stanceWords = wordSet('on op auf sur a à en with met mit con avec sobre');
const limbs = wordSet(
  'leg legs foot feet arm arms hand hands been benen voet bein beine beinen fuss arme hand pierna piernas pie brazo brazos mano manos jambe jambes pied pieds bras main mains',
);

/** Degrees: "360 breathing", "respiración 360"; "180 jumps 3x6", where the jumps are counted besides. */
function isTurn(tokens: readonly Token[], at: number, { value }: Token): boolean {
  if (!degrees.has(value)) return false;
  if (value === 360 && (is(tokens[at - 1], breathing) || is(tokens[at + 1], breathing))) return true;
  return is(tokens[at + 1], turning) && tokens.slice(at + 2).some(isNumber) && !isMark(tokens[at - 1], 'x');
}

const degrees: ReadonlySet<number> = new Set([90, 180, 270, 360]);
const breathing = wordSet(
  'breathing breath breaths respiracion respiraciones atmung atmen rippenatmung ademhaling ademhalen respiration respirations diaphragmatic diafragmatica',
);
const turning = wordSet('jump jumps hop hops turn turns squat squats sprunge saltos sauts sprongen burpee burpees');

/** "figure 4", "figura 4", "liegende 4", "étirement en 4" */
function isFigure(tokens: readonly Token[], at: number, { value }: Token): boolean {
  if (value !== 4 && value !== 8) return false;
  const before = isMark(tokens[at - 1], '-') ? at - 2 : at - 1;
  if (is(tokens[before], figures)) return true;
  return tokens[before]?.text === 'en' && is(tokens[before - 1], stretches);
}

const figures = wordSet('figure figura figuur figur fig liegende liegender liggende');
const stretches = wordSet('etirement etirements estiramiento estiramientos forme stretch');

/** "7 way hips", "3-way lunges": of "10 each way" the number stands elsewhere. */
function isWays(tokens: readonly Token[], at: number, { value }: Token): boolean {
  const word = isMark(tokens[at + 1], '-') ? at + 2 : at + 1;
  const named = tokens[word + 1];
  return value >= 2 && value <= 8 && tokens[word]?.text === 'way' && named?.kind === 'word' && !isMark(tokens[at - 1], 'x', '/');
}
