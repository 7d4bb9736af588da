// A routine of wger: days, slots, entries; each with its rows of sets, reps and weights.
import type { LineNote, LoadUnit, ReadWorkout, WorkoutSet, WrittenDay, WrittenExercise } from '../model.ts';
import { saysPain } from './words/pain.ts';
import { lettersFor } from './text/letters.ts';
import { isObject, lineCount, linesByObject, listIn, numberIn, textIn, type Json, type JsonObject } from './json.ts';

/** The routines in it, whether it is one, a list or an answer of the API; none: it is something else. */
export function wgerRoutines(root: Json): readonly JsonObject[] {
  const candidates = Array.isArray(root)
    ? root
    : isObject(root) && Array.isArray(root.results)
      ? root.results
      : isObject(root) && isObject(root.routine)
        ? [root.routine]
        : [root];
  return candidates
    .filter(isObject)
    .filter((routine) => listIn(routine, 'days').some((day) => isObject(day) && Array.isArray(day.slots)));
}

export function readWger(text: string, root: Json): ReadWorkout {
  const lines = linesByObject(text, root, 'exercise');
  const skipped: LineNote[] = [];
  const dayLines = linesByObject(text, root, 'slots');
  const days = wgerRoutines(root).flatMap((routine) =>
    inOrder(listIn(routine, 'days')).flatMap((day): WrittenDay[] => {
      if (day.is_rest === true) {
        skipped.push({ line: dayLines.get(day) ?? 1, text: textIn(day, 'name'), why: 'rest' });
        return [];
      }
      return [{ name: textIn(day, 'name') || textIn(routine, 'name'), exercises: exercisesOf(day, lines, skipped) }];
    }),
  );
  const filled = days.filter(({ exercises }) => exercises.length > 0);
  const unread: LineNote[] = filled.length === 0 ? [{ line: 1, text: text.slice(0, 100), why: 'no-exercise' }] : [];
  return { format: 'wger-json', lines: lineCount(text), days: filled, skipped, unread };
}

function inOrder(list: readonly Json[]): readonly JsonObject[] {
  return list.filter(isObject).toSorted((one, other) => (numberIn(one, 'order') ?? 0) - (numberIn(other, 'order') ?? 0));
}

function exercisesOf(day: JsonObject, lines: ReadonlyMap<JsonObject, number>, skipped: LineNote[]): readonly WrittenExercise[] {
  const keys: (string | null)[] = [];
  const exercises: WrittenExercise[] = [];
  inOrder(listIn(day, 'slots')).forEach((slot, index) => {
    for (const entry of inOrder(listIn(slot, 'entries'))) {
      const name = exerciseName(entry);
      const comment = [textIn(entry, 'comment'), textIn(slot, 'comment')].filter(Boolean).join('; ');
      if (name === null) {
        skipped.push({ line: lines.get(entry) ?? 1, text: comment, why: 'no-name' });
        continue;
      }
      keys.push(`#${index}`);
      exercises.push({
        line: lines.get(entry) ?? 1,
        text: name,
        name,
        sets: setsOf(entry),
        painNote: saysPain(comment) ? comment : null,
        group: null,
      });
    }
  });
  const letters = lettersFor(keys);
  return exercises.map((exercise, index) => ({ ...exercise, group: letters[index] ?? null }));
}

/** Its name where the file carries it, else its number in wger's list. */
export function exerciseName(entry: JsonObject): string | null {
  const { exercise } = entry;
  const said = textIn(entry, 'exercise_name') || textIn(entry, 'name');
  if (said !== '') return said;
  if (typeof exercise === 'string' && exercise !== '') return exercise;
  if (isObject(exercise)) return translated(exercise);
  const about = entry.exercise_obj ?? entry.exercise_data ?? entry.exerciseinfo;
  if (isObject(about)) return translated(about);
  return typeof exercise === 'number' ? `wger ${exercise}` : null;
}

/** English is language 2 of wger. */
function translated(exercise: JsonObject): string | null {
  const own = textIn(exercise, 'name');
  if (own !== '') return own;
  const translations = listIn(exercise, 'translations');
  const english = translations.find((each) => numberIn(each, 'language') === 2) ?? translations[0];
  const name = textIn(english, 'name');
  const id = numberIn(exercise, 'id');
  return name !== '' ? name : id === null ? null : `wger ${id}`;
}

function setsOf(entry: JsonObject): readonly WorkoutSet[] {
  const count = Math.min(
    100,
    Math.max(1, Math.trunc(firstValue(entry, 'set_nr_configs', 'sets_configs') ?? numberIn(entry, 'sets') ?? 1)),
  );
  const least = firstValue(entry, 'repetitions_configs', 'reps_configs');
  const most = firstValue(entry, 'max_repetitions_configs', 'max_reps_configs');
  const unit = idOf(entry.repetition_unit) ?? 1;
  const amount = amountOf(unit, least, most);
  const rir = firstValue(entry, 'rir_configs');
  const set: WorkoutSet = {
    ...amount,
    kind: amount.kind ?? kindOf(textIn(entry, 'type')),
    load: loadOf(entry),
    rpe: rir === null || rir > 10 ? null : 10 - rir,
    perSide: false,
  };
  return Array.from({ length: count }, () => set);
}

function amountOf(
  unit: number,
  least: number | null,
  most: number | null,
): Pick<WorkoutSet, 'reps' | 'seconds' | 'distance'> & { readonly kind?: WorkoutSet['kind'] } {
  const nothing = { reps: null, seconds: null, distance: null };
  switch (unit) {
    case 2:
      return { ...nothing, kind: 'failure' };
    case 7:
      return { ...nothing, kind: 'amrap' };
    case 3:
      return { ...nothing, seconds: least };
    case 4:
      return { ...nothing, seconds: least === null ? null : least * 60 };
    case 5:
      return { ...nothing, distance: least === null ? null : Math.round(least * 1609.344) };
    case 6:
      return { ...nothing, distance: least === null ? null : least * 1000 };
    case 8:
      return { ...nothing, distance: least };
    default:
      return {
        ...nothing,
        reps: least === null ? null : { min: Math.round(least), max: Math.round(Math.max(least, most ?? least)) },
      };
  }
}

function kindOf(type: string): WorkoutSet['kind'] {
  return type === 'warmup' ? 'warmup' : type === 'dropset' ? 'drop' : 'work';
}

function loadOf(entry: JsonObject): WorkoutSet['load'] {
  const value = firstValue(entry, 'weight_configs');
  const units: Readonly<Record<number, LoadUnit>> = { 1: 'kg', 2: 'lb' };
  const id = idOf(entry.weight_unit) ?? 1;
  if (id === 3) return { value: 1, unit: 'bodyweight' };
  const unit = units[id];
  return value === null || value === 0 || unit === undefined ? null : { value, unit };
}

function idOf(unit: Json | undefined): number | null {
  return typeof unit === 'number' ? unit : isObject(unit) ? numberIn(unit, 'id') : null;
}

/** What the first iteration sets: later ones are how it goes up. */
function firstValue(entry: JsonObject, ...names: readonly string[]): number | null {
  for (const name of names) {
    const configs = listIn(entry, name).filter(isObject);
    const first = configs.find((config) => (numberIn(config, 'iteration') ?? 1) <= 1) ?? configs[0];
    const value = numberIn(first, 'value');
    if (value !== null) return value;
  }
  return null;
}
