// What a row of atoms says of sets: how many, of what, with what on the bar.
import type { LoadUnit, WorkoutSet } from '../../model.ts';
import type { Atom } from './atoms.ts';
import { meaningOfPair, meaningOfTriple } from './pairs.ts';
import { expand, type Group, type Inherited, type Reps } from './groups.ts';

export interface SchemeHints {
  /** The unit of a weight whose unit was not written. */
  readonly unit: 'kg' | 'lb';
  /** Lunges, side planks: 10/10 is both sides. */
  readonly oneSided: boolean;
  /** Push-ups, calf raises: 20x3 is three sets. */
  readonly unloaded: boolean;
  readonly inherited: Inherited;
}

interface State {
  readonly atoms: readonly Atom[];
  readonly hints: SchemeHints;
  readonly groups: Group[];
  at: number;
  /** Counts the lines of the exercise. */
  line: number;
  rounds: number | null;
  perSide: boolean;
  kind: Group['kind'];
  loads: { readonly values: readonly number[]; readonly unit: LoadUnit } | null;
  rpe: number | null;
}

const counting = new Set(['count', 'reps', 'sets', 'rounds', 'load', 'time', 'distance', 'calories', 'max', 'failure']);

/** Sets, reps, weights, times: something to count by. */
export function hasScheme(atoms: readonly Atom[]): boolean {
  return atoms.some(({ k }) => counting.has(k));
}

export function setsOf(atoms: readonly Atom[], hints: SchemeHints): readonly WorkoutSet[] {
  const state: State = {
    atoms: withoutWords(atoms),
    hints,
    groups: [],
    at: 0,
    line: 0,
    rounds: null,
    perSide: false,
    kind: 'work',
    loads: null,
    rpe: null,
  };
  while (state.at < state.atoms.length) {
    const before = state.at;
    step(state);
    if (state.at === before) state.at += 1;
  }
  return expand(state, hints.inherited);
}

/** Words between numbers keep them apart: `10 squats x 3` is not `10 x 3`. */
function withoutWords(atoms: readonly Atom[]): readonly Atom[] {
  const kept: Atom[] = [];
  for (const atom of atoms) {
    if (atom.k === 'aside') continue;
    const gap = atom.k === 'word' ? ({ k: 'mark', text: '·', from: atom.from, to: atom.to } as const) : atom;
    const before = kept.at(-1);
    if (gap.k === 'mark' && gap.text === '·' && before?.k === 'mark' && before.text === '·') continue;
    kept.push(gap);
  }
  return kept;
}

function step(state: State): void {
  const atom = state.atoms[state.at];
  switch (atom?.k) {
    case 'count':
      return next(state)?.k === 'x' ? pair(state, atom) : count(state, atom);
    case 'load':
      return next(state)?.k === 'x' ? loadTimesReps(state, atom) : load(state, atom);
    case 'x':
      return times(state);
    case 'sets':
      return sets(state, atom.count);
    case 'rounds':
      state.rounds = atom.count;
      return take(state, 1);
    case 'reps':
      return next(state)?.k === 'x' && after(state, 2)?.k === 'load' && atom.values.length === 0
        ? pair(state, { ...atom, k: 'count' })
        : reps(state, atom.values.length > 0 ? listed(atom.values) : [atom], atom.plus);
    case 'calories':
      return reps(state, [{ min: atom.count, max: atom.count }], false);
    case 'time':
      return time(state, atom.seconds, atom.pair);
    case 'distance':
      return distance(state, atom.metres);
    case 'max':
      return open(state, 'amrap');
    case 'failure':
      return open(state, 'failure');
    case 'rpe':
      return rpe(state, atom.value);
    case 'side':
      state.perSide = true;
      return take(state, 1);
    case 'warmup':
      return kind(state, 'warmup');
    case 'drop':
      return kind(state, 'drop');
    case 'work':
      return kind(state, 'work');
    case 'next':
      state.line += 1;
      state.kind = 'work';
      state.loads = null;
      return take(state, 1);
    default:
      return take(state, 1);
  }
}

function next(state: State): Atom | undefined {
  return state.atoms[state.at + 1];
}

function after(state: State, steps: number): Atom | undefined {
  return state.atoms[state.at + steps];
}

function take(state: State, steps: number): void {
  state.at += steps;
}

const listed = (values: readonly number[]): Reps[] => values.map((value) => ({ min: value, max: value }));

