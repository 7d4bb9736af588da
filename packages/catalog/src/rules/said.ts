// A rule that only speaks: a named step of the engine carries it out, and knows when.
import type { Confidence, Precedence, Rule } from '@sinew/engine';
import type { SourceId } from '../sources.ts';
import { always } from './when.ts';

interface Said<Id extends string> extends Rule {
  readonly id: Id;
  readonly then: readonly [{ readonly effect: 'explain' }];
  readonly sources: readonly SourceId[];
}

export function said<Id extends string>(
  id: Id,
  protocol: readonly string[],
  precedence: Precedence,
  polarity: Rule['polarity'],
  confidence: Confidence,
  ...sources: readonly SourceId[]
): Said<Id> {
  return {
    id,
    protocol,
    precedence,
    polarity,
    when: always,
    then: [{ effect: 'explain' }],
    sources,
    confidence,
    reviewedBy: 'none',
  };
}
