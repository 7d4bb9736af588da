// A workout that someone wrote: as it was read, as it was recognised, and as it is given back. Shapes follow the published contract.
import type { Band, BreathMethod, Reason } from '@sinew/engine';

export const exercisePatterns = [
  'squat',
  'hinge',
  'bridge-thrust',
  'split-stance',
  'single-leg',
  'step',
  'hip-abduction',
  'hip-adduction',
  'push-horizontal',
  'push-vertical',
  'pull-horizontal',
  'pull-vertical',
  'carry',
  'core-flexion',
  'core-antiextension',
  'core-rotation',
  'core-lateral',
  'isolation-upper',
  'isolation-lower',
  'olympic',
  'jump-impact',
  'cardio-walk-run',
  'cardio-other',
  'stretch',
  'breathing',
  'other',
] as const;
export type ExercisePattern = (typeof exercisePatterns)[number];

export type ExerciseStance = 'bilateral' | 'split' | 'single' | 'none';

export type ExercisePosition =
  | 'standing'
  | 'seated'
  | 'kneeling'
  | 'quadruped'
  | 'side-lying'
  | 'supine'
  | 'prone'
  | 'hanging'
  | 'incline-supported'
  | 'other';

export type Implement = 'barbell' | 'dumbbell' | 'kettlebell' | 'machine' | 'cable' | 'band' | 'bodyweight' | 'other';

export type SiClass = 'likely' | 'possible' | 'unlikely';

/** An exercise as its traits; what is known of a name. */
export interface Exercise {
  /** Kebab-case. */
  readonly id: string;
  readonly name: string;
  readonly pattern: ExercisePattern;
  readonly stance: ExerciseStance;
  readonly position: ExercisePosition;
  readonly implement: Implement;
  readonly impact: 'none' | 'low' | 'high';
  readonly deepHipFlexion: boolean;
  readonly siClass: SiClass;
  /** Muscles it mainly trains: glutes, quads, hamstrings… */
  readonly muscles: readonly string[];
}

export interface Recognised {
  readonly text: string;
  /** Null: not known well enough to say. */
  readonly exercise: Exercise | null;
  /** 0–1: how often such an answer is right. */
  readonly confidence: number;
  /** Names of up to three others that it might be. */
  readonly alternatives: readonly string[];
}

export type LoadUnit = 'kg' | 'lb' | '%1rm' | 'bodyweight';

export interface WorkoutSet {
  readonly kind: 'work' | 'warmup' | 'drop' | 'failure' | 'amrap';
  readonly reps: { readonly min: number; readonly max: number } | null;
  readonly seconds: number | null;
  /** Metres. */
  readonly distance: number | null;
  readonly load: { readonly value: number; readonly unit: LoadUnit } | null;
  /** RPE 0–10. */
  readonly rpe: number | null;
  readonly perSide: boolean;
}

export const formats = [
  'text',
  'hevy-csv',
  'strong-csv',
  'fitnotes-csv',
  'fitbod-csv',
  'liftoscript',
  'wger-json',
  'jefit',
  'stronglifts-csv',
  'liftlog-csv',
  'liftlog-plan',
] as const;
export type Format = (typeof formats)[number];

/** One exercise as written, before anyone says what it is. */
export interface WrittenExercise {
  /** 1-based: the line of the text, or its first row in a CSV. */
  readonly line: number;
  /** As written, whole. */
  readonly text: string;
  /** The part of it that names the exercise. */
  readonly name: string;
  readonly sets: readonly WorkoutSet[];
  /** Her own words about pain on this exercise, or null. */
  readonly painNote: string | null;
  /** Supersets, circuits, EMOMs share a letter; null = alone. */
  readonly group: string | null;
  /** Where it stands in the source, in characters; `cell`: in a table. Absent where nothing can be put in its place. */
  readonly span?: { readonly from: number; readonly to: number; readonly cell?: boolean };
}

export interface WrittenDay {
  readonly name: string;
  readonly exercises: readonly WrittenExercise[];
}

export interface LineNote {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** What reading gives: every line is an exercise, part of one, skipped with a reason, or unread. */
export interface ReadWorkout {
  readonly format: Format;
  readonly lines: number;
  readonly days: readonly WrittenDay[];
  readonly skipped: readonly LineNote[];
  readonly unread: readonly LineNote[];
  /** What was read, whole: for writing it back. Absent where it was read in pieces. */
  readonly source?: string;
}

export type Verdict = 'keep' | 'modify' | 'replace' | 'remove' | 'ask';

export interface Rewritten {
  readonly exercise: Exercise;
  readonly sets: readonly WorkoutSet[];
  readonly band: Band | null;
  readonly load: 'same' | 'reduced' | 'none';
  readonly range: 'same' | 'reduced';
  readonly stance: 'same' | 'narrower' | 'two-legged' | 'supported';
  readonly bouts: { readonly count: number; readonly minutesEach: number } | null;
}

export interface AdaptedExercise extends WrittenExercise {
  readonly exercise: Exercise | null;
  readonly confidence: number;
  readonly verdict: Verdict;
  /** Null when kept, removed or asked. */
  readonly to: Rewritten | null;
  readonly options: readonly { readonly exercise: Exercise; readonly reason: Reason }[];
  readonly reasons: readonly Reason[];
  readonly breath: BreathMethod;
}