function begin(state: State, group: Partial<Group>): Group {
  const begun: Group = {
    count: null,
    reps: [],
    seconds: null,
    distance: null,
    loads: state.loads?.values ?? [],
    unit: state.loads?.unit ?? null,
    ownLoad: false,
    rpe: state.rpe,
    kind: state.kind,
    plus: false,
    line: state.line,
    ...group,
  };
  state.groups.push(begun);
  return begun;
}

/** What is still to be said of the last sets: `3 sets`, then `12`. */
function openGroup(state: State): Group | null {
  const last = state.groups.at(-1);
  return last !== undefined && last.reps.length === 0 && last.seconds === null && last.distance === null && last.kind !== 'amrap'
    ? last
    : null;
}

/** 3x10, 100x5, 5x5x60, 3x30s, 3xAMRAP, 10 x 40 kg, 2x8 kg. */
function pair(state: State, first: Extract<Atom, { k: 'count' }>): void {
  const second = after(state, 2);
  const third = after(state, 3)?.k === 'x' ? after(state, 4) : undefined;
  switch (second?.k) {
    case 'load':
      return pairWithLoad(state, first, second, third);
    case 'time':
      begin(state, { count: first.min, seconds: second.seconds[0] ?? null });
      if (second.seconds.length > 1 && state.hints.oneSided) state.perSide = true;
      return take(state, 3);
    case 'distance':
      begin(state, { count: first.min, distance: second.metres });
      return take(state, 3);
    case 'max':
    case 'failure':
      begin(state, { count: first.min, kind: second.k === 'max' ? 'amrap' : 'failure' });
      return take(state, 3);
    case 'calories':
      begin(state, { count: first.min, reps: listed([second.count]) });
      return take(state, 3);
    case 'count':
    case 'reps':
      if (third?.k === 'count' || third?.k === 'load' || third?.k === 'time' || third?.k === 'sets')
        return triple(state, first, second, third);
      return numbers(state, first, second);
    case 'drop':
      begin(state, { count: first.min, kind: 'drop' });
      return take(state, 3);
    case 'sets':
      reps(state, first.values.length > 0 ? listed(first.values) : [first], first.plus);
      lastOf(state).count = second.count;
      return take(state, 2);
    default:
      reps(state, [first], first.plus);
      return take(state, 1);
  }
}

function lastOf(state: State): Group {
  return state.groups.at(-1) ?? begin(state, {});
}

function pairWithLoad(
  state: State,
  first: Extract<Atom, { k: 'count' }>,
  second: Extract<Atom, { k: 'load' }>,
  third: Atom | undefined,
): void {
  if (third?.k === 'count' || third?.k === 'reps') {
    begin(state, { count: first.min, reps: [third], loads: second.values, unit: second.unit, ownLoad: true });
    return take(state, 5);
  }
  if (isRepsWithUnit(first, second)) {
    begin(state, {
      count: 1,
      reps: [{ min: second.values[0] ?? 0, max: second.values[0] ?? 0 }],
      loads: [first.min],
      unit: second.unit,
      ownLoad: true,
    });
    return take(state, 3);
  }
  const bothHands = first.min <= 2 && (state.groups.length > 0 || laterScheme(state, 3));
  if (bothHands) {
    take(state, 2);
    return load(state, second);
  }
  const repsOfIt = first.values.length > 1 ? listed(first.values) : [first];
  begin(state, { reps: repsOfIt, count: repsOfIt.length > 1 ? null : 1, loads: second.values, unit: second.unit, ownLoad: true });
  return take(state, 3);
}

/** "175x3 lbs": the unit of the first number, written last. */
function isRepsWithUnit(first: Extract<Atom, { k: 'count' }>, second: Extract<Atom, { k: 'load' }>): boolean {
  return (
    first.values.length === 0 &&
    first.min >= 20 &&
    second.values.length === 1 &&
    (second.values[0] ?? 0) <= 20 &&
    Number.isInteger(second.values[0]) &&
    !second.added
  );
}

function laterScheme(state: State, from: number): boolean {
  return state.atoms
    .slice(state.at + from)
    .some(({ k }, index, rest) => k === 'sets' || isPairAt(rest, index) || (isList(rest[index]) && !isBracket(rest[index - 1])));
}

/** `3x10`, and not the two dumbbells of `(2x12kg)`. */
function isPairAt(atoms: readonly Atom[], at: number): boolean {
  const [first, sign, second] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  return first?.k === 'count' && sign?.k === 'x' && !(second?.k === 'load' && first.min <= 2);
}

