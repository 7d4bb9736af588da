// A workout that was read, made SI-friendly for today: a shut gate shuts this door too; what does not hurt her and is allowed stays.
import {
  openGate,
  type Disposition,
  type Gate,
  type Light,
  type Occasion,
  type Presentation,
  type Provocation,
} from '@sinew/engine';
import type { AdaptedExercise, Exercise, LineNote, ReadWorkout, Recognised, WrittenExercise } from '../model.ts';
import { adviceFor, type Advice } from './advice.ts';
import { avoided, type RewriteInput } from './answer.ts';
import { frontMayBeSore, frontRules } from './front.ts';
import { keptOf, type Kept } from './kept.ts';
import { positional, resembles } from './resembles.ts';
import { nameKnownBy } from '../recognise/name-known-by.ts';
import { rewrite } from './rewrite.ts';
import { standInsFor } from './stand-in.ts';

export interface AdaptInput extends Occasion {
  readonly recognise: (name: string) => Recognised;
  readonly exerciseNamed: (id: string) => Exercise | null;
}

export interface AdaptedDay {
  readonly name: string;
  readonly exercises: readonly AdaptedExercise[];
}

export interface Adapted {
  readonly format: ReadWorkout['format'];
  readonly disposition: Disposition;
  readonly presentation: Presentation;
  readonly read: {
    readonly lines: number;
    readonly exercises: number;
    readonly skipped: readonly LineNote[];
    readonly unread: readonly LineNote[];
  };
  readonly days: readonly AdaptedDay[];
  readonly kept: Kept;
  /** Said once for the whole workout: breath, top of the lift, how to stand. */
  readonly advice: readonly Advice[];
}

export function adapt(workout: ReadWorkout, input: AdaptInput): Adapted {
  const gate = openGate(input);
  const recognised = new Map<string, Recognised>();
  const isHerOwn = ({ name }: WrittenExercise): boolean => input.recognise(name).confidence === 1;
  const known = (written: WrittenExercise): Recognised => {
    const name = isHerOwn(written) ? written.name : nameKnownBy(written);
    const found = recognised.get(name) ?? input.recognise(name);
    recognised.set(name, found);
    return found;
  };
  const all = workout.days.flatMap(({ exercises }) => exercises);
  const rewriting = rewritingFor(
    all.map((written) => ({ painNote: written.painNote, exercise: known(written).exercise })),
    gate,
    input,
  );
  const days = workout.days.map(({ name, exercises }) => ({
    name,
    exercises: exercises.map((written) => answer(written, known(written), rewriting)),
  }));
  const { lines, skipped, unread } = workout;
  const adapted = days.flatMap(({ exercises }) => exercises);
  return {
    format: workout.format,
    disposition: gate.disposition,
    presentation: gate.presentation,
    read: { lines, exercises: all.length, skipped, unread },
    days,
    kept: keptOf(adapted),
    advice: adviceFor(adapted, input.catalog),
  };
}

type Noted = Pick<AdaptedExercise, 'exercise' | 'painNote'>;

/** What every exercise of a workout is looked at with. */
export function rewritingFor(all: readonly Noted[], gate: Gate, input: Omit<AdaptInput, 'recognise'>): RewriteInput {
  const { person, catalog, exerciseNamed } = input;
  const provoked = provokedTags(gate, all);
  const against = againstIn(gate, provoked);
  const search = { against, exerciseNamed, avoid: avoided({ provoked }) };
  const standIns = once(
    (exercise: Exercise, first: readonly string[] = []) => standInsFor(exercise, search, first),
    ({ id }, first = []) => [id, ...first].join(' '),
  );
  const { profile } = person;
  return { gate, against, profile, catalog, provoked, exerciseNamed, standIns };
}

/** Where the front of the pelvis is known not to be sore, its rules fall away. */
function againstIn(gate: Gate, provoked: RewriteInput['provoked']): Gate['against'] {
  const isFrontSore = frontMayBeSore(gate, avoided({ provoked }));
  return once(
    (move, form) => gate.against(move, form).filter(({ rule }) => isFrontSore || !frontRules.includes(rule)),
    ({ id }) => id,
  );
}

/** A log has the same exercise a thousand times: it is asked about once. */
function once<Given extends readonly unknown[], Answer>(
  ask: (...given: Given) => Answer,
  keyOf: (...given: Given) => string,
): (...given: Given) => Answer {
  const known = new Map<string, Answer>();
  return (...given) => {
    const key = keyOf(...given);
    const found = known.get(key);
    if (found !== undefined) return found;
    const answered = ask(...given);
    known.set(key, answered);
    return answered;
  };
}

/** Unasked, or a sign that needs a person first: everything is read, nothing is kept or rewritten. */
function answer(written: WrittenExercise, recognised: Recognised, input: RewriteInput): AdaptedExercise {
  const { level, allows, because } = input.gate.disposition;
  const shut = allows === 'nothing' || level === 'not-screened';
  if (!shut && allows !== 'rest-and-breathe') return rewrite(written, recognised, input);
  const { exercise, confidence } = recognised;
  const base = { ...written, exercise, confidence, to: null, breath: 'free' as const };
  if (shut) return { ...base, verdict: 'ask', options: [], reasons: because.slice(0, 1) };
  if (exercise === null) return { ...base, verdict: 'ask', options: [], reasons: because.slice(0, 1) };
  const rests = exercise.pattern === 'breathing';
  return {
    ...base,
    verdict: rests ? 'keep' : 'remove',
    options: [],
    reasons: rests ? [] : because.slice(0, 1),
    breath: rests ? 'slow' : 'free',
  };
}

/** Her check-in's provocations with today's light; what her own notes say hurts is amber at least. */
function provokedTags(gate: Gate, all: readonly Noted[]): ReadonlyMap<Provocation, Light> {
  const { light } = gate.presentation;
  const tags = new Map<Provocation, Light>((gate.facts.provokedBy ?? []).map((tag) => [tag, light]));
  for (const { exercise, painNote } of all) {
    if (painNote === null || exercise === null) continue;
    for (const tag of resembles(exercise)) {
      if (!positional.includes(tag) && tags.get(tag) !== 'red') tags.set(tag, light === 'red' ? 'red' : 'amber');
    }
  }
  return tags;
}
