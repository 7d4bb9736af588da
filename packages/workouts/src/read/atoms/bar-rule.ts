// "bar x 8", "empty bar x 10", "nur die Stange x 8": a set with nothing on the bar.
import { wordSet } from '../words/fold.ts';
import type { Rule } from './atom.ts';
import { is, isMark, isNumber } from './tokens-at.ts';

/** Where a line or a part of it begins; "T-bar x 8" and "hex bar x 8" go on with a name. */
export const barRule: Rule = (tokens, at) => {
  const before = tokens[at - 1];
  if (before !== undefined && !isMark(before, ',', ':', ';', '+', '(', '/', '–', '—', '|')) return null;
  let next = at;
  while (is(tokens[next], leads) && next < at + 4) next += 1;
  if (!is(tokens[next], bars)) return null;
  next += 1;
  while (is(tokens[next], trails) && next < at + 7) next += 1;
  const counted = isMark(tokens[next], 'x') ? next + 1 : next;
  if (!isNumber(tokens[counted])) return null;
  // "bar 3x5" and "bar x 8"; "bar 20 kg" says what it weighs.
  if (counted === next && !isMark(tokens[next + 1], 'x')) return null;
  return { meaning: { k: 'load', values: [0], unit: 'kg', added: false, plus: false }, length: next - at };
};

const leads = wordSet(
  'just only with the empty nur mit der die leere leerer leeren solo con la alleen met de lege juste seulement avec',
);
const bars = wordSet('bar barbell stange langhantelstange hantelstange barra stang barre');
const trails = wordSet('only alone empty sola vacia leer leeg seule a à vide');
