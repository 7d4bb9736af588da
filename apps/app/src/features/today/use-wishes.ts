// Her standing word on each move, newest first to count, and the way to change it.
import { useDiary, useRecalled } from '../kit.ts';
import type { Wish } from './wish-menu.tsx';

export interface Wishes {
  readonly of: (move: string) => Wish;
  readonly set: (move: string, wish: Wish) => void;
  /** Moves that she never wants. */
  readonly never: readonly string[];
  /** Moves on which her word stands, either way. */
  readonly given: readonly string[];
}

export function useWishes(): Wishes {
  const diary = useDiary();
  const { vetoes } = useRecalled().history;
  const latest = new Map(vetoes.map(({ move, always }) => [move, always]));
  return {
    of: (move) => latest.get(move) ?? null,
    set: (move, always) => void diary.append('veto', { move, always }),
    never: [...latest].flatMap(([move, always]) => (always === false ? [move] : [])),
    given: [...latest].flatMap(([move, always]) => (always === null ? [] : [move])),
  };
}
