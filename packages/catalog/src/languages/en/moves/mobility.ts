// English: the moves of mobility.
import type { AllMoveWords } from '../../move-words.ts';

export const mobility = {
  'cat-cow': {
    name: 'Cat and cow',
    setUp: 'Come onto hands and knees on something soft, hands under shoulders, knees under hips.',
    steps: ['Breathe out and round your back a little.', 'Breathe in and come back to long, just past the middle.'],
    cues: ['Half the range is plenty', 'Move with your breath', 'Tail and head move together'],
    faults: ['If the arch pinches, stop at flat.', 'If your wrists complain, lean on your forearms.'],
    stopIf: ['Your wrists hurt or your hands tingle', 'Pain in the back or pelvis rises'],
    feel: 'The back moving piece by piece.',
    forms: {
      hands: { name: 'On hands and knees' },
      'forearms-on-seat': {
        name: 'Forearms on a seat',
        setUp: 'Kneel on something soft and rest your forearms on a seat or a firm pile of pillows.',
      },
    },
  },
  'seated-pelvic-tilt': {
    name: 'Seated pelvic tilts',
    setUp: 'Sit on the front half of a firm seat, feet flat, hands on your hips.',
    steps: ['Roll back a little off your sit bones.', 'Roll forward until you sit tall again.'],
    cues: ['Small and smooth', 'Shoulders stay quiet', 'Breathe as you like'],
    faults: ['If your whole back slumps, make it smaller.', 'If your feet push, let the legs go.'],
    stopIf: ['Pain in the back or tailbone rises'],
    feel: 'The pelvis rocking, the low back easing.',
    forms: { seat: { name: 'On a firm seat' } },
  },
  'seated-figure-four': {
    name: 'Seated figure four',
    setUp: 'Sit tall on a firm seat. Rest one ankle on the other thigh and let the knee drift out.',
    steps: ['Breathe in and grow tall.', 'Breathe out and tip forward a little from the hips.', 'Stay and breathe slowly.'],
    cues: ['Tall first, then tip', 'Never push the knee down', 'Sit bones heavy'],
    faults: ['If your back rounds, come up.', 'If the knee or groin pinches, lower the foot to the other shin.'],
    stopIf: ['A pinch in the groin or pain at the front of the pelvis', 'Tingling or numbness in the leg'],
    feel: 'A pull in the buttock of the crossed leg.',
    forms: {
      lean: { name: 'Ankle on the thigh' },
      low: {
        name: 'Ankle low on the shin',
        setUp: 'Sit tall on a firm seat. Rest one ankle low on the other shin, and stay upright.',
      },
    },
  },
  'open-book': {
    name: 'Open book',
    setUp: 'Lie on your side, knees bent, a pillow between them, arms out in front with palms together.',
    steps: [
      'Breathe in and lift the top arm.',
      'Breathe out and open it behind you, eyes following.',
      'Breathe in and close the book.',
    ],
    cues: ['Knees stay together', 'Turn from the ribs', 'Only as far as is easy'],
    faults: [
      'If your knees part, open less far.',
      'If your shoulder pinches, rest the hand on your ribs.',
      'If your scar pulls, make it small.',
    ],
    stopIf: ['Your scar pulls', 'Pain in the pelvis or shoulder rises'],
    feel: 'The chest and upper back opening.',
    forms: {
      arm: { name: 'Long arm' },
      'hand-on-ribs': {
        name: 'Hand on the ribs',
        setUp: 'Lie on your side, knees bent and together. Rest the top hand on your ribs and turn only your chest.',
      },
    },
  },
  'seated-hamstring-glide': {
    name: 'Seated leg glide',
    setUp: 'Sit tall on a firm seat, thighs supported, feet on the floor.',
    steps: ['Straighten one knee slowly, only until you feel the back of the leg.', 'Bend it again at once: no holding.'],
    cues: ['Slow and smooth', 'Ankle easy', 'Stay tall'],
    faults: ['If you slump, lift the foot less high.', 'If the leg tingles, make it half as big.'],
    stopIf: ['Tingling or numbness that stays', 'The leg feels weak'],
    feel: 'A light, passing pull at the back of the thigh.',
    forms: {
      full: { name: 'Full glide' },
      half: { name: 'Half way', setUp: 'Sit tall on a firm seat. Slide one heel forward along the floor a little, then back.' },
    },
  },
  'counter-lat-stretch': {
    name: 'Worktop stretch',
    setUp: 'Put both hands on a worktop, walk your feet back and let your hips drift behind you.',
    steps: ['Breathe in and lengthen your back.', 'Breathe out and let your chest sink a little.', 'Stay and breathe slowly.'],
    cues: ['Long back, soft knees', 'Ribs soft', 'Hips away from hands'],
    faults: [
      'If your ribs flare, breathe out fully.',
      'If your shoulders pinch, set the hands wider.',
      'If you feel light-headed, come up slowly.',
    ],
    stopIf: ['You feel dizzy', 'Pain spreads down the leg'],
    feel: 'A long pull from the arms down both sides of the back.',
    forms: {
      worktop: { name: 'At a worktop' },
      wall: {
        name: 'At a wall',
        setUp: 'Put both hands on a wall at chest height, walk your feet back and let your hips drift behind you.',
      },
      seated: {
        name: 'Sitting',
        setUp: 'Sit tall, feet flat. Slide both hands forward along your thighs, or along a table, and let your back lengthen.',
      },
    },
  },
} satisfies Partial<AllMoveWords>;
