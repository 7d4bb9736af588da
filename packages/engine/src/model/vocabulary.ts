// The closed lists of words that profiles, check-ins, moves and rules share. Spelling is fixed by the published contracts.

/** T1 to 13w6d, T2 14w0d–27w6d, T3 from 28w0d; P0 days 0–41, P6 days 42–83, P12 days 84–730 after birth. */
export const stageCodes = ['T1', 'T2', 'T3', 'P0', 'P6', 'P12'] as const;
export type StageCode = (typeof stageCodes)[number];

export const provocations = [
  'walking',
  'standing',
  'stairs',
  'single-leg',
  'bed-turn',
  'sit-to-stand',
  'sitting',
  'hinge',
  'squat',
  'split-stance',
  'legs-apart',
  'carrying',
  'impact',
  'lying-flat',
  'bridge',
] as const;
export type Provocation = (typeof provocations)[number];

export const regions = [
  'si',
  'buttock',
  'low-back',
  'hip',
  'groin',
  'pubic',
  'posterior-thigh',
  'below-knee',
  'tailbone',
] as const;
export type Region = (typeof regions)[number];

export const sides = ['left', 'right', 'centre'] as const;
export type Side = (typeof sides)[number];

export const places = ['home', 'gym', 'office', 'bed', 'outdoors'] as const;
export type Place = (typeof places)[number];

export const equipmentNames = [
  'table',
  'high-box',
  'chair',
  'therapy-balls',
  'mini-band',
  'long-band',
  'dumbbells',
  'kettlebell',
  'barbell',
  'machine',
  'gym-ball',
  'cushion',
  'mat',
  'wall',
  'step',
  'pool',
  'bike',
  'pelvic-belt',
] as const;
export type Equipment = (typeof equipmentNames)[number];

/** What a home has without being asked; never part of a profile. */
export const furnishings = ['bed', 'pillow', 'seat', 'floor', 'worktop'] as const;
export type Furnishing = (typeof furnishings)[number];

export const kinds = ['relief', 'mobility', 'breathing', 'strength', 'walk', 'everyday', 'rest'] as const;
export type Kind = (typeof kinds)[number];

export const positions = [
  'standing',
  'supported-standing',
  'seated',
  'floor-seated',
  'quadruped',
  'kneeling',
  'half-kneeling',
  'side-lying',
  'supine',
  'propped-supine',
  'prone',
  'in-water',
  'any',
] as const;
export type Position = (typeof positions)[number];

/** How the legs carry her weight; lying or sitting without pushing through the feet is `none`. */
export const stances = ['bilateral', 'split', 'single', 'none'] as const;
export type Stance = (typeof stances)[number];

export const patternNames = ['posterior', 'piriformis', 'symphysis', 'lumbar', 'hip', 'pelvic-floor', 'nerve', 'mixed'] as const;
export type PatternName = (typeof patternNames)[number];

export const irritabilities = ['low', 'moderate', 'high'] as const;
export type Irritability = (typeof irritabilities)[number];

export type Light = 'green' | 'amber' | 'red';

export const breathMethods = ['method-1', 'method-2', 'slow', 'free'] as const;
export type BreathMethod = (typeof breathMethods)[number];

export const bands = ['above-knees', 'below-knees'] as const;
export type Band = (typeof bands)[number];

/** Most urgent first; `clear` means only that nothing she was asked about needs a call. */
export const levels = ['emergency', 'call-now', 'same-day', 'not-screened', 'review', 'clear'] as const;
export type Level = (typeof levels)[number];

export const allowances = ['nothing', 'rest-and-breathe', 'light', 'full'] as const;
export type Allowance = (typeof allowances)[number];

export const birthKinds = ['vaginal', 'instrumental', 'caesarean'] as const;
export type BirthKind = (typeof birthKinds)[number];

export const feedings = ['breast', 'mixed', 'formula', 'none'] as const;
export type Feeding = (typeof feedings)[number];

/** What she was told of exercise. */
export const clearances = ['cleared', 'not-asked', 'restricted'] as const;

/** With lifting. */
export const experiences = ['new', 'some', 'lifter'] as const;

/** How long a rise of pain takes to go. */
export const settleTimes = ['within-hour', 'within-day', 'longer'] as const;
export type Settles = (typeof settleTimes)[number];
