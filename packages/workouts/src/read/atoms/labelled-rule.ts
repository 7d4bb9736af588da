// Numbers with their name in front: `Sets: 3, Reps: 8-12, Weight: 60`.
import { loadUnits } from '../words/measures.ts';
import type { Token } from './tokens.ts';
import type { Rule } from './atom.ts';
import { listAt } from './lists.ts';
import { isMark, isNumber, rangeAt, unitAt } from './tokens-at.ts';

const setsNames = new Set(['sets', 'set', 'satze', 'series']);

const repsNames = new Set(['reps', 'rep', 'wdh', 'wiederholungen', 'repeticiones', 'herhalingen', 'repetitions']);

const loadNames = new Set(['weight', 'load', 'gewicht', 'peso', 'carga', 'poids', 'charge', 'kg', 'lbs', 'lb']);

/** `Sets: 3, Reps: 8-12, Weight: 60`; ISO 8601's PT30M. */
export const labelledRule: Rule = (tokens, at) => {
  const name = tokens[at];
  const iso = name?.kind === 'word' ? /^pt(\d+)([hms])$/.exec(name.text) : null;
  if (iso !== null) {
    const factor = iso[2] === 'h' ? 3600 : iso[2] === 'm' ? 60 : 1;
    return { meaning: { k: 'time', seconds: [Number(iso[1]) * factor], pair: false }, length: 1 };
  }
  if (name?.kind !== 'word') return null;
  const number = isMark(tokens[at + 1], ':', '=') ? at + 2 : isColumn(tokens, at) ? at + 1 : null;
  const range = number === null ? null : rangeAt(tokens, number);
  if (range === null || number === null) return null;
  const length = range.end - at;
  if (setsNames.has(name.text) && !isMark(tokens[range.end], 'x') && unitAt(tokens, range.end)?.token.text !== 'kg')
    return { meaning: { k: 'sets', count: range.min }, length };
  if (repsNames.has(name.text) && listAt(tokens, number) === null && !isMark(tokens[range.end], 'x'))
    return { meaning: { k: 'reps', min: range.min, max: range.max, values: [], plus: false }, length };
  if (!loadNames.has(name.text)) return null;
  const said = unitAt(tokens, range.end);
  const known = said === null ? undefined : loadUnits.get(said.token.text);
  const unit = known?.unit ?? (name.text.startsWith('lb') ? 'lb' : 'kg');
  return {
    meaning: { k: 'load', values: [range.min * (known?.times ?? 1)], unit, added: false, plus: false },
    length: known === undefined ? length : (said?.end ?? range.end) - at,
  };
};

/** `Sets 3 Reps 10 Load 12kg`: without a colon, where no number stands in front. "Set 1" is the first of them. */
function isColumn(tokens: readonly Token[], at: number): boolean {
  const [before, name, number, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const isPlural = !['set', 'satz', 'rep', 'kg', 'lb', 'lbs', 'series'].includes(name?.text ?? '');
  return isPlural && !isNumber(before) && isNumber(number) && !isMark(after, 'x', ':', '@');
}