function isList(atom: Atom | undefined): boolean {
  return atom?.k === 'count' && atom.values.length > 1;
}

function triple(
  state: State,
  first: Extract<Atom, { k: 'count' }>,
  second: Extract<Atom, { k: 'count' | 'reps' }>,
  third: Extract<Atom, { k: 'count' | 'load' | 'time' | 'sets' }>,
): void {
  const meaning = meaningOfTriple(first.min, third.k === 'count' ? third.min : third.k);
  const repsOfIt = second.values.length > 0 ? listed(second.values) : [second];
  if (meaning === 'load-reps-sets') {
    const sets = third.k === 'count' ? third.min : third.k === 'sets' ? third.count : 1;
    begin(state, { count: sets, reps: repsOfIt, loads: [first.min], unit: state.hints.unit, ownLoad: true, plus: second.plus });
  } else {
    const unit = third.k === 'load' ? third.unit : state.hints.unit;
    const values =
      third.k === 'load' ? third.values : third.k === 'count' ? (third.values.length > 0 ? third.values : [third.min]) : null;
    begin(state, {
      count: first.min,
      reps: repsOfIt,
      plus: second.plus,
      ...(values !== null && { loads: values, unit, ownLoad: true }),
    });
  }
  take(state, 5);
}

function numbers(state: State, first: Extract<Atom, { k: 'count' }>, second: Extract<Atom, { k: 'count' | 'reps' }>): void {
  const meaning = meaningOfPair(first, second, { unloaded: state.hints.unloaded, loaded: isLoaded(state) });
  const bothSides = second.values.length === 2 && second.values[0] === second.values[1];
  if (bothSides && first.min !== 2) state.perSide = true;
  const list = second.values.length > 1 && !bothSides ? listed(second.values) : [{ min: second.min, max: second.max }];
  const trailing = list.length === 1 && second.values.length === 0 ? trailingReps(state, first.min) : [];
  if (meaning === 'load-reps')
    begin(state, {
      count: list.length > 1 ? null : 1,
      reps: list,
      loads: first.values.length > 0 ? first.values : [first.min],
      unit: state.hints.unit,
      ownLoad: true,
      plus: second.plus,
    });
  else if (meaning === 'reps-sets') begin(state, { count: second.min, reps: [{ min: first.min, max: first.max }] });
  else begin(state, { count: first.min, reps: [...list, ...trailing], plus: second.plus });
  take(state, 3 + trailing.length * 2);
}

/** `3 x 10, 8, 6`: as many more numbers as sets are left. */
function trailingReps(state: State, sets: number): Reps[] {
  const found: Reps[] = [];
  for (let at = state.at + 3; found.length < sets - 1; at += 2) {
    const comma = state.atoms[at];
    const number = state.atoms[at + 1];
    if (comma?.k !== 'mark' || comma.text !== ',' || number?.k !== 'count' || state.atoms[at + 2]?.k === 'x') break;
    if (number.values.length === sets - 1 && found.length === 0) return listed(number.values);
    if (number.values.length > 0) break;
    found.push({ min: number.min, max: number.max });
  }
  return found.length === sets - 1 ? found : [];
}

/** A weight with its unit stands somewhere else in the line. */
function isLoaded(state: State): boolean {
  return state.loads !== null || state.atoms.some((atom, index) => atom.k === 'load' && !isUnitOfReps(state.atoms, index, atom));
}

function isUnitOfReps(atoms: readonly Atom[], index: number, atom: Extract<Atom, { k: 'load' }>): boolean {
  const first = atoms[index - 2];
  return atoms[index - 1]?.k === 'x' && first?.k === 'count' && isRepsWithUnit(first, atom);
}

/** 60kg x 8, 65%x5+, 100 kg x 5 x 3. */
function loadTimesReps(state: State, atom: Extract<Atom, { k: 'load' }>): void {
  const second = after(state, 2);
  const third = after(state, 3)?.k === 'x' ? after(state, 4) : undefined;
  const loads = { loads: atom.values, unit: atom.unit, ownLoad: true };
  if (second?.k === 'count' || second?.k === 'reps') {
    const list = second.values.length > 0 ? listed(second.values) : [{ min: second.min, max: second.max }];
    const sets = third?.k === 'count' ? third.min : third?.k === 'sets' ? third.count : list.length > 1 ? null : 1;
    begin(state, { count: sets, reps: list, plus: second.plus, ...loads });
    return take(state, third === undefined || sets === 1 ? 3 : 5);
  }
  if (second?.k === 'max' || second?.k === 'failure') {
    begin(state, { count: 1, kind: second.k === 'max' ? 'amrap' : 'failure', ...loads });
    return take(state, 3);
  }
  if (second?.k === 'time') {
    begin(state, { count: 1, seconds: second.seconds[0] ?? null, ...loads });
    return take(state, 3);
  }
  if (second?.k === 'distance') {
    begin(state, { count: 1, distance: second.metres, ...loads });
    return take(state, 3);
  }
  load(state, atom);
}

