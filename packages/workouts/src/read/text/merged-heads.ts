// Two lines that are one head.
import type { Head } from './heads.ts';

/** "For time" / "9, 7 and 5 reps of": two lines, one head. */
export function merged(one: Head, other: Head): Head {
  const [a, b] = [one.inherited, other.inherited];
  return {
    ...other,
    joined: one.joined || other.joined,
    inherited: {
      rounds: b.rounds ?? a.rounds,
      reps: b.reps.length > 0 ? b.reps : a.reps,
      seconds: b.seconds ?? a.seconds,
      kind: b.kind ?? a.kind,
      load: b.load ?? a.load,
      perSide: a.perSide || b.perSide,
      inTurn: b.rounds === null ? a.inTurn : b.inTurn,
    },
  };
}
