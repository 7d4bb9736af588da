// Words that qualify a movement: what each changes in the traits of the exercise that it is said of.
import type { Implement } from '../model.ts';

export type Placing =
  | 'seated'
  | 'standing'
  | 'lying'
  | 'supine'
  | 'prone'
  | 'side-lying'
  | 'incline'
  | 'decline'
  | 'bent-over'
  | 'kneeling'
  | 'half-kneeling'
  | 'quadruped'
  | 'hanging'
  | 'chest-supported'
  | 'floor'
  | 'hands-elevated';

export type Footing = 'single-leg' | 'unilateral' | 'alternating' | 'split' | 'march';

export type Qualifier =
  | { readonly says: 'implement'; readonly implement: Implement; readonly standsOver: number }
  | { readonly says: 'placing'; readonly placing: Placing }
  | { readonly says: 'footing'; readonly footing: Footing }
  | { readonly says: 'plyo' }
  | { readonly says: 'deep'; readonly deep: boolean }
  | { readonly says: 'side' }
  | { readonly says: 'detail' }
  | { readonly says: 'body' };

/** Where several implements are named, the one that stands over the others tells: a banded barbell squat is a barbell's. */
const implements_: readonly (readonly [Implement, number, string])[] = [
  ['machine', 5, 'machine smith'],
  ['cable', 4, 'cable'],
  ['barbell', 3, 'barbell ez-bar trap-bar safety-bar swiss-bar landmine t-bar'],
  ['dumbbell', 3, 'dumbbell'],
  ['kettlebell', 3, 'kettlebell'],
  ['other', 2, 'medicine-ball stability-ball bosu plate trx ring slider sandbag sled keg ankle-weight'],
  ['band', 2, 'band'],
  ['bodyweight', 1, 'bodyweight'],
];

const placings: Readonly<Record<string, Placing>> = {
  seated: 'seated',
  standing: 'standing',
  lying: 'lying',
  supine: 'supine',
  prone: 'prone',
  'side-lying': 'side-lying',
  incline: 'incline',
  decline: 'decline',
  'bent-over': 'bent-over',
  kneeling: 'kneeling',
  'tall-kneeling': 'kneeling',
  'half-kneeling': 'half-kneeling',
  quadruped: 'quadruped',
  hanging: 'hanging',
  'chest-supported': 'chest-supported',
  floor: 'floor',
  'hands-elevated': 'hands-elevated',
};

const footings: Readonly<Record<string, Footing>> = {
  'single-leg': 'single-leg',
  unilateral: 'unilateral',
  alternating: 'alternating',
  'b-stance': 'split',
  'split-stance': 'split',
  'rear-foot-elevated': 'split',
  'front-foot-elevated': 'split',
  split: 'split',
  march: 'march',
};

const sides = 'single-arm two-arm two-leg';
const details =
  'close-grip wide-grip neutral-grip reverse-grip overhand mixed-grip v-bar straight-bar rope straight-arm bent-arm straight-leg bent-knee ' +
  'pause tempo eccentric isometric hold pulse speed explosive dynamic strict dead stop pin chain weighted assisted overhead front-rack behind-neck ' +
  'behind-back feet-elevated heel-elevated shoulder-elevated wide-stance narrow-stance bench box chair wall iso-lateral reverse forward lateral walking ' +
  'grip bar handle attachment medium flat military power powerlifting double cross rotating low high mid degree 45 competition olympic ' +
  'constant tension super giant rom vest weight loaded negative offset step block pad support wide narrow sumo plie goblet ' +
  'warm-up floating hip-belt suitcase zercher racked squeeze wave zone easy interval rolling outdoor indoor';
const bodies =
  'leg arm bicep tricep chest pec shoulder delt lat back upper lower glute hamstring quad calf ab oblique core forearm neck trap hip knee ankle foot ' +
  'heel toe hand elbow wrist body thigh inner outer head side rear front spine pelvic floor-of-pelvis adductor abductor muscle rotator cuff bilateral finger palm rib';

export const qualifiers: ReadonlyMap<string, Qualifier> = new Map<string, Qualifier>([
  ...bodies.split(' ').map((word): [string, Qualifier] => [word, { says: 'body' }]),
  ...details.split(' ').map((word): [string, Qualifier] => [word, { says: 'detail' }]),
  ...sides.split(' ').map((word): [string, Qualifier] => [word, { says: 'side' }]),
  ...Object.entries(placings).map(([word, placing]): [string, Qualifier] => [word, { says: 'placing', placing }]),
  ...Object.entries(footings).map(([word, footing]): [string, Qualifier] => [word, { says: 'footing', footing }]),
  ...implements_.flatMap(([implement, standsOver, words]) =>
    words.split(' ').map((word): [string, Qualifier] => [word, { says: 'implement', implement, standsOver }]),
  ),
  ['plyo', { says: 'plyo' }],
  ['clap', { says: 'plyo' }],
  ['deficit', { says: 'deep', deep: true }],
  ['deep', { says: 'deep', deep: true }],
  ['half', { says: 'deep', deep: false }],
  ['quarter', { says: 'deep', deep: false }],
  ['partial', { says: 'deep', deep: false }],
]);
