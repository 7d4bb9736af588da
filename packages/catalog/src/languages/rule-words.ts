// The words that every rule needs in every language; a forgotten rule or cue does not compile.
import type { Reason, RedFlag } from '@sinew/engine';
import type { RuleCue, RuleId } from '../rules/index.ts';

/** What a reason adds to its rule's sentence, in codes and numbers; a reason itself will do. `within`: of the flag it is about. */
export type ReasonDetail = Pick<Reason, 'about' | 'numbers'> & { readonly within?: RedFlag['within'] };

export interface RuleWords {
  /** Two or three words. */
  readonly name: string;
  /** One plain sentence to her, two at most. */
  readonly because: (detail: ReasonDetail) => string;
  /** Follows "opens again"; only for rules that close something. */
  readonly unlockedBy?: (detail: ReasonDetail) => string;
}

export type AllRuleWords = Readonly<Record<RuleId, RuleWords>>;
export type AllCueWords = Readonly<Record<RuleCue, string>>;
