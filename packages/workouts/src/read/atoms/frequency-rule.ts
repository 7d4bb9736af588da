// Days and weeks, which count no sets: `1x/day`, "3 times a week", "28 weeks", "6 months pp".
import { wordSet } from '../words/fold.ts';
import type { Rule } from './atom.ts';
import { is, isMark, isNumber, rangeAt } from './tokens-at.ts';

/** The s is that of `time(s)`. */
const times = wordSet('x times time s mal veces vez keer maal fois');
const per = wordSet('a per each every pro am im je al por a la par op days dias tage dagen jours');
const spans = wordSet(
  'day daily week weekly wk taglich tag tage woche wochentlich dia diarias diario semana dag dagelijks jour semaine',
);

const ages = wordSet('weeks wks months years yrs wochen monate jahre semanas meses anos weken maanden jaar semaines mois ans');

export const frequencyRule: Rule = (tokens, at) => {
  const range = isNumber(tokens[at]) ? rangeAt(tokens, at) : null;
  if (range === null) return null;
  let end = range.end;
  while (end < range.end + 6 && (is(tokens[end], times) || is(tokens[end], per) || isMark(tokens[end], 'x', '/', '(', ')')))
    end += 1;
  if (is(tokens[range.end], ages)) return { meaning: { k: 'aside', what: 'other' }, length: range.end + 1 - at };
  return end > range.end && is(tokens[end], spans) ? { meaning: { k: 'aside', what: 'other' }, length: end + 1 - at } : null;
};