/** `x20`, and `x3` after it. */
function times(state: State): void {
  const atom = next(state);
  const last = state.groups.at(-1);
  const counted = last !== undefined && last.count === null && isSaid(last);
  const third = after(state, 2)?.k === 'x' ? after(state, 3) : undefined;
  if (last === undefined && atom?.k === 'count' && third?.k === 'count' && atom.values.length === 0) {
    // `push-ups x 3 x 15`, `calf raises x20 x3`
    const setsFirst = atom.min <= 6 && third.min > atom.min;
    begin(state, setsFirst ? { count: atom.min, reps: [third] } : { count: third.min, reps: [atom] });
    return take(state, 4);
  }
  if (atom?.k === 'count' && counted && atom.min <= 12 && atom.values.length === 0) {
    last.count = atom.min;
    return take(state, 2);
  }
  take(state, 1);
  if (atom?.k === 'count') {
    const both = atom.values.length === 2 && atom.values[0] === atom.values[1] && state.hints.oneSided;
    if (both) state.perSide = true;
    reps(state, both ? [atom] : atom.values.length > 0 ? listed(atom.values) : [atom], atom.plus);
  }
}

function isSaid({ reps: said, seconds, distance: far, kind: kindOf }: Group): boolean {
  return said.length > 0 || seconds !== null || far !== null || kindOf === 'failure' || kindOf === 'amrap';
}

function sets(state: State, count: number): void {
  const last = state.groups.at(-1);
  const counted = last !== undefined && last.count === null && isSaid(last);
  if (counted) {
    last.count = count;
    return take(state, 1);
  }
  begin(state, { count });
  take(state, 1);
  while (['of', 'x', 'with', 'at', 'mark'].includes(state.atoms[state.at]?.k ?? '') && isSoft(state.atoms[state.at]))
    take(state, 1);
}

function isSoft(atom: Atom | undefined): boolean {
  return atom?.k !== 'mark' || [',', ':', '-', '–', '—', '(', ')', '.', '·'].includes(atom.text);
}

function reps(state: State, list: readonly Reps[], plus: boolean): void {
  const waiting = openGroup(state) ?? distanceGroup(state);
  const plain = list.map(({ min, max }) => ({ min, max }));
  if (waiting !== null) {
    waiting.reps = plain;
    waiting.plus = plus;
  } else begin(state, { reps: plain, plus });
  take(state, 1);
}

/** "15 ft rope climb, 3 ascents" */
function distanceGroup(state: State): Group | null {
  const last = state.groups.at(-1);
  return state.atoms[state.at]?.k === 'reps' && last?.distance != null && last.reps.length === 0 && last.count === null
    ? last
    : null;
}

function count(state: State, atom: Extract<Atom, { k: 'count' }>): void {
  const before = state.atoms[state.at - 1]?.k;
  const last = state.groups.at(-1);
  if (before === 'at' || before === 'with') return afterAt(state, atom, before);
  if (atom.values.length > 1) return list(state, atom);
  if (next(state)?.k === 'side' && last?.reps.length === 1 && last.reps[0]?.min === atom.min * 2) {
    last.reps = [{ min: atom.min, max: atom.max }];
    return take(state, 1);
  }
  const waiting = openGroup(state);
  if (beginsLine(state) && atom.min === atom.max && !atom.plus && isPairAt(state.atoms, state.at + 1)) {
    // A line that begins with its weight: `60 5x5`.
    state.loads = { values: [atom.min], unit: state.hints.unit };
    return take(state, 1);
  }
  const following = next(state);
  if (
    last === undefined &&
    atom.min >= 20 &&
    atom.min === atom.max &&
    following?.k === 'count' &&
    following.max <= 20 &&
    following.values.length === 0 &&
    after(state, 2)?.k !== 'x'
  ) {
    // "dl 100 5"
    begin(state, { count: 1, reps: [following], loads: [atom.min], unit: state.hints.unit, ownLoad: true, plus: following.plus });
    return take(state, 2);
  }
  if (
    waiting === null &&
    last === undefined &&
    atom.min === atom.max &&
    !atom.plus &&
    laterScheme(state, 1) &&
    next(state)?.k !== 'load'
  )
    return load(state, { ...atom, k: 'load', values: [atom.min], unit: state.hints.unit, added: false });
  const isComplete =
    last !== undefined && waiting === null && last.count !== null && last.loads.length === 0 && last.reps.length > 0;
  if (
    isComplete &&
    atom.min === atom.max &&
    !isComma(state.atoms[state.at - 1]) &&
    before !== 'next' &&
    next(state)?.k !== 'side'
  )
    return load(state, { ...atom, k: 'load', values: [atom.min], unit: state.hints.unit, added: false });
  if (before === 'or') return take(state, 1);
  reps(state, [atom], atom.plus);
}

