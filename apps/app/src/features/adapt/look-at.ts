// From what she brought to what it becomes today: read piece by piece, then adapted with her own names for exercises.
import { catalog } from '@sinew/catalog';
import type { CheckIn, Person } from '@sinew/engine';
import { err, type InputError, type Instant, type Result } from '@sinew/kernel';
import {
  adapt,
  type Adapted,
  exerciseNamed,
  type ReadWorkout,
  readWorkoutStream,
  recognise,
  type StreamOptions,
} from '@sinew/workouts';

export interface Her {
  readonly person: Person;
  readonly checkIn: CheckIn | null;
  readonly now: Instant;
}

/** What she calls an exercise, as it is looked up, and the id of the exercise that it is. */
export type OwnNames = ReadonlyMap<string, string>;

/** Null: she stopped it. */
export async function lookAt(
  brought: Blob,
  own: OwnNames,
  watch: Pick<StreamOptions, 'onProgress' | 'isCancelled'>,
): Promise<Result<ReadWorkout, InputError> | null> {
  const breathe = breathing();
  const read = await readWorkoutStream(piecesOf(brought, breathe), {
    ...watch,
    breathe,
    keepSource: true,
    isExercise: (name) => recognise(name, own).exercise !== null,
  });
  return read === null || read.ok || !(brought instanceof File) ? read : err({ ...read.error, file: brought.name });
}

export function adaptFor(read: ReadWorkout, her: Her, own: OwnNames): Adapted {
  return adapt(read, { ...her, catalog, recognise: (name) => recognise(name, own), exerciseNamed });
}

/** After this long the page may draw: how far it is, and that it can be stopped. */
const breathMillis = 50;

/** Null: it is not yet time for one. */
type Breathe = () => Promise<void> | null;

function breathing(): Breathe {
  let drawn = performance.now();
  return () => {
    if (performance.now() - drawn <= breathMillis) return null;
    return new Promise((resolve) =>
      setTimeout(() => {
        drawn = performance.now();
        resolve();
      }),
    );
  };
}

async function* piecesOf(brought: Blob, breathe: Breathe): AsyncGenerator<Uint8Array> {
  const reader = brought.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    await breathe();
    yield next.value;
  }
}
