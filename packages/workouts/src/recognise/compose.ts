// An exercise put together from its parts: what each qualifier changes in the movement that it is said of.
import { assertNever } from '@sinew/kernel';
import type { Traits } from '../lexicon/entry.ts';
import { qualifiers, type Footing } from '../lexicon/qualifiers.ts';
import type { Implement } from '../model.ts';
import { placed } from './place.ts';
import { trunk, upperBody } from './regions.ts';

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
