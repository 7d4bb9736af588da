// Sets by the clock, behind the name of one exercise: "E2MOM x 5", "EMOM 10 min", "every 2 min for 5 sets".
import { setWords, timeUnits } from '../words/measures.ts';
import type { Rule } from './atom.ts';
import { is, isMark, isNumber } from './tokens-at.ts';
import { timeAt } from './times.ts';

export const everyMinuteRule: Rule = (tokens, at) => {
  if (at === 0 || !tokens.slice(0, at).some(({ kind }) => kind === 'word')) return null;
  const word = tokens[at]?.text ?? '';
  const minutes = /^e(\d?)mom$/.exec(word);
  const time = ['every', 'alle', 'cada', 'elke'].includes(word) ? timeAt(tokens, at + 1) : null;
  if (minutes === null && time === null) return null;
  const lead = time?.end ?? at + 1;
  const number = isMark(tokens[lead], 'x') || ['for', 'fur', 'por', 'voor'].includes(tokens[lead]?.text ?? '') ? lead + 1 : lead;
  const count = tokens[number];
  if (!isNumber(count)) return null;
  const unit = tokens[number + 1];
  const factor = is(unit, timeUnits) ? (timeUnits.get(unit?.text ?? '') ?? 0) : 0;
  if (time !== null && !is(unit, setWords)) return null;
  const each = Number(minutes?.[1] || 1) * 60;
  const sets = factor > 0 ? Math.max(1, Math.trunc((count.value * factor) / each)) : count.value;
  return { meaning: { k: 'sets', count: sets }, length: number + (factor > 0 || is(unit, setWords) ? 2 : 1) - at };
};

/** "Assault bike 10 min EMOM": the minutes first. */
export const minutesFirstRule: Rule = (tokens, at) => {
  const time = timeAt(tokens, at);
  const each = /^e(\d?)mom$/.exec(tokens[time?.end ?? at]?.text ?? '');
  if (time === null || each === null || !tokens.slice(0, at).some(({ kind }) => kind === 'word')) return null;
  const sets = Math.max(1, Math.trunc(time.seconds / (Number(each[1] || 1) * 60)));
  return { meaning: { k: 'sets', count: sets }, length: time.end + 1 - at };
};
