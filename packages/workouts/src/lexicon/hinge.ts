// Hinges: the hips extend on both legs, from deadlifts and swings to lying back extensions.
import { family, type Entry, type Traits } from './entry.ts';

const hinge: Traits = {
  pattern: 'hinge',
  stance: 'bilateral',
  position: 'standing',
  implement: 'barbell',
  muscles: 'hamstrings glutes lower-back',
};
const fromFloor: Traits = { ...hinge, deep: true };
const dumbbell: Traits = { ...hinge, implement: 'dumbbell' };
const kettlebell: Traits = { ...hinge, implement: 'kettlebell' };
const onPad: Traits = { ...hinge, position: 'prone', implement: 'bodyweight', muscles: 'lower-back glutes hamstrings' };

export const hinges: readonly Entry[] = [
  ...family(fromFloor, {
    Deadlift:
      'deads; clean deadlift; regular deadlift; rickshaw deadlift; car deadlift; hex plate deadlift; touch and go deadlift; deadlift conventional; american deadlift from floor',
    'Sumo Deadlift': 'barbell sumo deadlift; sumo; sumo stance deadlift; semi sumo deadlift',
    'Deficit Deadlift': 'barbell deficit deadlift',
    'Trap Bar Deadlift': 'trap bar squat deadlift; trap bar; trap bar squat; frame deadlift; parallel bar deadlift',
    'Snatch-Grip Deadlift': 'snatch deadlift; wide grip deadlift',
    'Pause Deadlift': '',
    'Zercher Deadlift': '',
    'Jefferson Deadlift': ['', { stance: 'split' }],
    'Landmine Deadlift': '',
    'Suitcase Deadlift': 'barbell suitcase deadlift; one arm deadlift; one arm barbell deadlift',
    'Atlas Stone Lift': [
      'atlas stone; stone lift; stone load; atlas stone load; stone to shoulder; atlas stone trainer; sandbag to shoulder; sandbag over shoulder; sandbag load; keg load; natural stone; stone over bar; d ball over shoulder; sandbag lift; ground to shoulder; ground to overhead',
      { implement: 'other' },
    ],
    'Tire Flip': ['tyre flip', { implement: 'other' }],
    'Smith Machine Deadlift': ['', { implement: 'machine' }],
    'Machine Deadlift': ['', { implement: 'machine' }],
    'Cable Deadlift': ['', { implement: 'cable' }],
    'Band Deadlift': ['', { implement: 'band' }],
    'Sandbag Deadlift': ['med ball deadlift; plate deadlift; sandbag bear hug deadlift', { implement: 'other' }],
    'Dumbbell Deadlift': ['dumbbell deadlift from floor', { implement: 'dumbbell' }],
    'Dumbbell Sumo Deadlift': ['', { implement: 'dumbbell' }],
    'Kettlebell Deadlift': ['', { implement: 'kettlebell' }],
    'Kettlebell Sumo Deadlift': ['', { implement: 'kettlebell' }],
    'Deadlift to Upright Row': ['deadlift high pull', {}],
    'Deadlift to Row': ['', {}],
  }),
  ...family(hinge, {
    'Romanian Deadlift': 'romanian; american deadlift',
    'Stiff-Leg Deadlift': 'stiff leg barbell deadlift; stiff legs; wide stance stiff leg; deadlift stiff leg',
    'Rack Pull': ['rack deadlift; pin pull; rack pull above knee; rack pull below knee; partial deadlift', {}],
    'Block Pull': ['block deadlift; elevated deadlift; deadlift off blocks', {}],
    'Good Morning': 'good morning off pins',
    'Silver Dollar Deadlift': ['18 inch deadlift', {}],
    'Trap Bar Romanian Deadlift': 'trap bar stiff leg deadlift',
    'Snatch-Grip Romanian Deadlift': '',
    'Landmine Romanian Deadlift': '',
    'Smith Machine Romanian Deadlift': ['', { implement: 'machine' }],
    'Smith Machine Stiff-Leg Deadlift': ['', { implement: 'machine' }],
    'Smith Machine Good Morning': ['', { implement: 'machine' }],
    'Cable Romanian Deadlift': ['', { implement: 'cable' }],
    'Cable Pull-Through': ['pullthrough; cable hip hinge', { implement: 'cable' }],
    'Band Pull-Through': ['band good morning pull through', { implement: 'band' }],
    'Band Good Morning': ['', { implement: 'band' }],
    'Band Romanian Deadlift': ['', { implement: 'band' }],
    'Hip Hinge Drill': [
      'hinge; dowel hip hinge; hip hinge with stick; wall tap hinge; hufthinge; bodyweight romanian deadlift',
      { implement: 'bodyweight' },
    ],
    'Bodyweight Good Morning': ['', { implement: 'bodyweight' }],
  }),
  ...family(dumbbell, {
    'Dumbbell Romanian Deadlift': '',
    'Dumbbell Stiff-Leg Deadlift': 'stiff legged dumbbell deadlift',
    'Dumbbell Swing': 'vertical swing',
    'Dumbbell Good Morning': '',
    'Dumbbell Suitcase Deadlift': 'single arm dumbbell deadlift; dumbbell side deadlift',
  }),
  ...family(kettlebell, {
    'Kettlebell Swing': 'swing; american swing; russian swing; hardstyle swing; dead stop swing; dead start swing',
    'Single-Arm Kettlebell Swing': 'one arm swing; alternating kettlebell swing',
    'Kettlebell Romanian Deadlift': '',
    'Kettlebell Stiff-Leg Deadlift': '',
    'Kettlebell Suitcase Deadlift': '',
    'Kettlebell Good Morning': '',
    'Kettlebell Sumo Deadlift High Pull': 'kettlebell sumo high pull',
  }),
  ...family(fromFloor, {
    'Sumo Deadlift High Pull': 'sumo high pull',
  }),
  ...family(onPad, {
    'Back Extension':
      'hyperextension; back raise; 45 degree back extension; roman chair; roman chair back extension; back extension hyperextension; 45 degree hyperextension; ghd extension; hip extension 45 degree; 45 degree hip extension; rueckenstrecker; incline back extension; weighted ball hyperextension; glute focused back extension; reverse back extension floor; sorensen hold; sorensen',
    'Machine Back Extension': ['seated back extension; lower back machine', { position: 'seated', implement: 'machine' }],
    'Stability Ball Back Extension': ['ball hyperextension; exercise ball hyperextension', { implement: 'other' }],
    'Reverse Hyperextension':
      'reverse hyper machine; reverse back extension; reverse hyperextension on flat bench; stability ball reverse hyperextension',
    Superman:
      'supermen; superman pull; superman raise; floor back extension; lying back extension; prone cobra lift; aquaman; lower back curl; bauchlage rückenstrecker; superman row; superman pulldown; hyperextension no bench; hyperextension with no hyperextension bench; prone y raise superman; dorsal raise; floor hyperextension; swimmer; superman swim; superman y; superman t; prone back raise',
    'Seated Good Morning': ['', { position: 'seated', implement: 'barbell' }],
    'Prone Hip Extension': ['prone glute lift; prone double leg lift; prone frog lift; frog hyperextension; prone frog pump', {}],
  }),
];
