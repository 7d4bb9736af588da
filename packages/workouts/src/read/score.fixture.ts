// How well a workout was read: what was found of what is in it, and how much of that is right. For tests.
import type { WorkoutSet, WrittenDay, WrittenExercise } from '../model.ts';

/** `4 squat | 5×5@60kg`: the line, a part of the name, its sets. */
export type Label = string;

export interface Score {
  expected: number;
  found: number;
  matched: number;
  sets: number;
  reps: number;
  load: number;
  side: number;
  readonly wrong: string[];
}

export function emptyScore(): Score {
  return { expected: 0, found: 0, matched: 0, sets: 0, reps: 0, load: 0, side: 0, wrong: [] };
}

interface Wanted {
  readonly line: number;
  readonly name: string;
  readonly sets: readonly WorkoutSet[];
}

export function scoreInto(score: Score, what: string, days: readonly WrittenDay[], labels: readonly Label[]): void {
  const left = days.flatMap(({ exercises }) => exercises);
  score.found += left.length;
  for (const wanted of labels.map(wantedIn)) {
    score.expected += 1;
    const at = left.findIndex(({ line, name }) => line === wanted.line && name.toLowerCase().includes(wanted.name));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found === undefined) score.wrong.push(`${what}: missing ${wanted.line} ${wanted.name}`);
    else compare(score, what, wanted, found);
  }
  for (const { line, name } of left) score.wrong.push(`${what}: too many ${line} ${name}`);
}

function compare(score: Score, what: string, wanted: Wanted, found: WrittenExercise): void {
  score.matched += 1;
  const parts = {
    sets: (sets: readonly WorkoutSet[]) => sets.length,
    reps: (sets: readonly WorkoutSet[]) => sets.map(({ reps, seconds, distance }) => [reps?.min, reps?.max, seconds, distance]),
    load: (sets: readonly WorkoutSet[]) => sets.map(({ load }) => [load?.value, load?.unit]),
    side: (sets: readonly WorkoutSet[]) => sets.map(({ perSide }) => perSide),
  };
  for (const part of ['sets', 'reps', 'load', 'side'] as const) {
    if (JSON.stringify(parts[part](wanted.sets)) === JSON.stringify(parts[part](found.sets))) score[part] += 1;
    else
      score.wrong.push(
        `${what}: ${part} of ${wanted.line} ${wanted.name}: ${shortSets(found.sets)} for ${shortSets(wanted.sets)}`,
      );
  }
}

function wantedIn(label: Label): Wanted {
  const [head = '', sets = ''] = label.split(' | ');
  const line = Number(/^\d+/.exec(head)?.[0] ?? 0);
  return { line, name: head.replace(/^\d+ /, '').toLowerCase(), sets: setsFrom(sets.trim()) };
}

/** `3×8-10@60kg/side w:5@40kg a:_ 3×30s 40m`; `a:` as many as possible, `f:` to failure, `d:` drop, `w:` warm-up; `_` unsaid. */
export function setsFrom(text: string): readonly WorkoutSet[] {
  return text
    .split(' ')
    .filter(Boolean)
    .flatMap((part) => {
      const found =
        /^(?:(\d+)×)?(?:([wafd]):)?(?:_|(\d+)(?:-(\d+))?|([\d.]+)s|([\d.]+)m)(?:;([\d.]+)m)?(?:@([\d.]+)(kg|lb|%1rm|bodyweight))?(?:r([\d.]+))?(\/side)?$/.exec(
          part,
        );
      if (found === null) throw new Error(`No sets: ${part}`);
      const [, times, kind, min, max, seconds, metres, also, load, unit, rpe, side] = found;
      const set: WorkoutSet = {
        kind: kind === 'w' ? 'warmup' : kind === 'a' ? 'amrap' : kind === 'f' ? 'failure' : kind === 'd' ? 'drop' : 'work',
        reps: min === undefined ? null : { min: Number(min), max: Number(max ?? min) },
        seconds: seconds === undefined ? null : Number(seconds),
        distance: metres === undefined && also === undefined ? null : Number(metres ?? also),
        load: load === undefined ? null : { value: Number(load), unit: unit as 'kg' },
        rpe: rpe === undefined ? null : Number(rpe),
        perSide: side !== undefined,
      };
      return Array.from({ length: Number(times ?? 1) }, () => set);
    });
}

export function shortSets(sets: readonly WorkoutSet[]): string {
  const rows: { text: string; times: number }[] = [];
  for (const text of sets.map(shortSet)) {
    const last = rows.at(-1);
    if (last?.text === text) last.times += 1;
    else rows.push({ text, times: 1 });
  }
  return rows.map(({ text, times }) => (times === 1 ? text : `${times}×${text}`)).join(' ');
}

function shortSet({ kind, reps, seconds, distance, load, rpe, perSide }: WorkoutSet): string {
  const amount =
    reps !== null
      ? reps.min === reps.max
        ? `${reps.min}`
        : `${reps.min}-${reps.max}`
      : seconds !== null
        ? `${seconds}s`
        : distance !== null
          ? `${distance}m`
          : '_';
  return [
    kind === 'work' ? '' : `${kind.charAt(0)}:`,
    amount,
    reps !== null && distance !== null ? `;${distance}m` : '',
    load === null ? '' : `@${load.value}${load.unit}`,
    rpe === null ? '' : `r${rpe}`,
    perSide ? '/side' : '',
  ].join('');
}

export function shares({
  expected,
  found,
  matched,
  sets,
  reps,
  load,
  side,
}: Score): Readonly<Record<'recall' | 'precision' | 'sets' | 'reps' | 'load' | 'side', number>> {
  const of = (count: number, all: number): number => (all === 0 ? 1 : Math.round((count / all) * 1000) / 1000);
  return {
    recall: of(matched, expected),
    precision: of(matched, found),
    sets: of(sets, matched),
    reps: of(reps, matched),
    load: of(load, matched),
    side: of(side, matched),
  };
}