/** Nothing but signs and the kind of set stands before it in its line. */
function beginsLine(state: State): boolean {
  const before = state.atoms
    .slice(0, state.at)
    .findLast(({ k }) => k !== 'mark' && k !== 'work' && k !== 'warmup' && k !== 'drop');
  return before?.k === 'next';
}

function isMark(atom: Atom | undefined, text: string): boolean {
  return atom?.k === 'mark' && atom.text === text;
}

function isComma(atom: Atom | undefined): boolean {
  return isMark(atom, ',');
}

/** 10/10, 15/15/18, 10-8-6; 60/65/70 in front of its sets. */
function list(state: State, atom: Extract<Atom, { k: 'count' }>): void {
  if (state.atoms[state.at - 1]?.k === 'or') return take(state, 1);
  const [few = 0, many = 0] = atom.values;
  if (atom.values.length === 2 && few <= 5 && many >= 6 && Number.isInteger(few) && state.groups.length === 0) {
    // "Squat, 3, 10": three sets of ten.
    begin(state, { count: few, reps: [{ min: many, max: many }], plus: atom.plus });
    return take(state, 1);
  }
  if (isLoadFirst(atom.values)) return loadAndReps(state, atom.values);
  if (isBracket(state.atoms[state.at - 1]) && isHisAndHers(atom.values) && state.groups.some(({ loads }) => loads.length === 0))
    return load(state, { ...atom, k: 'load', unit: state.hints.unit, added: false, plus: false });
  const heavy = atom.values.every((value) => value >= lightestOfList) && laterScheme(state, 1);
  if (heavy) return load(state, { ...atom, k: 'load', unit: state.hints.unit, added: false, plus: false });
  const both = atom.values.length === 2 && atom.values[0] === atom.values[1];
  if (both && (state.hints.oneSided || next(state)?.k === 'side')) {
    state.perSide = true;
    return reps(state, [{ min: atom.min, max: atom.max }], atom.plus);
  }
  reps(state, listed(atom.values), atom.plus);
}

function isBracket(atom: Atom | undefined): boolean {
  return atom?.k === 'mark' && atom.text === '(';
}

/** `60/8`, `40/10/10/10`: the weight, then the reps of each set. */
function isLoadFirst(values: readonly number[]): boolean {
  const [load = 0, ...rest] = values;
  const most = Math.max(...rest);
  return (
    load >= 20 &&
    load >= most * 2 &&
    most <= 20 &&
    rest.every((value) => value >= 1) &&
    (rest.length > 1 ? rest.every((value) => value >= most / 2) && load > most * 2 : load >= 25)
  );
}

function loadAndReps(state: State, [load = 0, ...rest]: readonly number[]): void {
  begin(state, { count: rest.length === 1 ? 1 : null, reps: listed(rest), loads: [load], unit: state.hints.unit, ownLoad: true });
  take(state, 1);
}

/** (24/16): two weights, the second lighter. */
function isHisAndHers(values: readonly number[]): boolean {
  return values.length === 2 && (values[0] ?? 0) > (values[1] ?? 0);
}

/** In kg; reps of a set stay below. */
const lightestOfList = 30;

/** `@ 60`, `@8`, `w/ 9`: a weight, or an effort out of ten. */
function afterAt(state: State, atom: Extract<Atom, { k: 'count' }>, sign: 'at' | 'with'): void {
  const isEffort =
    sign === 'at' &&
    atom.values.length === 0 &&
    atom.max <= 10 &&
    (atom.min >= 6 || isLoaded(state)) &&
    Number.isInteger(atom.max * 2);
  if (isEffort) return rpe(state, atom.max);
  load(state, {
    ...atom,
    k: 'load',
    values: atom.values.length > 1 ? atom.values : [atom.min],
    unit: state.hints.unit,
    added: false,
    plus: false,
  });
}

