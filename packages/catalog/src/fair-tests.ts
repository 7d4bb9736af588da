// The questions that she may put to a fair test, and when each is open to her.
import type { TestOffer } from '@sinew/engine';
import { always, mustNotHoldBreath } from './rules/when.ts';

export const fairTests = [
  {
    // only where a belt is offered anyway: what speaks against one speaks here too
    kind: 'belt',
    move: 'pelvic-belt-trial',
    when: always,
    sources: ['kordi-2013', 'depledge-2005', 'nice-ng201'],
    reviewedBy: 'none',
  },
  {
    kind: 'time-of-day',
    when: { the: 'allows', isOneOf: ['light', 'full'] },
    sources: ['expert'],
    reviewedBy: 'none',
  },
  {
    // no study has compared the two methods; what is asked of strength work needs a day that allows it
    kind: 'breathing',
    when: { all: [{ the: 'allows', isOneOf: ['light', 'full'] }, { not: mustNotHoldBreath }] },
    sources: ['practitioner-protocol', 'expert'],
    reviewedBy: 'none',
  },
  {
    kind: 'move',
    when: { the: 'allows', isOneOf: ['light', 'full'] },
    sources: ['expert'],
    reviewedBy: 'none',
  },
] as const satisfies readonly TestOffer[];
