// Rows of a CSV as they arrive in pieces: each with the line it begins in. Quotes that never close are letters.

export interface RowReader {
  /** Reads what is complete; what is not waits for the next piece. */
  push(piece: string): void;
  end(): void;
}

/** `from` and `to` in all that was pushed; its line break belongs to the row. */
export type OnRow = (cells: readonly string[], line: number, from: number, to: number) => void;

/** A quoted cell is no longer than this; beyond it, the quote was only a letter. */
const longestCell = 50_000;
/** More columns than any export has: the rest of the row is left out. */
export const mostCells = 4_000;

interface State {
  readonly delimiter: string;
  readonly onRow: OnRow;
  text: string;
  at: number;
  /** Characters of all pieces before `text`. */
  base: number;
  begun: number;
  line: number;
  /** Up to here no quote closes a cell; looking again would be for nothing. */
  unclosedUpTo: number;
  nextFeed: number;
  nextReturn: number;
}

export function createRowReader(delimiter: string, onRow: OnRow): RowReader {
  const state: State = {
    delimiter,
    onRow,
    text: '',
    at: 0,
    base: 0,
    begun: 0,
    line: 1,
    unclosedUpTo: -1,
    nextFeed: -2,
    nextReturn: -2,
  };
  return {
    push: (piece) => {
      const isFirst = state.base === 0 && state.text === '';
      state.base += state.at;
      state.text = state.at >= state.text.length ? piece : state.text.slice(state.at) + piece;
      state.at = isFirst && piece.startsWith('\uFEFF') ? 1 : 0;
      state.unclosedUpTo = -1;
      state.nextFeed = -2;
      state.nextReturn = -2;
      readRows(state, false);
    },
    end: () => {
      readRows(state, true);
      state.text = '';
      state.at = 0;
    },
  };
}

function readRows(state: State, last: boolean): void {
  for (;;) {
    const begun = state.at;
    state.begun = begun;
    if (begun >= state.text.length) return;
    const lines = readRow(state, last);
    if (lines === 0) {
      state.at = begun;
      return;
    }
    state.line += lines;
  }
}

/** Reads one row and gives how many lines it took; 0: it is not all there yet. */
function readRow(state: State, last: boolean): number {
  const { text, delimiter } = state;
  const cells: string[] = [];
  let lines = 1;
  for (;;) {
    const from = state.at;
    if (text.charCodeAt(from) === 34) {
      const close = closingQuote(state, from + 1, last);
      if (close === -2) return 0;
      if (close >= 0) {
        const inside = text.slice(from + 1, close);
        if (cells.length < mostCells) cells.push(inside.includes('""') ? inside.replaceAll('""', '"') : inside);
        lines += breaksIn(inside);
        state.at = close + 1;
        const ended = afterCell(state, last);
        if (ended === 'wait') return 0;
        if (ended === 'row') return emit(state, cells, lines);
        continue;
      }
    }
    const cut = text.indexOf(delimiter, from);
    const end = rowEnd(state, from);
    if (end < 0 && !last) return 0;
    const stop = end < 0 ? text.length : end;
    if (cut >= 0 && cut < stop) {
      if (cells.length < mostCells) cells.push(text.slice(from, cut));
      state.at = cut + 1;
      continue;
    }
    if (cells.length < mostCells) cells.push(text.slice(from, stop));
    state.at = stop;
    return afterCell(state, last) === 'wait' ? 0 : emit(state, cells, lines);
  }
}

function emit(state: State, cells: readonly string[], lines: number): number {
  state.onRow(cells, state.line, state.base + state.begun, state.base + state.at);
  return lines;
}

/** Steps over what follows a cell: the delimiter, or the end of the row. */
function afterCell(state: State, last: boolean): 'cell' | 'row' | 'wait' {
  const { text } = state;
  const character = text.charAt(state.at);
  if (character === state.delimiter) {
    state.at += 1;
    return 'cell';
  }
  if (character === '') return last ? 'row' : 'wait';
  if (character === '\r') {
    if (state.at + 1 >= text.length && !last) return 'wait';
    state.at += text.charAt(state.at + 1) === '\n' ? 2 : 1;
    return 'row';
  }
  state.at += 1;
  return 'row';
}

/** The next line break at or after `from`; -1: none. Each sign is looked for once. */
function rowEnd(state: State, from: number): number {
  if (state.nextFeed !== -1 && state.nextFeed < from) state.nextFeed = state.text.indexOf('\n', from);
  if (state.nextReturn !== -1 && state.nextReturn < from) state.nextReturn = state.text.indexOf('\r', from);
  const { nextFeed, nextReturn } = state;
  return nextReturn === -1 || (nextFeed !== -1 && nextFeed < nextReturn) ? nextFeed : nextReturn;
}

/** Where the quoted cell ends; -1: nowhere, the quote is a letter; -2: not known yet. */
function closingQuote(state: State, from: number, last: boolean): number {
  const { text, delimiter } = state;
  const limit = Math.min(text.length, from + longestCell);
  let at = Math.max(from, state.unclosedUpTo);
  for (at = text.indexOf('"', at); at >= 0 && at < limit; at = text.indexOf('"', at + 1)) {
    const next = text.charAt(at + 1);
    if (next === '"') {
      at += 1;
      continue;
    }
    if (next === delimiter || next === '\n' || next === '\r') return at;
    if (next === '') return last ? at : -2;
  }
  if (!last && text.length < from + longestCell) return -2;
  state.unclosedUpTo = limit;
  return -1;
}

function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
