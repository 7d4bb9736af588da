// English: the moves of strength of trunk and arms.
import type { AllMoveWords } from '../../move-words.ts';

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
} satisfies Partial<AllMoveWords>;
