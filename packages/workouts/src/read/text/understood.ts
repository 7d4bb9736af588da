// A piece of a line understood: which words name, which numbers count, what is only remarked.
import type { Atom } from '../atoms/atom.ts';
import { namesAnExercise } from '../words/exercises.ts';
import { saysPain } from '../words/pain.ts';
import type { Piece } from './pieces.ts';
import { type Run, type State, isRemark, runsOf } from './runs.ts';

interface Understood {
  readonly atoms: readonly Atom[];
  readonly run: Run | null;
  readonly remarks: readonly string[];
}

/** The name of a piece, its numbers, and what is only remarked. */
export function understood(state: State, piece: Piece): Understood {
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
  const chosen =
    runs.find(({ known, sure }) => known && sure) ??
    named(state, piece, runs[0]) ??
    runs.find(({ known }) => known) ??
    runs.find((run) => !isRemark(run)) ??
    null;
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

/** "Quadruped arm and leg reach (bird dog)": known by what stands in the bracket. */
function named(state: State, { nodes }: Piece, described: Run | undefined): Run | null {
  if (described === undefined || isRemark(described)) return null;
  const bracket = nodes.find(
    (node) => node.kind === 'group' && node.closed && node.use === 'remark' && node.from >= described.to,
  );
  const inside = bracket === undefined ? '' : state.text.slice(bracket.from + 1, bracket.to - 1);
  if (bracket === undefined || /\d/.test(inside) || !namesAnExercise(inside) || !state.isExercise(inside)) return null;
  const name = state.text.slice(described.from, bracket.to).replace(/\s+/g, ' ');
  return { ...described, to: bracket.to, name, known: true, sure: true };
}
