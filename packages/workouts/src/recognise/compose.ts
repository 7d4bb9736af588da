// An exercise put together from its parts: what each qualifier changes in the movement that it is said of.
import { assertNever } from '@sinew/kernel';
import type { Traits } from '../lexicon/entry.ts';
import { qualifiers, type Footing, type Placing } from '../lexicon/qualifiers.ts';
import type { ExercisePattern, Implement } from '../model.ts';

const upperBody: ReadonlySet<ExercisePattern> = new Set([
  'push-horizontal',
  'push-vertical',
  'pull-horizontal',
  'pull-vertical',
  'isolation-upper',
]);
const trunk: ReadonlySet<ExercisePattern> = new Set(['core-flexion', 'core-antiextension', 'core-rotation', 'core-lateral']);

/** The traits of a movement with these words said of it, and `all` the words of the name. */
export function withQualifiers(traits: Traits, said: readonly string[], all: ReadonlySet<string>): Traits {
  let now = traits;
  for (const word of said) {
    const qualifier = qualifiers.get(word);
    if (qualifier?.says === 'placing') now = placed(now, qualifier.placing, all);
  }
  now = withImplement(now, said, all);
  for (const word of said) {
    const qualifier = qualifiers.get(word);
    if (qualifier?.says === 'footing') now = footed(now, qualifier.footing);
    else if (qualifier?.says === 'plyo') now = bounced(now);
    else if (qualifier?.says === 'deep' && (now.pattern === 'squat' || now.pattern === 'hinge'))
      now = { ...now, deep: qualifier.deep };
  }
  const moved = now.pattern !== traits.pattern || now.stance !== traits.stance || now.position !== traits.position;
  return moved ? withoutFixedClass(now) : now;
}

function withoutFixedClass({ siIs: _, ...traits }: Traits): Traits {
  return traits;
}

function withImplement(traits: Traits, said: readonly string[], all: ReadonlySet<string>): Traits {
  let best: { implement: Implement; standsOver: number } | null = null;
  for (const word of said) {
    const qualifier = qualifiers.get(word);
    if (qualifier?.says === 'implement' && (best === null || qualifier.standsOver > best.standsOver)) best = qualifier;
  }
  if (best === null || best.implement === traits.implement) return traits;
  const weak = best.implement === 'band' || best.implement === 'other';
  // A ball to lie on, or a band around the knees, does not replace the weight or the machine.
  if (weak && (loaded(traits) || all.has('assisted'))) return traits;
  const now = offTheMachine({ ...traits, implement: best.implement }, traits, all);
  const guided = best.implement === 'machine' && !all.has('smith') && !all.has('standing');
  return guided && sitsInMachine(traits, all) ? { ...now, stance: 'none', position: 'seated' } : now;
}

function loaded({ pattern, implement }: Traits): boolean {
  const heavy = pattern === 'squat' || pattern === 'hinge' || pattern === 'bridge-thrust' || pattern === 'push-horizontal';
  return implement === 'cable' || (heavy && implement !== 'bodyweight');
}

/** Without its machine the leg is swung out or in while standing on the other. */
function offTheMachine(now: Traits, before: Traits, all: ReadonlySet<string>): Traits {
  const hip = now.pattern === 'hip-abduction' || now.pattern === 'hip-adduction';
  const left =
    before.implement === 'machine' && now.implement !== 'machine' && before.position === 'seated' && !all.has('seated');
  return hip && left ? { ...now, position: 'standing', stance: 'single' } : now;
}

function sitsInMachine(traits: Traits, all: ReadonlySet<string>): boolean {
  if (all.has('shrug') || all.has('pushdown') || all.has('deadlift') || all.has('dip')) return false;
  const worked = upperBody.has(traits.pattern) || traits.pattern === 'core-flexion' || traits.pattern === 'core-rotation';
  return worked && (traits.position === 'standing' || traits.position === 'supine');
}

