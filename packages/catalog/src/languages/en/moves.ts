// English: the moves. What to do, how it may feel, and when to stop.
import type { AllMoveWords } from '../move-words.ts';

export const moves: AllMoveWords = {
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
      },
      forearms: {
        name: 'Propped on your forearms',
        setUp:
          'Sit on the floor, knees bent, and lean back onto your forearms, with one ball under the muscle below each dimple. Keep your belly and breath easy.',
      },
      flat: {
        name: 'Lying on your back',
        setUp:
          'Lie on your back with your knees bent and one ball under the muscle below each dimple. To go deeper, let one knee fall out a little; leave that out if the front of your pelvis is sore.',
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
      },
      'bed-edge': {
        name: 'Sitting on the edge of the bed',
        setUp:
          'Sit sideways on the edge of a firm bed. Lay one shin on the mattress in front of you, knee bent, and keep the other foot flat on the floor.',
      },
      'seated-easy': {
        name: 'Sitting, easy',
        setUp:
          'Sit tall on a firm seat. Cross one ankle over the other shin, low down, and let the knee drift out only as far as it likes.',
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
      },
      'low-step': {
        name: 'On a low step, moving',
        setUp:
          'Stand with a hand on a worktop and one heel on a low step, knee soft. Tip forward from the hips and come back, slowly.',
      },
      'seat-edge': {
        name: 'On the edge of a seat',
        setUp:
          'Sit on the front of a firm seat with one leg out, heel on the floor and knee soft. Tip forward from the hips just until you feel it.',
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
      },
    },
  },
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
      'side-lying': { name: 'Lying on your side', setUp: 'Lie on your side with a thick pillow between your knees and ankles.' },
      fists: {
        name: 'Sitting, with your fists',
        setUp: 'Sit tall, feet flat. Put your two fists, or a rolled-up jumper, between your knees.',
      },
      gentle: {
        name: 'Very light',
        setUp:
          'Sit tall, feet flat, with something soft between your knees. Press as if you were holding a ripe peach: a fifth of your effort.',
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
  'rib-breath': {
    name: 'Rib breath',
    setUp: 'Sit tall and easy, your hands on the sides of your lower ribs.',
    steps: [
      'Breathe in through your nose and feel the ribs widen into your hands.',
      'Breathe out slowly and feel them come back together.',
    ],
    cues: ['Wide at the sides and back', 'Shoulders stay heavy', 'Long, easy breath out'],
    faults: ['If your shoulders lift, take a smaller breath.', 'If you feel light-headed, go back to your own breath.'],
    stopIf: ['You feel light-headed or short of breath'],
    feel: 'Ribs moving under your hands, and the belly and pelvic floor softening.',
    forms: {
      seated: { name: 'Sitting' },
      'side-lying': {
        name: 'Lying on your side',
        setUp: 'Lie on your side with a pillow between your knees, one hand on your upper ribs.',
      },
      standing: { name: 'Standing', setUp: 'Stand with soft knees, your hands on the sides of your lower ribs.' },
    },
  },
  'calm-breath': {
    name: 'Calm breath',
    setUp: 'Get comfortable, close your eyes if you like, and let your jaw and belly go soft.',
    steps: ['Breathe in for a count of four.', 'Breathe out for a count of six.'],
    cues: ['In for four, out for six', 'Never forced', 'Let the belly go'],
    faults: ['If you run out of air, make the counts shorter.', 'If your mind wanders, that is fine: begin again at one.'],
    stopIf: ['You feel light-headed or short of breath'],
    feel: 'Heavier, warmer, quieter.',
    forms: {
      seated: { name: 'Sitting' },
      'side-lying': {
        name: 'Lying on your side',
        setUp: 'Lie on your side with a pillow between your knees, and let your jaw and belly go soft.',
      },
      natural: { name: 'Your own pace', setUp: 'Sit comfortably. Do not count: just watch your own breath come and go.' },
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
      },
    },
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
  'pelvic-floor-lift': {
    name: 'Lift and let go',
    setUp: 'Sit tall with your feet flat, or wherever your breath is easy.',
    steps: [
      'Breathe in and let everything soften.',
      'Breathe out and gently lift, as if holding back wind.',
      'Hold three to five counts, breathing, then let go all the way.',
    ],
    cues: ['Lift on the breath out', 'Buttocks and thighs stay quiet', 'Let go fully each time'],
    faults: [
      'If you hold your breath, count out loud.',
      'If your buttocks grip, lift half as hard.',
      'If you cannot feel it let go, try only the letting go today.',
    ],
    stopIf: ['Pain or heaviness down below', 'You have a catheter, or cannot pass water'],
    feel: 'A small lift inside, then a clear softening.',
    forms: {
      seated: { name: 'Sitting' },
      'side-lying': { name: 'Lying on your side', setUp: 'Lie on your side, knees bent, a pillow between them.' },
    },
  },
  'pelvic-floor-let-go': {
    name: 'Let the pelvic floor go',
    setUp: 'Lie on your side, knees bent, a pillow between them.',
    steps: ['Breathe in slowly and let your belly and pelvic floor spread.', 'Breathe out and just let the air leave.'],
    cues: ['Soften as you breathe in', 'No pushing down', 'Jaw soft'],
    faults: ['If you push, think of melting instead.', 'If you cannot feel it, soften your jaw and belly first.'],
    stopIf: ['Pain or heaviness down below'],
    feel: 'Warmth and space between your sit bones.',
    forms: {
      'side-lying': { name: 'Lying on your side' },
      seated: { name: 'Sitting', setUp: 'Sit easily, feet flat, and lean forward a little onto your arms if you like.' },
    },
  },
  'exhale-on-effort-drill': {
    name: 'Breath drill one: out on the way up',
    setUp: 'Stand in front of a firm seat, feet hip-width apart. Use your hands if you wish.',
    steps: ['Breathe in as you sit down.', 'Start to breathe out, then stand up, and keep breathing out all the way.'],
    cues: ['Breath first, then move', 'Out all the way up', 'In and out on every one'],
    faults: ['If the breath comes late, say "haa" as you rise.', 'If you hold your breath, slow down.'],
    stopIf: ['You feel light-headed', 'Pain in the pelvis rises'],
    feel: 'The low belly gathering as you breathe out.',
    forms: { 'firm-seat': { name: 'With a firm seat' } },
  },
  'exhale-both-ways-drill': {
    name: 'Breath drill two: out both ways',
    setUp: 'Stand in front of a firm seat, feet hip-width apart.',
    steps: [
      'Breathe in while you stand at the top.',
      'Breathe out all the way down to the seat.',
      'Take a sip of air, then breathe out all the way up.',
    ],
    cues: ['In at the top', 'Out down, out up', 'Keep the one that feels better'],
    faults: ['If you run out of air, go quicker or do fewer.', 'If you feel light-headed, go back to drill one.'],
    stopIf: ['You feel light-headed', 'Pain in the pelvis rises'],
    feel: 'More support around the middle, both ways.',
    forms: { 'firm-seat': { name: 'With a firm seat' } },
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
      bodyweight: { name: 'Without weight' },
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
      },
      squeeze: {
        name: 'Pillow between the knees',
        setUp:
          'Stand in front of a higher, firm seat with a small pillow between your knees. Hold it lightly as you sit and stand.',
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
    setUp: 'Put the weight on a block or step so that its handle is above mid-shin. Stand close, feet hip-width.',
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
      },
      squeeze: {
        name: 'Pillow between the knees',
        setUp:
          'Hold a small pillow lightly between your knees. No weight: send your hips back, hands down your thighs, and stand tall.',
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
      worktop: { name: 'Along a worktop, no band', setUp: 'Stand facing a worktop with both hands on it, knees soft. No band.' },
    },
  },
  'low-belly-hug': {
    name: 'Low-belly hug',
    setUp: 'Sit tall, one hand below your navel.',
    steps: [
      'Breathe in and let the belly go.',
      'Breathe out and draw the low belly gently in, as if hugging it.',
      'Hold six counts while you breathe, then let go.',
    ],
    cues: ['A quarter of your effort', 'Ribs and buttocks quiet', 'Let go fully'],
    faults: ['If you hold your breath, count out loud.', 'If the belly bulges, do less.'],
    stopIf: ['Your belly domes in the middle', 'Your scar hurts', 'Heaviness down below'],
    feel: 'A light drawing-in below the navel.',
    forms: {
      seated: { name: 'Sitting' },
      'side-lying': {
        name: 'Lying on your side',
        setUp: 'Lie on your side, knees bent, a pillow between them, one hand below your navel.',
      },
    },
  },
  'heel-slide-on-all-fours': {
    name: 'Heel slide on all fours',
    setUp: 'Come onto hands and knees on something soft, back long.',
    steps: ['Breathe out and slide one foot back along the floor.', 'Breathe in and bring it home.'],
    cues: ['Back stays as still as a table', 'Toes on the floor', 'Slow'],
    faults: [
      'If your hips shift, slide less far.',
      'If your wrists complain, lean on your forearms.',
      'If your belly domes, rest.',
    ],
    stopIf: ['Your belly domes in the middle', 'Your wrists hurt', 'Pain in the pelvis rises'],
    feel: 'The belly holding you, the buttock reaching.',
    forms: {
      floor: { name: 'On hands and knees' },
      'forearms-on-bed': {
        name: 'Forearms on the bed',
        setUp: 'Kneel on something soft beside the bed with your forearms on the mattress, back long.',
      },
    },
  },
  'pallof-press': {
    name: 'Steady press',
    setUp: 'Fix a long band at chest height. Stand side-on to it, feet hip-width, both hands at your breastbone.',
    steps: ['Breathe out and press the hands straight out.', 'Breathe in and bring them home.'],
    cues: ['Do not let it turn you', 'Knees soft', 'Out as you press'],
    faults: ['If you twist, step closer to the anchor.', 'If you hold your breath, use a lighter band.'],
    stopIf: ['Your belly domes in the middle', 'Heaviness or leaking', 'Pain in the pelvis rises'],
    feel: 'The middle working to stay still.',
    forms: { band: { name: 'With a long band' } },
  },
  'seated-row': {
    name: 'Seated row',
    setUp: 'Sit tall on a firm seat. Fix a long band in front of you at rib height and hold both ends.',
    steps: ['Breathe out and pull your elbows back past your ribs.', 'Breathe in and let the arms go long.'],
    cues: ['Shoulders low', 'Sit tall, do not lean back', 'Elbows close'],
    faults: ['If you shrug, use a lighter band.', 'If you rock, sit further back in the seat.'],
    stopIf: ['Pain in the shoulder or back rises'],
    feel: 'Between the shoulder blades.',
    forms: {
      band: { name: 'With a long band' },
      'light-band': {
        name: 'Light band',
        setUp: 'Sit tall on a firm seat. Fix a light long band in front of you at rib height and hold both ends.',
      },
    },
  },
  'worktop-push-up': {
    name: 'Worktop push-up',
    setUp: 'Put your hands on the edge of a worktop, a little wider than your shoulders, and walk your feet back.',
    steps: ['Breathe in and lower your chest.', 'Breathe out and push away.'],
    cues: ['One long line', 'Ribs soft', 'Out as you push'],
    faults: ['If you sag, step closer.', 'If your wrists ache, use your fists or a wall.'],
    stopIf: ['Your belly domes in the middle', 'Your wrists or shoulders hurt'],
    feel: 'Chest and arms, the middle holding.',
    forms: {
      worktop: { name: 'At a worktop' },
      wall: { name: 'At a wall', setUp: 'Put your hands on a wall at chest height and take one step back.' },
    },
  },
  walk: {
    name: 'Easy walk',
    setUp: 'Comfortable shoes, flat ground, both hands free.',
    cues: ['Short, easy steps', 'A pace at which you can chat', 'Turn back before it grumbles'],
    faults: ['If you stride out, shorten the step.', 'If it aches by the end, split it into two.'],
    stopIf: ['Pain climbs by two points', 'You start to limp', 'You feel dizzy or breathless'],
    feel: 'Warm and easy, not tired.',
    forms: {
      flat: { name: 'On the flat' },
      'first-days': {
        name: 'A few minutes indoors',
        setUp: 'Potter about indoors for a few minutes, then sit or lie down again.',
      },
    },
  },
  'easy-bike': {
    name: 'Easy bike',
    setUp: 'Set the seat so that your knees stay a little bent and your hips stay level.',
    cues: ['Light gear', 'Hips still on the seat', 'A pace at which you can chat'],
    faults: ['If your hips rock, lower the seat.', 'If the saddle is sore, add padding or stop for today.'],
    stopIf: ['Pain at the front of the pelvis rises', 'You feel dizzy or breathless'],
    feel: 'Warm legs, easy breath.',
    forms: {
      upright: { name: 'On the bike' },
      'bars-high': {
        name: 'Handlebars high',
        setUp: 'Raise the handlebars so that you sit upright with room for your belly. Step on and off with something to hold.',
      },
    },
  },
  'water-walk': {
    name: 'Water walk',
    setUp: 'Stand in chest-deep water that is pleasantly cool to warm, within reach of the rail.',
    cues: ['Small, even steps', 'Stand tall', 'Arms swing easily'],
    faults: ['If you kick wide, step smaller.', 'If the edge is slippery, use the steps and the rail.'],
    stopIf: ['You feel too hot or dizzy', 'Pain in the pelvis rises', 'Any bleeding or leaking of fluid'],
    feel: 'Light in the joints, warm in the muscles.',
    forms: { 'chest-deep': { name: 'Chest-deep' } },
  },
  'seated-punching': {
    name: 'Seated punches',
    setUp: 'Sit tall on a firm seat, feet flat and wide.',
    cues: ['Easy, even punches', 'Keep breathing', 'Shoulders low'],
    faults: ['If you hold your breath, count out loud.', 'If your shoulders tire, punch lower.'],
    stopIf: ['You feel dizzy or breathless', 'Chest pain'],
    feel: 'Warm all over, legs at rest.',
    forms: {
      free: { name: 'Sitting' },
      gentle: { name: 'Slow and short', setUp: 'Sit back with support, feet flat, and punch slowly.' },
    },
  },
  'turn-in-bed': {
    name: 'Turning in bed',
    setUp: 'Bend your knees, squeeze them gently together, and look the way you want to go.',
    steps: ['Breathe out.', 'Roll shoulders, hips and knees as one.', 'Settle a pillow from knee to ankle.'],
    cues: ['Knees together', 'Roll in one piece', 'Out as you turn'],
    faults: ['If the sheet grips, try satin at hip height.', 'If it still catches, hold a pillow between your knees.'],
    stopIf: ['A sharp pain: rest, and use your arms more next time'],
    feel: 'One smooth roll, nothing pulling apart.',
    forms: { 'knees-together': { name: 'Knees together' } },
  },
  'out-of-bed': {
    name: 'Getting out of bed',
    setUp: 'Roll onto your side near the edge, knees bent and together.',
    steps: [
      'Let your lower legs slide over the edge.',
      'Breathe out and push up with your arms.',
      'Sit a moment before you stand.',
    ],
    cues: ['Side first, never straight up', 'Arms do the work', 'Out as you push'],
    faults: ['If you jack-knife up, roll further onto your side.', 'If you feel dizzy, sit a little longer.'],
    stopIf: ['You feel dizzy: lie down again'],
    feel: 'Arms working, belly quiet.',
    forms: { 'log-roll': { name: 'By way of the side' } },
  },
  'in-and-out-of-car': {
    name: 'In and out of the car',
    setUp: 'Back up to the seat and sit down first. A plastic bag on the seat helps you slide.',
    steps: ['Knees together.', 'Swivel both legs in at once.', 'Getting out: swivel both legs, then stand.'],
    cues: ['Sit first', 'Knees together', 'Turn in one piece'],
    faults: ['If the seat is low, add a firm cushion.', 'If space is tight, open the door fully.'],
    stopIf: ['A sharp pain: pause, and go slower'],
    feel: 'Both legs moving as one.',
    forms: { 'knees-together': { name: 'Knees together' } },
  },
  'stairs-one-at-a-time': {
    name: 'Stairs',
    setUp: 'Hold the rail and keep the other hand free.',
    steps: ['Going up: the better leg first, then bring the other to it.', 'Going down: the sore leg first.'],
    cues: ['One step at a time', 'Hand on the rail', 'Save up things for one trip'],
    faults: ['If you carry things, use a bag across your body.', 'If you rush, pause at each step.'],
    stopIf: ['A leg feels as if it may give way', 'You cannot manage four steps: call for advice today'],
    feel: 'Steady, a bit slow, and that is fine.',
    forms: { rail: { name: 'With the rail' } },
  },
  'dress-sitting': {
    name: 'Dressing sitting down',
    setUp: 'Sit on a firm seat with your clothes in reach.',
    cues: ['Sit for trousers, socks and shoes', 'Knees close together', 'Foot on a stool if it is far'],
    faults: ['If you hop, sit down again.', 'If socks are a struggle, slip-on shoes save effort.'],
    stopIf: ['A sharp pain: pause, and ask for a hand'],
    feel: 'No wobble, no twist.',
    forms: { seated: { name: 'Sitting' } },
  },
  'lift-baby': {
    name: 'Lifting your baby',
    setUp: 'Lower the cot side. Stand close, feet hip-width, one knee on a stool if that helps.',
    steps: [
      'Bring your baby close to you first.',
      'Breathe out and lift with your legs.',
      'Turn with small steps, not with a twist.',
    ],
    cues: ['Close first, then lift', 'Out as you lift', 'Step round'],
    faults: ['If you reach far, raise the mattress.', 'If it hurts, kneel or sit and have your baby handed to you.'],
    stopIf: ['Pain of more than 5 out of 10: ask for help', 'Your scar pulls'],
    feel: 'Legs working, back quiet.',
    forms: { close: { name: 'Close and slow' } },
  },
  'carry-baby': {
    name: 'Carrying your baby',
    setUp: 'Hold your baby close and high, or in a snug carrier with both straps and the airway clear and in view.',
    cues: ['Close, high and snug', 'Tail long, buttocks soft', 'Swap sides and arms often'],
    faults: [
      'If you lean back, bring your baby higher and closer.',
      'If one hip does all the work, change over.',
      'If half an hour is long, sit down sooner.',
    ],
    stopIf: ['Heaviness down below, or heavier bleeding', 'Pain climbs by two points'],
    feel: 'The weight near your middle, shared out.',
    forms: { 'close-and-high': { name: 'Close and high' } },
  },
  'feed-baby': {
    name: 'Feeding in comfort',
    setUp: 'Sit back with both feet on the floor or a stool. Use pillows to bring your baby up to you.',
    cues: ['Baby to you, not you to baby', 'Arms rest on pillows', 'Swap sides, or lie on your side'],
    faults: ['If you slump, put a cushion behind your low back.', 'If your tailbone is sore, lie on your side.'],
    stopIf: ['Pain climbs: change position or hand over for a while'],
    feel: 'Shoulders low, back held.',
    forms: { supported: { name: 'Supported' } },
  },
  'push-and-carry': {
    name: 'Pushing and carrying',
    setUp: 'Anything with a handle: stand close, both hands on it, elbows bent.',
    cues: ['Two hands, close in', 'Small steps, turn with your feet', 'Five to ten minutes, then change'],
    faults: ['If one side does it all, share the load in two bags.', 'If the hill is steep, take the flat way.'],
    stopIf: ['Pain climbs by two points'],
    feel: 'Even on both sides.',
    forms: { 'two-hands': { name: 'Both hands' } },
  },
  'pelvic-belt-trial': {
    name: 'Trying a pelvic belt',
    setUp: 'Put the soft belt on snugly, so that a hand still fits under it. Wear it for what usually hurts, then take it off.',
    steps: [
      'Note how many minutes you can stand or walk without it.',
      'Note it with the belt, for two weeks.',
      'Keep it only if it helps.',
    ],
    cues: ['Snug, never tight', 'For a task, not all day', 'Not in bed'],
    faults: ['If it rides up, sit it lower and snugger.', 'If it rubs, wear it over a thin layer.'],
    stopIf: ['Numbness, breathlessness or heartburn', 'Sore skin, or it rubs a scar'],
    feel: 'Held, a little lighter on your feet.',
    forms: {
      high: { name: 'High: just below the front hip bones' },
      low: {
        name: 'Low: level with the pubic bone',
        setUp: 'Put the soft belt on low, level with the pubic bone and the tops of your thighs, snug but with room for a hand.',
      },
    },
  },
  'comfortable-stance': {
    name: 'Find your comfy stand',
    setUp: 'Stand with your feet under you. This is a try-out: keep it only if it feels better.',
    steps: [
      'Soften your knees and let your buttocks relax.',
      'Let your tail be long, neither tucked nor stuck out.',
      'Float your ribs over your hips, and compare.',
    ],
    cues: ['Buttocks soft, tail long', 'Ribs over hips', 'Shift about, change often'],
    faults: ['If it feels stiff, forget it and sway.', 'If nothing changes, that is fine: there is no one right way.'],
    stopIf: ['It feels worse than before'],
    feel: 'A bit less work in the low back, or nothing at all.',
    forms: {
      stack: { name: 'Standing' },
      sitting: {
        name: 'Sitting',
        setUp:
          'Sit with your feet flat. Rock until you find the sit bones, let your tail be long, and float your ribs over your hips.',
      },
    },
  },
};
