// The shapes of a dose, whole (as planned) and in part (as done), and of pain before and after.
import { bands, type Dose, type PainChange } from '@sinew/engine';
import * as z from 'zod/mini';
import { between, finite, leaf, oneOf, wholeBetween, yesOrNo, zeroToTen } from './leaves.ts';

const count = wholeBetween(0, 10_000);
const seconds = between(0, 86_400);

const doseFields = {
  sets: z.nullable(count),
  reps: z.nullable(count),
  holdSeconds: z.nullable(seconds),
  minutes: z.nullable(between(0, 1440)),
  perSide: yesOrNo,
  startSide: z.nullable(oneOf(['left', 'right'])),
  load: z.nullable(z.looseObject({ value: finite, unit: oneOf(['kg', 'lb']) })),
  bouts: z.nullable(z.looseObject({ count, minutesEach: between(0, 1440) })),
  band: z.nullable(oneOf(bands)),
  rpe: leaf<readonly [number, number]>(
    (value) =>
      Array.isArray(value) && value.length === 2 && value.every((rpe) => typeof rpe === 'number' && rpe >= 0 && rpe <= 10),
    { kind: 'list' },
  ),
  restSeconds: seconds,
  secondsPerRep: z.nullable(seconds),
};

export const doseShape: z.ZodMiniType<Dose> = z.looseObject(doseFields);

export const partialDoseShape: z.ZodMiniType<Partial<Dose>> = z.exactPartial(z.looseObject(doseFields));

export const painChangeShape: z.ZodMiniType<PainChange> = z.looseObject({ before: zeroToTen, after: zeroToTen });
