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
      'Lie on the side that feels better. Put pillows between your legs all the way from knee to ankle, and one under your belly if you have a bump.',
    cues: ['Knee and ankle level', 'Let the pillows take the weight', 'Swap sides when you like'],
    faults: ['If only the knees are propped, add a pillow at the ankles.', 'If you roll backwards, put a pillow behind you.'],
    stopIf: ['Your shoulder or hip aches: turn over'],
    feel: 'The pelvis resting, nothing to hold.',
    forms: { pillows: { name: 'Pillows from knee to ankle' } },
  },
};
