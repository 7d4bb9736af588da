// English: the drawn woman in words, for who does not see her: how she is, what moves, and what a teaching picture shows.
import type { Facts, LessonId, Thing } from '@sinew/figure';
import type { Said } from '../said.ts';
import { plural } from './plural.ts';

export type Whose = 'left' | 'right' | 'both';

const whose = { left: 'the left', right: 'the right', both: 'both' } satisfies Record<Whose, string>;

/** One of them, and both. */
const limbs = {
  hipBends: ['hip bends', 'hips bend'],
  hipOpens: ['hip opens', 'hips open'],
  legOut: ['leg moves out', 'legs move apart'],
  legIn: ['leg moves in', 'legs come together'],
  kneeOut: ['knee turns out', 'knees turn out'],
  kneeIn: ['knee turns in', 'knees turn in'],
  kneeBends: ['knee bends', 'knees bend'],
  kneeStraightens: ['knee straightens', 'knees straighten'],
  toesUp: ['foot pulls up', 'feet pull up'],
  toesDown: ['foot points down', 'feet point down'],
  armRises: ['arm rises', 'arms rise'],
  armLowers: ['arm lowers', 'arms lower'],
  armOut: ['arm opens out', 'arms open out'],
  armIn: ['arm comes in', 'arms come in'],
  elbowBends: ['elbow bends', 'elbows bend'],
  elbowStraightens: ['elbow straightens', 'elbows straighten'],
} as const;

const things = {
  baby: 'a baby',
  bath: 'a bathtub',
  belt: 'a pelvic belt',
  bike: 'an exercise bike',
  /** A block of some kind: the set-up says what it is. */
  box: '',
  car: 'a car',
  chair: 'a chair',
  bed: 'a bed',
  sofa: 'a sofa',
  cot: 'a cot',
  'heat-pack': 'a pack',
  'long-band': 'a long band',
  mat: 'a mat',
  pillow: 'pillows',
  pool: 'water',
  pram: 'a pram',
  shower: 'a shower',
  sock: 'a sock',
  stairs: 'stairs',
  table: 'a table',
  towel: 'a towel',
  toilet: 'a toilet',
  trousers: 'trousers',
  wall: 'a wall',
  worktop: 'a worktop',
  'therapy-ball': 'small balls',
  'gym-ball': 'a gym ball',
  dumbbell: 'a dumbbell',
  kettlebell: 'a kettlebell',
  barbell: 'a barbell',
  bottle: 'a bottle of water',
  bag: 'a bag',
  'band-above-knees': 'a band above the knees',
  'band-below-knees': 'a band below the knees',
} satisfies Record<Thing, string>;

