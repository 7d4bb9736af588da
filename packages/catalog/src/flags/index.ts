// Every red flag, and the groups they are asked in; each group has its own "none of these".
import type { RedFlag } from '@sinew/engine';
import { anyoneFlags } from './anyone.ts';
import { postpartumFlags } from './postpartum.ts';
import { pregnantFlags } from './pregnant.ts';

/** In the order in which they are asked. */
export const flagGroups = [
  'bleeding-and-fluid',
  'baby-and-belly',
  'belly-and-pelvic-floor',
  'head-and-eyes',
  'chest-and-legs',
  'nerves',
  'bones-and-walking',
  'fever-and-infection',
  'pain-over-time',
  'mood-and-safety',
] as const;
export type FlagGroup = (typeof flagGroups)[number];

export const flags = [...pregnantFlags, ...postpartumFlags, ...anyoneFlags] as const satisfies readonly (RedFlag & {
  readonly group: FlagGroup;
})[];

export type FlagId = (typeof flags)[number]['id'];

/** Flags with a worse code: what makes it worse has words of its own. */
export type WorseFlagId = Extract<(typeof flags)[number], { readonly worse: string }>['id'];
