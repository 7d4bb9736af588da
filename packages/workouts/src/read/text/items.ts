// The exercises in one line, each with its name, its numbers and what was remarked about it.
import { dayNames, partWords } from '../words/days.ts';
import { fold, wordSet } from '../words/fold.ts';
import { commentWords, connectors, functionWords } from '../words/prose.ts';
import { namesAnExercise, qualifiers } from '../words/exercises.ts';
import { saysPain } from '../words/pain.ts';
import type { Atom } from './atoms.ts';
import { hasScheme } from './scheme.ts';
import { nodesOf, piecesOf, type Node, type Piece } from './pieces.ts';

export interface Item {
  from: number;
  to: number;
  name: string;
  /** The name is one that stands for an exercise. */
  known: boolean;
  /** It has a word in it that stands nowhere else. */
  sure: boolean;
  atoms: Atom[];
  readonly notes: string[];
  painNote: string | null;
  /** Written side by side with the one before: a superset. */
  joined: boolean;
  /** What cuts it off from the one before. */
  sign?: string;
  /** In a cell of a table. */
  cell?: boolean;
}

export interface LineContent {
  readonly items: readonly Item[];
  /** Numbers that stand before any name, or without one. */
  readonly loose: readonly Atom[];
  readonly notes: readonly string[];
  readonly painNote: string | null;
}

export type IsExercise = (name: string) => boolean;

interface State {
  readonly text: string;
  readonly isExercise: IsExercise;
  readonly items: Item[];
  readonly loose: Atom[];
  readonly notes: string[];
  painNote: string | null;
  /** After a remark, more remarks follow. */
  remarking: boolean;
}

export function contentOf(text: string, atoms: readonly Atom[], isExercise: IsExercise): LineContent {
  const state: State = { text, isExercise, items: [], loose: [], notes: [], painNote: null, remarking: false };
  const pieces = piecesOf(nodesOf(atoms), text);
  for (const piece of pieces) read(state, piece);
  return { items: shared(state.items), loose: state.loose, notes: state.notes, painNote: state.painNote };
}

function read(state: State, piece: Piece): void {
  const { atoms, run, remarks } = understood(state, piece);
  const current = state.items.at(-1);
  const scheme = hasScheme(atoms);
  if (run === null) {
    if (current === undefined) state.loose.push(...atoms);
    else if (!state.remarking || scheme) {
      if (piece.sign === ',' || piece.sign === '→') current.atoms.push({ ...comma(piece.from), text: piece.sign });
      extend(current, atoms, piece.to);
    }
  } else nameAndNumbers(state, piece, run, atoms, scheme);
  for (const remark of remarks) remarkOn(state, remark);
}

function comma(at: number): Extract<Atom, { readonly k: 'mark' }> {
  return { k: 'mark', text: ',', from: at, to: at };
}

function extend(item: Item, atoms: readonly Atom[], to: number): void {
  item.atoms.push(...atoms);
  item.to = Math.max(item.to, to);
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly words: readonly string[];
  readonly known: boolean;
  readonly sure: boolean;
}

function nameAndNumbers(state: State, piece: Piece, run: Run, atoms: readonly Atom[], scheme: boolean): void {
  const current = state.items.at(-1);
  if (current === undefined) {
    if (isRemark(run) && !run.known) return remarkOn(state, state.text.slice(piece.from, piece.to));
    return begin(state, piece, run, atoms);
  }
  const bare = !hasScheme(current.atoms);
  if (bare && run.known && !current.known && isPartOfDay(current.name)) return renamed(state, current, piece, run, atoms);
  const qualifies = run.words.every((word) => qualifiers.has(word));
  if (qualifies && !(run.known && scheme && !bare)) return qualify(state, current, piece, run, atoms);
  if (piece.sign === ':' && bare) return renamed(state, current, piece, run, atoms);
  if (run.known && (run.sure || scheme) && !(isRemark(run) && !scheme)) {
    if ((piece.sign === '-' || piece.sign === '(') && bare) return renamed(state, current, piece, run, atoms);
    if (!state.remarking || scheme) return begin(state, piece, run, atoms);
  }
  const named = scheme && isCounted(atoms) && run.words.length <= 4 && !isRemark(run) && !state.remarking;
  if (named && bare && piece.sign === ',') return qualify(state, current, piece, run, atoms);
  if (named && [',', '+', '/', '&', ';'].includes(piece.sign)) return begin(state, piece, run, atoms);
  if (piece.sign === '+' && scheme && isRemark(run)) return extend(current, [comma(piece.from), ...atoms], piece.to);
  if (bare && scheme && !isRemark(run)) extend(current, atoms, piece.to);
  remarkOn(state, state.text.slice(piece.from, piece.to));
  current.to = Math.max(current.to, piece.to);
}

