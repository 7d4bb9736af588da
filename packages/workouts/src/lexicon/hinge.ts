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
      'barbell deadlift; conventional deadlift; dl; deads; dead lift barbell; axle deadlift; clean deadlift; clean grip deadlift; regular deadlift; rickshaw deadlift; car deadlift; deadlift from floor; hex plate deadlift; touch and go deadlift; deadlift conventional; american deadlift from floor',
    'Sumo Deadlift': 'barbell sumo deadlift; sumo dl; sumo; deadlift sumo; sumo stance deadlift; semi sumo deadlift',
    'Deficit Deadlift': 'deficit dl; barbell deficit deadlift; deadlift from deficit',
    'Trap Bar Deadlift':
      'hex bar deadlift; trap bar dl; tbdl; hexbar deadlift; trapbar deadlift; trap bar squat deadlift; trap bar; high handle trap bar deadlift; low handle trap bar deadlift; trap bar squat; hexagonal bar deadlift; frame deadlift; parallel bar deadlift',
    'Snatch-Grip Deadlift': 'snatch grip deadlift; snatch deadlift; wide grip deadlift',
    'Pause Deadlift': 'paused dl',
    'Zercher Deadlift': '',
    'Jefferson Deadlift': ['', { stance: 'split' }],
    'Landmine Deadlift': 'landmine sumo deadlift',
    'Suitcase Deadlift':
      'barbell suitcase deadlift; one arm side deadlift; single arm deadlift; one arm deadlift; one arm barbell deadlift',
    'Atlas Stone Lift': [
      'atlas stone; atlas stones; stone lift; stone load; atlas stone load; stone to shoulder; atlas stone trainer; sandbag to shoulder; sandbag over shoulder; sandbag load; keg load; natural stone; stone over bar; d ball over shoulder; sandbag lift; sandbag ground to shoulder; ground to shoulder; ground to overhead',
      { implement: 'other' },
    ],
    'Tire Flip': ['tyre flip', { implement: 'other' }],
    'Smith Machine Deadlift': ['smith deadlift', { implement: 'machine' }],
    'Machine Deadlift': ['lever deadlift; leverage deadlift; deadlift machine', { implement: 'machine' }],
    'Cable Deadlift': ['low pulley deadlift', { implement: 'cable' }],
    'Band Deadlift': ['banded deadlift; resistance band deadlift; deadlift with band; mini band deadlift', { implement: 'band' }],
    'Sandbag Deadlift': [
      'medicine ball deadlift; med ball deadlift; plate deadlift; sandbag bear hug deadlift',
      { implement: 'other' },
    ],
    'Dumbbell Deadlift': ['db deadlift; dumbbell deadlift from floor; dumbbell dl', { implement: 'dumbbell' }],
    'Dumbbell Sumo Deadlift': ['db sumo deadlift', { implement: 'dumbbell' }],
    'Kettlebell Deadlift': ['kb deadlift; kettlebell dl; double kettlebell deadlift', { implement: 'kettlebell' }],
    'Kettlebell Sumo Deadlift': ['kb sumo deadlift; kettlebell sumo dl', { implement: 'kettlebell' }],
    'Deadlift to Upright Row': [
      'deadlift upright row; deadlift high pull; deadlift and upright row; sumo deadlift upright row',
      {},
    ],
    'Deadlift to Row': ['deadlift row; deadlift bent over row; deadlift with row', {}],
  }),
  ...family(hinge, {
    'Romanian Deadlift':
      'rdl; barbell romanian deadlift; barbell rdl; romanian; romanians; romanian dl; american deadlift; romanian deadlift from deficit; deficit rdl; bb rdl; rdl barbell; romanian dead lift; soulevé de terre roumain; rumanisches kreuzheben; peso muerto rumano; roemeense deadlift',
    'Stiff-Leg Deadlift':
      'stiff leg deadlift; stiff legged deadlift; sldl; straight leg deadlift; stiff leg barbell deadlift; barbell stiff leg deadlift; stiff leg dl; stiff legs; wide stance stiff leg; wide stance stiff leg deadlift; straight legged barbell deadlift; deadlift stiff leg',
    'Rack Pull': ['barbell rack pull; rack deadlift; pin pull; rack pull above knee; rack pull below knee; partial deadlift', {}],
    'Block Pull': ['block deadlift; deadlift from blocks; barbell block pull; elevated deadlift; deadlift off blocks', {}],
    'Good Morning':
      'barbell good morning; gm; goodmorning; good morning off pins; stiff leg good morning; stiff leg barbell good morning; safety bar good morning; buenos dias; guten morgen; zercher good morning; ssb good morning',
    'Silver Dollar Deadlift': ['18 inch deadlift', {}],
    'Trap Bar Romanian Deadlift': 'hex bar rdl; trap bar rdl; trap bar stiff leg deadlift',
    'Snatch-Grip Romanian Deadlift': 'snatch grip rdl',
    'Landmine Romanian Deadlift': 'landmine rdl',
    'Smith Machine Romanian Deadlift': ['smith rdl; smith romanian deadlift; smith machine rdl', { implement: 'machine' }],
    'Smith Machine Stiff-Leg Deadlift': ['smith stiff leg deadlift', { implement: 'machine' }],
    'Smith Machine Good Morning': ['smith good morning', { implement: 'machine' }],
    'Cable Romanian Deadlift': ['cable rdl', { implement: 'cable' }],
    'Cable Pull-Through': [
      'pull through; cable pull through; rope pull through; pullthrough; cable pullthrough; cable hip hinge',
      { implement: 'cable' },
    ],
    'Band Pull-Through': [
      'banded pull through; resistance band pull through; band good morning pull through',
      { implement: 'band' },
    ],
    'Band Good Morning': ['banded good morning; resistance band good morning; bands good morning', { implement: 'band' }],
    'Band Romanian Deadlift': [
      'banded rdl; band rdl; resistance band rdl; resistance band romanian deadlift',
      { implement: 'band' },
    ],
    'Hip Hinge Drill': [
      'hip hinge; hinge; wall hinge; dowel hip hinge; hip hinge with dowel; hip hinge with stick; bodyweight hip hinge; hip hinge to wall; wall tap hinge; hufthinge; bodyweight romanian deadlift; hip hinge wall tap',
      { implement: 'bodyweight' },
    ],
    'Bodyweight Good Morning': ['good morning bodyweight', { implement: 'bodyweight' }],
  }),
  ...family(dumbbell, {
    'Dumbbell Romanian Deadlift': 'db rdl; dumbbell rdl; db romanian deadlift; dumbbell romanian dl; rdl dumbbell',
    'Dumbbell Stiff-Leg Deadlift':
      'db sldl; dumbbell sldl; stiff legged dumbbell deadlift; dumbbell straight leg deadlift; db stiff leg deadlift',
    'Dumbbell Swing': 'db swing; vertical swing',
    'Dumbbell Good Morning': 'db good morning',
    'Dumbbell Suitcase Deadlift': 'single arm dumbbell deadlift; db suitcase deadlift; dumbbell side deadlift',
  }),
  ...family(kettlebell, {
    'Kettlebell Swing':
      'kb swing; kbs; swing; two hand swing; two handed swing; two arm kettlebell swing; double kettlebell swing; american swing; american kettlebell swing; russian swing; russian kettlebell swing; kettlebell swing american; russian kb swing; hardstyle swing; swings; dead stop swing; dead start swing; balanceo kettlebell; kettlebell schwingen; hand to hand swing',
    'Single-Arm Kettlebell Swing':
      'one arm swing; one arm kettlebell swing; single arm swing; one handed swing; single arm kb swing; alternating kettlebell swing',
    'Kettlebell Romanian Deadlift': 'kb rdl; kettlebell rdl; double kettlebell romanian deadlift; double kettlebell rdl',
    'Kettlebell Stiff-Leg Deadlift': 'kb sldl',
    'Kettlebell Suitcase Deadlift': 'kb suitcase deadlift',
    'Kettlebell Good Morning': '',
    'Kettlebell Sumo Deadlift High Pull': 'kettlebell sumo high pull; kettlebell sumo deadlift high pull',
  }),
  ...family(fromFloor, {
    'Sumo Deadlift High Pull': 'sdhp; sumo deadlift high pull; sumo high pull; sumo dl high pull',
  }),
  ...family(onPad, {
    'Back Extension':
      'hyperextension; hyper extension; back raise; 45 degree back extension; roman chair; roman chair back extension; ghd back extension; hyperextensions; lower back extension; back extension hyperextension; 45 degree hyperextension; weighted back extension; weighted hyperextension; ghd hip extension; ghd extension; hip extension 45 degree; 45 degree hip extension; lower back raise; rückenstrecker; rueckenstrecker; hiperextensiones; hiperextension; extension lumbar; extensiones lumbares; extension lombaire; extensions lombaires; banc a lombaires; banc lombaires; rugstrekker; rug extensie; hyperextension bench; flat bench hyperextension; incline back extension; ghd raise; back hyperextension; weighted ball hyperextension; lombaires; lumbares; glute focused back extension; reverse back extension floor',
    'Machine Back Extension': [
      'back extension machine; seated back extension; lower back machine; lower back extension machine; seated back extension machine; rückenstrecker maschine; lever back extension; machine lower back extension',
      { position: 'seated', implement: 'machine' },
    ],
    'Stability Ball Back Extension': [
      'swiss ball back extension; exercise ball back extension; ball hyperextension; stability ball hyperextension; exercise ball hyperextension',
      { implement: 'other' },
    ],
    'Reverse Hyperextension':
      'reverse hyper; reverse hypers; reverse hyperextension machine; reverse hyper machine; reverse back extension; bench reverse hyper; reverse hyperextension on flat bench; stability ball reverse hyperextension; reverse hyper extension; umgekehrte hyperextension; reverse hyper on bench',
    Superman:
      'supermans; supermen; superman hold; superman pull; superman raise; floor back extension; prone back extension; lying back extension; prone cobra lift; aquaman; lower back curl; bauchlage rückenstrecker; prone superman; superman lat pulldown; superman row; superman pulldown; hyperextension no bench; hyperextension with no hyperextension bench; prone y raise superman; dorsal raise; floor hyperextension; swimmer; swimmers; prone swimmer; superman swim; superman y; superman t; prone back raise',
    'Seated Good Morning': ['barbell seated good morning', { position: 'seated', implement: 'barbell' }],
    'Prone Hip Extension': [
      'prone glute lift; prone double leg lift; prone leg raise both; frog reverse hyper; prone frog lift; frog hyperextension; prone frog pump',
      {},
    ],
  }),
];