function load(state: State, atom: Extract<Atom, { k: 'load' }>): void {
  const before = state.atoms[state.at - 1]?.k;
  take(state, 1);
  if (before === 'or') return;
  if (isMark(state.atoms[state.at - 2], '→')) {
    // "60 → 62.5": the second is what it is now.
    for (const group of state.groups) if (group.loads === state.loads?.values || !group.ownLoad) group.loads = [];
    state.loads = null;
  }
  // A weight is of its own line; in a line without sets, of those above.
  const own = state.groups.filter(({ line }) => line === state.line);
  const lacking = (own.length > 0 ? own : state.groups).filter(({ loads }) => loads.length === 0);
  if (state.groups.length === 0 || (lacking.length === 0 && laterScheme(state, 0))) {
    // The first of two weights in a row is the one; the second is another way of saying it.
    if (state.loads === null || state.groups.length > 0) state.loads = { values: atom.values, unit: atom.unit };
    return;
  }
  for (const group of lacking) {
    group.loads = atom.values;
    group.unit = atom.unit;
  }
  if (lacking.length > 0 && atom.plus) lastOf(state).plus = true;
}

function rpe(state: State, value: number): void {
  take(state, 1);
  if (state.groups.length === 0) state.rpe = value;
  for (const group of state.groups) group.rpe ??= value;
}

function time(state: State, seconds: readonly number[], pair: boolean): void {
  const waiting = openGroup(state);
  const first = seconds[0] ?? null;
  if (pair && first !== null && isPairOfWeights(state, first))
    return load(state, { k: 'load', values: [first], unit: state.hints.unit, added: false, plus: false, from: 0, to: 0 });
  if (seconds.length > 1 && state.hints.oneSided) state.perSide = true;
  take(state, 1);
  if (waiting !== null) waiting.seconds = first;
  else if (isNewLine(state) || !state.groups.some(({ reps: said, seconds: timed }) => said.length > 0 || timed !== null))
    begin(state, { seconds: first });
}

/** What was just taken begins a line of its own. */
function isNewLine(state: State): boolean {
  const [before, earlier] = [state.atoms[state.at - 2]?.k, state.atoms[state.at - 3]?.k];
  return before === 'next' || (earlier === 'next' && (before === 'work' || before === 'warmup' || before === 'drop'));
}

/** "3x10 12s", "25s 3x12": dumbbells come in pairs. */
function isPairOfWeights(state: State, value: number): boolean {
  const last = state.groups.at(-1);
  if (last === undefined)
    return (
      value >= 5 &&
      laterScheme(state, 1) &&
      state.atoms.slice(state.at + 1).some(({ k }, index, rest) => k === 'x' && rest[index + 1]?.k === 'count')
    );
  return (
    value >= 8 && last.reps.length > 0 && last.seconds === null && last.loads.length === 0 && state.atoms[state.at - 1]?.k !== 'x'
  );
}

function distance(state: State, metres: number): void {
  const last = state.groups.at(-1);
  take(state, 1);
  if (last === undefined) begin(state, { distance: metres });
  else if (last.distance === null && last.seconds === null) last.distance = metres;
}

/** As many as possible, or to failure: of the sets just named, of one more, or of the next. */
function open(state: State, kindOf: 'amrap' | 'failure'): void {
  const last = state.groups.at(-1);
  take(state, 1);
  if (last !== undefined && last.reps.length === 0 && last.seconds === null && last.distance === null) last.kind = kindOf;
  else if (last?.seconds != null || last?.distance != null) return;
  else if (last !== undefined && kindOf === 'failure') last.kind = kindOf;
  else if (last !== undefined) last.plus = true;
  else begin(state, { kind: kindOf });
}

function kind(state: State, kindOf: Group['kind']): void {
  take(state, 1);
  const more = state.atoms
    .slice(state.at)
    .some(({ k }) => ['count', 'reps', 'sets', 'load', 'time', 'x', 'distance'].includes(k));
  if (more || state.groups.length === 0) {
    state.kind = kindOf;
    return;
  }
  if (kindOf === 'warmup') for (const group of state.groups) group.kind = 'warmup';
}