function begin(state: State, piece: Piece, run: Run, atoms: readonly Atom[]): void {
  state.remarking = false;
  // "… then 5x10 + lat pulldowns 5x10": the first five are of the exercise before.
  const apart = isPaired(state.loose) && isPaired(atoms);
  const loose = state.items.length === 0 && !apart ? state.loose.splice(0) : [];
  state.items.push({
    from: Math.min(piece.from, loose[0]?.from ?? piece.from),
    to: piece.to,
    name: run.name,
    known: run.known,
    sure: run.sure,
    atoms: [...loose, ...atoms],
    notes: [],
    painNote: null,
    joined: piece.sign === '+' || piece.sign === '&' || piece.sign === 'ss',
    sign: piece.sign,
  });
}

function isPaired(atoms: readonly Atom[]): boolean {
  return atoms.some(({ k }) => k === 'x' || k === 'sets');
}

/** `Calf raise, single leg 3x15`: more about the one before. */
function qualify(state: State, current: Item, piece: Piece, run: Run, atoms: readonly Atom[]): void {
  if (!hasScheme(current.atoms) && run.from - current.from < 80) {
    const name = state.text.slice(nameStart(state, current), run.to);
    if (/^[^\d]*$/.test(name)) current.name = name.trim();
  } else current.notes.push(run.name);
  extend(current, atoms, piece.to);
}

function nameStart(state: State, item: Item): number {
  const at = state.text.indexOf(item.name, item.from);
  return at < 0 ? item.from : at;
}

/** `Pelvic floor: squeezes`, `Deadlift - Romanian`: one name in two parts; `Core: plank`: a heading and a name. */
function renamed(state: State, current: Item, piece: Piece, run: Run, atoms: readonly Atom[]): void {
  const together = `${current.name}${piece.sign === ':' ? ': ' : ' - '}${run.name}`;
  const apart = run.known && !current.known;
  const whole = state.text.slice(nameStart(state, current), run.to);
  current.name = apart ? run.name : /\d/.test(whole) ? together : whole.trim();
  current.known = current.known || run.known;
  current.sure = current.sure || run.sure;
  extend(current, atoms, piece.to);
}

/** "Upper - bench": the first is where in the week it belongs. */
function isPartOfDay(name: string): boolean {
  return foldedWords(name).every((word) => dayNames.has(word) || partWords.has(word));
}

function isCounted(atoms: readonly Atom[]): boolean {
  return atoms.some(({ k }) => ['x', 'sets', 'reps', 'time', 'distance', 'max', 'failure', 'count'].includes(k));
}

function remarkOn(state: State, text: string): void {
  const said = tidy(text);
  if (said === '') return;
  state.remarking = true;
  const current = state.items.at(-1);
  const pain = saysPain(said);
  if (current === undefined) {
    state.notes.push(said);
    if (pain) state.painNote ??= said;
    return;
  }
  current.notes.push(said);
  if (pain) current.painNote = current.painNote === null ? said : `${current.painNote}; ${said}`;
}

export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–—(["“”\-+/|*]+|[\s,;:–—([\])"“”\-+/|*]+$/g, '')
    .trim();
}

function isRemark({ words }: Run): boolean {
  const [first = ''] = words;
  if (commentWords.has(first) && !(qualifiers.has(first) && words.length > 1)) return true;
  const said = words.filter((word) => commentWords.has(word) || functionWords.has(word)).length;
  return said * 2 > words.length;
}

