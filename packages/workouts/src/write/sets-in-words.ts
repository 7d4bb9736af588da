// Sets as people write them, and as they are read again: 3x8-12 @ 60 kg each side, RPE 8.
import type { WorkoutWords } from '@sinew/catalog';
import type { WorkoutSet } from '../model.ts';
import { setKey } from './outcome.ts';

export function setsInWords(sets: readonly WorkoutSet[], words: WorkoutWords): string {
  if (sets.length === 0) return '';
  const [only] = sets;
  // "30 min", not once thirty minutes.
  if (sets.length === 1 && only?.kind === 'work' && only.reps === null && only.seconds !== null)
    return [span(only.seconds), ...ending(only, words)].join(' ');
  const runs = runsOf(sets);
  const load = common(sets.map((set) => loadInWords(set, words)));
  const rpe = common(sets.map(({ rpe: value }) => (value === null ? '' : `RPE ${value}`)));
  const side = sets.every(({ perSide }) => perSide) ? words.workoutWriting.eachSide : '';
  let kind: WorkoutSet['kind'] = 'work';
  const parts = runs.map(({ set, count }, index) => {
    if (beginsRow(runs, index, load !== null)) kind = 'work';
    const label = labelOf(set.kind, kind, words);
    kind = set.kind === 'warmup' || set.kind === 'drop' ? set.kind : 'work';
    return [
      label,
      amount(set, count, words),
      load === null ? at(loadInWords(set, words)) : '',
      rpe === null && set.rpe !== null ? `RPE ${set.rpe}` : '',
    ]
      .filter(Boolean)
      .join(' ');
  });
  return [
    parts.map((part, index) => (index === 0 ? part : `${beginsRow(runs, index, load !== null) ? '; ' : ', '}${part}`)).join(''),
    side,
    at(load ?? ''),
    rpe ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

function ending(set: WorkoutSet, words: WorkoutWords): readonly string[] {
  const { perSide, rpe } = set;
  const side = perSide ? words.workoutWriting.eachSide : '';
  return [side, at(loadInWords(set, words)), rpe === null ? '' : `RPE ${rpe}`].filter(Boolean);
}

/** A weight is read as that of all sets before it in its row: where some have none, a new row begins. */
function beginsRow(runs: readonly SetRun[], index: number, sameLoad: boolean): boolean {
  const before = runs[index - 1];
  return before !== undefined && !sameLoad && before.set.load === null && runs[index]?.set.load !== null;
}

function at(load: string): string {
  return load === '' ? '' : `@ ${load}`;
}

/** What all say alike; null: they differ. */
function common(texts: readonly string[]): string | null {
  const [first = ''] = texts;
  return texts.every((text) => text === first) ? first : null;
}

interface SetRun {
  readonly set: WorkoutSet;
  readonly count: number;
}

/** Sets alike, one after the other, counted. */
export function runsOf(sets: readonly WorkoutSet[]): readonly SetRun[] {
  const runs: { set: WorkoutSet; count: number }[] = [];
  for (const set of sets) {
    const last = runs.at(-1);
    if (last !== undefined && setKey(last.set) === setKey(set)) last.count += 1;
    else runs.push({ set, count: 1 });
  }
  return runs;
}

function labelOf(kind: WorkoutSet['kind'], before: WorkoutSet['kind'], { workoutWriting }: WorkoutWords): string {
  if (kind === 'warmup') return before === 'warmup' ? '' : workoutWriting.warmUp;
  if (kind === 'drop') return before === 'drop' ? '' : workoutWriting.dropSet;
  return before === 'warmup' || before === 'drop' ? 'work:' : '';
}

function amount({ kind, reps, seconds, distance }: WorkoutSet, count: number, { workoutWriting }: WorkoutWords): string {
  const open = kind === 'amrap' ? workoutWriting.max : kind === 'failure' ? workoutWriting.toFailure : '';
  const what =
    reps !== null
      ? `${reps.min === reps.max ? reps.min : `${reps.min}-${reps.max}`}${kind === 'amrap' ? '+' : ''}`
      : seconds !== null
        ? span(seconds)
        : distance !== null
          ? metres(distance)
          : open;
  if (what === '') return count === 1 ? '1 set' : `${count} sets`;
  const failing = kind === 'failure' && reps !== null ? ` ${open}` : '';
  return `${count}x${what}${failing}`;
}

/** From two minutes up, whole and half minutes are read more easily than seconds. */
function span(seconds: number): string {
  return seconds >= 120 && seconds % 30 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}

function metres(distance: number): string {
  return `${Math.round(distance * 100) / 100} m`;
}

export function loadInWords({ load }: WorkoutSet, { workoutWriting }: WorkoutWords): string {
  if (load === null) return '';
  switch (load.unit) {
    case '%1rm':
      return `${load.value}%`;
    case 'bodyweight':
      return load.value === 1 ? workoutWriting.bodyweight : `${load.value} x ${workoutWriting.bodyweight}`;
    default:
      return `${load.value} ${load.unit}`;
  }
}