export const figure = {
  support: {
    standing: 'She stands',
    seated: 'She sits',
    kneeling: 'She kneels',
    lying: 'She lies',
  } satisfies Record<Facts['support'], string>,
  trunk: {
    upright: 'upright',
    tipped: 'leaning',
    level: 'with her back level',
    'on-back': 'on her back',
    'on-side': 'on her side',
  } satisfies Record<Facts['trunk'], string>,
  leaning: {
    forward: 'leaning forward',
    back: 'leaning back',
    left: 'leaning to her left',
    right: 'leaning to her right',
  } satisfies Record<NonNullable<Facts['leaning']>, string>,
  facing: {
    left: 'facing left',
    right: 'facing right',
    viewer: 'facing you',
    away: 'seen from behind',
    up: 'facing up',
    down: 'facing down',
  } satisfies Record<Facts['facing'], string>,
  things,
  with: (names: string): string => `With ${names}`,
  knees: {
    straight: (which: Whose): string => `${whose[which]} ${which === 'both' ? 'knees' : 'knee'} straight`,
    soft: (which: Whose): string => `${whose[which]} ${which === 'both' ? 'knees' : 'knee'} a little bent`,
    bent: (which: Whose): string => `${whose[which]} ${which === 'both' ? 'knees' : 'knee'} bent`,
    folded: (which: Whose): string => `${whose[which]} ${which === 'both' ? 'knees' : 'knee'} folded`,
  },
  arms: {
    low: (which: Whose): string => `${whose[which]} ${which === 'both' ? 'arms' : 'arm'} low`,
    forward: (which: Whose): string => `${whose[which]} ${which === 'both' ? 'arms' : 'arm'} forward`,
    up: (which: Whose): string => `${whose[which]} ${which === 'both' ? 'arms' : 'arm'} overhead`,
    back: (which: Whose): string => `${whose[which]} ${which === 'both' ? 'arms' : 'arm'} behind`,
  },
  limb: (which: Whose, what: keyof typeof limbs): string => `${whose[which]} ${limbs[what][which === 'both' ? 1 : 0]}`,
  back: {
    rounds: 'the back rounds',
    lengthens: 'the back lengthens',
    left: 'she bends to her left',
    right: 'she bends to her right',
    turnsLeft: 'she turns to her left',
    turnsRight: 'she turns to her right',
    leans: 'she leans further over',
    rises: 'she comes upright',
    hipsRise: 'the hips rise',
    hipsSink: 'the hips sink',
  },
  breath: { in: 'Breathing in', out: 'Breathing out', free: 'Breathing freely' } satisfies Record<Facts['breath'], string>,
  stays: 'she stays there',
  now: (support: string, trunk: string): string => `${support.charAt(0).toLowerCase()}${support.slice(1)} ${trunk}`,
  phase: (breath: string, seconds: number, what: string): string =>
    `${breath}, ${plural(Math.max(1, Math.round(seconds)), 'second', 'seconds')}: ${what}`,
  list: (parts: readonly string[]): string =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`,
  pause: 'Stop the picture',
  play: 'Let it move',
  /** The caption says what to look at; the text says the picture. */
  lessons: {
    'where-it-is': {
      caption: 'The two dimples, seen from behind.',
      text: 'A woman seen from behind. Two glowing spots mark the dimples at the bottom of her back, one on each side of the spine, at the inner edge of each buttock.',
    },
    'where-it-is-felt': {
      caption: 'Low back, hip, buttock, back of the upper leg.',
      text: 'A woman from behind and from the side. Patches mark the low back, the outside of the hip, the buttock and the back of the upper leg.',
    },
    'ribs-over-hips': {
      caption: 'Left: tucked under and drifting back. Right: ribs over hips.',
      text: 'Two women from the side. The left one is crossed out: her buttocks are tucked under, her hips are pushed forward and her upper body drifts back, so the line from her ankle up bends. The right one has a tick: her buttocks are a little behind her, and her ribs stack over her hips on one straight line.',
    },
    carrying: {
      caption: 'Left: out in front, hips pushed forward. Right: close and high.',
      text: 'Two women from the side, each with a baby. The left one is crossed out: she holds the baby low and away from her, pushes her hips forward and leans back. The right one has a tick: the baby is high against her chest, one arm under its seat and a hand on its back, and she stands with her ribs over her hips.',
    },
    'breath-method-1': {
      caption: 'Method one: in on the way down, out on the way up.',
      text: 'A woman with a kettlebell, half way down in a squat, twice. On the left an arrow points down and the breath goes in. On the right an arrow points up and the breath goes out.',
    },
    'breath-method-2': {
      caption: 'Method two: in at the top, out on the way down, out on the way up.',
      text: 'A woman with a kettlebell, three times. On the left she stands tall and the breath goes in. In the middle an arrow points down and the breath goes out. On the right an arrow points up and the breath goes out again.',
    },
    'finish-with-the-buttocks': {
      caption: 'Middle: buttocks work and the hips open. Left: tucked too far. Right: leaning back.',
      text: 'Three women from the side, each standing with a kettlebell at the top of a lift. The left one is crossed out: she has tucked her tail under. The middle one has a tick: her buttocks are marked as working, and her ribs are over her hips. The right one is crossed out: she leans back and arches.',
    },
    bands: {
      caption: 'Left: above the knees. Right: below the knees.',
      text: 'A woman in a half squat, twice, with a mini band around both legs. On the left it sits just above her knees, on the right just below them.',
    },
    'up-from-the-floor': {
      caption: 'On your side, on hands and knees, one foot flat, up with arms and legs.',
      text: 'Four steps. One: a woman lies on her side and props herself on her hands. Two: she is on hands and knees, facing a chair. Three: both hands are on the seat and one foot is flat on the floor. Four: she pushes up with arms and legs.',
    },
  } satisfies Record<LessonId, { readonly caption: string; readonly text: string }>,
};

/** What every language says of the drawn woman. */
export type FigureWords = Said<typeof figure>;