interface Understood {
  readonly atoms: readonly Atom[];
  readonly run: Run | null;
  readonly remarks: readonly string[];
}

/** The name of a piece, its numbers, and what is only remarked. */
function understood(state: State, piece: Piece): Understood {
  const whole = state.text.slice(piece.from, piece.to);
  const runs = runsOf(state, piece.nodes);
  const atoms: Atom[] = [];
  const remarks: string[] = [];
  for (const node of piece.nodes) {
    if (node.kind === 'atom') {
      if (node.atom.k !== 'word') atoms.push(node.atom);
    } else if (node.use === 'numbers') atoms.push({ k: 'mark', text: '(', from: node.from, to: node.from }, ...node.atoms);
    else if (node.use === 'remark') remarks.push(state.text.slice(node.from + 1, node.to - (node.closed ? 1 : 0)));
  }
  const chosen = runs.find(({ known }) => known) ?? runs.find((run) => !isRemark(run)) ?? null;
  if (chosen === null && runs.length > 0) {
    // Only remarks, and perhaps numbers that belong to the remark.
    const [remark] = runs;
    const numbers = saysPain(whole)
      ? atoms.filter(({ from }) => from < (remark?.from ?? 0))
      : runs.some(({ words }) => words.length > 2)
        ? []
        : atoms;
    return { atoms: numbers, run: null, remarks: [whole, ...remarks] };
  }
  if (chosen === null) return { atoms, run: null, remarks };
  const after = runs.filter((run) => run.from > chosen.to);
  const said = after.filter((run) => isRemark(run) || run.words.length > 1 || saysPain(state.text.slice(run.from, piece.to)));
  const [remark] = said;
  if (remark === undefined) return { atoms, run: chosen, remarks };
  return {
    atoms: atoms.filter(({ from }) => from < remark.from || !saysPain(state.text.slice(remark.from, piece.to))),
    run: chosen,
    remarks: [state.text.slice(remark.from, piece.to), ...remarks],
  };
}

/** Rows of words that stand together; a bracket of qualifiers belongs to the row. */
function runsOf(state: State, nodes: readonly Node[]): readonly Run[] {
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
  while (words[0] !== undefined && isLead(words[0].text) && !(words.length > 1 && isName(state, words))) words = words.slice(1);
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
  'felt feels feel feeling hurt hurts ouch painful pain sore holding held aiming focus focusing keep keeping try trying tried went skipped missed failed still because hardest easiest tough awful amazing great good bad nice ok okay fine wobbly shaky smooth smoothly tired easy hard too very really but last first increase increased decrease decreased maybe probably should need needs instead usual later next gefuhlt fuhlt tat zwickt zieht ging war schmerz schmerzt sentí senti duele dolor molesta voelde voelt pijn deed doet fait douleur senti gene per slowly',
);

function isName(state: State, words: readonly { readonly from: number; readonly to: number }[]): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return false;
  // "Finish with pull-ups" is no name, "clean and jerk" is: only a name that begins with its first word counts.
  return false;
}

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

/** `goblet squat + halo + hip bridge x5`: the numbers at the end are everyone's. */
function shared(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  if (last === undefined || items.length < 2 || !hasScheme(last.atoms)) return items;
  const others = items.slice(0, -1);
  if (others.some(({ atoms }) => hasScheme(atoms)) || !others.every(({ known }) => known)) return items;
  if (items.length === 2 && last.sign === '/') return [eitherOf(items[0] ?? last, last)];
  return items.map((item) => (item === last ? item : { ...item, atoms: [...item.atoms, ...last.atoms] }));
}

/** "Pull-up / chin-up 3x8" is one exercise, the second name her other choice; "step-up / lunge combo" is both. */
function eitherOf(first: Item, second: Item): Item {
  const both = /\b(?:combo|combination|complex|kombi|combinado)\b/i.test(second.name);
  return {
    ...first,
    name: both ? `${first.name} / ${second.name}` : first.name,
    atoms: second.atoms,
    to: second.to,
    notes: [...first.notes, second.name],
  };
}

export const isBlank = (text: string): boolean => !/[\p{L}\d]/u.test(text);

export function foldedWords(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\d']+/u)
    .filter(Boolean);
}
