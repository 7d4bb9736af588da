// The load that a red flag holds while it waits to be looked at (SG3): what is not named stays.
import type { FormCondition } from '@sinew/engine';
import { jolting, loaded } from '../rules/when.ts';

const breathHeld = { the: 'breathHoldRisk', is: true } as const satisfies FormCondition;

/** Possible stress injury of a bone: no weights, no jolts, and nothing on the feet but what her day asks of her; no walk either. */
export const loading = {
  any: [jolting, loaded, { all: [{ not: { the: 'stance', is: 'none' } }, { not: { the: 'kind', is: 'everyday' } }] }],
} as const satisfies FormCondition;

/** Pelvic-floor symptoms: nothing heavy, nothing jolting, nothing that invites holding the breath. */
export const heavyOrJolting = { any: [jolting, loaded, breathHeld] } as const satisfies FormCondition;

/** Midline of the belly: no curling up, nothing heavy, nothing that invites holding the breath. */
export const bellyStrain = { any: [{ the: 'trunkFlexion', is: true }, loaded, breathHeld] } as const satisfies FormCondition;

/** Tingling below the knee: no end-range stretch, no loaded bending forward. */
export const nerveStretch = {
  any: [{ the: 'endRange', is: true }, { all: [{ the: 'resembles', includes: 'hinge' }, loaded] }],
} as const satisfies FormCondition;

/** The front of the pelvis: legs stay together, nothing heavy. */
export const legsApart = {
  any: [{ the: 'abduction', is: true }, { the: 'sideStep', is: true }, { the: 'stance', isOneOf: ['split', 'single'] }, loaded],
} as const satisfies FormCondition;
