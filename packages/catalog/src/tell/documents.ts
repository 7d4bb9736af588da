// The published shapes of an answer: a plan and a disposition with their words. Fields may be added; none is renamed.
import type { Allowance, BreathMethod, Dose, Irritability, Kind, Level, Light, PatternName, Traits } from '@sinew/engine';
import type { LocalDate } from '@sinew/kernel';

export interface ReasonDocument {
  readonly rule: string;
  /** The rule in two or three words. */
  readonly name: string;
  readonly because: string;
  readonly flag?: string;
  readonly sources: readonly string[];
}

export interface DispositionDocument {
  readonly level: Level;
  readonly because: readonly (ReasonDocument & { readonly say: string })[];
  readonly allows: Allowance;
}

export interface ItemDocument {
  readonly move: string;
  readonly protocol: readonly string[];
  readonly catalogue: string | null;
  readonly variant: string;
  readonly variantName: string;
  readonly name: string;
  readonly kind: Kind;
  readonly traits: Traits;
  readonly dose: Dose;
  /** All of it, in seconds; 0 where it stands beside the minutes. */
  readonly seconds: number;
  readonly breath: BreathMethod;
  readonly setUp: string;
  readonly steps: readonly string[];
  readonly cues: readonly string[];
  readonly faults: readonly string[];
  readonly stopIf: readonly string[];
  readonly feel: string;
  readonly easier: string | null;
  readonly harder: string | null;
  readonly reasons: readonly ReasonDocument[];
  /** What takes its place if it is too much. */
  readonly standIn: ItemDocument | null;
}

export interface WithheldDocument {
  readonly move: string;
  readonly name: string;
  readonly reasons: readonly ReasonDocument[];
  readonly unlockedBy: string;
}

export interface PlanDocument {
  readonly date: LocalDate;
  readonly disposition: DispositionDocument;
  readonly presentation: {
    readonly pattern: PatternName;
    readonly irritability: Irritability;
    readonly light: Light;
    readonly conservative: boolean;
    readonly because: readonly ReasonDocument[];
  };
  /** Why the day is as it is, said once above its items; null where the disposition says it. */
  readonly day: ReasonDocument | null;
  /** Relief, mobility, breathing and strength: set-up, both sides, rests and changes of position. */
  readonly minutes: number;
  readonly items: readonly ItemDocument[];
  readonly withheld: readonly WithheldDocument[];
  readonly seed: string;
  readonly engine: string;
  readonly catalogue: string;
  /** `none`: no clinician has signed the content off. */
  readonly reviewedBy: 'none';
}
