// How likely a movement provokes a painful sacroiliac joint, from its traits; never less than they say.
import { assertNever } from '@sinew/kernel';
import type { Traits } from '../lexicon/entry.ts';
import type { SiClass } from '../model.ts';

const order: readonly SiClass[] = ['unlikely', 'possible', 'likely'];

export function siClassOf(traits: Traits): SiClass {
  if (traits.siIs !== undefined) return traits.siIs;
  const classes = [byPattern(traits), byStance(traits), byImpact(traits), traits.si ?? 'unlikely'];
  return classes.reduce((worst, next) => (order.indexOf(next) > order.indexOf(worst) ? next : worst));
}

const upright = (traits: Traits): boolean => traits.position === 'standing';

function byPattern(traits: Traits): SiClass {
  switch (traits.pattern) {
    case 'split-stance':
    case 'single-leg':
    case 'step':
    case 'olympic':
    case 'jump-impact':
    case 'cardio-walk-run':
    case 'carry':
      return 'likely';
    case 'hinge':
      return upright(traits) && traits.implement !== 'bodyweight' ? 'likely' : 'possible';
    case 'bridge-thrust':
      return traits.stance === 'bilateral' ? 'possible' : 'likely';
    case 'squat':
    case 'hip-adduction':
    case 'core-rotation':
    case 'core-lateral':
    case 'other':
      return 'possible';
    case 'hip-abduction':
    case 'push-horizontal':
    case 'push-vertical':
    case 'pull-horizontal':
    case 'pull-vertical':
    case 'core-flexion':
    case 'core-antiextension':
    case 'isolation-upper':
    case 'isolation-lower':
    case 'cardio-other':
    case 'stretch':
    case 'breathing':
      return 'unlikely';
    default:
      return assertNever(traits.pattern);
  }
}

/** Standing on one leg, or with one ahead of the other, whatever the rest of the body does. */
function byStance(traits: Traits): SiClass {
  if (traits.stance === 'bilateral' || traits.stance === 'none') return 'unlikely';
  if (traits.pattern === 'stretch') return 'possible';
  if (upright(traits)) return 'likely';
  if (traits.stance === 'split') return 'possible';
  const lyingAbduction = traits.pattern === 'hip-abduction' && traits.position !== 'quadruped';
  const seatedExtension =
    traits.pattern === 'isolation-lower' && traits.position === 'seated' && traits.implement === 'bodyweight';
  return lyingAbduction || seatedExtension ? 'unlikely' : 'possible';
}

function byImpact(traits: Traits): SiClass {
  if (traits.impact !== 'high') return 'unlikely';
  return traits.position === 'prone' || traits.position === 'incline-supported' ? 'possible' : 'likely';
}
