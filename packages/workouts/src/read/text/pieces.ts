// A line's atoms with their brackets folded up, cut at commas, plus signs and dashes.
import { fold } from '../words/fold.ts';
import { qualifiers } from '../words/exercises.ts';
import { saysPain } from '../words/pain.ts';
import type { Atom } from '../atoms/atom.ts';

export interface Group {
  readonly kind: 'group';
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
  readonly atoms: readonly Atom[];
  /** Part of the name, numbers of the sets, or only a remark. */
  readonly use: 'name' | 'numbers' | 'remark';
}

export type Node = { readonly kind: 'atom'; readonly atom: Atom; readonly from: number; readonly to: number } | Group;

export interface Piece {
  readonly nodes: readonly Node[];
  readonly from: number;
  readonly to: number;
  /** What cut it off from the one before. */
  readonly sign: ',' | '→' | '+' | '&' | '/' | '-' | ':' | ';' | 'ss' | '' | '(';
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '"': '"', '“': '”', '„': '“', '«': '»' };

export function nodesOf(atoms: readonly Atom[]): readonly Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < atoms.length; ) {
    const atom = atoms[at];
    if (atom === undefined) break;
    const closer = atom.k === 'mark' ? closers[atom.text] : undefined;
    const end =
      closer === undefined
        ? -1
        : atoms.findIndex(({ k, ...rest }, index) => index > at && k === 'mark' && 'text' in rest && rest.text === closer);
    if (closer === undefined || (end < 0 && atom.k === 'mark' && atom.text !== '(')) {
      nodes.push({ kind: 'atom', atom, from: atom.from, to: atom.to });
      at += 1;
      continue;
    }
    const stop = end < 0 ? atoms.length : end;
    const inside = atoms.slice(at + 1, stop);
    nodes.push({
      kind: 'group',
      from: atom.from,
      to: atoms[stop]?.to ?? inside.at(-1)?.to ?? atom.to,
      closed: end >= 0,
      atoms: inside.filter(({ k }) => k !== 'word'),
      use: useOf(inside),
    });
    at = stop + 1;
  }
  return nodes;
}

const alternatives =
  /^(?:or|alt|alternative|alternatively|oder|statt|instead|later|ou|of|then|not|no|eg|e\.g|i\.e|like|same|previously|was|last|prev|previous|vorige|vorig|letztes|got|managed|geschafft|gehaald|sub|replace|add|if|->|→)\b/;
const soft = new Set([
  ...'each ea side per leg arm of at with the and a for in on total both ball vest kg lb hand hands dumbbells dumbbell db dbs kettlebell kettlebells kb bar plate plates men women rx c u uno una je elk stuk jeweils chacun cada pro hand reps rep sets set assisted assistance from box max only approx about ca'.split(
    ' ',
  ),
]);

function useOf(inside: readonly Atom[]): Group['use'] {
  const words = inside.flatMap((atom) => (atom.k === 'word' ? [atom.text] : []));
  const numbers = inside.some(({ k }) =>
    [
      'count',
      'load',
      'time',
      'reps',
      'sets',
      'rounds',
      'rpe',
      'side',
      'distance',
      'max',
      'failure',
      'warmup',
      'drop',
      'aside',
      'last',
    ].includes(k),
  );
  const said = words.join(' ');
  if (alternatives.test(said) || saysPain(said)) return 'remark';
  if (
    words.length > 0 &&
    words.length <= 4 &&
    !inside.some(({ k }) => k === 'count' || k === 'load') &&
    words.every((word) => qualifiers.has(word))
  )
    return numbers ? 'numbers' : 'name';
  if (numbers && words.filter((word) => !soft.has(fold(word))).length <= (words.length > 2 ? 1 : 0)) return 'numbers';
  return numbers && words.length <= 1 ? 'numbers' : 'remark';
}

