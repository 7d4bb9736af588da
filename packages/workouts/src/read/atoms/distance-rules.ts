// Distances, the height of a box, calories.
import { calorieUnits, distanceUnits, heightUnits } from '../words/measures.ts';
import type { Rule } from './atom.ts';
import { isMark, isNumber, rangeAt, unitAt } from './tokens-at.ts';

/** 400 m, 1.5-mile, 5k, 100 foot/30m (the first). */
export const distanceRule: Rule = (tokens, at) => {
  const range = rangeAt(tokens, at);
  if (range === null) return null;
  const unit = unitAt(tokens, range.end);
  const factor = unit === null ? undefined : distanceUnits.get(unit.token.text);
  if (unit === null || factor === undefined) return null;
  if (unit.token.text === 'k' && !unit.token.glued) return null;
  if (unit.token.kind === 'mark') return null;
  let end = unit.end;
  const alternative = isMark(tokens[end], '/') && isNumber(tokens[end + 1]) ? unitAt(tokens, end + 2) : null;
  if (alternative !== null && distanceUnits.has(alternative.token.text)) end = alternative.end;
  return { meaning: { k: 'distance', metres: Math.round(range.min * factor * 100) / 100 }, length: end - at };
};

/** 24 inch/20 inch, 60/50 cm, 24"/20": of a box. */
export const heightRule: Rule = (tokens, at) => {
  let next = at;
  let end = at;
  while (isNumber(tokens[next])) {
    const unit = unitAt(tokens, next + 1);
    const known =
      unit !== null &&
      heightUnits.has(unit.token.text) &&
      (unit.token.kind === 'word' || unit.token.glued) &&
      !(unit.token.text === 'in' && !unit.token.glued && unit.end === next + 2 && isNumber(tokens[unit.end]));
    let after = next + 1;
    if (known) {
      end = unit.end;
      after = unit.end;
      while (isMark(tokens[after], '"', "'", '″', '”')) {
        after += 1;
        end = after;
      }
    }
    if (!isMark(tokens[after], '/')) break;
    next = after + 1;
  }
  return end > at ? { meaning: { k: 'aside', what: 'height' }, length: end - at } : null;
};

export const calorieRule: Rule = (tokens, at) => {
  const range = rangeAt(tokens, at);
  const unit = range === null ? null : unitAt(tokens, range.end);
  return range !== null && unit !== null && calorieUnits.has(unit.token.text)
    ? { meaning: { k: 'calories', count: range.min }, length: unit.end - at }
    : null;
};
