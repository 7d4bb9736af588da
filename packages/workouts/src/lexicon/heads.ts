// Bare words for a movement: they name no exercise of their own, but say what the rest of a name is about.
import { family, type Entry, type Traits } from './entry.ts';

const upper: Traits = {
  pattern: 'isolation-upper',
  stance: 'bilateral',
  position: 'standing',
  implement: 'dumbbell',
  muscles: 'shoulders',
};
const body: Traits = { ...upper, implement: 'bodyweight' };

/** Less sure than an exercise that has a name. */
export const heads: readonly Entry[] = [
  ...family(upper, {
    Raise: '',
    Extension: ['elbow extension; arm extension', { implement: 'cable', muscles: 'triceps' }],
    'Elbow Flexion': ['arm curl', { muscles: 'biceps' }],
    'Shoulder Adduction': ['chest adduction; horizontal adduction', { muscles: 'chest' }],
    'Shoulder Abduction': 'horizontal abduction',
    'Shoulder Extension': ['', { implement: 'cable', muscles: 'lats' }],
    Pull: ['', { pattern: 'pull-horizontal', implement: 'cable', muscles: 'upper-back lats' }],
    'Lat Pull': ['lat', { pattern: 'pull-vertical', stance: 'none', position: 'seated', implement: 'cable', muscles: 'lats' }],
    Push: ['chest press work', { pattern: 'push-horizontal', implement: 'cable', muscles: 'chest triceps' }],
    'Incline Work': [
      'incline press work',
      { pattern: 'push-horizontal', stance: 'none', position: 'incline-supported', muscles: 'chest' },
    ],
  }),
  ...family(body, {
    'Core Rotation': ['rotation; core twist', { pattern: 'core-rotation', muscles: 'obliques', si: 'possible' }],
    'Trunk Bend': ['bend', { pattern: 'core-lateral', muscles: 'obliques', si: 'possible' }],
    'Core Hold': ['core stability; core isometric', { pattern: 'core-antiextension', position: 'prone', muscles: 'abs' }],
    'Knee Raise': [
      'knee drive; knee in; knee up',
      { pattern: 'core-flexion', stance: 'single', muscles: 'abs hip-flexors', si: 'possible' },
    ],
    'Hip Flexion': [
      'seated march; seated knee raise; chair march',
      { pattern: 'core-flexion', stance: 'single', position: 'seated', muscles: 'hip-flexors', si: 'possible' },
    ],
    Step: ['step out; step through', { pattern: 'step', stance: 'single', muscles: 'quads', si: 'likely' }],
    Circle: ['mobilization; release; opener', { pattern: 'stretch', stance: 'none', muscles: 'shoulders' }],
    'Hip Raise': ['pelvis raise; hip up', { pattern: 'bridge-thrust', position: 'supine', muscles: 'glutes' }],
    Reach: ['', { pattern: 'stretch', muscles: 'shoulders upper-back' }],
    Toss: ['load; medley', { pattern: 'other', implement: 'other', muscles: 'abs', si: 'possible' }],
  }),
];
