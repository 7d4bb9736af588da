// Every rule, family by family.
import type { Rule } from '@sinew/engine';
import { breathRules } from './breath.ts';
import { everydayRules } from './everyday.ts';
import { loadRules } from './load.ts';
import { mechanicsRules } from './mechanics.ts';
import { progressionRules } from './progression.ts';
import { safetyRules } from './safety.ts';
import { stageRules } from './stage.ts';
import { startRules } from './start.ts';
import { stretchRules } from './stretch.ts';
import { walkingRules } from './walking.ts';

export const rules = [
  ...safetyRules,
  ...stageRules,
  ...startRules,
  ...progressionRules,
  ...walkingRules,
  ...loadRules,
  ...stretchRules,
  ...breathRules,
  ...everydayRules,
  ...mechanicsRules,
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];

/** The cues that rules add to a move's own. */
export type RuleCue = Extract<(typeof rules)[number]['then'][number], { readonly effect: 'cue' }>['cue'];
