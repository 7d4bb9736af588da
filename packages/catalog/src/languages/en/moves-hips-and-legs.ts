// English: the moves of strength of hips and legs.
import type { AllMoveWords } from '../move-words.ts';

export const hipsAndLegs = {
  'glute-set': {
    name: 'Glute squeeze',
    setUp: 'Settle where you are, feet or knees relaxed and breath easy.',
    steps: [
      'Breathe out and squeeze both buttocks at about half effort.',
      'Hold for five slow counts while you keep breathing.',
      'Let go completely.',
    ],
    cues: ['Half effort, not a clench', 'Tail stays long, no tucking', 'Let go all the way'],
    faults: [
      'If your tail tucks under, squeeze less.',
      'If you hold your breath, count out loud.',
      'If it cramps, a third of the effort is plenty.',
    ],
    stopIf: ['Pain in the pelvis or buttock rises', 'You feel pressure down into the pelvic floor'],
    feel: 'A gentle firming in both buttocks, then a clear letting go.',
    forms: {
      seated: { name: 'Sitting' },
      'side-lying': {
        name: 'Lying on your side',
        setUp: 'Lie on your side with a pillow from knees to ankles and settle your breath.',
      },
      standing: { name: 'Standing', setUp: 'Stand with your weight even on both feet, knees soft.' },
    },
  },
  'ball-squeeze': {
    name: 'Knee squeeze',
    setUp: 'Sit tall, feet flat and hip-width apart, with a pillow or soft ball between your knees.',
    steps: ['Breathe out and press the knees in lightly.', 'Hold for five slow counts, still breathing.', 'Let go slowly.'],
    cues: ['A third of your effort', 'Even on both sides', 'Keep breathing'],
    faults: [
      'If your thighs shake, press less.',
      'If you hold your breath, count out loud.',
      'If your tail tucks, sit a little taller.',
    ],
    stopIf: ['Pain at the front of the pelvis or in the groin rises', 'Pain at the dimples rises'],
    feel: 'A light working of the inner thighs, and the pelvis feeling held.',
    forms: {
      seated: { name: 'Sitting, with a pillow' },
      'side-lying': {
        name: 'Lying on your side',
        setUp: 'Lie on your side with a thick pillow between your knees and ankles.',
        faults: [
          'If your thighs shake, press less.',
          'If you hold your breath, count out loud.',
          'If your tail tucks, press less.',
        ],
      },
      fists: {
        name: 'Sitting, with your fists',
        setUp: 'Sit tall, feet flat. Put your two fists, or a rolled-up jumper, between your knees.',
      },
      gentle: {
        name: 'Very light',
        setUp:
          'Sit tall, feet flat, with something soft between your knees. Press as if you were holding a ripe peach: a fifth of your effort.',
        cues: ['A fifth of your effort', 'Even on both sides', 'Keep breathing'],
      },
    },
  },
  'seated-band-press-out': {
    name: 'Seated press-out',
    setUp: 'Sit tall, feet flat and hip-width apart, with a light band just above your knees.',
    steps: ['Breathe out and press the knees out a little.', 'Hold for five slow counts, still breathing.', 'Let go slowly.'],
    cues: ['Small press, feet still', 'Even on both sides', 'Keep breathing'],
    faults: ['If your feet slide, press less.', 'If your tail tucks, sit taller.'],
    stopIf: ['Pain at the front of the pelvis or at the dimples rises', 'A tear or stitches pull'],
    feel: 'The sides of the buttocks working lightly.',
    forms: {
      band: { name: 'With a light band' },
      hands: {
        name: 'Against your hands',
        setUp: 'Sit tall, feet flat. Put your hands on the outside of your knees and press the knees out into them.',
      },
    },
  },
  'sit-to-stand': {
    name: 'Sit to stand',
    setUp: 'Sit on the front of a firm seat at knee height or higher, feet hip-width and a little back.',
    steps: ['Breathe in and lean forward, nose over toes.', 'Breathe out and stand up tall.', 'Breathe in and sit down slowly.'],
    cues: ['Push the floor away', 'Squeeze the buttocks to stand tall', 'Sit down slowly'],
    faults: [
      'If your knees fall in, press them gently out.',
      'If you drop the last bit, use a higher seat.',
      'If it hurts, push with your hands.',
    ],
    stopIf: ['Pain at the dimples or front of the pelvis rises', 'You feel dizzy', 'You feel heaviness or leaking'],
    feel: 'Thighs and buttocks working evenly.',
    forms: {
      'firm-seat': { name: 'From a firm seat' },
      'hands-help': {
        name: 'High seat, hands helping',
        setUp:
          'Sit on a high, firm seat: add a cushion if you need to. Push with your hands on the seat or the arms as you rise.',
      },
    },
  },
  'box-squat': {
    name: 'Box squat',
    setUp: 'Stand in front of a box, bench or firm chair at knee height, feet hip-width apart or a little narrower.',
    steps: ['Breathe in and sit back until you touch the seat.', 'Breathe out and stand tall.'],
    cues: ['Touch, do not drop', 'Squeeze to open the hips, no tucking', 'Ribs over hips'],
    faults: [
      'If your tail tucks at the bottom, use a higher seat.',
      'If you hold your breath, make it lighter.',
      'If your feet creep wide, bring them in.',
    ],
    stopIf: ['Pain at the dimples or front of the pelvis rises', 'You feel dizzy or breathless', 'You feel heaviness or leaking'],
    feel: 'Thighs and buttocks working evenly.',
    forms: {
      kettlebell: {
        name: 'Holding a kettlebell',
        setUp: 'Hold a kettlebell close to your chest and stand in front of a firm seat at knee height, feet hip-width.',
      },
      dumbbell: {
        name: 'Holding a dumbbell',
        setUp: 'Hold a dumbbell close to your chest and stand in front of a firm seat at knee height, feet hip-width.',
      },
      'light-kettlebell': {
        name: 'Lighter kettlebell, high seat',
        setUp: 'Hold a lighter kettlebell close to your chest, above the belly. Stand in front of a higher seat, feet hip-width.',
      },
      'light-dumbbell': {
        name: 'Lighter dumbbell, high seat',
        setUp: 'Hold a lighter dumbbell close to your chest, above the belly. Stand in front of a higher seat, feet hip-width.',
      },
      bodyweight: {
        name: 'Without weight',
        faults: [
          'If your tail tucks at the bottom, use a higher seat.',
          'If you hold your breath, count out loud.',
          'If your feet creep wide, bring them in.',
        ],
      },
      'kettlebell-band': {
        name: 'Same kettlebell, band above the knees',
        setUp:
          'Loop a light band above your knees. Hold the same kettlebell close and stand in front of a firm seat, feet hip-width.',
      },
      'dumbbell-band': {
        name: 'Same dumbbell, band above the knees',
        setUp:
          'Loop a light band above your knees. Hold the same dumbbell close and stand in front of a firm seat, feet hip-width.',
      },
      'light-kettlebell-band': {
        name: 'Lighter kettlebell, band above the knees',
        setUp: 'Loop a light band above your knees. Hold the lighter kettlebell close and stand in front of a higher seat.',
      },
      'light-dumbbell-band': {
        name: 'Lighter dumbbell, band above the knees',
        setUp: 'Loop a light band above your knees. Hold the lighter dumbbell close and stand in front of a higher seat.',
      },
      band: {
        name: 'Band alone, above the knees',
        setUp: 'Loop a light band above your knees and stand in front of a firm seat, feet hip-width. No weight.',
        faults: [
          'If your tail tucks at the bottom, use a higher seat.',
          'If you hold your breath, count out loud.',
          'If your feet creep wide, bring them in.',
        ],
      },
      squeeze: {
        name: 'Pillow between the knees',
        setUp:
          'Stand in front of a higher, firm seat with a small pillow between your knees. Hold it lightly as you sit and stand.',
        faults: [
          'If your tail tucks at the bottom, use a higher seat.',
          'If you hold your breath, count out loud.',
          'If your feet creep wide, bring them in.',
        ],
      },
    },
  },
  'wall-sit': {
    name: 'Shallow wall sit',
    setUp: 'Lean your back on a wall, feet a step away, a pillow or soft ball between your knees. Slide down only a little.',
    cues: ['Stay high', 'Hold the pillow lightly', 'Keep breathing'],
    faults: ['If your thighs burn, slide up.', 'If you hold your breath, count out loud.'],
    stopIf: ['You feel dizzy or get a headache', 'Pain at the front of the pelvis or in the knees rises'],
    feel: 'The fronts of the thighs working.',
    forms: {
      pillow: { name: 'Pillow between the knees' },
      plain: {
        name: 'Without a pillow',
        setUp: 'Lean your back on a wall, feet a step away and hip-width. Slide down only a little.',
        cues: ['Stay high', 'Knees over your feet', 'Keep breathing'],
      },
    },
  },
  'wall-tap-hinge': {
    name: 'Wall-tap hinge',
    setUp: 'Stand a hand-length in front of a wall, back to it, feet hip-width, knees soft.',
    steps: ['Breathe in and send your hips back until they tap the wall.', 'Breathe out and stand tall.'],
    cues: ['Hips back, chest long', 'Weight over the whole foot', 'Squeeze to stand tall, no tucking'],
    faults: ['If your back rounds, stand closer to the wall.', 'If you reach with your arms, cross them on your chest.'],
    stopIf: ['Pain at the dimples or in the low back rises', 'Tingling down the leg'],
    feel: 'The backs of the thighs lengthening, the buttocks finishing.',
    forms: {
      wall: { name: 'Tapping the wall' },
      'half-way': {
        name: 'Half way, hands on a worktop',
        setUp: 'Stand at a worktop with both hands on it, feet hip-width, knees soft. Send your hips back only half way.',
        steps: ['Breathe in and send your hips back, half way.', 'Breathe out and stand tall.'],
        faults: ['If your back rounds, go less far.', 'If your arms take the weight, step closer.'],
      },
    },
  },
  'tall-kneeling-hinge': {
    name: 'Kneeling hinge',
    setUp: 'Kneel tall on something thick and soft, knees hip-width, hands on your hips.',
    steps: ['Breathe in and send your hips back towards your heels.', 'Breathe out and come up tall.'],
    cues: ['Hips back, back long', 'Squeeze to come tall, no tucking', 'Ribs soft'],
    faults: [
      'If your knees ache, add padding.',
      'If it is far to sit back, put a cushion on your heels.',
      'If you lean back at the top, stop sooner.',
    ],
    stopIf: ['Your knees hurt', 'Pain in the pelvis or back rises'],
    feel: 'The buttocks bringing you up.',
    forms: { pad: { name: 'On a soft pad' } },
  },
  'band-pull-through': {
    name: 'Band pull-through',
    setUp: 'Fix a long band low behind you to something that cannot move. Face away, hold it between your legs, feet hip-width.',
    steps: ['Breathe in and let the hips go back.', 'Breathe out and stand tall.'],
    cues: ['Arms are only hooks', 'Squeeze to stand tall, no tucking', 'Feet hip-width'],
    faults: [
      'If your arms pull, loosen your grip.',
      'If you tip back at the top, stop sooner.',
      'If the band is a trip, step over it before you start.',
    ],
    stopIf: ['Pain at the dimples or in the low back rises', 'You lose your balance'],
    feel: 'The buttocks finishing the move.',
    forms: {
      'long-band': { name: 'Long band' },
      'light-band': {
        name: 'Light band, small range',
        setUp:
          'Fix a light long band low behind you. Face away next to something you can hold, feet hip-width, and move only half way.',
      },
    },
  },
  'raised-block-deadlift': {
    name: 'Deadlift from a block',
    setUp: 'Put the weight on a block, step or low seat so that its handle is above mid-shin. Stand close, feet hip-width.',
    steps: [
      'Breathe in, hips back, hands on the weight.',
      'Breathe out and stand tall with it close to you.',
      'Breathe in and set it down the same way.',
    ],
    cues: ['Weight close, back long', 'Start the breath out before you lift', 'Finish with the buttocks, no tucking'],
    faults: [
      'If your back rounds, raise the block.',
      'If you hold your breath, make it lighter.',
      'If you lean back at the top, stop sooner.',
    ],
    stopIf: ['Pain at the dimples or in the low back rises', 'Tingling down the leg', 'You feel heaviness or leaking'],
    feel: 'Backs of the thighs and buttocks working.',
    forms: {
      kettlebell: { name: 'Kettlebell' },
      dumbbells: { name: 'Dumbbells' },
      'light-kettlebell': {
        name: 'Lighter kettlebell, higher block',
        setUp: 'Put a lighter kettlebell on a higher block, near your knees. Stand close, feet hip-width.',
      },
      'light-dumbbells': {
        name: 'Lighter dumbbells, higher block',
        setUp: 'Put lighter dumbbells on a higher block, near your knees. Stand close, feet hip-width.',
      },
      'kettlebell-band': {
        name: 'Same kettlebell, band above the knees',
        setUp: 'Loop a light band above your knees. The same kettlebell stands on a block, handle above mid-shin.',
      },
      'dumbbells-band': {
        name: 'Same dumbbells, band above the knees',
        setUp: 'Loop a light band above your knees. The same dumbbells stand on a block, handles above mid-shin.',
      },
      'light-kettlebell-band': {
        name: 'Lighter kettlebell, band above the knees',
        setUp: 'Loop a light band above your knees. The lighter kettlebell stands on a higher block, near your knees.',
      },
      'light-dumbbells-band': {
        name: 'Lighter dumbbells, band above the knees',
        setUp: 'Loop a light band above your knees. The lighter dumbbells stand on a higher block, near your knees.',
      },
      band: {
        name: 'Band alone, above the knees',
        setUp: 'Loop a light band above your knees. No weight: send your hips back, hands down your thighs, and stand tall.',
        steps: ['Breathe in, hips back, hands down your thighs.', 'Breathe out and stand tall.'],
        cues: ['Hips back, back long', 'Start the breath out before you rise', 'Finish with the buttocks, no tucking'],
        faults: [
          'If your back rounds, go less far.',
          'If you hold your breath, count out loud.',
          'If you lean back at the top, stop sooner.',
        ],
      },
      squeeze: {
        name: 'Pillow between the knees',
        setUp:
          'Hold a small pillow lightly between your knees. No weight: send your hips back, hands down your thighs, and stand tall.',
        steps: ['Breathe in, hips back, hands down your thighs.', 'Breathe out and stand tall.'],
        cues: ['Hips back, back long', 'Start the breath out before you rise', 'Finish with the buttocks, no tucking'],
        faults: [
          'If your back rounds, go less far.',
          'If you hold your breath, count out loud.',
          'If you lean back at the top, stop sooner.',
        ],
      },
    },
  },
  'short-bridge': {
    name: 'Short bridge',
    setUp:
      'Build a firm slope of cushions so that your head and chest are well raised. Lie back, knees bent, feet flat and hip-width apart.',
    steps: ['Breathe in to get ready.', 'Breathe out and lift your hips a little way.', 'Pause and breathe, then lower slowly.'],
    cues: ['Lift only a little', 'Squeeze to open the hips, no tucking', 'Ribs soft'],
    faults: [
      'If your back arches, lift less.',
      'If your tail tucks hard under, squeeze less.',
      'If the backs of your thighs cramp, bring the feet closer.',
    ],
    stopIf: [
      'Pain at the dimples or front of the pelvis rises',
      'You feel dizzy, sick or breathless: roll to your side',
      'Your belly domes in the middle',
    ],
    feel: 'Both buttocks working evenly.',
    forms: {
      propped: { name: 'Propped up' },
      'propped-short': { name: 'Propped up, five at most' },
      band: {
        name: 'Propped up, band above the knees',
        setUp:
          'Loop a light band just above your knees. Lie back on a firm slope of cushions, knees bent, feet hip-width, and press out into the band just enough to keep it taut.',
      },
      'band-short': {
        name: 'Propped up, band, five at most',
        setUp:
          'Loop a light band just above your knees. Lie back on a firm slope of cushions, knees bent, and press out into the band just enough to keep it taut.',
      },
      squeeze: {
        name: 'Propped up, pillow between the knees',
        setUp: 'Lie back on a firm slope of cushions, knees bent, with a pillow between your knees. Hold it lightly as you lift.',
      },
      'squeeze-short': {
        name: 'Pillow between the knees, five at most',
        setUp: 'Lie back on a firm slope of cushions, knees bent, with a pillow between your knees. Hold it lightly as you lift.',
      },
    },
  },
  'hip-thrust': {
    name: 'Hip thrust',
    setUp:
      'Rest your shoulder blades on the edge of a sofa or bench that cannot slide. Feet flat and hip-width, knees over ankles.',
    steps: [
      'Breathe in as you lower your hips a little.',
      'Breathe out and lift until your hips are open.',
      'Stop level: no higher.',
    ],
    cues: ['Finish with the buttocks, about 60 %', 'Ribs soft, chin tucked in', 'Stop when the hips are level'],
    faults: [
      'If your back arches at the top, stop lower.',
      'If your tail tucks hard under, squeeze less.',
      'If you slide, put the sofa against a wall.',
    ],
    stopIf: [
      'Pain at the dimples or front of the pelvis rises',
      'You feel dizzy or breathless: sit up or roll to your side',
      'You feel heaviness or leaking',
    ],
    feel: 'Both buttocks working, the back quiet.',
    forms: {
      dumbbell: {
        name: 'With a dumbbell',
        setUp:
          'Rest your shoulder blades on the edge of a sofa or bench that cannot slide. Lay a dumbbell across the front of your hips on a folded towel.',
      },
      'dumbbell-band': {
        name: 'Same weight, band above the knees',
        setUp:
          'Loop a band above your knees. Rest your shoulder blades on a sofa or bench that cannot slide, with the same dumbbell across your hips.',
      },
      bodyweight: { name: 'Without weight' },
      'small-range': {
        name: 'Small range',
        setUp:
          'Put the sofa against a wall. Rest your shoulder blades on its edge, feet flat, and lift only the last few inches.',
      },
      band: {
        name: 'Band alone, above the knees',
        setUp:
          'Loop a band above your knees. Rest your shoulder blades on a sofa or bench that cannot slide, feet flat, no weight.',
      },
      squeeze: {
        name: 'Pillow between the knees',
        setUp:
          'Rest your shoulder blades on a sofa or bench that cannot slide, feet flat, and hold a pillow lightly between your knees.',
      },
      'small-squeeze': {
        name: 'Pillow between the knees, small range',
        setUp:
          'Put the sofa against a wall. Rest your shoulder blades on its edge, hold a pillow lightly between your knees, and lift only a few inches.',
      },
    },
  },
  clamshell: {
    name: 'Clamshell',
    setUp: 'Lie on your side, knees bent, back supported, a pillow under your head and wherever else you need one.',
    steps: ['Breathe out and open the top knee a little, feet together.', 'Breathe in and close it slowly.'],
    cues: ['Small and slow', 'Hips stacked', 'Feet stay together'],
    faults: ['If you roll back, open less far.', 'If the hip underneath aches, put a pillow under it.'],
    stopIf: ['Pain at the front of the pelvis or in the groin', 'Pain at the dimples rises'],
    feel: 'The side of the top buttock working.',
    forms: {
      band: {
        name: 'With a light band',
        setUp: 'Loop a light band just above your knees. Lie on your side, knees bent, back supported.',
      },
      plain: { name: 'Without a band' },
    },
  },
  'side-lying-leg-raise': {
    name: 'Side-lying leg raise',
    setUp: 'Lie on your side, bottom knee bent, top leg long, a pillow wherever you need one.',
    steps: ['Breathe out and lift the top leg a hand-width.', 'Breathe in and lower it slowly.'],
    cues: ['Leg long, heel leads', 'Low and slow', 'Hips stacked'],
    faults: [
      'If you roll back, bring the leg a little behind you and lift less.',
      'If the hip underneath aches, put a pillow under it.',
    ],
    stopIf: ['Pain at the front of the pelvis or in the groin', 'Pain at the dimples rises'],
    feel: 'The side of the top hip and buttock working.',
    forms: {
      band: {
        name: 'With a light band',
        setUp: 'Loop a light band just above your knees. Lie on your side, bottom knee bent, top leg long.',
      },
      plain: { name: 'Without a band' },
    },
  },
  'reverse-clam': {
    name: 'Reverse clam',
    setUp: 'Lie on your side, knees bent and together, a pillow between your knees.',
    steps: ['Breathe out and lift only the top foot.', 'Breathe in and lower it slowly.'],
    cues: ['Knees stay together', 'Pelvis still', 'Foot goes up, not far'],
    faults: ['If your pelvis rolls, lift less.', 'If the hip pinches, bring your knees lower.'],
    stopIf: ['A pinch in the groin', 'Pain in the pelvis rises'],
    feel: 'Deep in the top hip and the inner thigh.',
    forms: {
      pillow: { name: 'Pillow between the knees' },
      'half-range': {
        name: 'Half the range',
        setUp: 'Lie on your side, knees bent a little and together, a pillow between them. Lift the foot only half way.',
      },
    },
  },
  'standing-hip-extension': {
    name: 'Leg back at the worktop',
    setUp: 'Stand at a worktop with both hands on it, feet hip-width, standing knee soft.',
    steps: ['Breathe out and take one leg back a hand-width.', 'Breathe in and bring it home.'],
    cues: ['Small, from the buttock', 'Hips face forward', 'Hands stay on'],
    faults: ['If your back arches, go less far.', 'If you hitch the hip, only tap the toe.'],
    stopIf: ['Pain at the dimples or front of the pelvis rises', 'You feel unsteady'],
    feel: 'The buttock of the moving leg.',
    forms: {
      worktop: { name: 'Leg a hand-width back' },
      'toe-tap': {
        name: 'Toe tap',
        setUp: 'Stand at a worktop with both hands on it. Slide one foot back, tap the toe down, and bring it home.',
      },
    },
  },
  'banded-side-steps': {
    name: 'Short side-steps',
    setUp: 'Loop a light band above your knees. Stand with soft knees and clear floor on both sides.',
    steps: ['Take two or three short steps one way.', 'Take them back again.'],
    cues: ['Short, quiet steps', 'Stay level', 'Toes forward'],
    faults: ['If you sway, step smaller.', 'If the band pulls your knees in, use a lighter one.'],
    stopIf: ['Pain at the dimples or front of the pelvis rises', 'You feel unsteady'],
    feel: 'The sides of both hips.',
    forms: {
      band: { name: 'With a light band' },
      worktop: {
        name: 'Along a worktop, no band',
        setUp: 'Stand facing a worktop with both hands on it, knees soft. No band.',
        faults: ['If you sway, step smaller.', 'If your shoulders creep up, lean less on your hands.'],
      },
    },
  },
  'leg-press': {
    name: 'Leg press',
    setUp: 'Set the back of the seat up, never lower than half way. Feet hip-width on the plate, knees in line with your toes.',
    steps: ['Breathe in and let the plate come a little way.', 'Breathe out and push it away, without locking your knees.'],
    cues: ['Small range, feet hip-width', 'Out as you push', 'Both legs the same'],
    faults: [
      'If your tail curls off the seat, bend less.',
      'If you hold your breath, make it lighter.',
      'If your knees meet your belly, stop sooner.',
    ],
    stopIf: ['Pain at the dimples or front of the pelvis rises', 'You feel dizzy or breathless', 'You feel heaviness or leaking'],
    feel: 'Thighs and buttocks working evenly.',
    forms: {
      machine: { name: 'On the machine' },
      'upright-light': {
        name: 'Lighter, sitting upright',
        setUp:
          'Set the back of the seat as upright as it goes, with room for your belly. Feet hip-width on the plate, a lighter weight.',
      },
    },
  },
  'short-split-squat': {
    name: 'Short split squat',
    setUp: 'Stand at a worktop with both hands on it. Take one foot back a short step, feet hip-width apart.',
    steps: ['Breathe in and sink straight down a little.', 'Breathe out and rise.'],
    cues: ['Short step, small dip', 'Both hands stay on', 'Weight in both feet'],
    faults: ['If you wobble, bring the feet closer.', 'If it grumbles above 2, do box squats instead.'],
    stopIf: ['Pain at the dimples or front of the pelvis rises', 'You feel unsteady'],
    feel: 'Both thighs, the front one more.',
    forms: {
      'both-hands': { name: 'Both hands held' },
    },
  },
  'low-step-up': {
    name: 'Low step-up',
    setUp:
      'Use a step no higher than a thick book, ten centimetres, or the bottom stair if it is low. Stand close to the rail or a wall and hold on.',
    steps: [
      'Put the whole foot on the step.',
      'Breathe out and step up, then tap the other foot.',
      'Breathe in and step down slowly.',
    ],
    cues: ['Whole foot on the step', 'Level hips', 'Hand on the rail'],
    faults: ['If you push off with the back foot, use a lower step.', 'If a hip drops, only tap the step.'],
    stopIf: ['Pain at the dimples or front of the pelvis rises', 'You feel unsteady or dizzy'],
    feel: 'The thigh and buttock of the leg on the step.',
    forms: {
      rail: { name: 'With a hand held' },
    },
  },
  'seated-leg-curl': {
    name: 'Seated leg curl',
    setUp: 'Fix a long band low in front of you and loop it behind one ankle. Sit tall on a firm chair.',
    steps: ['Breathe out and draw the heel back under the chair.', 'Breathe in and let it go forward slowly.'],
    cues: ['Sit tall, hands on the seat', 'Heel leads', 'Slow on the way back'],
    faults: ['If you lean back, use a lighter band.', 'If the thigh cramps, rest and do fewer.'],
    stopIf: ['Tingling or numbness in the leg', 'Pain at the sit bone or dimples rises'],
    feel: 'The back of the thigh.',
    forms: {
      band: { name: 'With a long band' },
      slide: {
        name: 'Sliding the heel',
        setUp:
          'Sit tall on a firm chair with a sock or a cloth under one heel. Press it lightly down and drag it back towards you.',
        faults: ['If you lean back, press less.', 'If the thigh cramps, rest and do fewer.'],
      },
    },
  },
  'low-step-tap': {
    name: 'Step tap',
    setUp: 'Stand in front of a low step that cannot slide, close to a wall or a rail, and hold on.',
    steps: ['Lift one foot and tap it on the step.', 'Bring it back and stand level.'],
    cues: ['Light tap, no pushing', 'Stand tall on the other leg', 'Hand stays on'],
    faults: ['If your hip drops to the side, tap lower.', 'If it grumbles, slide the toes forward on the floor.'],
    stopIf: ['Pain at the dimples or front of the pelvis rises', 'You feel unsteady or dizzy'],
    feel: 'The buttock of the leg you stand on.',
    forms: {
      step: { name: 'On a low step' },
      cushion: {
        name: 'On a flat cushion',
        setUp: 'Stand at a worktop with both hands on it and a flat, firm cushion in front of your feet. Tap the cushion.',
        steps: ['Lift one foot and tap it on the cushion.', 'Bring it back and stand level.'],
        cues: ['Light tap, no pushing', 'Stand tall on the other leg', 'Hands stay on'],
      },
    },
  },
  'calf-raise': {
    name: 'Heel raises',
    setUp: 'Stand at a worktop with both hands on it, feet hip-width.',
    steps: ['Breathe out and rise onto the balls of your feet.', 'Breathe in and lower slowly.'],
    cues: ['Straight up, even feet', 'Slow down', 'Hands stay on'],
    faults: ['If your ankles roll out, think of your big toes.', 'If a calf cramps, do fewer.'],
    stopIf: ['One calf is hot, swollen or sore: call today', 'Pain in the pelvis rises'],
    feel: 'The calves working.',
    forms: {
      worktop: { name: 'At a worktop' },
      seated: {
        name: 'Sitting',
        setUp: 'Sit on a firm seat, feet flat, hands on your thighs. Lift both heels and press down a little with your hands.',
        steps: ['Breathe out and lift both heels.', 'Breathe in and lower slowly.'],
        cues: ['Straight up, even feet', 'Slow down', 'Press only a little'],
      },
    },
  },
  'heel-press': {
    name: 'Heel press',
    setUp: 'Sit tall on a firm seat, feet flat and a little in front of your knees.',
    steps: [
      'Breathe out and press both heels down and back, as if to drag the floor.',
      'Hold five counts, still breathing, then let go.',
    ],
    cues: ['A third of your effort', 'Both heels alike', 'Keep breathing'],
    faults: ['If the thigh cramps, press less.', 'If your tail tucks, sit taller.'],
    stopIf: ['Tingling or numbness in the leg', 'Pain at the dimples or sit bones rises'],
    feel: 'The backs of the thighs firming, the pelvis held.',
    forms: {
      seated: { name: 'Sitting' },
      'side-lying': {
        name: 'Lying on your side',
        setUp:
          'Lie on your side, knees bent, pillows between your legs. Press both heels back into a pillow or the end of the bed.',
        steps: ['Breathe out and press both heels back.', 'Hold five counts, still breathing, then let go.'],
        faults: ['If the thigh cramps, press less.', 'If your back arches, press less.'],
      },
    },
  },
  'sit-to-stand-squeeze': {
    name: 'Sit to stand with a squeeze',
    setUp: 'Sit on the front of a firm, high seat, feet hip-width, a pillow held lightly between your knees.',
    steps: [
      'Breathe in and lean forward, nose over toes.',
      'Breathe out, hold the pillow lightly and stand up tall.',
      'Breathe in and sit down slowly.',
    ],
    cues: ['Hold it as you would an egg', 'Squeeze the buttocks to stand tall', 'Sit down slowly'],
    faults: ['If the pillow drops, use a thicker one.', 'If the front complains, squeeze less.'],
    stopIf: ['Pain at the front of the pelvis or the dimples rises', 'You feel heaviness or leaking', 'You feel dizzy'],
    feel: 'Thighs and buttocks, the knees staying together.',
    forms: {
      pillow: { name: 'With a pillow' },
      'hands-help': {
        name: 'High seat, hands helping',
        setUp:
          'Sit high on a chair with a firm cushion, a second cushion between your knees. Push with your hands on the seat as you rise.',
      },
    },
  },
  'band-hip-hinge': {
    name: 'Band hinge',
    setUp: 'Stand on the middle of a long band, feet hip-width. Hold both ends at your thighs, arms long.',
    steps: ['Breathe in and send your hips back, band slack.', 'Breathe out and stand tall against the band.'],
    cues: ['Hips back, chest long', 'Hands slide along the thighs', 'Squeeze to stand tall, no tucking'],
    faults: ['If your back rounds, go half as far.', 'If the band slips, stand on it with both arches.'],
    stopIf: ['Pain at the dimples or in the low back rises', 'Tingling down the leg', 'You feel heaviness or leaking'],
    feel: 'Backs of the thighs and buttocks.',
    forms: {
      band: { name: 'With a long band' },
    },
  },
  'seated-good-morning': {
    name: 'Seated bow',
    setUp:
      'Sit on the front of a firm seat, feet flat and wide enough for your belly, arms crossed on your chest or a broomstick along your back.',
    steps: ['Breathe in and bow from the hips, back long.', 'Breathe out and come up tall.'],
    cues: ['Fold at the hips', 'Head in line with your tail', 'Feet press down'],
    faults: ['If your back rounds, bow less.', 'If your belly is in the way, set the feet wider.'],
    stopIf: ['Pain in the back or tailbone rises', 'Tingling down the leg'],
    feel: 'The long muscles beside the spine, and the buttocks.',
    forms: {
      seat: { name: 'On a firm seat' },
    },
  },
  'seated-leg-extension': {
    name: 'Seated leg extension',
    setUp: 'Sit tall on a firm chair. Loop a long band round one ankle and fix it low behind you.',
    steps: ['Breathe out and straighten the knee as far as is easy.', 'Breathe in and lower it slowly.'],
    cues: ['Thigh stays on the seat', 'Sit tall, hands on the seat', 'Slow down'],
    faults: ['If you lean back, lift less high.', 'If the knee clicks and hurts, stop short of straight.'],
    stopIf: ['Tingling or numbness in the leg', 'Pain at the front of the pelvis or in the knee rises'],
    feel: 'The front of the thigh.',
    forms: {
      band: { name: 'With a long band' },
      free: {
        name: 'Without a band',
        setUp: 'Sit tall on a firm seat, feet flat, hands on the seat beside you.',
      },
    },
  },
  'seated-march': {
    name: 'Seated march',
    setUp: 'Sit tall on the front of a firm seat, feet flat and hip-width, hands on the seat.',
    steps: ['Breathe out and lift one foot a few centimetres.', 'Breathe in and set it down.'],
    cues: ['Small and quiet', 'Both sit bones heavy', 'Tall'],
    faults: ['If you rock, lift less.', 'If the groin or front complains, lift only the heel.'],
    stopIf: ['Pain at the front of the pelvis or in the groin', 'Pain at the dimples rises'],
    feel: 'The front of the hip, the middle steady.',
    forms: {
      lift: { name: 'Foot lifted' },
      heels: {
        name: 'Heels only',
        setUp: 'Sit tall on the front of a firm seat, feet flat. Lift one heel at a time; the toes stay down.',
        steps: ['Breathe out and lift one heel.', 'Breathe in and set it down.'],
        faults: ['If you rock, lift less.', 'If the groin or front complains, only press the foot lightly down.'],
      },
    },
  },
  'counter-march': {
    name: 'Worktop march',
    setUp: 'Stand at a worktop with both hands on it, feet hip-width, knees soft.',
    steps: ['Breathe out and lift one foot a few centimetres.', 'Set it down and change.'],
    cues: ['Tall on the standing leg', 'Hips level', 'Hands stay on'],
    faults: ['If a hip drops, lift only the heel.', 'If it grumbles, march sitting down.'],
    stopIf: ['Pain at the dimples or front of the pelvis rises', 'You feel unsteady or dizzy'],
    feel: 'The buttock of the leg you stand on.',
    forms: {
      lift: { name: 'Foot lifted' },
      'heel-peel': {
        name: 'Heels only',
        setUp: 'Stand at a worktop with both hands on it. Peel up one heel at a time; the toes stay down.',
        steps: ['Breathe out and peel up one heel.', 'Set it down and change.'],
        faults: ['If a hip drops, lift the heel less.', 'If it grumbles, march sitting down.'],
      },
    },
  },
  'side-lying-adductor-lift': {
    name: 'Inner-thigh lift',
    setUp: 'Lie on your side, bottom leg long. Rest the top leg in front of you on pillows, knee bent.',
    steps: ['Breathe out and lift the bottom leg a few centimetres.', 'Breathe in and lower it slowly.'],
    cues: ['Low and slow', 'Leg long, kneecap forward', 'Hips stacked'],
    faults: ['If you roll, lift less.', 'If the hip underneath aches, use more padding.'],
    stopIf: ['Pain at the front of the pelvis or in the groin', 'Pain at the dimples rises'],
    feel: 'The inside of the lower thigh.',
    forms: {
      plain: { name: 'Top leg on pillows' },
    },
  },
  'side-lying-hip-circles': {
    name: 'Small leg circles',
    setUp: 'Lie on your side, bottom knee bent, top leg long and level with your hip, a pillow wherever you need one.',
    steps: ['Draw a circle as big as a saucer with your heel.', 'After half of them, circle the other way.'],
    cues: ['As small as a saucer', 'Hips stacked', 'Heel leads'],
    faults: ['If you roll back, bring the leg a little behind you.', 'If the hip tires, rest the foot between circles.'],
    stopIf: ['Pain at the front of the pelvis or in the groin', 'Pain at the dimples rises'],
    feel: 'The side of the top hip and buttock.',
    forms: {
      plain: { name: 'Without a band' },
    },
  },
  'standing-hip-abduction': {
    name: 'Leg to the side at the worktop',
    setUp: 'Stand at a worktop with both hands on it, feet hip-width, standing knee soft.',
    steps: ['Breathe out and take one leg a hand-width to the side.', 'Breathe in and bring it home.'],
    cues: ['Small, toes forward', 'Hips level', 'Hands stay on'],
    faults: ['If you lean over, take it less far.', 'If the standing side tires, only slide the foot.'],
    stopIf: ['Pain at the dimples or front of the pelvis rises', 'You feel unsteady'],
    feel: 'The sides of both hips.',
    forms: {
      worktop: { name: 'At a worktop' },
    },
  },
  'kickback-on-all-fours': {
    name: 'Kneeling leg reach',
    setUp: 'Come onto hands and knees on something soft, back long.',
    steps: ['Breathe out and press one foot up and back a little, knee bent.', 'Breathe in and bring the knee home.'],
    cues: ['Small, from the buttock', 'Back as still as a table', 'Hips level'],
    faults: ['If your back arches, lift less.', 'If your wrists complain, lean on a bed.'],
    stopIf: ['Pain at the dimples or front of the pelvis rises', 'Your belly domes in the middle', 'Your wrists hurt'],
    feel: 'The buttock of the moving leg.',
    forms: {
      hands: { name: 'On hands and knees' },
      'forearms-on-bed': {
        name: 'Forearms on the bed',
        setUp:
          'Kneel on something soft beside the bed with your forearms on the mattress, back long. Slide one foot back and lift the knee a little.',
        steps: ['Breathe out, slide one foot back and lift the knee a little.', 'Breathe in and bring the knee home.'],
        faults: ['If your back arches, lift less.', 'If your elbows ache, put a pillow under them.'],
        stopIf: ['Pain at the dimples or front of the pelvis rises', 'Your belly domes in the middle'],
      },
    },
  },
  'low-band-side-steps': {
    name: 'Side-steps, low band',
    setUp: 'Loop a light band just below your knees. Stand facing a worktop, hands on it, knees soft.',
    steps: ['Take two or three short steps one way.', 'Take them back again.'],
    cues: ['Short, quiet steps', 'Stay level', 'Toes forward'],
    faults: ['If your knees fall in, put the band above them.', 'If you sway, step smaller.'],
    stopIf: ['Pain at the dimples or front of the pelvis rises', 'You feel unsteady'],
    feel: 'The sides of both hips, more than before.',
    forms: {
      'below-knees': { name: 'Band below the knees' },
    },
  },
  'heel-drop': {
    name: 'Heel drops',
    setUp: 'Stand at a worktop with both hands on it, feet hip-width, knees soft.',
    steps: ['Rise onto the balls of your feet.', 'Let your heels drop with a soft thud.'],
    cues: ['Soft knees', 'Land on both feet alike', 'Keep breathing'],
    faults: ['If it jars, lower more slowly.', 'If the pelvic floor complains, go back to heel raises.'],
    stopIf: ['Leaking or heaviness down below', 'Pain in the pelvis, back or shin rises'],
    feel: 'A small, friendly thud.',
    forms: {
      worktop: { name: 'At a worktop' },
    },
  },
} satisfies Partial<AllMoveWords>;
