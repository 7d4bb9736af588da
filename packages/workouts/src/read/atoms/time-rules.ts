// Times: of the set, of the rest, of a hold inside a rep.
import type { Token } from './tokens.ts';
import { holdWords, restWords, timeUnits } from '../words/measures.ts';
import type { Rule } from './atom.ts';
import { timeAt, upTo } from './times.ts';
import { is, isDash, isMark, isNumber, rangeAt, toWords } from './tokens-at.ts';

/** rest 90s, 90s rest, rest: 2:00, Pause 2 min; and a pause within the lift. */
export const restRule: Rule = (tokens, at) => {
  const word = tokens[at];
  if (word?.text === 'r') return letteredRest(tokens, at);
  const isRest = is(word, restWords) && !(word?.text === 'rest' && tokens[at - 1]?.text === 'the');
  const isHold = is(word, holdWords);
  if (isRest || isHold) {
    let next = at + 1;
    while (
      isMark(tokens[next], ':', '=', '~') ||
      ['for', 'of', 'de', 'von', 'van', 'x', 'fur'].includes(tokens[next]?.text ?? '')
    )
      next += 1;
    const time = timeAt(tokens, next) ?? (isRest ? bareRest(tokens, next) : null);
    if (time !== null) {
      const inside = isHold && time.seconds < 15;
      if (inside) return { meaning: { k: 'aside', what: 'hold' }, length: time.end - at };
      if (isRest && word?.text !== 'pausa') return { meaning: { k: 'aside', what: 'rest' }, length: upTo(tokens, time.end) - at };
    }
    return null;
  }
  const time = timeAt(tokens, at);
  if (time === null) return null;
  const after = isMark(tokens[time.end], '-') ? tokens[time.end + 1] : tokens[time.end];
  const end = isMark(tokens[time.end], '-') ? time.end + 2 : time.end + 1;
  if (after?.text === 'off') return { meaning: { k: 'aside', what: 'rest' }, length: end - at };
  if (is(after, holdWords) && time.seconds <= 15 && !is(after, restWords) && !isMark(tokens[at - 1], 'x'))
    return { meaning: { k: 'aside', what: 'hold' }, length: end - at };
  // `30 s  Pause 60 s`: the rest has its own.
  if (timeAt(tokens, end) !== null) return null;
  return is(after, restWords) && after?.text !== 'stop' ? { meaning: { k: 'aside', what: 'rest' }, length: end - at } : null;
};

/** `R90`, `r: 60s` */
function letteredRest(tokens: readonly Token[], at: number): ReturnType<Rule> {
  const number = isMark(tokens[at + 1], ':') ? at + 2 : at + 1;
  const [first, time] = [tokens[number], timeAt(tokens, number)];
  if (time !== null) return { meaning: { k: 'aside', what: 'rest' }, length: time.end - at };
  return isNumber(first) && first.glued && first.value >= 20
    ? { meaning: { k: 'aside', what: 'rest' }, length: number + 1 - at }
    : null;
}

/** `rest 90`: seconds, unsaid. */
function bareRest(tokens: readonly Token[], at: number): { readonly seconds: number; readonly end: number } | null {
  const range = rangeAt(tokens, at);
  return range !== null && range.max >= 10 && !isMark(tokens[range.end], 'x') ? { seconds: range.min, end: range.end } : null;
}

/** Half an hour, in words. */
const spoken: readonly (readonly [RegExp, number])[] = [
  [/^(?:half an hour|half hour|media hora|halbe stunde|half uur|demi heure|une demi heure)\b/, 1800],
  [/^(?:an hour|one hour|una hora|eine stunde|een uur|une heure)\b/, 3600],
];

export const spokenTimeRule: Rule = (tokens, at) => {
  const said = tokens
    .slice(at, at + 5)
    .flatMap(({ kind, text }) => (kind === 'word' ? [text] : text === '-' ? [] : ['.']))
    .join(' ');
  const found = spoken
    .map(([shape, seconds]) => [shape.exec(said)?.[0], seconds] as const)
    .find(([words]) => words !== undefined);
  if (found?.[0] === undefined) return null;
  let length = 0;
  for (let words = found[0].split(' ').length; words > 0; length += 1) if (tokens[at + length]?.kind === 'word') words -= 1;
  return { meaning: { k: 'time', seconds: [found[1]], pair: false }, length };
};

/** `3x :30` */
export const clockRule: Rule = (tokens, at) => {
  const seconds = tokens[at + 1];
  if (!isMark(tokens[at], ':') || isNumber(tokens[at - 1]) || !isNumber(seconds) || !seconds.glued || seconds.text.length !== 2)
    return null;
  return { meaning: { k: 'time', seconds: [seconds.value], pair: false }, length: 2 };
};

/** `30, 30, 20 sec`: the unit of all is written last. */
const listedTimeRule: Rule = (tokens, at) => {
  const values: number[] = [];
  let end = at;
  while (isNumber(tokens[end]) && isMark(tokens[end + 1], ',', '/') && isNumber(tokens[end + 2])) {
    values.push(tokens[end]?.value ?? 0);
    end += 2;
  }
  const last = timeAt(tokens, end);
  const unit = is(tokens[end + 1], timeUnits) ? (timeUnits.get(tokens[end + 1]?.text ?? '') ?? 1) : null;
  return last === null || unit === null || values.length < 2 || isMark(tokens[at - 1], 'x')
    ? null
    : {
        meaning: { k: 'time', seconds: [...values.map((value) => value * unit), last.seconds], pair: false },
        length: last.end - at,
      };
};

export const timeRule: Rule = (tokens, at) => {
  const listed = listedTimeRule(tokens, at);
  if (listed !== null) return listed;
  const first = timeAt(tokens, at);
  if (first === null) return null;
  let end = first.end;
  const seconds = [first.seconds];
  // `90 s to 5 min`, `30s-60s`: the lower. `30s/30s`: both.
  if ((isDash(tokens[end]) || is(tokens[end], toWords)) && timeAt(tokens, end + 1) !== null)
    end = timeAt(tokens, end + 1)?.end ?? end;
  while (isMark(tokens[end], '/') && timeAt(tokens, end + 1) !== null) {
    const next = timeAt(tokens, end + 1);
    seconds.push(next?.seconds ?? 0);
    end = next?.end ?? end;
  }
  // "21s": seven, seven and seven.
  if (first.seconds === 21 && end === at + 2 && tokens[at + 1]?.text === 's' && tokens[at + 1]?.glued === true)
    return { meaning: { k: 'reps', min: 21, max: 21, values: [], plus: false }, length: 2 };
  const pair = seconds.length === 1 && end === at + 2 && tokens[at + 1]?.text === 's' && tokens[at + 1]?.glued === true;
  return { meaning: { k: 'time', seconds, pair }, length: end - at };
};
