// wger's JSON: the entry of each changed exercise; an exercise is a number there, so another one is named in the comment.
import { tellReason, type WorkoutWords } from '@sinew/catalog';
import { isObject, linesByObject, listIn, parseJson, textIn, type Json, type JsonObject } from '../read/json.ts';
import type { AdaptedExercise, LineNote, ReadWorkout, WorkoutSet } from '../model.ts';
import type { AdaptedDay } from '../rewrite/adapt.ts';
import { omitted, outcomeOf, sameSets, type Outcome, type Written } from './outcome.ts';
import { setsInWords } from './sets-in-words.ts';

export function writeWger(read: ReadWorkout, days: readonly AdaptedDay[], words: WorkoutWords): Written {
  const { source } = read;
  const root = read.format === 'wger-json' && source !== undefined ? parseJson(source.replace(/^\uFEFF/, '')) : undefined;
  return root === undefined || source === undefined ? anew(read, days, words) : inPlace(source, root, days, words);
}

function inPlace(source: string, root: Json, days: readonly AdaptedDay[], words: WorkoutWords): Written {
  const exercises = days.flatMap((day) => day.exercises);
  const changed = exercises.filter((exercise) => outcomeOf(exercise, words).verdict !== 'as-it-is');
  if (changed.length === 0) return { text: source, omissions: [] };
  const lines = linesByObject(source, root, 'exercise');
  const left = [...exercises];
  const omissions: LineNote[] = [];
  const edits = new Map<JsonObject, JsonObject | null>();
  for (const entry of entriesIn(root)) {
    const at = left.findIndex(({ line }) => line === (lines.get(entry) ?? 1));
    const [exercise] = at < 0 ? [] : left.splice(at, 1);
    if (exercise === undefined || !changed.includes(exercise)) continue;
    const outcome = outcomeOf(exercise, words);
    if (outcome.verdict === 'left-out') edits.set(entry, null);
    else edits.set(entry, editedEntry(entry, exercise, outcome, words));
    if (outcome.renamed && textIn(entry, 'exercise_name') === '') omissions.push(omitted(exercise, 'exercise-number'));
  }
  const indent = /\n([ \t]+)"/.exec(source)?.[1] ?? (source.includes('\n') ? 2 : undefined);
  return { text: JSON.stringify(withEdits(root, edits), null, indent) + (source.endsWith('\n') ? '\n' : ''), omissions };
}

/** In the order they are read: days, slots and entries by their order. */
function entriesIn(root: Json): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const waiting: Json[] = [root];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (Array.isArray(value)) waiting.push(...value);
    else if (isObject(value)) {
      found.push(...listIn(value, 'entries').filter(isObject));
      waiting.push(...Object.values(value));
    }
  }
  return found;
}

function withEdits(value: Json, edits: ReadonlyMap<JsonObject, JsonObject | null>): Json {
  if (Array.isArray(value))
    return value.filter((each) => !(isObject(each) && edits.get(each) === null)).map((each) => withEdits(each, edits));
  if (!isObject(value)) return value;
  const edited = edits.get(value);
  if (edited !== undefined && edited !== null) return edited;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withEdits(each, edits)]));
}

function editedEntry(entry: JsonObject, exercise: AdaptedExercise, outcome: Outcome, words: WorkoutWords): JsonObject {
  const said = commentFor(exercise, outcome, words);
  const comment = [textIn(entry, 'comment'), said].filter((part) => part !== '').join('; ');
  const named = outcome.renamed && typeof entry.exercise_name === 'string' ? { exercise_name: outcome.name } : {};
  return { ...entry, ...named, comment, ...(sameSets(exercise.sets, outcome.sets) ? {} : configsOf(outcome.sets)) };
}

function commentFor(exercise: AdaptedExercise, outcome: Outcome, words: WorkoutWords): string {
  const { workoutWriting } = words;
  return [
    outcome.renamed ? `${outcome.name} ${setsInWords(outcome.sets, words)} (${workoutWriting.insteadOf(exercise.name)})` : '',
    ...outcome.remarks,
    ...exercise.reasons.map((reason) => tellReason(reason, words).because),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

const one = (value: number): readonly Json[] => [
  { iteration: 1, value: String(value), operation: 'r', step: 'na', repeat: false },
];

/** The rows of wger: how many sets, of what, with what. */
function configsOf(sets: readonly WorkoutSet[]): JsonObject {
  const [first] = sets;
  if (first === undefined) return { set_nr_configs: one(0) };
  const { reps, seconds, distance, load, rpe } = first;
  const weight = load === null || load.unit === '%1rm' ? 0 : load.value;
  return {
    set_nr_configs: one(sets.length),
    repetition_unit: reps !== null ? 1 : seconds !== null ? 3 : distance !== null ? 8 : first.kind === 'failure' ? 2 : 7,
    repetitions_configs: reps !== null ? one(reps.min) : seconds !== null ? one(seconds) : distance !== null ? one(distance) : [],
    max_repetitions_configs: reps !== null && reps.max > reps.min ? one(reps.max) : [],
    weight_unit: load?.unit === 'lb' ? 2 : load?.unit === 'bodyweight' ? 3 : 1,
    weight_configs: one(weight),
    rir_configs: rpe === null ? [] : one(10 - rpe),
  };
}

function anew(read: ReadWorkout, days: readonly AdaptedDay[], words: WorkoutWords): Written {
  const { workoutWriting } = words;
  const omissions: LineNote[] = read.unread.map((note) => omitted(note, 'not-read'));
  const routine: JsonObject = {
    name: workoutWriting.program.slice(0, 25),
    days: days.map(({ name, exercises }, index) => ({
      order: index + 1,
      name: (name === '' ? workoutWriting.untitledDay(index + 1) : name).slice(0, 20),
      is_rest: false,
      slots: slotsOf(exercises, omissions, words),
    })),
  };
  return { text: `${JSON.stringify(routine, null, 2)}\n`, omissions };
}

function slotsOf(exercises: readonly AdaptedExercise[], omissions: LineNote[], words: WorkoutWords): readonly Json[] {
  const slots: { readonly group: string | null; readonly entries: JsonObject[] }[] = [];
  for (const exercise of exercises) {
    const outcome = outcomeOf(exercise, words);
    if (outcome.verdict === 'left-out') continue;
    omissions.push(omitted(exercise, 'exercise-number'));
    for (const [index, sets] of alike(outcome.sets).entries()) {
      const last = slots.at(-1);
      const beside = index === 0 && last !== undefined && exercise.group !== null && last.group === exercise.group;
      const slot = beside ? last : { group: exercise.group, entries: [] };
      if (!beside) slots.push(slot);
      slot.entries.push({
        exercise: null,
        exercise_name: outcome.name,
        order: slot.entries.length + 1,
        comment: index === 0 && outcome.verdict === 'changed' ? commentFor(exercise, outcome, words) : '',
        type: { work: 'normal', amrap: 'normal', failure: 'normal', warmup: 'warmup', drop: 'dropset' }[sets[0]?.kind ?? 'work'],
        ...configsOf(sets),
      });
    }
  }
  return slots.map(({ entries }, index) => ({ order: index + 1, comment: '', entries }));
}

/** An entry has one number of reps and one weight. */
function alike(sets: readonly WorkoutSet[]): readonly (readonly WorkoutSet[])[] {
  const rows: WorkoutSet[][] = [];
  for (const set of sets) {
    const last = rows.at(-1);
    if (last?.[0] !== undefined && sameSets([last[0]], [set])) last.push(set);
    else rows.push([set]);
  }
  return rows.length === 0 ? [[]] : rows;
}
