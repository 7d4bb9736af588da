// English: the moves of strength of trunk and arms.
import type { AllMoveWords } from '../move-words.ts';

export const trunkAndArms = {
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
        faults: [
          'If your hips shift, slide less far.',
          'If your elbows ache, put a pillow under them.',
          'If your belly domes, rest.',
        ],
        stopIf: ['Your belly domes in the middle', 'Pain in the pelvis rises'],
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
      wall: {
        name: 'At a wall',
        setUp: 'Put your hands on a wall at chest height and take one step back.',
        faults: ['If you sag, step closer.', 'If your wrists ache, use your fists.'],
      },
    },
  },
  'bird-dog': {
    name: 'Bird dog, low',
    setUp: 'Come onto hands and knees on something soft, hands under shoulders, back long.',
    steps: [
      'Breathe out, slide one foot back and lift it just off the floor.',
      'Reach the other arm forward, low.',
      'Pause, breathe, and come home.',
    ],
    cues: ['Leg low, hips level', 'As steady as a table', 'Out as you reach'],
    faults: [
      'If your hips tip, keep the toes on the floor.',
      'If your back arches, lift less.',
      'If your wrists complain, use your fists.',
    ],
    stopIf: ['Your belly domes in the middle', 'Pain in the pelvis rises', 'Your wrists hurt'],
    feel: 'The middle holding, the buttock of the long leg working.',
    forms: {
      'arm-and-leg': { name: 'Arm and leg' },
      'leg-only': {
        name: 'Leg only',
        setUp: 'Come onto hands and knees on something soft, back long. Both hands stay down: only one leg moves.',
        steps: ['Breathe out, slide one foot back and lift it just off the floor.', 'Pause, breathe, and come home.'],
        cues: ['Leg low, hips level', 'As steady as a table', 'Out as you lift'],
      },
    },
  },
  'counter-plank': {
    name: 'Leaning plank',
    setUp: 'Rest your forearms on a worktop that cannot move. Walk your feet back until you are one long, slanted line.',
    cues: ['One long line', 'Keep breathing', 'Push the surface away'],
    faults: ['If you sag, step closer.', 'If your middle domes, stand more upright.', 'If you hold your breath, count out loud.'],
    stopIf: ['Your belly domes in the middle', 'Heaviness or leaking', 'Pain in the back or pelvis rises'],
    feel: 'The whole middle holding, evenly all round.',
    forms: {
      worktop: { name: 'At a worktop' },
      wall: {
        name: 'At a wall',
        setUp: 'Rest your forearms on a wall at chest height and take one or two steps back.',
      },
    },
  },
  'side-plank': {
    name: 'Short side plank',
    setUp: 'Lie on your side on something soft, knees bent, elbow under your shoulder.',
    steps: ['Breathe out and lift your hips until thighs and chest are one line.', 'Hold and keep breathing, then lower slowly.'],
    cues: ['Push the floor away', 'Hips forward, one line', 'Short and good'],
    faults: ['If your hips drop, hold for less time.', 'If your shoulder complains, do it leaning on a wall.'],
    stopIf: ['Pain at the dimples on the side you lie on', 'Pain in the shoulder', 'Your belly domes in the middle'],
    feel: 'The side of the waist and the hip underneath.',
    forms: {
      'knees-down': { name: 'Knees down' },
      'wall-lean': {
        name: 'Leaning on a wall',
        setUp:
          'Stand side-on to a wall, forearm on it at shoulder height, feet together and a step away. Lean in and stay one straight line.',
        steps: ['Breathe out and lean in until you feel your side work.', 'Hold and keep breathing, then stand up straight.'],
        cues: ['Push the wall away', 'Hips forward, one line', 'Short and good'],
        faults: ['If your hips drop, step closer.', 'If your shoulder complains, hold for less time.'],
        stopIf: ['Pain at the dimples', 'Pain in the shoulder', 'Your belly domes in the middle'],
        feel: 'The side of the waist next to the wall.',
      },
    },
  },
  'front-hold': {
    name: 'Front hold',
    setUp: 'Hold a weight close to your chest with both hands. Stand with your feet hip-width, knees soft.',
    steps: ['Let your weight drift slowly to one foot.', 'Drift back and over to the other. Both feet stay down.'],
    cues: ['Close and high', 'Ribs over hips', 'Keep breathing'],
    faults: ['If you lean back, hold less.', 'If one side complains, stand still.'],
    stopIf: ['Pain in the back or pelvis rises', 'Heaviness or leaking', 'You feel dizzy or breathless'],
    feel: 'The whole middle quietly at work.',
    forms: {
      kettlebell: { name: 'With a kettlebell' },
      dumbbell: { name: 'With a dumbbell' },
      bag: {
        name: 'With a light bag',
        setUp:
          'Put two or three kilos of books or shopping in a bag and hug it to your chest. Stand with your feet hip-width, knees soft.',
      },
    },
  },
  'bed-heel-slide': {
    name: 'Heel slides in bed',
    setUp: 'Build a firm slope of pillows so that your head and chest are well raised. Lie back, knees bent, feet flat.',
    steps: ['Breathe out and slide one heel away along the bed.', 'Breathe in and draw it back.'],
    cues: ['Pelvis stays still', 'Out as the heel goes', 'Slow'],
    faults: ['If your belly domes, slide less far.', 'If you hold your breath, hum as you slide.'],
    stopIf: ['You feel dizzy, sick or breathless: roll to your side', 'Your belly domes in the middle', 'Your scar pulls'],
    feel: 'The low belly drawing in softly as the leg moves.',
    forms: {
      propped: { name: 'Propped up' },
      'propped-short': { name: 'Propped up, five at most' },
    },
  },
  'toe-taps': {
    name: 'Toe taps',
    setUp: 'Lie back on a firm slope of pillows, knees bent, feet flat.',
    steps: ['Breathe out and float one foot up a hand-width.', 'Breathe in and tap the toes down again.'],
    cues: ['One foot at a time', 'Back stays heavy', 'Out as the foot lifts'],
    faults: ['If your belly domes, go back to heel slides.', 'If your back arches, lift the foot less.'],
    stopIf: ['Your belly domes in the middle', 'Pain in the pelvis rises', 'Heaviness or leaking'],
    feel: 'The low belly working evenly, nothing bulging.',
    forms: {
      propped: { name: 'Propped up' },
    },
  },
  'seated-press': {
    name: 'Seated shoulder press',
    setUp: 'Sit well back in a chair so that it holds you, feet flat. Weights at your shoulders, palms facing in.',
    steps: ['Breathe out and press up.', 'Breathe in and lower slowly.'],
    cues: ['Back stays on the chair', 'Out as you press', 'Shoulders away from ears'],
    faults: [
      'If your back arches, go lighter.',
      'If you hold your breath, hiss as you press.',
      'If both at once is much, press one at a time.',
    ],
    stopIf: ['You feel dizzy or get a headache', 'Pain in the shoulder or back rises'],
    feel: 'The shoulders and upper arms.',
    forms: {
      dumbbells: { name: 'With dumbbells' },
      bottles: {
        name: 'With two water bottles',
        setUp: 'Sit well back in a chair, feet flat. Hold two small full bottles at your shoulders.',
      },
    },
  },
  'seated-band-press': {
    name: 'Seated chest press',
    setUp:
      'Sit well back in a chair. Pass a long band behind the chair back or your shoulder blades and hold an end in each hand at your chest.',
    steps: ['Breathe out and press both hands forward.', 'Breathe in and let them come home.'],
    cues: ['Back stays on the chair', 'Out as you press', 'Wrists straight'],
    faults: ['If your shoulders creep up, use a lighter band.', 'If you hold your breath, count out loud.'],
    stopIf: ['Pain in the shoulder, wrist or back rises', 'You feel dizzy'],
    feel: 'The chest and the backs of the arms.',
    forms: {
      band: { name: 'With a long band' },
      palms: {
        name: 'Palm against palm',
        setUp:
          'Sit tall, palms together in front of your breastbone, elbows out. Press them into each other for four counts, then let go.',
        steps: ['Breathe out and press the palms together for four counts.', 'Breathe in and let go.'],
        cues: ['Sit tall', 'Out as you press', 'Wrists straight'],
        faults: ['If your shoulders creep up, press less.', 'If you hold your breath, count out loud.'],
      },
    },
  },
  'even-hold': {
    name: 'Even hold',
    setUp: 'Stand with the same weight in each hand, arms long at your sides, feet hip-width.',
    steps: [
      'Grow tall and breathe.',
      'If standing is easy, take a few slow, short steps.',
      'Set both down with your legs, not your back.',
    ],
    cues: ['The same on both sides', 'Ribs over hips', 'Shoulders low'],
    faults: ['If one side hangs lower, hold less.', 'If you grip or hold your breath, make it lighter.'],
    stopIf: ['Pain in the back or pelvis rises', 'Heaviness or leaking'],
    feel: 'Tall and steady, both sides alike.',
    forms: {
      dumbbells: { name: 'With dumbbells' },
      bags: {
        name: 'With two bags',
        setUp: 'Share two or three kilos between two bags. Stand with one in each hand, feet hip-width.',
      },
    },
  },
  'tall-kneeling-press': {
    name: 'Kneeling press',
    setUp:
      'Fix a long band behind you at chest height. Kneel tall on something thick and soft, knees hip-width, an end in each hand.',
    steps: ['Breathe out and press both hands forward.', 'Breathe in and bring them home.'],
    cues: ['Tall, ribs over hips', 'Buttocks lightly on', 'Out as you press'],
    faults: ['If your back arches, use a lighter band.', 'If your knees ache, add padding or sit.'],
    stopIf: ['Your belly domes in the middle', 'Heaviness or leaking', 'Your knees hurt'],
    feel: 'Chest and arms, the middle holding you tall.',
    forms: {
      band: { name: 'With a long band' },
    },
  },
  'standing-band-row': {
    name: 'Standing row',
    setUp: 'Fix a long band in front of you at rib height. Stand with your feet hip-width, knees soft, an end in each hand.',
    steps: ['Breathe out and pull your elbows back past your ribs.', 'Breathe in and let the arms go long.'],
    cues: ['Stand still, only the arms move', 'Shoulders low', 'Elbows close'],
    faults: ['If you rock, use a lighter band.', 'If you lean back, soften your knees.'],
    stopIf: ['Pain in the shoulder or back rises', 'Pain in the pelvis rises'],
    feel: 'Between the shoulder blades.',
    forms: {
      band: { name: 'With a long band' },
    },
  },
} satisfies Partial<AllMoveWords>;
