// The shape of a planned item, as far as a session needs it to run.
import {
  breathMethods,
  kinds,
  positions,
  stances,
  type Brought,
  type BroughtSet,
  type PlanItem,
  type Reason,
  type Traits,
} from '@sinew/engine';
import * as z from 'zod/mini';
import { doseShape } from './dose-shape.ts';
import { between, finite, leaf, maybe, name, oneOf } from './leaves.ts';
import { problemOf } from './problem.ts';

/** What a session reads of them; the gates were passed when the plan was made. */
const traitsRead = z.looseObject({ position: oneOf(positions), stance: oneOf(stances), equipment: z.array(name) });

const traits = leaf<Traits>((value) => problemOf(traitsRead, value) === null, { kind: 'object' });

const reason: z.ZodMiniType<Reason> = z.looseObject({ rule: name, sources: z.array(name) });

const amount = z.nullable(between(0, 1_000_000));

const broughtSet: z.ZodMiniType<BroughtSet> = z.looseObject({
  kind: oneOf(['work', 'warmup', 'drop', 'failure', 'amrap']),
  reps: z.nullable(z.looseObject({ min: between(0, 1_000_000), max: between(0, 1_000_000) })),
  seconds: amount,
  distance: amount,
  load: z.nullable(z.looseObject({ value: finite, unit: name })),
});

const brought: z.ZodMiniType<Brought> = z.looseObject({
  name,
  pattern: name,
  stance: name,
  sets: z.array(broughtSet),
  group: z.nullable(name),
  bouts: amount,
});

export const planItemShape: z.ZodMiniType<PlanItem> = z.looseObject({
  move: name,
  protocol: z.array(name),
  catalogue: z.nullable(name),
  variant: name,
  kind: oneOf(kinds),
  traits,
  dose: doseShape,
  breath: oneOf(breathMethods),
  extraCues: z.array(name),
  easier: z.nullable(name),
  harder: z.nullable(name),
  reasons: z.array(reason),
  seconds: between(0, 86_400),
  standIn: z.lazy(() => z.nullable(planItemShape)),
  brought: maybe(brought),
});