function footed(traits: Traits, footing: Footing): Traits {
  switch (footing) {
    case 'single-leg':
      return onOneLeg(traits);
    case 'unilateral':
      return upperBody.has(traits.pattern) || traits.stance === 'none' ? traits : onOneLeg(traits);
    case 'alternating':
      return inTurn(traits);
    case 'march':
      return traits.pattern === 'bridge-thrust' || trunk.has(traits.pattern) ? { ...traits, stance: 'single' } : traits;
    case 'split':
      return staggered(traits);
    default:
      return assertNever(footing);
  }
}

function onOneLeg(traits: Traits): Traits {
  if (traits.pattern === 'split-stance') return traits;
  const standing = traits.position === 'standing';
  const becomesSingleLeg = traits.pattern === 'squat' || (traits.pattern === 'hinge' && standing);
  if (becomesSingleLeg) return { ...traits, pattern: 'single-leg', stance: 'single' };
  return { ...upOnFeet(traits), stance: 'single' };
}

/** Who rows on one leg, or with one ahead, does not sit. */
function upOnFeet(traits: Traits): Traits {
  const worked = upperBody.has(traits.pattern) || trunk.has(traits.pattern);
  return worked && traits.position === 'seated' ? { ...traits, position: 'standing' } : traits;
}

/** One leg after the other; arms in turn change nothing for the legs. */
function inTurn(traits: Traits): Traits {
  const legsMove =
    traits.pattern === 'core-flexion' || traits.pattern === 'isolation-lower' || traits.pattern === 'bridge-thrust';
  const lyingHinge = traits.pattern === 'hinge' && traits.position === 'prone';
  const pressed = traits.pattern === 'squat' && traits.implement === 'machine';
  return traits.stance === 'bilateral' && (legsMove || lyingHinge || pressed) ? { ...traits, stance: 'single' } : traits;
}

function staggered(traits: Traits): Traits {
  if (traits.stance === 'single') return traits;
  const { position } = upOnFeet(traits);
  const standing = position === 'standing';
  if (traits.pattern === 'squat' || (traits.pattern === 'hinge' && standing))
    return { ...traits, pattern: 'split-stance', stance: 'split' };
  if (traits.pattern === 'bridge-thrust' || traits.pattern === 'olympic' || traits.pattern === 'jump-impact')
    return { ...traits, stance: 'split' };
  return standing || position === 'kneeling' ? { ...traits, position, stance: 'split' } : traits;
}

/** It leaves the ground: with the hands in a push-up, with the feet in everything else. */
function bounced(traits: Traits): Traits {
  if (upperBody.has(traits.pattern)) return traits.position === 'prone' ? { ...traits, impact: 'high' } : traits;
  const legs =
    traits.pattern === 'squat' ||
    traits.pattern === 'split-stance' ||
    traits.pattern === 'single-leg' ||
    traits.pattern === 'step';
  return legs ? { ...traits, pattern: 'jump-impact', impact: 'high' } : traits;
}

function placed(traits: Traits, placing: Placing, all: ReadonlySet<string>): Traits {
  const upper = upperBody.has(traits.pattern);
  const body = upper || trunk.has(traits.pattern);
  switch (placing) {
    case 'seated':
      return seated(traits, body);
    case 'standing':
      return standing(traits, body);
    case 'lying':
    case 'supine':
      return lyingDown(traits, body, placing);
    case 'prone':
      return body || traits.pattern === 'stretch'
        ? { ...traits, position: 'prone', stance: upper && !all.has('push-up') ? 'none' : traits.stance }
        : traits;
    case 'side-lying':
      return { ...traits, position: 'side-lying', stance: upper ? 'none' : traits.stance };
    case 'incline':
    case 'decline':
    case 'chest-supported':
    case 'hands-elevated':
      return sloped(traits, placing, upper);
    case 'bent-over':
      return upper ? { ...traits, position: 'standing', stance: withFeet(traits), si: 'possible' } : traits;
    case 'kneeling':
      return body && traits.position !== 'prone' && traits.position !== 'side-lying'
        ? { ...traits, position: 'kneeling', stance: 'bilateral' }
        : traits;
    case 'half-kneeling':
      return body ? { ...traits, position: 'kneeling', stance: 'split' } : traits;
    case 'quadruped':
      return { ...traits, position: 'quadruped', stance: upper ? 'bilateral' : traits.stance };
    case 'hanging':
      return body ? { ...traits, position: 'hanging' } : traits;
    case 'floor':
      return traits.pattern === 'push-horizontal' && traits.position !== 'prone'
        ? { ...traits, position: 'supine', stance: 'none' }
        : traits;
    default:
      return assertNever(placing);
  }
}

