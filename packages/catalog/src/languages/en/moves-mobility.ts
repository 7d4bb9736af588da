// English: the moves of mobility.
import type { AllMoveWords } from '../move-words.ts';

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
        faults: ['If the arch pinches, stop at flat.', 'If your elbows ache, put a pillow under them.'],
        stopIf: ['Pain in the back or pelvis rises'],
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
        steps: ['Breathe in and grow tall.', 'Breathe out and let the crossed leg get heavy.', 'Stay and breathe slowly.'],
        cues: ['Stay tall', 'Never push the knee down', 'Sit bones heavy'],
        faults: ['If you slump, sit on the front of the seat.', 'If the knee or groin pinches, put both feet down.'],
        feel: 'A mild pull in the buttock of the crossed leg, or just ease.',
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
        steps: [
          'Breathe in and get ready.',
          'Breathe out and turn your chest open, eyes following.',
          'Breathe in and come back.',
        ],
        faults: ['If your knees part, turn less far.', 'If your scar pulls, make it small.'],
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
      half: {
        name: 'Half way',
        setUp: 'Sit tall on a firm seat. Slide one heel forward along the floor a little, then back.',
        steps: [
          'Slide one heel forward along the floor, only until you feel the back of the leg.',
          'Slide it back at once: no holding.',
        ],
        faults: ['If you slump, slide less far.', 'If the leg tingles, make it half as big.'],
      },
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
        cues: ['Long back', 'Ribs soft', 'Hips stay, hands go'],
        faults: [
          'If your ribs flare, breathe out fully.',
          'If your shoulders pinch, set the hands wider.',
          'If you feel light-headed, come up slowly.',
        ],
      },
    },
  },
  'half-kneel-hip-flexor': {
    name: 'Half-kneeling hip stretch',
    setUp:
      'Put a sturdy chair against a wall. Kneel on one knee on a pillow beside it, the other foot flat in front, a hand on the chair.',
    steps: [
      'Grow tall and squeeze the buttock of the kneeling leg a little.',
      'Breathe out and let your weight drift forward a few centimetres.',
      'Stay and breathe slowly.',
    ],
    cues: ['Short step, feet hip-width', 'Belly long, no arching', 'Hold on'],
    faults: [
      'If your back arches, come back and squeeze the buttock first.',
      'If the knee complains, add a second pillow.',
      'If you wobble, use both hands.',
    ],
    stopIf: ['Pain at the dimples or the front of the pelvis', 'A pinch in the groin', 'You feel unsteady'],
    feel: 'A pull at the front of the hip of the kneeling leg.',
    forms: {
      lean: { name: 'Leaning a little' },
      upright: {
        name: 'Upright, both hands held',
        setUp:
          'Kneel on one knee on a pillow between two sturdy seats, or beside a sofa, a hand on each. Stay upright: just grow tall.',
        steps: ['Grow tall and squeeze the buttock of the kneeling leg a little.', 'Stay and breathe slowly.'],
        faults: ['If your back arches, squeeze the buttock first.', 'If the knee complains, add a second pillow.'],
      },
    },
  },
  'child-pose': {
    name: 'Kneeling fold on pillows',
    setUp:
      'Kneel on something soft with a big pile of pillows in front of you. Let your hips sink back and your chest and head rest on the pillows.',
    steps: ['Breathe in and feel your back widen.', 'Breathe out and let your hips get heavier.'],
    cues: ['Knees hip-width, room for your belly', 'Let the pillows carry you', 'Breathe into your back'],
    faults: ['If your knees or ankles complain, put a cushion on your heels.', 'If heartburn comes, make the pile higher.'],
    stopIf: ['Pain at the front of the pelvis or in the groin', 'Your knees hurt', 'You feel dizzy or sick'],
    feel: 'The low back and buttocks letting go.',
    forms: {
      pillows: { name: 'Chest on pillows' },
      'high-and-narrow': {
        name: 'High pile, knees close',
        setUp:
          'Kneel in front of a sofa or a very high pile of pillows, knees no wider than your hips. Lean forward onto it and keep your hips high.',
      },
    },
  },
  'side-lying-quad': {
    name: 'Thigh stretch on your side',
    setUp:
      'Lie on your side, bottom knee bent for balance, a pillow under your head. Loop a towel or a dressing-gown belt round the top ankle.',
    steps: ['Breathe out and draw the heel towards your seat.', 'Stay where the pull is mild, and breathe slowly.'],
    cues: ['Knees close together', 'Belly long, no arching', 'A mild pull is enough'],
    faults: ['If your back arches, bring the knee forward.', 'If your knee complains, let the towel out.'],
    stopIf: ['Pain at the front of the pelvis', 'A pinch in the groin', 'Pain in the knee'],
    feel: 'A pull along the front of the top thigh.',
    forms: {
      towel: { name: 'With a towel' },
      'short-pull': {
        name: 'Short pull',
        setUp:
          'Lie on your side, both knees bent, a pillow under your head and one between your knees. Bend the top knee a little more with a towel: no further than easy.',
      },
    },
  },
  'standing-hip-flexor': {
    name: 'Standing hip stretch',
    setUp: 'Stand at a worktop with both hands on it. Take one foot back a short step, heel up, that knee soft.',
    steps: [
      'Squeeze the buttock of the back leg a little.',
      'Breathe out and let the hip open at the front.',
      'Stay and breathe slowly.',
    ],
    cues: ['Short step', 'Grow tall, no arching', 'Hands stay on'],
    faults: ['If your back arches, bend the back knee more.', 'If you wobble, make the step shorter.'],
    stopIf: ['Pain at the dimples or the front of the pelvis', 'A pinch in the groin'],
    feel: 'A mild pull at the front of the back hip.',
    forms: {
      worktop: { name: 'At a worktop' },
      'side-of-chair': {
        name: 'Sitting on half a chair',
        setUp:
          'Sit sideways on a firm chair, half on it, so that the outer leg hangs free. Let that knee drop towards the floor and the foot slide back a little.',
        steps: [
          'Squeeze the buttock of the hanging leg a little.',
          'Breathe out and let the hip open at the front.',
          'Stay and breathe slowly.',
        ],
        cues: ['Grow tall, no arching', 'Let the leg hang', 'One hand on the chair'],
        faults: ['If your back arches, let the foot come forward.', 'If you feel you may slide, sit further on.'],
        feel: 'A mild pull at the front of the hanging hip.',
      },
    },
  },
  'seated-cat-cow': {
    name: 'Seated cat and cow',
    setUp: 'Sit on the front half of a firm seat, feet flat, hands on your thighs.',
    steps: [
      'Breathe out and round your whole back, chin towards your chest.',
      'Breathe in and grow long again, chest a little forward.',
    ],
    cues: ['From tail to head', 'Small is fine', 'Shoulders soft'],
    faults: ['If your neck pinches, keep your eyes level.', 'If the low back complains, move only the upper part.'],
    stopIf: ['Pain in the back or tailbone rises', 'You feel dizzy'],
    feel: 'The whole back bending and lengthening.',
    forms: {
      seat: { name: 'On a firm seat' },
    },
  },
  'wall-pelvic-tilt': {
    name: 'Wall tilts',
    setUp: 'Stand with your back against a wall, feet a step away from it, knees soft.',
    steps: ['Breathe out and let your low back meet the wall.', 'Breathe in and let it come away again.'],
    cues: ['Small and smooth', 'Knees stay soft', 'Buttocks relaxed'],
    faults: ['If your thighs burn, stand taller.', 'If your buttocks grip, make it smaller.'],
    stopIf: ['Pain in the back or pelvis rises', 'You feel dizzy'],
    feel: 'The low back lengthening and letting go.',
    forms: {
      wall: { name: 'At a wall' },
    },
  },
  'side-lying-pelvic-rock': {
    name: 'Side-lying rock',
    setUp: 'Lie on your side, knees bent, pillows between your legs from knee to ankle.',
    steps: ['Breathe out and roll your tail a little towards your knees.', 'Breathe in and let it roll back.'],
    cues: ['Tiny and slow', 'Legs heavy on the pillows', 'Both directions easy'],
    faults: ['If your legs join in, do less.', 'If the hip underneath aches, turn over.'],
    stopIf: ['Pain in the back or pelvis rises'],
    feel: 'The low back waking up without a fuss.',
    forms: {
      pillow: { name: 'Pillows between the legs' },
    },
  },
  'supported-squat-rest': {
    name: 'Low seat and breathe',
    setUp: 'Sit on a low stool or a firm pile of pillows, feet flat, knees as wide as is comfortable, forearms on your thighs.',
    steps: ['Breathe in and let your belly and pelvic floor spread.', 'Breathe out and just let the air leave.'],
    cues: ['Feet flat, tail long', 'Knees only as wide as easy', 'Soften as you breathe in'],
    faults: ['If your heels lift, sit higher.', 'If your groin pinches, bring the knees closer.'],
    stopIf: ['Pain at the front of the pelvis or in the groin', 'Heaviness down below', 'You feel dizzy'],
    feel: 'Hips and low back opening, the floor of the pelvis soft.',
    forms: {
      'low-seat': { name: 'On a low seat' },
      'hands-held': {
        name: 'Holding on',
        setUp: 'Hold on to something that cannot move. Sink down as low as is easy, heels on the floor or on a folded towel.',
      },
    },
  },
  'wall-angels': {
    name: 'Wall angels',
    setUp: 'Stand with your back against a wall, feet a step away, knees soft, arms out and bent like a goalpost.',
    steps: ['Breathe out and slide the arms up as far as is easy.', 'Breathe in and slide them down.'],
    cues: ['Ribs soft', 'Shoulders low', 'Slow'],
    faults: ['If your ribs flare, go less high.', 'If your shoulders pinch, let the arms come off the wall.'],
    stopIf: ['Pain in a shoulder', 'Your scar pulls', 'You feel dizzy'],
    feel: 'The upper back and the front of the shoulders.',
    forms: {
      wall: { name: 'At a wall' },
    },
  },
  'seated-rotation': {
    name: 'Seated turns',
    setUp: 'Sit tall on a firm seat, feet flat and hip-width, arms crossed on your chest.',
    steps: ['Breathe in and grow tall.', 'Breathe out and turn your chest to one side.', 'Come back to the middle.'],
    cues: ['Knees stay still', 'Turn from the ribs', 'Tall, then turn'],
    faults: ['If your hips turn too, turn less far.', 'If your neck strains, look straight ahead over your chest.'],
    stopIf: ['Pain in the back or pelvis rises', 'Your scar pulls'],
    feel: 'The upper back loosening.',
    forms: {
      seat: { name: 'On a firm seat' },
    },
  },
  'seated-side-bend': {
    name: 'Seated side bends',
    setUp: 'Sit tall on a firm seat, feet flat, one hand on the seat beside you.',
    steps: [
      'Breathe in and float the other arm up.',
      'Breathe out and lean over towards the hand on the seat.',
      'Breathe in and come up.',
    ],
    cues: ['Both sit bones heavy', 'Long, not low', 'Breathe into the open side'],
    faults: ['If a sit bone lifts, lean less.', 'If your shoulder pinches, keep that hand on your hip.'],
    stopIf: ['Pain in the back or pelvis rises', 'Your scar pulls'],
    feel: 'The side of the ribs and waist opening.',
    forms: {
      seat: { name: 'On a firm seat' },
    },
  },
  'doorway-chest-stretch': {
    name: 'Doorway stretch',
    setUp: 'Stand in a doorway, forearms on the frame, elbows a little below your shoulders, feet hip-width.',
    steps: ['Breathe in and grow tall.', 'Breathe out and let your chest drift through the door.'],
    cues: ['Small drift', 'Ribs soft', 'Shoulders low'],
    faults: ['If your back arches, drift less.', 'If your hands tingle, lower your elbows.'],
    stopIf: ['Pain or tingling in an arm', 'You feel dizzy'],
    feel: 'A pull across the front of the chest.',
    forms: {
      doorway: { name: 'At a door frame' },
    },
  },
  'neck-and-shoulder-ease': {
    name: 'Neck and shoulder ease',
    setUp: 'Sit tall with your hands in your lap.',
    steps: [
      'Roll your shoulders back and down.',
      'Let one ear sink a little towards that shoulder and breathe out.',
      'Come back to the middle.',
    ],
    cues: ['Let the head be heavy', 'Jaw soft', 'Never pull'],
    faults: ['If it pinches, go half as far.', 'If your shoulder lifts, sit on that hand.'],
    stopIf: ['Tingling in an arm', 'You feel dizzy', 'A strong headache'],
    feel: 'The side of the neck letting go.',
    forms: {
      seat: { name: 'Sitting' },
    },
  },
  'wrist-and-thumb-ease': {
    name: 'Wrist and thumb ease',
    setUp: 'Sit with one forearm resting on your thigh, hand loose over your knee.',
    steps: ['Let the hand hang, then float it up.', 'Open the fingers wide, then make a soft fist around nothing.'],
    cues: ['Loose and slow', 'Thumb along the fingers', 'No stretching hard'],
    faults: [
      'If the thumb side stings, keep the thumb quiet.',
      'If it is always sore, lift with straight wrists and scooped hands.',
    ],
    stopIf: ['Sharp pain at the thumb side of the wrist', 'Numb or tingling fingers'],
    feel: 'Hands warmer and looser.',
    forms: {
      seat: { name: 'Sitting' },
    },
  },
  'seated-hamstring-strap': {
    name: 'Towel hamstring stretch',
    setUp: 'Sit tall on the front of a firm seat, one leg out with the heel on the floor and a towel round the ball of the foot.',
    steps: [
      'Breathe in and grow tall.',
      'Breathe out and draw the towel a little, until you feel the back of the leg.',
      'Stay and breathe slowly.',
    ],
    cues: ['Tall back, soft knee', 'A mild pull is enough', 'Toes only as far up as is quiet'],
    faults: ['If you slump, let the towel out.', 'If it pulls behind the knee, bend it more.'],
    stopIf: ['Tingling, numbness or a zing down the leg', 'Pain at the dimples rises'],
    feel: 'A mild pull along the back of the thigh.',
    forms: {
      towel: { name: 'With a towel' },
      'soft-knee': {
        name: 'Knee bent, no towel',
        setUp:
          'Sit tall on the front of a firm seat, one leg out, heel down and the knee well bent. Tip forward from the hips just until you feel it.',
        steps: [
          'Breathe in and grow tall.',
          'Breathe out and tip forward from the hips, until you feel the back of the leg.',
          'Stay and breathe slowly.',
        ],
        faults: ['If you slump, tip less far.', 'If it pulls behind the knee, bend it more.'],
      },
    },
  },
  'seated-adductor-stretch': {
    name: 'Seated inner-thigh stretch',
    setUp: 'Sit tall on a firm seat. Slide one foot out to the side a little, knee soft, toes forward.',
    steps: ['Breathe in and grow tall.', 'Breathe out and lean a little over the bent leg.', 'Stay and breathe slowly.'],
    cues: ['Small and mild', 'Both sit bones heavy', 'Toes forward'],
    faults: ['If the groin pulls, bring the foot in.', 'If your back rounds, come up.'],
    stopIf: ['Pain at the front of the pelvis or in the groin', 'A click with pain'],
    feel: 'A mild pull along the inside of the thigh.',
    forms: {
      seat: { name: 'On a firm seat' },
    },
  },
  'ankle-pumps': {
    name: 'Ankle pumps',
    setUp: 'Sit back with your legs at ease, heels on the floor or on a stool.',
    steps: ['Pull one foot up and point it away, briskly.', 'Then draw a few circles with it.'],
    cues: ['Brisk and easy', 'From the ankle, not the toes', 'Legs uncrossed'],
    faults: ['If the calf cramps, point less.', 'If it tires, do half as many.'],
    stopIf: ['One calf is hot, swollen or sore: call today', 'Tingling in the foot'],
    feel: 'Calves working, legs lighter.',
    forms: {
      seated: { name: 'Sitting' },
      'side-lying': {
        name: 'Lying on your side',
        setUp: 'Lie on your side with pillows between your legs, feet free.',
      },
    },
  },
  'tail-wag': {
    name: 'Tail wag',
    setUp: 'Come onto hands and knees on something soft, hands under shoulders, knees hip-width.',
    steps: ['Look over one shoulder and swing your tail towards it.', 'Swing it over to the other side.'],
    cues: ['Small and loose', 'Back long, no sagging', 'Breathe as you like'],
    faults: ['If your back sags, lift your belly lightly.', 'If your wrists complain, use a seat.'],
    stopIf: ['Pain at the dimples or front of the pelvis rises', 'Your wrists hurt'],
    feel: 'The sides of the waist opening and closing.',
    forms: {
      hands: { name: 'On hands and knees' },
      'forearms-on-seat': {
        name: 'Forearms on a seat',
        setUp: 'Kneel on something soft and rest your forearms on a firm seat.',
        faults: ['If your back sags, lift your belly lightly.', 'If your elbows ache, put a pillow under them.'],
        stopIf: ['Pain at the dimples or front of the pelvis rises'],
      },
    },
  },
} satisfies Partial<AllMoveWords>;
