// English: the moves of walking and what stands in for it.
import type { AllMoveWords } from '../move-words.ts';

export const walking = {
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
  'easy-swim': {
    name: 'Easy swim',
    setUp: 'Swim on your front or your back at a pace that lets you chat at the rail. Get in and out by the steps.',
    cues: ['Small flutter kick', 'Long, easy arms', 'Rest at the rail when you like'],
    faults: [
      'If your neck aches, swim on your back or use a float.',
      'If you swim breaststroke, keep the legs still and let them trail.',
    ],
    stopIf: ['You feel too hot or dizzy', 'Pain in the pelvis rises', 'Any bleeding or leaking of fluid'],
    feel: 'Light and carried, the breath a little busier.',
    forms: {
      crawl: { name: 'Front or back crawl' },
    },
  },
} satisfies Partial<AllMoveWords>;
