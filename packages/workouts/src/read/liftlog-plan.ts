// A plan of LiftLog: sessions of exercises with planned sets.
import type { LineNote, ReadWorkout, WorkoutSet, WrittenDay, WrittenExercise } from '../model.ts';
import { saysPain } from './words/pain.ts';
import { lettersFor } from './text/letters.ts';
import { isObject, lineCount, linesByObject, listIn, numberIn, textIn, type Json, type JsonObject } from './json.ts';

export function isLiftlogPlan(root: Json): root is JsonObject {
  return (
    isObject(root) &&
    listIn(root, 'sessions').some((session) =>
      listIn(session, 'exercises').some(
        (exercise) =>
          textIn(exercise, 'name') !== '' &&
          isObject(exercise) &&
          (exercise.plannedSets !== undefined || exercise.type !== undefined || exercise.sets !== undefined),
      ),
    )
  );
}

export function readLiftlogPlan(text: string, root: JsonObject): ReadWorkout {
  const lines = linesByObject(text, root, 'name');
  const days = listIn(root, 'sessions')
    .filter(isObject)
    .map((session): WrittenDay => {
      const blueprints = listIn(session, 'exercises')
        .filter(isObject)
        .filter((each) => textIn(each, 'name') !== '');
      const letters = lettersFor(supersets(blueprints));
      return {
        name: textIn(session, 'name'),
        exercises: blueprints.map((each, index) => exerciseOf(each, lines.get(each) ?? 1, letters[index] ?? null)),
      };
    })
    .filter(({ exercises }) => exercises.length > 0);
  const unread: LineNote[] = days.length === 0 ? [{ line: 1, text: text.slice(0, 100), why: 'no-exercise' }] : [];
  return { format: 'liftlog-plan', lines: lineCount(text), days, skipped: [], unread };
}

/** `supersetWithNext` chains one to the other. */
function supersets(blueprints: readonly JsonObject[]): readonly string[] {
  let key = 0;
  return blueprints.map((_, index) => {
    if (blueprints[index - 1]?.supersetWithNext !== true) key += 1;
    return `#${key}`;
  });
}

function exerciseOf(blueprint: JsonObject, line: number, group: string | null): WrittenExercise {
  const [name, notes] = [textIn(blueprint, 'name'), textIn(blueprint, 'notes')];
  const planned = listIn(blueprint, 'plannedSets').map(plannedSet);
  const sets = planned.length > 0 ? planned : [...cardioSets(blueprint), ...olderSets(blueprint)];
  const bodyweight = textIn(blueprint, 'resistance') === 'bodyweight';
  return {
    line,
    text: name,
    name,
    sets: bodyweight ? sets.map((set) => ({ ...set, load: { value: 1, unit: 'bodyweight' as const } })) : sets,
    painNote: saysPain(notes) ? notes : null,
    group,
  };
}

const emptySet: WorkoutSet = { kind: 'work', reps: null, seconds: null, distance: null, load: null, rpe: null, perSide: false };

function plannedSet(set: Json): WorkoutSet {
  const reps = isObject(set) ? set.reps : undefined;
  const [min, max] = [numberIn(reps, 'min'), numberIn(reps, 'max')];
  const count = isObject(set) ? numberIn(set, 'reps') : null;
  const least = min ?? count;
  return { ...emptySet, reps: least === null ? null : { min: least, max: Math.max(least, max ?? least) } };
}

function cardioSets(blueprint: JsonObject): readonly WorkoutSet[] {
  return listIn(blueprint, 'sets').map((set) => {
    const target = isObject(set) ? set.target : undefined;
    const time = isObject(target) ? isoSeconds(textIn(target, 'time') || textIn(target, 'value')) : null;
    const far = isObject(target)
      ? isObject(target.distance)
        ? target.distance
        : isObject(target.value)
          ? target.value
          : target
      : undefined;
    const value = numberIn(far, 'value') ?? (time === null ? numberIn(target, 'distance') : null);
    const unit = textIn(far, 'unit');
    return {
      ...emptySet,
      seconds: time,
      distance:
        value === null || time !== null
          ? null
          : Math.round(value * (/^k|kilom/i.test(unit) ? 1000 : /mile/i.test(unit) ? 1609.344 : /yard/i.test(unit) ? 0.9144 : 1)),
    };
  });
}

/** Before planned sets: a number of sets, and reps for each. */
function olderSets(blueprint: JsonObject): readonly WorkoutSet[] {
  const [sets, reps] = [numberIn(blueprint, 'sets'), numberIn(blueprint, 'repsPerSet')];
  if (sets === null) return [];
  return Array.from({ length: Math.min(100, Math.max(0, Math.trunc(sets))) }, () => ({
    ...emptySet,
    reps: reps === null ? null : { min: reps, max: reps },
  }));
}

/** PT3M, PT1H30M, PT45S */
function isoSeconds(text: string): number | null {
  const found = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(text);
  return found === null ? null : Number(found[1] ?? 0) * 3600 + Number(found[2] ?? 0) * 60 + Math.round(Number(found[3] ?? 0));
}
