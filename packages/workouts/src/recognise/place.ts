// What a word for a position changes: seated, lying, on an incline, bent over.
import { assertNever } from '@sinew/kernel';
import type { Traits } from '../lexicon/entry.ts';
import type { Placing } from '../lexicon/qualifiers.ts';
import { trunk, upperBody } from './regions.ts';

export function placed(traits: Traits, placing: Placing, all: ReadonlySet<string>): Traits {
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
      return { ...traits, position: 'side-lying', stance: upper ? 'none' : lifts.has(traits.pattern) ? 'single' : traits.stance };
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

/** On her side she lifts one leg. */
const lifts: ReadonlySet<Traits['pattern']> = new Set(['hip-abduction', 'hip-adduction']);
