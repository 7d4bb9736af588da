// Text, given back: only what changed is put in the place of what stood there; the rest stays byte for byte.
import { tellReason, type WorkoutWords } from '@sinew/catalog';
import type { AdaptedExercise, LineNote, ReadWorkout } from '../model.ts';
import type { AdaptedDay } from '../rewrite/adapt.ts';
import { omitted, outcomeOf, sameSets, type Outcome, type Written } from './outcome.ts';
import { setsInWords } from './sets-in-words.ts';

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function writeText(read: ReadWorkout, days: readonly AdaptedDay[], words: WorkoutWords): Written {
  const exercises = days.flatMap((day) => day.exercises);
  const changed = exercises.filter((exercise) => outcomeOf(exercise, words).verdict !== 'as-it-is');
  const { source } = read;
  if (read.format === 'text' && source !== undefined && changed.every(({ span }) => span !== undefined))
    return inPlace(read, source, changed, words);
  const anew = writeAnew(days, words);
  const lost = [...read.unread].map((note) => omitted(note, 'not-read'));
  const moved =
    read.format === 'text' && source !== undefined
      ? changed.filter(({ span }) => span === undefined).map((each) => omitted(each, 'not-in-place'))
      : [];
  return { text: anew, omissions: [...moved, ...lost] };
}

function inPlace(read: ReadWorkout, source: string, changed: readonly AdaptedExercise[], words: WorkoutWords): Written {
  const splices = changed.flatMap((exercise) => spliceOf(exercise, source, words)).sort((one, other) => one.from - other.from);
  let text = '';
  let at = 0;
  for (const splice of splices) {
    if (splice.from < at) continue;
    text += source.slice(at, splice.from) + splice.text;
    at = splice.to;
  }
  return {
    text: text + source.slice(at),
    omissions: changed.flatMap((exercise) => [...linesBetween(read, exercise, source), ...inColumns(exercise, words)]),
  };
}

function spliceOf(exercise: AdaptedExercise, source: string, words: WorkoutWords): readonly Splice[] {
  const { span } = exercise;
  if (span === undefined) return [];
  const outcome = outcomeOf(exercise, words);
  const segment = source.slice(span.from, span.to);
  const because = exercise.reasons.map((reason) => tellReason(reason, words).because);
  const here = { from: span.from, to: span.to, text: segmentFor(exercise, outcome, segment, words) };
  const told = because.length === 0 || span.cell === true ? [] : [reasonsUnder(source, span, outcome, because, words)];
  return [here, ...told];
}

function segmentFor(exercise: AdaptedExercise, outcome: Outcome, segment: string, words: WorkoutWords): string {
  const { workoutWriting } = words;
  if (outcome.verdict === 'left-out') return `~~${segment.trim()}~~ (${workoutWriting.leftOut})`;
  const numbers = sameSets(exercise.sets, outcome.sets) ? null : setsInWords(outcome.sets, words);
  const renamed = segment.includes(exercise.name) ? segment.replace(exercise.name, () => outcome.name) : null;
  const body =
    numbers === null && renamed !== null
      ? renamed.trimEnd()
      : [outcome.name, numbers ?? setsInWords(outcome.sets, words)].filter(Boolean).join(' ');
  const instead = outcome.renamed ? ` (${workoutWriting.insteadOf(exercise.name)})` : '';
  const whole = [body + instead, ...outcome.remarks];
  // What cuts columns has no place in a cell.
  return exercise.span?.cell === true ? whole.join(' – ').replace(/[,;|\t\r\n"]+/g, ' ') : whole.join(', ');
}

/** Under the line it is about, so that lists and headings stay what they are. */
function reasonsUnder(
  source: string,
  span: { readonly to: number },
  outcome: Outcome,
  because: readonly string[],
  { workoutWriting }: WorkoutWords,
): Splice {
  const found = /\r\n|\n|\r/g;
  found.lastIndex = span.to;
  const end = found.exec(source);
  const at = end?.index ?? source.length;
  const breakSign = end?.[0] ?? (/\r\n/.test(source) ? '\r\n' : '\n');
  return {
    from: at,
    to: at,
    text: because.map((sentence) => `${breakSign}  ↳ ${workoutWriting.reason(outcome.name, sentence)}`).join(''),
  };
}

/** In a table the numbers have columns of their own, and the reasons no line. */
function inColumns(exercise: AdaptedExercise, words: WorkoutWords): readonly LineNote[] {
  if (exercise.span?.cell !== true) return [];
  const numbers = sameSets(exercise.sets, outcomeOf(exercise, words).sets) ? [] : [omitted(exercise, 'own-columns')];
  return exercise.reasons.length === 0 ? numbers : [...numbers, omitted(exercise, 'reasons')];
}

/** Lines that stood between the sets of a changed exercise go with them. */
function linesBetween({ skipped, unread }: ReadWorkout, exercise: AdaptedExercise, source: string): readonly LineNote[] {
  const { span } = exercise;
  if (span === undefined) return [];
  const last = exercise.line + (source.slice(span.from, span.to).match(/\r\n|\n|\r/g)?.length ?? 0);
  return [...skipped, ...unread]
    .filter(({ line }) => line > exercise.line && line <= last)
    .map((note) => omitted(note, 'line-in-between'));
}

/** Every day with its exercises, one a line. */
export function writeAnew(days: readonly AdaptedDay[], words: WorkoutWords): string {
  const { workoutWriting } = words;
  return days
    .map(({ name, exercises }, index) => {
      const lines = exercises.flatMap((exercise) => {
        const outcome = outcomeOf(exercise, words);
        const label = exercise.group === null ? '- ' : `- ${exercise.group}${placeInGroup(exercises, exercise)}. `;
        const reasons =
          outcome.verdict === 'as-it-is'
            ? []
            : exercise.reasons.map((reason) => `  ↳ ${workoutWriting.reason(outcome.name, tellReason(reason, words).because)}`);
        const numbers = setsInWords(outcome.verdict === 'left-out' ? exercise.sets : outcome.sets, words);
        const line = [outcome.name, numbers].filter(Boolean).join(' ');
        if (outcome.verdict === 'left-out') return [`- ~~${line}~~ (${workoutWriting.leftOut})`, ...reasons];
        const instead = outcome.renamed ? ` (${workoutWriting.insteadOf(exercise.name)})` : '';
        return [label + [line + instead, ...outcome.remarks].join(', '), ...reasons];
      });
      return [`## ${name === '' ? workoutWriting.untitledDay(index + 1) : name}`, '', ...lines, ''].join('\n');
    })
    .join('\n');
}

function placeInGroup(exercises: readonly AdaptedExercise[], exercise: AdaptedExercise): number {
  return exercises.filter(({ group }) => group === exercise.group).indexOf(exercise) + 1;
}
