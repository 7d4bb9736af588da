// What a move is to the engine: traits, gates, dose and worth. Its words live in the language files.
import type { FormCondition } from './rule.ts';
import type {
  Band,
  BreathMethod,
  Equipment,
  Furnishing,
  Kind,
  PatternName,
  Position,
  Provocation,
  StageCode,
  Stance,
} from './vocabulary.ts';

/** Every trait is stated; a forgotten one does not compile. */
export interface Traits {
  readonly position: Position;
  readonly stance: Stance;
  /** The provocations that it resembles. */
  readonly resembles: readonly Provocation[];
  readonly impact: 'none' | 'low' | 'high';
  readonly equipment: readonly Equipment[];
  readonly furnishing: readonly Furnishing[];
  /** A hand (or the whole body) is held by something that does not move. */
  readonly support: boolean;
  readonly endRange: boolean;
  readonly breathHoldRisk: boolean;
  /** `loaded`: an outside weight; `body`: her own weight through the legs or arms; `none`. */
  readonly load: 'none' | 'body' | 'loaded';
  readonly band: Band | null;
  /** Legs taken apart against load, or held wide. */
  readonly abduction: boolean;
  readonly adduction: boolean;
  readonly deepHipFlexion: boolean;
  /** One leg raised on a surface while standing. */
  readonly legUp: boolean;
  readonly sideStep: boolean;
  readonly unstableSurface: boolean;
  /** Curling up, sit-up, loaded trunk bending. */
  readonly trunkFlexion: boolean;
  readonly onForearms: boolean;
  /** A ball presses into the muscle. */
  readonly pressure: boolean;
  readonly heat: boolean;
}

/** `from` is where she starts, `to` the ceiling; both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Timing {
  readonly perSide: boolean;
  /** Between sets; changing sides takes the same. */
  readonly restSeconds: number;
  /** RPE 0–10. */
  readonly rpe: readonly [number, number];
}

export type DoseRange =
  /** Positions held; D1 raises the hold by `stepSeconds` after two green exposures in a row. */
  | ({ readonly kind: 'hold'; readonly sets: Span; readonly holdSeconds: Span; readonly stepSeconds: number } & Timing)
  /** `holdSeconds`: a pause in every rep, or null. `secondsPerRep` includes it. */
  | ({
      readonly kind: 'reps';
      readonly sets: Span;
      readonly reps: Span;
      readonly secondsPerRep: number;
      readonly holdSeconds: number | null;
    } & Timing)
  | ({ readonly kind: 'minutes'; readonly minutes: Span } & Timing)
  /** Walks and the like, beside the plan's minutes. */
  | ({ readonly kind: 'bouts'; readonly count: Span; readonly minutesEach: Span } & Timing);

/** One way of doing a move; the first form of a move that passes every gate is the one she is offered. */
export interface Form {
  readonly id: string;
  /** Where CLINICAL §6 lists this form under an id of its own. */
  readonly catalogue?: string;
  readonly traits: Traits;
  readonly stages: readonly StageCode[];
  /** Days after a caesarean. */
  readonly caesareanFromDay: number;
  /** Belongs to the first two weeks (three after a caesarean), GA-7. */
  readonly firstDays: boolean;
  /** A stage column says M for P6: wait for the six-week check (GA-9). */
  readonly needsSixWeekCheck: boolean;
  /** `rest` is allowed in rest-and-breathe, `light` in light. */
  readonly effort: 'rest' | 'light' | 'moderate';
  /** Patterns in which this form is not offered. */
  readonly avoid: readonly PatternName[];
  /** Withheld unless known to be false. */
  readonly avoidWhen?: FormCondition;
  /** The rung of T5's ladder that this form is: 0 as written, 1 band at the same load, 2 band alone, 3 squeeze or isometric. */
  readonly rung?: 0 | 1 | 2 | 3;
  readonly dose: DoseRange;
  /** Fetching, setting up and getting into position, once. */
  readonly setUpSeconds: number;
}

/** Which need of a day's plan the move covers (SD1–SD3). */
export type Role = 'relief' | 'breathing' | 'isometric' | 'mobility' | 'strength' | 'walk' | 'everyday' | 'rest';

export interface Move {
  readonly id: string;
  /** Rows of the practitioner's protocol: S1, T5c… */
  readonly protocol: readonly string[];
  /** Its row in CLINICAL §6 ("GL4"), or null. */
  readonly catalogue: string | null;
  readonly kind: Kind;
  readonly role: Role;
  /** Pooled together when learning. */
  readonly family: string;
  /** Movement pattern of a strength move, so that a day covers several. */
  readonly movement: 'squat' | 'hinge' | 'bridge-thrust' | 'abduction' | 'adduction' | 'push' | 'pull' | 'trunk' | 'step' | null;
  readonly targets: readonly string[];
  readonly forms: readonly [Form, ...Form[]];
  /** Expected benefit today in points (0–3) by pattern; `default` for the others. An expert's estimate, within the grade of the evidence (`evidencePoints`). */
  readonly benefit: { readonly default: number } & Partial<Record<PatternName, number>>;
  /** Everyday tasks and walks are offered when one of these provokes; absent = always. */
  readonly offeredWhen?: FormCondition;
  readonly breath: BreathMethod;
  readonly easier: string | null;
  readonly harder: string | null;
  readonly sources: readonly string[];
  readonly reviewedBy: 'none';
}
