// The exercises in one line, each with its name, its numbers and what was remarked about it.
import type { Atom } from '../atoms/atom.ts';
import { hasScheme } from '../sets/has-scheme.ts';
import { dayNames, partWords } from '../words/days.ts';
import { qualifiers } from '../words/exercises.ts';
import { isKit } from '../words/equipment.ts';
import { holdWords } from '../words/measures.ts';
import { fold, wordSet } from '../words/fold.ts';
import { positions } from '../words/positions.ts';
import { saysPain } from '../words/pain.ts';
import type { IsExercise, Item, LineContent } from './item.ts';
import { type Piece, nodesOf, piecesOf } from './pieces.ts';
import { type Run, type State, isRemark } from './runs.ts';
import { understood } from './understood.ts';
import { foldedWords, tidy } from './words-in.ts';

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
    else if (state.remarking && isScore(atoms)) remarkOn(state, state.text.slice(piece.from, piece.to));
    else if (!state.remarking || scheme) {
      if (piece.sign === ',' || piece.sign === '→' || piece.sign === '+')
        current.atoms.push({ ...comma(piece.from), text: piece.sign });
      extend(current, atoms, piece.to);
    }
  } else nameAndNumbers(state, piece, run, atoms, scheme);
  for (const remark of remarks) remarkOn(state, remark);
}

/** "→ pubis meh, 2/10": behind a remark, out of ten. */
function isScore(atoms: readonly Atom[]): boolean {
  const [atom, ...more] = atoms;
  return atom?.k === 'count' && more.length === 0 && atom.values.length === 2 && atom.values[1] === 10 && atom.min < 10;
}

/** "hands on bench", "feet on a box": how it is done, whatever they stand on. */
function isStance({ words: [part = '', where = ''] }: Run): boolean {
  return bodyParts.has(part) && places.has(where);
}

const bodyParts = wordSet(
  'hands hand feet foot arms elbows forearms heels knees head back hande fusse fersen arme knie manos pies codos rodillas handen voeten mains pieds genoux',
);
const places = wordSet('on in against under up elevated raised auf an am in en contra sobre op tegen sur contre hoch');

function comma(at: number): Extract<Atom, { readonly k: 'mark' }> {
  return { k: 'mark', text: ',', from: at, to: at };
}

function extend(item: Item, atoms: readonly Atom[], to: number): void {
  item.atoms.push(...atoms);
  item.to = Math.max(item.to, to);
}

function nameAndNumbers(state: State, piece: Piece, run: Run, atoms: readonly Atom[], scheme: boolean): void {
  const current = state.items.at(-1);
  // "3 x 10, hold 6 kg", "then 10 x 8 s holds": how it is done.
  const holds = run.words.every((word) => holdWords.has(word));
  // "4 x 25 m, 2 KBs": with what.
  if (current !== undefined && isKit(run.words) && !isSets(atoms)) return withKit(state, current, piece, atoms);
  if (current === undefined) {
    if (holds && scheme) return void state.loose.push(...atoms);
    if (isRemark(run) && !run.known) {
      // "120 kg x 8 (hard)": a set of the exercise above, and how it was.
      if (scheme) state.loose.push(...atoms);
      return remarkOn(state, scheme ? run.name : state.text.slice(piece.from, piece.to));
    }
    return begin(state, piece, run, atoms);
  }
  const bare = !hasScheme(current.atoms);
  if (bare && run.known && !current.known && isPartOfDay(current.name)) return renamed(state, current, piece, run, atoms);
  const qualifies = holds || isStance(run) || run.words.every((word) => qualifiers.has(word));
  if (holds) return qualify(state, current, piece, run, atoms);
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
  if (piece.sign === '+' && run.known && !isRemark(run) && !state.remarking) return begin(state, piece, run, atoms);
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

function isSets(atoms: readonly Atom[]): boolean {
  return atoms.some(({ k }, at) => {
    const first = atoms[at - 1];
    return k === 'sets' || k === 'reps' || k === 'time' || (k === 'x' && first?.k === 'count' && first.min > 2);
  });
}

function withKit(state: State, current: Item, piece: Piece, atoms: readonly Atom[]): void {
  const isWeight = atoms.some(({ k }) => k === 'load');
  current.notes.push(tidy(state.text.slice(piece.from, piece.to)));
  extend(current, isWeight ? [comma(piece.from), ...atoms] : [], piece.to);
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
  const isPlace = piece.sign === ':' && positions.test(fold(current.name));
  current.name = apart && !isPlace ? run.name : /\d/.test(whole) ? together : whole.trim();
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

/** `goblet squat + halo + hip bridge x5`: the numbers at the end are everyone's. */
function shared(found: readonly Item[]): readonly Item[] {
  const items = withRounds(withPosition(found));
  const last = items.at(-1);
  if (last === undefined || items.length < 2 || !hasScheme(last.atoms)) return items;
  const others = items.slice(0, -1);
  if (others.some(({ atoms }) => hasScheme(atoms)) || !others.every(isNamed)) return items;
  if (items.length === 2 && last.sign === '/') return [eitherOf(items[0] ?? last, last)];
  return items.map((item) => (item === last ? item : { ...item, atoms: [...item.atoms, ...last.atoms] }));
}

/** "Cool down lap with prams, 400 m walk": a name with talk in it takes no numbers from behind it. */
function isNamed({ known, sure, name }: Item): boolean {
  return known && (sure || foldedWords(name).length <= 3);
}

/** "Four point kneeling, draw in lower tummy: 2x8": first how she is placed, then what she does. */
function withPosition([position, first, ...rest]: readonly Item[]): readonly Item[] {
  if (position === undefined || first === undefined) return [position ?? []].flat();
  const places = first.sign === ',' && !hasScheme(position.atoms) && positions.test(fold(position.name));
  if (!places) return [position, first, ...rest];
  return [{ ...first, from: position.from, name: `${position.name}, ${first.name}`, sign: position.sign ?? '' }, ...rest];
}

/** "squats 20, push-ups 10, did that 3 rounds": the rounds at the end are everyone's. */
function withRounds(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  const rounds = last?.atoms.find(({ k }) => k === 'rounds');
  const isOfLast = last === undefined || rounds === undefined || items.length < 2 || last.atoms.indexOf(rounds) === 0;
  return isOfLast ? items : items.map((item) => (item === last ? item : { ...item, atoms: [...item.atoms, rounds] }));
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