function withFeet(traits: Traits): Traits['stance'] {
  return traits.stance === 'none' ? 'bilateral' : traits.stance;
}

function seated(traits: Traits, body: boolean): Traits {
  if (body) return { ...traits, position: 'seated', stance: traits.stance === 'single' ? 'single' : 'none' };
  switch (traits.pattern) {
    case 'hip-abduction':
    case 'hip-adduction':
      return { ...traits, position: 'seated', stance: 'bilateral' };
    case 'stretch':
      return {
        ...traits,
        position: 'seated',
        stance: traits.muscles === 'hamstrings' || traits.stance === 'single' ? traits.stance : 'none',
      };
    case 'hinge':
    case 'isolation-lower':
    case 'breathing':
    case 'cardio-other':
      return { ...traits, position: 'seated' };
    default:
      return traits;
  }
}

function standing(traits: Traits, body: boolean): Traits {
  if (body || traits.pattern === 'stretch' || traits.pattern === 'breathing') {
    const hangs = traits.position === 'hanging' && traits.pattern === 'pull-vertical';
    return hangs ? traits : { ...traits, position: 'standing', stance: withFeet(traits) };
  }
  const onOther = traits.pattern === 'hip-abduction' || traits.pattern === 'hip-adduction';
  if (onOther) return { ...traits, position: 'standing', stance: 'single' };
  return traits.pattern === 'isolation-lower' || traits.pattern === 'cardio-other' ? { ...traits, position: 'standing' } : traits;
}

function lyingDown(traits: Traits, body: boolean, placing: 'lying' | 'supine'): Traits {
  if (traits.pattern === 'pull-horizontal' && placing === 'lying')
    return { ...traits, position: 'incline-supported', stance: 'none', ...noHold(traits) };
  if (upperBody.has(traits.pattern)) return { ...traits, position: 'supine', stance: 'none', ...noHold(traits) };
  const lies = body || traits.pattern === 'stretch' || traits.pattern === 'squat' || traits.pattern === 'breathing';
  return lies && traits.position !== 'prone' && traits.position !== 'side-lying' ? { ...traits, position: 'supine' } : traits;
}

/** A back that is held bent is what made it `possible`; lying down it is not. */
function noHold(traits: Traits): { si?: Traits['si'] & string } {
  return traits.si === undefined ? {} : { si: 'unlikely' };
}

function sloped(traits: Traits, placing: 'incline' | 'decline' | 'chest-supported' | 'hands-elevated', upper: boolean): Traits {
  const onHands = traits.position === 'prone' && traits.stance !== 'none';
  if (onHands)
    return placing === 'incline' || placing === 'hands-elevated' ? { ...traits, position: 'incline-supported' } : traits;
  if (!upper || traits.position === 'hanging' || traits.position === 'other') return traits;
  if (placing === 'hands-elevated') return traits;
  if (placing === 'decline') return { ...traits, position: 'supine', stance: 'none', ...noHold(traits) };
  return { ...traits, position: 'incline-supported', stance: 'none', ...noHold(traits) };
}
