// An exercise as the engine sees it: one move with one form, so that it passes the same gates as the catalogue's own.
import type { Form, Move, Position, StageCode, Traits } from '@sinew/engine';
import type { Exercise, ExercisePattern, ExercisePosition } from '../model.ts';
import { isWide, resembles } from './resembles.ts';

const positions: Readonly<Record<ExercisePosition, Position>> = {
  standing: 'standing',
  seated: 'seated',
  kneeling: 'kneeling',
  quadruped: 'quadruped',
  'side-lying': 'side-lying',
  supine: 'supine',
  prone: 'prone',
  hanging: 'supported-standing',
  'incline-supported': 'propped-supine',
  other: 'any',
};

/** Nothing asks the body to work. */
const gentle: readonly ExercisePattern[] = ['breathing', 'stretch'];

const afterSixWeeks: readonly StageCode[] = ['T1', 'T2', 'T3', 'P6', 'P12'];
const always: readonly StageCode[] = ['T1', 'T2', 'T3', 'P0', 'P6', 'P12'];

export interface AsForm {
  readonly move: Move;
  readonly form: Form;
}

export function asForm(exercise: Exercise): AsForm {
  const isGentle = gentle.includes(exercise.pattern);
  const form: Form = {
    id: 'as-written',
    traits: traitsOf(exercise),
    stages: isGentle ? always : afterSixWeeks,
    caesareanFromDay: isGentle ? 14 : isLoaded(exercise) ? 84 : 42,
    firstDays: exercise.pattern === 'breathing',
    needsSixWeekCheck: !isGentle,
    effort: exercise.pattern === 'breathing' ? 'rest' : isGentle ? 'light' : 'moderate',
    avoid: [],
    dose: { kind: 'minutes', minutes: { from: 1, to: 1 }, perSide: false, restSeconds: 0, rpe: [0, 10] },
    setUpSeconds: 0,
  };
  const move: Move = {
    id: exercise.id,
    protocol: [],
    catalogue: null,
    kind: kindOf(exercise),
    role: isGentle ? 'mobility' : 'strength',
    family: exercise.pattern,
    movement: null,
    targets: exercise.muscles,
    forms: [form],
    benefit: { default: 1 },
    breath: 'method-1',
    easier: null,
    harder: null,
    sources: ['practitioner-protocol', 'expert'],
    reviewedBy: 'none',
  };
  return { move, form };
}

function kindOf({ pattern }: Exercise): Move['kind'] {
  if (pattern === 'breathing') return 'breathing';
  if (pattern === 'stretch') return 'mobility';
  return pattern === 'cardio-walk-run' ? 'walk' : 'strength';
}

export function isLoaded({ implement }: Exercise): boolean {
  return implement !== 'bodyweight' && implement !== 'band' && implement !== 'other';
}

function traitsOf(exercise: Exercise): Traits {
  const { pattern, position, stance, impact, implement } = exercise;
  const lying = position === 'supine' || position === 'prone' || position === 'side-lying';
  return {
    position: trunkIsRaised(exercise) ? 'propped-supine' : positions[position],
    stance: lying || position === 'seated' ? 'none' : isWalked(exercise) ? 'bilateral' : stance,
    resembles: resembles(exercise).filter((one) => one !== 'standing' && one !== 'sitting'),
    impact,
    equipment: [],
    furnishing: [],
    // A machine, a bench or a bar carries her; standing free does not.
    support: implement === 'machine' || position !== 'standing',
    endRange: false,
    breathHoldRisk: isLoaded(exercise),
    load: isLoaded(exercise) ? 'loaded' : 'body',
    band: null,
    abduction: isWide(exercise),
    adduction: pattern === 'hip-adduction',
    deepHipFlexion: exercise.deepHipFlexion && pattern === 'squat' && !isLoaded(exercise),
    legUp: false,
    sideStep: pattern === 'hip-abduction' && position === 'standing',
    unstableSurface: false,
    trunkFlexion: pattern === 'core-flexion' || (pattern === 'core-rotation' && position === 'supine'),
    onForearms: false,
    pressure: false,
    heat: false,
  };
}

/** Walking is on both feet in turn, not on one. */
function isWalked({ pattern, impact }: Exercise): boolean {
  return impact !== 'high' && (pattern === 'carry' || pattern === 'cardio-walk-run');
}

/** Shoulders on a bench, or a seat that leans back. */
function trunkIsRaised({ pattern, position }: Exercise): boolean {
  return position === 'incline-supported' || (pattern === 'bridge-thrust' && position === 'other');
}
