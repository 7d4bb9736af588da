// Circumstances that change rules and not what is allowed as a whole.
import type { Circumstance } from '@sinew/engine';

export const circumstances = [
  { id: 'pelvic-floor-symptoms', askedOf: 'everyone' },
  { id: 'wound-not-healed', askedOf: 'postpartum' },
  { id: 'lochia-rising', askedOf: 'postpartum' },
  { id: 'dizziness', askedOf: 'everyone' },
  { id: 'limp', askedOf: 'everyone' },
  { id: 'blood-thinners', askedOf: 'everyone' },
  { id: 'six-week-check-done', askedOf: 'postpartum' },
] as const satisfies readonly Circumstance[];

export type CircumstanceId = (typeof circumstances)[number]['id'];
