// Conditions that several rules and red flags share.
import type { Condition, FactName, FormCondition } from '@sinew/engine';
import { parameters } from '../parameters.ts';

/** No condition: holds every day. */
export const always = { all: [] } as const satisfies Condition<FactName>;

/** Known only: sleep is not asked every day, and without an answer nothing is eased (SLP2). */
export const shortNights = {
  any: [
    { the: 'sleepHours', below: parameters.shortSleepHours.value },
    {
      all: [
        { the: 'withBaby', is: true },
        { the: 'daysSinceBirth', below: parameters.newParentDays.value },
      ],
    },
  ],
} as const satisfies Condition<FactName>;

/** Walks and everyday tasks have rules of their own. */
export const isExercise = { not: { the: 'kind', isOneOf: ['walk', 'everyday'] } } as const satisfies FormCondition;

/** Not the bike, the pool or a chair. */
export const onFoot = {
  all: [
    { the: 'kind', is: 'walk' },
    { the: 'resembles', includes: 'walking' },
  ],
} as const satisfies FormCondition;

/** Unsure counts as the front of the pelvis too, unless all that she named lies elsewhere: what is offered is safe for both. */
export const frontOfPelvis = { the: 'mayBe', includes: 'symphysis' } as const satisfies Condition<FactName>;

/** A breath is never provoked: whatever hurts, that much can always be offered. */
export const asksTheBody = { not: { the: 'effort', is: 'rest' } } as const satisfies FormCondition;

/** A breath that is practised in getting up and down: work, however it is called. */
export const breathAtWork = {
  all: [
    { the: 'role', is: 'breathing' },
    { the: 'effort', is: 'moderate' },
  ],
} as const satisfies FormCondition;

export const provokedToday = { the: 'resembles', sharesWith: 'provokedBy' } as const satisfies FormCondition;

/** Her own log says that loads like it probably cost her something the next morning. */
export const costsHer = { all: [isExercise, { the: 'resembles', sharesWith: 'costlyLoads' }] } as const satisfies FormCondition;

export const jolting = { the: 'impact', isOneOf: ['low', 'high'] } as const satisfies FormCondition;

/** The practitioner's four lifts that may irritate. */
export const lifts = ['squat', 'hinge', 'bridge'] as const;

/** An outside weight or band; lifting the baby and the like are not exercise. */
export const loaded = { all: [isExercise, { the: 'load', is: 'loaded' }] } as const satisfies FormCondition;

/** Iron, as against bands and her own weight. */
export const weights = {
  all: [loaded, { the: 'equipment', includesAnyOf: ['dumbbells', 'kettlebell', 'barbell', 'machine'] }],
} as const satisfies FormCondition;

/** Where a held breath would matter most. */
export const mustNotHoldBreath = {
  any: [
    { the: 'conditions', includesAnyOf: ['gestational-hypertension', 'unstable-blood-pressure', 'pelvic-floor-symptoms'] },
    {
      all: [
        { the: 'caesarean', is: true },
        { the: 'daysSinceBirth', below: parameters.caesareanBreathDays.value },
      ],
    },
  ],
} as const satisfies Condition<FactName>;
