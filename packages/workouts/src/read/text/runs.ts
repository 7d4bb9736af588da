// Rows of words in a piece of a line: the name of an exercise, or a remark.
import type { Atom } from '../atoms/atom.ts';
import { namesAnExercise, qualifiers } from '../words/exercises.ts';
import { wordSet } from '../words/fold.ts';
import { commentWords, connectors, functionWords } from '../words/prose.ts';
import { herDoing } from '../words/set-aside.ts';
import type { IsExercise, Item } from './item.ts';
import type { Node } from './pieces.ts';

export interface State {
  readonly text: string;
  readonly isExercise: IsExercise;
  readonly items: Item[];
  readonly loose: Atom[];
  readonly notes: string[];
  painNote: string | null;
  /** After a remark, more remarks follow. */
  remarking: boolean;
}

export interface Run {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly words: readonly string[];
  readonly known: boolean;
  readonly sure: boolean;
}

export function isRemark({ words }: Run): boolean {
  const [first = ''] = words;
  if (commentWords.has(first) && !(qualifiers.has(first) && words.length > 1)) return true;
  const said = words.filter((word) => commentWords.has(word) || functionWords.has(word)).length;
  return said * 2 > words.length;
}

/** Rows of words that stand together; a bracket of qualifiers belongs to the row. */
export function runsOf(state: State, nodes: readonly Node[]): readonly Run[] {
  const runs: Run[] = [];
  let words: { readonly text: string; readonly from: number; readonly to: number }[] = [];
  const close = (): void => {
    runs.push(...runOf(state, words));
    words = [];
  };
  for (const node of nodes) {
    if (node.kind === 'group') {
      if (node.use === 'name' && words.length > 0) words.push({ text: '', from: node.from, to: node.to });
      else close();
      continue;
    }
    const { atom } = node;
    if (atom.k === 'word') words.push({ text: atom.text, from: atom.from, to: atom.to });
    else if (!(atom.k === 'mark' && words.length > 0 && ['-', '.', '/', "'", '&', '’', '‑'].includes(atom.text))) close();
  }
  close();
  return runs;
}

/** Freed of what leads up to it and trails off; cut where a remark begins. */
function runOf(state: State, found: readonly { readonly text: string; readonly from: number; readonly to: number }[]): Run[] {
  let words = found;
  const isLead = (word: string): boolean => connectors.has(word) || word === 'or';
  const told =
    herDoing
      .exec(`${words.map(({ text }) => text).join(' ')} `)?.[0]
      .trim()
      .split(/\s+/).length ?? 0;
  if (told < words.length) words = words.slice(told);
  while (words[0] !== undefined && isLead(words[0].text)) words = words.slice(1);
  const cut = words.findIndex(
    ({ text }, index) =>
      index > 0 &&
      !qualifiers.has(text) &&
      (cutting.has(text) || (functionWords.has(text) && index > 1 && !['from', 'on', 'into', 'then', 'each'].includes(text))),
  );
  const rest = cut > 0 && !partOfName(state, words, cut) ? words.slice(cut) : [];
  if (rest.length > 0) words = words.slice(0, cut);
  words = firstOfTwo(state, words);
  while (words.length > 0 && trails.has(words.at(-1)?.text ?? 'x')) words = words.slice(0, -1);
  const [first] = words;
  const last = words.at(-1);
  const runs: Run[] = [];
  if (first !== undefined && last !== undefined) {
    const name = state.text
      .slice(first.from, last.to)
      .replace(/\s+/g, ' ')
      .replace(/[\s.\-–/&]+$/, '');
    runs.push({
      from: first.from,
      to: last.to,
      name,
      words: words.map(({ text }) => text).filter((text) => text !== ''),
      known: state.isExercise(name),
      sure: namesAnExercise(name),
    });
  }
  const [begun] = rest;
  const end = rest.at(-1);
  if (begun !== undefined && end !== undefined)
    runs.push({
      from: begun.from,
      to: end.to,
      name: state.text.slice(begun.from, end.to),
      words: rest.map(({ text }) => text),
      known: false,
      sure: false,
    });
  return runs;
}

/** Where one of these follows a name, the rest is a remark. */
const cutting = wordSet(
  'bc cause due wegen weil omdat porque parce felt feels feel feeling hurt hurts ouch painful pain sore holding held aiming focus focusing keep keeping try trying tried went skipped missed failed still because hardest easiest tough awful amazing great good bad nice ok okay fine wobbly shaky smooth smoothly tired easy hard too very really but last first increase increased decrease decreased maybe probably should need needs instead usual later next gefuhlt fuhlt tat zwickt zieht ging war schmerz schmerzt sentí senti duele dolor molesta voelde voelt pijn deed doet fait douleur senti gene per slowly',
);

/** A comment word inside a name: "pause squat", "step up to balance". */
function partOfName(
  state: State,
  words: readonly { readonly text: string; readonly from: number; readonly to: number }[],
  cut: number,
): boolean {
  const before = words.slice(0, cut);
  const after = words.slice(cut);
  const text = (part: typeof words): string => state.text.slice(part[0]?.from ?? 0, part.at(-1)?.to ?? 0);
  return !state.isExercise(text(before)) && state.isExercise(text(after));
}

/** "Pulldowns or chins": the first; the other was her second choice. */
function firstOfTwo<W extends { readonly text: string; readonly from: number; readonly to: number }>(
  state: State,
  words: readonly W[],
): readonly W[] {
  const or = words.findIndex(({ text }, index) => index > 0 && ['or', 'oder', 'ou', 'of'].includes(text));
  if (or < 0) return words;
  const before = words.slice(0, or);
  const name = state.text.slice(before[0]?.from ?? 0, before.at(-1)?.to ?? 0);
  return state.isExercise(name) ? before : words;
}

const trails = new Set([
  ...'with a an the of for in to on at by w and or plus mit con met avec de und y en et from held each x then @'.split(' '),
]);
