// English: the moves of breathing and the pelvic floor.
import type { AllMoveWords } from '../move-words.ts';

export const breathing = {
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
      natural: {
        name: 'Your own pace',
        setUp: 'Sit comfortably. Do not count: just watch your own breath come and go.',
        steps: ['Notice the breath come in.', 'Notice it go out, a little longer if it likes.'],
        cues: ['No counting', 'Never forced', 'Let the belly go'],
        faults: [
          'If watching your breath is not pleasant, watch your hands instead.',
          'If your mind wanders, that is fine: begin again.',
        ],
      },
    },
  },
  'double-breath': {
    name: 'Double breath',
    setUp: 'Sit back, shoulders heavy, one hand on your belly.',
    steps: [
      'Breathe in through your nose.',
      'Sip a little more air on top.',
      'Breathe out through your mouth, long and slow, like a sigh.',
    ],
    cues: ['In, and a bit more', 'Long sigh out', 'A few are enough'],
    faults: ['If you feel light-headed, go back to your own breath.', 'If your shoulders climb, take a smaller breath.'],
    stopIf: ['You feel light-headed or short of breath'],
    feel: 'A sigh, and the shoulders dropping.',
    forms: {
      seated: { name: 'Sitting' },
      'side-lying': {
        name: 'Lying on your side',
        setUp: 'Lie on your side with a pillow between your knees, one hand on your belly.',
      },
    },
  },
  'quick-lifts': {
    name: 'Quick lifts',
    setUp: 'Sit tall with your feet flat.',
    steps: ['Lift quickly, as if holding back wind.', 'Let go at once, all the way, before the next one.'],
    cues: ['Quick up, full let-go', 'Buttocks and thighs quiet', 'Keep breathing'],
    faults: ['If the lift gets small, stop there for today.', 'If you cannot feel it let go, do only the letting go.'],
    stopIf: ['Pain or heaviness down below', 'You have a catheter, or cannot pass water'],
    feel: 'A quick flick inside, then soft again.',
    forms: {
      seated: { name: 'Sitting' },
      'side-lying': {
        name: 'Lying on your side',
        setUp: 'Lie on your side, knees bent, a pillow between them.',
      },
    },
  },
  'cough-drill': {
    name: 'Cough drill',
    setUp: 'Sit tall with your feet flat, and turn your head to one side.',
    steps: ['Lift the pelvic floor gently.', 'Keep it lifted and give one small cough.', 'Let go all the way and breathe.'],
    cues: ['Lift first, then cough', 'Small cough', 'Let go fully'],
    faults: ['If it drops as you cough, cough more softly.', 'If a scar pulls, hold a pillow against it.'],
    stopIf: ['Leaking, pain or heaviness down below', 'Your scar hurts'],
    feel: 'A lift that holds through the cough.',
    forms: {
      seated: { name: 'Sitting' },
    },
  },
} satisfies Partial<AllMoveWords>;