const signs = new Set([',', '+', '&', ';', ':', '–', '—', '|', '-', '/', '.', '=', '→', '!', '?', '•', '·']);

/** "squats 3x10 and rows 3x12": a name and its sets on either side. */
function isAndBetween(before: readonly Node[], nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node?.kind !== 'atom' || node.atom.k !== 'word' || !ands.has(node.atom.text)) return false;
  const kinds = (some: readonly Node[]): readonly string[] =>
    some.map((each) => (each.kind === 'atom' ? each.atom.k : each.kind));
  const behind = kinds(nodes.slice(at + 1));
  const mark = behind.indexOf('mark');
  const next = mark < 0 ? behind : behind.slice(0, mark);
  const front = kinds(before);
  const isNamed = front.includes('word') && next[0] === 'word' && next.indexOf('x') > 0;
  return isNamed && front.indexOf('x') > front.indexOf('word');
}

export function piecesOf(nodes: readonly Node[], text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let piece: Node[] = [];
  let sign: Piece['sign'] = '';
  const close = (next: Piece['sign']): void => {
    const [first] = piece;
    const last = piece.at(-1);
    if (first !== undefined && last !== undefined) pieces.push({ nodes: piece, from: first.from, to: last.to, sign });
    if (piece.length > 0 || next !== ',') sign = piece.length === 0 && sign !== '' ? sign : next;
    piece = [];
  };
  nodes.forEach((node, index) => {
    const own = node.kind === 'atom' ? signOf(node.atom, nodes, index, text) : null;
    const cut = own ?? (isAndBetween(piece, nodes, index) ? ',' : null);
    if (cut === null) piece.push(node);
    else close(cut);
  });
  close('');
  return pieces;
}

function signOf(atom: Atom, nodes: readonly Node[], index: number, text: string): Piece['sign'] | null {
  if (atom.k === 'word') return wordSign(atom.text, nodes[index - 1], nodes[index + 1]);
  if (atom.k !== 'mark' || !signs.has(atom.text)) return null;
  const spaceBefore = /\s/.test(text.charAt(atom.from - 1));
  const spaceAfter = /\s|^$/.test(text.charAt(atom.to));
  switch (atom.text) {
    case ',':
    case ';':
    case '|':
    case '!':
    case '?':
    case '•':
    case '·':
      return ',';
    case ':':
      return spaceAfter || index === nodes.length - 1 ? ':' : null;
    case '.':
      // "elev. gemelos": a word cut short.
      if (index === 1 && /^\s+\p{Ll}/u.test(text.slice(atom.to))) return null;
      return spaceAfter && /\p{L}{3}$|\)$/u.test(text.slice(Math.max(0, atom.from - 3), atom.from)) ? ';' : null;
    case '+':
      return spaceAfter || nodes[index + 1]?.kind === 'atom' ? '+' : null;
    case '&':
      return startsCounted(nodes[index + 1]) || nodes[index - 1]?.kind === 'group' ? '&' : null;
    case '/':
      return spaceBefore && spaceAfter ? '/' : null;
    case '→':
      return '→';
    case '=':
      return ';';
    default:
      return spaceBefore && spaceAfter ? '-' : null;
  }
}

function startsCounted(node: Node | undefined): boolean {
  return node?.kind === 'atom' && ['count', 'reps', 'sets', 'time', 'distance'].includes(node.atom.k);
}

const joiners = new Set(['ss', 'superset', 'supersetted', 'supersatz', 'superserie', 'superset:']);
const ands = new Set(['and', 'und', 'y', 'en', 'et', 'plus', 'then']);

function wordSign(word: string, before: Node | undefined, next: Node | undefined): Piece['sign'] | null {
  if (joiners.has(word)) return 'ss';
  // "walk (ok) and cat-cow x10": behind a bracket, another begins.
  if (ands.has(word) && (startsCounted(next) || before?.kind === 'group')) return '+';
  return word === 'then' ? ',' : null;
}
