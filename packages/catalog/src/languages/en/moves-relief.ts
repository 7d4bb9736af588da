// English: the moves of relief and rest.
import type { AllMoveWords } from '../move-words.ts';

export const relief = {
  'hip-release-balls': {
    name: 'Hip release on balls',
    setUp: 'Put a soft ball against the muscle of the buttock, a little below and outside the dimple.',
    steps: [
      'Lean in until it feels like firm, kind pressure.',
      'Roll slowly side to side along the muscle, from the dimple towards the hip.',
      'Breathe out and let the buttock soften onto the ball.',
    ],
    cues: ['Slow, small rolls', 'Pressure no more than 4 out of 10', 'Breathe out and soften'],
    faults: [
      'If the ball sits on bone or on your tailbone, move it out into the soft muscle.',
      'If the balls wander off, just put them back.',
      'If you are bracing against it, lean in less.',
    ],
    stopIf: ['Tingling, numbness or a zing down the leg', 'You feel dizzy or sick', 'The ache gets sharper, not softer'],
    feel: 'A deep, easing ache in the middle of the buttock.',
    forms: {
      wall: {
        name: 'Standing at a wall',
        setUp:
          'Stand with your back to a wall, feet a step away from it, and one ball between the wall and the muscle below one dimple.',
      },
      seated: {
        name: 'Sitting',
        setUp: 'Sit on a firm seat with one ball under the fleshy part of one buttock, feet flat on the floor.',
      },
      propped: {
        name: 'Propped up on cushions',
        setUp:
          'Build a firm slope of cushions so that your head and chest are well raised. Lie back on it, knees bent, with one ball under the muscle below each dimple.',
        steps: [
          'Let your weight sink in until it feels like firm, kind pressure.',
          'Shift a little onto one side and roll slowly along the muscle; the other side has its own turn.',
          'Breathe out and let the buttock soften onto the ball.',
        ],
        faults: [
          'If a ball sits on bone or on your tailbone, move it out into the soft muscle.',
          'If the balls wander off, just put them back.',
          'If you are bracing against it, take some weight off with your feet.',
        ],
      },
      forearms: {
        name: 'Propped on your forearms',
        setUp:
          'Sit on the floor, knees bent, and lean back onto your forearms, with one ball under the muscle below each dimple. Keep your belly and breath easy.',
        steps: [
          'Let your weight sink in until it feels like firm, kind pressure.',
          'Shift a little onto one side and roll slowly along the muscle; the other side has its own turn.',
          'Breathe out and let the buttock soften onto the ball.',
        ],
        faults: [
          'If a ball sits on bone or on your tailbone, move it out into the soft muscle.',
          'If the balls wander off, just put them back.',
          'If you are bracing against it, take some weight off with your feet.',
        ],
      },
      flat: {
        name: 'Lying on your back',
        setUp:
          'Lie on your back with your knees bent and one ball under the muscle below each dimple. To go deeper, let one knee fall out a little; leave that out if the front of your pelvis is sore.',
        steps: [
          'Let your weight sink in until it feels like firm, kind pressure.',
          'Shift a little onto one side and roll slowly along the muscle; the other side has its own turn.',
          'Breathe out and let the buttock soften onto the ball.',
        ],
        faults: [
          'If a ball sits on bone or on your tailbone, move it out into the soft muscle.',
          'If the balls wander off, just put them back.',
          'If you are bracing against it, take some weight off with your feet.',
        ],
      },
    },
  },
  'elevated-pigeon': {
    name: 'Elevated pigeon',
    setUp:
      'Push a sturdy table against a wall, no higher than your hip. Stand close to it and lay one shin along the top, knee bent like a right angle.',
    steps: [
      'Breathe in and grow tall.',
      'Breathe out and fold forward from the hips, only as far as is comfortable.',
      'Stay there and breathe slowly.',
    ],
    cues: ['Fold from the hips, long back', 'Tailbone long behind you', 'Soften a little with each breath out'],
    faults: [
      'If your knee complains, bring the foot closer to you or put a folded towel under the knee.',
      'If your back rounds, come up a little.',
      'If you wobble, press both hands into the table.',
    ],
    stopIf: [
      'A pinch in the groin or pain at the front of the pelvis',
      'Tingling or numbness in the leg',
      'You feel dizzy or unsteady',
    ],
    feel: 'A pull in the buttock of the raised leg, 3 out of 10 at most.',
    forms: {
      'hands-on-table': { name: 'Both hands on the table' },
      'high-box': {
        name: 'On a high box',
        setUp:
          'Push a sturdy box against a wall, no higher than your hip. Stand close, lay one shin along the top and keep both hands on the box.',
        faults: [
          'If your knee complains, bring the foot closer to you or put a folded towel under the knee.',
          'If your back rounds, come up a little.',
          'If you wobble, press both hands into the box.',
        ],
      },
      'bed-edge': {
        name: 'Sitting on the edge of the bed',
        setUp:
          'Sit sideways on the edge of a firm bed. Lay one shin on the mattress in front of you, knee bent, and keep the other foot flat on the floor.',
        faults: [
          'If your knee complains, put a folded towel under it.',
          'If your back rounds, come up a little.',
          'If you tip to one side, lean on your hands.',
        ],
        feel: 'A pull in the buttock of the leg on the bed, 3 out of 10 at most.',
      },
      'seated-easy': {
        name: 'Sitting, easy',
        setUp:
          'Sit tall on a firm seat. Cross one ankle over the other shin, low down, and let the knee drift out only as far as it likes.',
        steps: ['Breathe in and grow tall.', 'Breathe out and let the crossed leg get heavy.', 'Stay there and breathe slowly.'],
        cues: ['Stay tall', 'Never push the knee down', 'Soften a little with each breath out'],
        faults: [
          'If the knee or groin complains, cross lower, or put both feet down.',
          'If you slump, sit on the front of the seat.',
        ],
        stopIf: ['A pinch in the groin or pain at the front of the pelvis', 'Tingling or numbness in the leg'],
        feel: 'A mild pull in the buttock of the crossed leg, or just ease.',
      },
    },
  },
  'double-pigeon': {
    name: 'Double pigeon',
    setUp: 'Sit on a pillow or folded blanket. Stack one shin on top of the other, as far as feels kind.',
    steps: ['Breathe in and sit tall.', 'Breathe out and fold forward from the hips.', 'Stay and breathe slowly.'],
    cues: ['Sit on your sit bones, tail free', 'Never force the knees down', 'Long spine, soft shoulders'],
    faults: [
      'If you roll back onto your tailbone, sit higher.',
      'If the top knee floats high, put a cushion under it.',
      'If a knee complains, uncross and sit with the shins apart.',
    ],
    stopIf: ['Pain in a knee, in the groin or at the front of the pelvis', 'Tingling or numbness in the leg'],
    feel: 'A pull at the outside of the hips and in the buttocks.',
    forms: {
      raised: { name: 'Raised on a pillow' },
      'crossed-loosely': {
        name: 'Legs loosely crossed',
        setUp: 'Sit high on pillows and cross your legs loosely, feet well forward. Stay upright; this is about ease, not reach.',
        steps: ['Breathe in and sit tall.', 'Breathe out and let your knees get heavy.', 'Stay and breathe slowly.'],
        faults: [
          'If you roll back onto your tailbone, sit higher.',
          'If a knee complains, put a cushion under it or move your feet further forward.',
        ],
        feel: 'A little ease at the outside of the hips.',
      },
    },
  },
  'elevated-hamstring': {
    name: 'Elevated hamstring stretch',
    setUp:
      'Put a sturdy low table or box against a wall, no higher than the middle of your thigh. Stand back from it and rest one heel on top, leg long.',
    steps: [
      'Breathe in and grow tall.',
      'Breathe out and fold forward from the hips.',
      'Rest your hands beside the leg and breathe slowly.',
    ],
    cues: ['Fold from the hips', 'Knee long, not locked', 'Toes up only if the leg stays quiet'],
    faults: [
      'If your back rounds, come up a little.',
      'If the pull is behind the knee, bend it slightly.',
      'If you wobble, keep both hands on the table.',
    ],
    stopIf: [
      'Tingling, numbness or a zing down the leg',
      'You feel dizzy or unsteady',
      'Pain at the dimples or the front of the pelvis grows',
    ],
    feel: 'A pull along the back of the thigh, 3 out of 10 at most.',
    forms: {
      angled: {
        name: 'Angled, to make room for the belly',
        setUp:
          'Put a sturdy low table against a wall, no higher than the middle of your thigh. Rest one heel on it, turn your body a little away, turn out the standing foot, and keep both hands on the table.',
      },
      square: { name: 'Hips square to the foot' },
      'box-angled': {
        name: 'On a box',
        setUp:
          'Push a sturdy box, no higher than the middle of your thigh, against a wall. Rest one heel on it, turn your body a little away, and keep one hand on the wall.',
        steps: [
          'Breathe in and grow tall.',
          'Breathe out and fold forward from the hips.',
          'Rest your free hand beside the leg and breathe slowly.',
        ],
        faults: [
          'If your back rounds, come up a little.',
          'If the pull is behind the knee, bend it slightly.',
          'If you wobble, come up and lean on the wall.',
        ],
      },
      'low-step': {
        name: 'On a low step, moving',
        setUp:
          'Stand with a hand on a worktop and one heel on a low step, knee soft. Tip forward from the hips and come back, slowly.',
        steps: [
          'Breathe in and grow tall.',
          'Breathe out and tip forward from the hips.',
          'Breathe in and come back: no holding.',
        ],
        cues: ['Tip from the hips', 'Knee soft', 'Slow and smooth'],
        faults: [
          'If your back rounds, tip less.',
          'If the pull is behind the knee, bend it more.',
          'If you wobble, put both hands on the worktop.',
        ],
      },
      'seat-edge': {
        name: 'On the edge of a seat',
        setUp:
          'Sit on the front of a firm seat with one leg out, heel on the floor and knee soft. Tip forward from the hips just until you feel it.',
        steps: [
          'Breathe in and grow tall.',
          'Breathe out and tip forward from the hips.',
          'Rest your hands on your thighs and breathe slowly.',
        ],
        cues: ['Tip from the hips', 'Knee soft', 'Toes up only if the leg stays quiet'],
        faults: ['If your back rounds, come up a little.', 'If the pull is behind the knee, bend it more.'],
      },
    },
  },
  'lat-stretch-hip-opener': {
    name: 'Lat stretch with hip opener',
    setUp: 'Stand close to a sturdy table against a wall. Put one heel on it, foot pulled up, and move your hips a little away.',
    steps: [
      'Breathe in and grow tall, hips square.',
      'Breathe out and fold over towards the raised leg.',
      'Slide the outside hand along the table top; the other hand stays on the table too.',
    ],
    cues: ['Both hands on the table', 'Hips square, chest open', 'Ribs soft, no pushing up'],
    faults: [
      'If your ribs flare, breathe out fully first.',
      'If the inner thigh pulls hard, use a lower surface.',
      'If you wobble, come up and sit for it.',
    ],
    stopIf: ['Pain at the front of the pelvis', 'Tingling in the leg', 'You feel dizzy or unsteady'],
    feel: 'A long pull down the side of the back, and a little in the inner thigh.',
    forms: {
      table: { name: 'Leg on the table' },
      'seat-reach': {
        name: 'Sitting at a table',
        setUp:
          'Sit at a table with one foot a little forward, heel down. Slide both hands along the table top, over towards that leg.',
        steps: [
          'Breathe in and grow tall.',
          'Breathe out and lean over towards the forward leg.',
          'Let both hands slide along the table, and breathe slowly.',
        ],
        cues: ['Both hands on the table', 'Sit bones heavy, chest open', 'Ribs soft, no pushing up'],
        faults: [
          'If your ribs flare, breathe out fully first.',
          'If the inner thigh pulls, bring the foot in.',
          'If you tip to one side, reach less far.',
        ],
        feel: 'A long pull down the side of the back.',
      },
    },
  },
  'seated-lat-stretch': {
    name: 'Seated lat stretch',
    setUp: 'Sit on a pillow with one leg out and the other folded in.',
    steps: [
      'Breathe in and sit tall.',
      'Breathe out and lean over towards the long leg.',
      'Reach the outside arm over, as far as is easy.',
    ],
    cues: ['Sit off your tailbone', 'Chest open', 'Reach long, not low'],
    faults: [
      'If you tip back, sit higher.',
      'If the long leg pulls, bend its knee.',
      'If your shoulder pinches, keep the hand on your hip.',
    ],
    stopIf: ['Pain at the front of the pelvis', 'Tingling in the leg', 'Your scar pulls'],
    feel: 'A long pull down the side of the back, and a little in the inner thigh.',
    forms: {
      raised: { name: 'Raised on a pillow' },
      'knee-bent': {
        name: 'Knees bent, small reach',
        setUp: 'Sit high on pillows with both knees bent and feet forward. Reach over only until you feel your side lengthen.',
        steps: [
          'Breathe in and sit tall.',
          'Breathe out and lean over to one side.',
          'Reach the upper arm over, as far as is easy.',
        ],
        faults: ['If you tip back, sit higher.', 'If your shoulder pinches, keep the hand on your hip.'],
        feel: 'A long pull down the side of the back.',
      },
    },
  },
  'forward-lean': {
    name: 'Forward lean',
    setUp: 'Stand facing a worktop or the back of a sofa. Rest your forearms on it, step back a little and let it carry you.',
    steps: ['Let your belly and back hang soft.', 'Sway gently from side to side, if that feels good.'],
    cues: ['Let your arms take the weight', 'Knees soft', 'Jaw and belly soft'],
    faults: ['If your low back sags, bend your knees more.', 'If your wrists ache, use your forearms.'],
    stopIf: ['You feel dizzy or sick', 'Pain spreads down the leg'],
    feel: 'The low back lengthening and letting go.',
    forms: {
      worktop: { name: 'At a worktop' },
      seated: {
        name: 'Sitting',
        setUp:
          'Sit on a firm seat, feet wide enough for your belly. Rest your forearms on your thighs, a table or a pile of pillows.',
        cues: ['Let your arms take the weight', 'Sit bones heavy', 'Jaw and belly soft'],
        faults: ['If your low back pulls, pile the pillows higher.', 'If your wrists ache, use your forearms.'],
      },
    },
  },
  'hands-and-knees-rock': {
    name: 'Hands-and-knees rock',
    setUp: 'Come onto hands and knees on something soft, hands under shoulders.',
    steps: ['Breathe out and drift your hips back a little way.', 'Breathe in and drift forward again.'],
    cues: ['Small and slow', 'Back long, belly lightly held', 'Stay where it is easy'],
    faults: [
      'If your back sags, make it smaller.',
      'If your wrists complain, lean on your forearms instead.',
      'If you get heartburn, stay more upright.',
    ],
    stopIf: ['Your wrists hurt or your hands tingle', 'Pain in the pelvis rises'],
    feel: 'The back and hips easing with each rock.',
    forms: {
      hands: { name: 'On hands and knees' },
      'forearms-on-bed': {
        name: 'Forearms on the bed',
        setUp: 'Kneel on something soft beside the bed and rest your forearms on the mattress.',
        faults: [
          'If your back sags, make it smaller.',
          'If your elbows ache, put a pillow under them.',
          'If you get heartburn, stay more upright.',
        ],
        stopIf: ['You feel dizzy', 'Pain in the pelvis rises'],
      },
    },
  },
  'lean-over-ball': {
    name: 'Kneeling lean',
    setUp: 'Kneel on something soft and lean your chest and arms over a big ball.',
    cues: ['Let the ball hold you', 'Head to one side', 'Sway if you like'],
    faults: ['If the ball rolls away, put it against a wall.', 'If your knees ache, add padding.'],
    stopIf: ['Your knees hurt', 'You feel dizzy or sick'],
    feel: 'The weight coming off your back and pelvis.',
    forms: {
      ball: { name: 'Over a big ball' },
      sofa: {
        name: 'Over a sofa',
        setUp: 'Kneel on something soft in front of a sofa and lean your chest and arms on its seat or on a pile of pillows.',
        cues: ['Let the sofa hold you', 'Head to one side', 'Sway if you like'],
        faults: ['If it is too low, pile pillows higher.', 'If your knees ache, add padding.'],
      },
    },
  },
  'side-lying-rest': {
    name: 'Side-lying rest',
    setUp:
      'Lie on the side that feels better. Put pillows between your legs all the way from knee to ankle, and one under your belly if that feels good.',
    cues: ['Knee and ankle level', 'Let the pillows take the weight', 'Swap sides when you like'],
    faults: ['If only the knees are propped, add a pillow at the ankles.', 'If you roll backwards, put a pillow behind you.'],
    stopIf: ['Your shoulder or hip aches: turn over'],
    feel: 'The pelvis resting, nothing to hold.',
    forms: { pillows: { name: 'Pillows from knee to ankle' } },
  },
  'warm-pack': {
    name: 'Warm pack',
    setUp:
      'Sit comfortably with a warm pack, wrapped in a towel, on the sore buttock or low back. Never on the belly, a scar or numb skin.',
    cues: ['Warm, not hot', 'Test it on your forearm first', 'Take it off before you sleep'],
    faults: ['If the skin goes very red, add a layer of towel.', 'If warmth does not suit you, try a cool pack for ten minutes.'],
    stopIf: ['You feel too hot', 'The skin stings', 'You have a fever'],
    feel: 'Warmth, and the muscle softening.',
    forms: { seated: { name: 'Sitting' } },
  },
  'ball-pelvic-circles': {
    name: 'Hip circles sitting',
    setUp: 'Sit on a big, firm ball in the corner of a room, feet flat and apart, hands on your thighs.',
    steps: ['Draw a small, slow circle with your sit bones.', 'When you are done, circle the other way.'],
    cues: ['Small and round', 'Feet stay flat', 'Shoulders quiet'],
    faults: ['If you bounce or wobble, make it smaller.', 'If one part of the circle bites, leave that part out.'],
    stopIf: ['You feel unsteady or dizzy', 'Pain in the pelvis or tailbone rises'],
    feel: 'The low back and hips loosening as if oiled.',
    forms: {
      ball: { name: 'On a big ball' },
      'ball-held': {
        name: 'On a ball, a hand on the wall',
        setUp:
          'Put a big, firm ball into a corner so that it cannot roll. Sit on it with one hand on the wall, feet flat and apart.',
      },
      chair: {
        name: 'On a chair',
        setUp: 'Sit on the front half of a firm seat, feet flat and apart, hands on your thighs.',
      },
    },
  },
  'side-lying-piriformis': {
    name: 'Side-lying buttock ease',
    setUp:
      'Lie on your side, bottom leg long. Bring the top knee forward and rest the whole lower leg on a high pile of pillows.',
    steps: ['Breathe out and let the top knee get heavy.', 'Roll your chest forward a little until the buttock feels it.'],
    cues: ['Let the pillows carry the leg', 'Hips stacked', 'Only a mild pull'],
    faults: ['If the groin pinches, bring the knee lower.', 'If your back twists, add a pillow.'],
    stopIf: ['A pinch in the groin', 'Tingling or numbness in the leg', 'Pain at the front of the pelvis'],
    feel: 'A mild pull deep in the top buttock.',
    forms: {
      pillows: { name: 'Top leg on pillows' },
    },
  },
  'towel-release': {
    name: 'Towel release',
    setUp: 'Roll a small towel tight. Sit on a firm seat with the roll under the fleshy part of one buttock, feet flat.',
    steps: [
      'Lean onto it until it feels like firm, kind pressure.',
      'Shift slowly a finger-width at a time.',
      'Breathe out and let the buttock soften.',
    ],
    cues: ['Soft muscle, never bone', 'Pressure no more than 4 out of 10', 'Breathe out and soften'],
    faults: ['If it sits on your tailbone or sit bone, move it out.', 'If it is too hard, unroll it once.'],
    stopIf: ['Tingling, numbness or a zing down the leg', 'The ache gets sharper, not softer'],
    feel: 'A deep, easing ache in the buttock.',
    forms: {
      seated: { name: 'Sitting' },
      wall: {
        name: 'Standing at a wall',
        setUp:
          'Roll a small towel tight. Stand with your back to a wall and the roll between the wall and the muscle of one buttock.',
      },
    },
  },
  'self-massage': {
    name: 'Self-massage',
    setUp: 'Lie on your side with pillows between your legs. Make a loose fist with the top hand.',
    steps: [
      'Knead the muscle of the top buttock in slow circles.',
      'Go where it feels good, from the dimple out towards the hip.',
    ],
    cues: ['Slow circles', 'Kind pressure', 'Breathe out and soften'],
    faults: ['If your wrist tires, use the flat of your hand.', 'If a spot bites, stay beside it.'],
    stopIf: ['Tingling, numbness or a zing down the leg', 'The skin is hot, red or swollen'],
    feel: 'The buttock warmer and softer.',
    forms: {
      'side-lying': { name: 'Lying on your side' },
      standing: {
        name: 'Standing',
        setUp: 'Stand with soft knees and put your thumbs or knuckles on the muscle of one buttock.',
        faults: ['If your hands tire, rest them.', 'If a spot bites, stay beside it.'],
        steps: [
          'Knead the muscle of that buttock in slow circles.',
          'Go where it feels good, from the dimple out towards the hip.',
        ],
      },
    },
  },
  'legs-up-rest': {
    name: 'Legs-up rest',
    setUp:
      'Build a firm slope of pillows on the floor for your head and chest. Lie back and rest both calves on the seat of a chair.',
    cues: ['Head and chest well raised', 'Let the chair carry the legs', 'Long breath out'],
    faults: ['If your back arches, bring the chair closer.', 'If your feet tingle, bend the knees less.'],
    stopIf: ['You feel dizzy, sick or breathless: roll to your side', 'One calf is hot, swollen or sore: call today'],
    feel: 'Legs lighter, the low back heavy and wide.',
    forms: {
      chair: { name: 'Calves on a chair' },
      bed: {
        name: 'On the bed',
        setUp: 'Sit propped up in bed on a firm slope of pillows, with more pillows under your knees and calves.',
        cues: ['Head and chest well raised', 'Let the pillows carry the legs', 'Long breath out'],
        faults: ['If your back arches, put one more pillow under your knees.', 'If your feet tingle, bend the knees less.'],
      },
    },
  },
  'body-scan': {
    name: 'Body scan',
    setUp: 'Lie on your side with pillows wherever you like them. Close your eyes if that feels good.',
    steps: [
      'Notice your feet, and let them be heavy.',
      'Wander up: calves, thighs, hips, belly, back, hands, shoulders, face.',
      'Where it is sore, just breathe there a while.',
    ],
    cues: ['Nothing to fix', 'Slow, one place at a time', 'Long breath out'],
    faults: ['If your mind wanders, come back to your feet.', 'If stillness is too much, open your eyes and look around.'],
    stopIf: ['You feel worse or afraid: open your eyes and sit up'],
    feel: 'Heavier and quieter.',
    forms: {
      'side-lying': { name: 'Lying on your side' },
      seated: {
        name: 'Sitting',
        setUp: 'Sit back with your head and arms supported, feet flat.',
      },
    },
  },
  'cool-pack': {
    name: 'Cool pack',
    setUp:
      'Wrap a cool pack, or a bag of frozen peas, in a towel. Sit comfortably with it on the sore buttock, low back or front of the pelvis. Never on numb skin.',
    cues: ['Always a towel between', 'Ten minutes, then off', 'Cool, not painful'],
    faults: ['If it stings, add a layer.', 'If cool does not suit you, try a warm pack.'],
    stopIf: ['The skin goes white, or numb', 'It hurts more'],
    feel: 'First cool, then quieter.',
    forms: {
      seated: { name: 'Sitting' },
    },
  },
  'warm-shower': {
    name: 'Warm shower',
    setUp: 'Stand on a mat that does not slip, feet hip-width, one hand on the wall. Let warm water run over your low back.',
    cues: ['Warm, not hot', 'Hold on', 'Sway if you like'],
    faults: ['If you feel too warm, turn it cooler.', 'If standing tires you, sit on a firm stool.'],
    stopIf: ['You feel faint, sick or too hot: sit down', 'A wound stings'],
    feel: 'The back warmer and readier to move.',
    forms: {
      'holding-on': { name: 'Holding on' },
    },
  },
  'hips-raised-rest': {
    name: 'Hips-high rest',
    setUp:
      'Lie on your side with a firm pillow under your hip and waist, so that your hips are a little higher than your chest. Pillows between your legs.',
    cues: ['Belly and jaw soft', 'Let everything drift up', 'No squeezing'],
    faults: ['If heartburn comes, use a thinner pillow.', 'If the hip aches, swap sides.'],
    stopIf: ['You feel dizzy or breathless', 'Heaviness or a bulge that does not ease: have it looked at'],
    feel: 'Less heaviness down below.',
    forms: {
      pillow: { name: 'A pillow under the hip' },
    },
  },
} satisfies Partial<AllMoveWords>;
