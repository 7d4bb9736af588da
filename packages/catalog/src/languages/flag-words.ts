// The words that every red flag needs in every language; a forgotten one does not compile.
import type { DailyItem } from '../flags/daily-gate.ts';
import type { FlagGroup, FlagId, WorseFlagId } from '../flags/index.ts';

export interface FlagWords {
  /** A short line that she says yes or no to. */
  readonly ask: string;
  /** Why it is asked, where that helps. */
  readonly why?: string;
  /** Follows "I have": what to tell the person on the phone. */
  readonly say: string;
  /** Said in place of the sentence that asks for a call today or an appointment. */
  readonly because?: string;
}

export interface AllFlagWords {
  readonly byId: Readonly<Record<FlagId, FlagWords>>;
  /** Flags with two codes: what makes it the worse one. */
  readonly worse: Readonly<Record<WorseFlagId, Pick<FlagWords, 'ask' | 'say'>>>;
  readonly groups: Readonly<Record<FlagGroup, string>>;
  /** `early`: before 24 weeks, when nothing is asked about movement. */
  readonly daily: Readonly<Record<DailyItem, { readonly early: string; readonly pregnant: string; readonly postpartum: string }>>;
}
