// English: the kinds of pain that answers are sorted into, and how a day was sorted. Sorting words, never a diagnosis.
import type { Allowance, Equipment, Furnishing, Irritability, Light, PatternName, StageCode } from '@sinew/engine';

/** Follows "Your answers". */
const patterns = {
  posterior: 'fit the kind of pain often called posterior pelvic girdle pain: at the back of the pelvis',
  piriformis: 'fit pain deep in the buttock, often worse with sitting',
  symphysis: 'fit pain at the front of the pelvis, around the pubic joint',
  lumbar: 'fit pain across the low back',
  hip: 'fit pain around the hip',
  'pelvic-floor': 'fit pain around the tailbone and the pelvic floor',
  nerve: 'fit pain that runs below the knee, as from a nerve',
} satisfies Record<Exclude<PatternName, 'mixed'>, string>;

/** Short, as in "this often does not suit …". */
const patternsShort = {
  posterior: 'pain at the back of the pelvis',
  piriformis: 'pain deep in the buttock',
  symphysis: 'pain at the front of the pelvis',
  lumbar: 'pain in the low back',
  hip: 'pain around the hip',
  'pelvic-floor': 'pain around the pelvic floor',
  nerve: 'pain below the knee',
} satisfies Record<Exclude<PatternName, 'mixed'>, string>;

const irritabilities = {
  low: 'it stays low and settles fast',
  moderate: 'somewhere in the middle',
  high: 'it goes high, or takes long to settle',
} satisfies Record<Irritability, string>;

const lights = { green: 'green', amber: 'amber', red: 'red' } satisfies Record<Light, string>;

const allowances = {
  nothing: 'no exercise',
  'rest-and-breathe': 'rest and breathing',
  light: 'light moves',
  full: 'everything that fits',
} satisfies Record<Allowance, string>;

const stages = {
  T1: 'the first 14 weeks of pregnancy',
  T2: 'weeks 14 to 28 of pregnancy',
  T3: 'the last weeks of pregnancy, from 28 on',
  P0: 'the first six weeks after pregnancy',
  P6: 'six to twelve weeks after pregnancy',
  P12: 'twelve weeks after pregnancy and later',
} satisfies Record<StageCode, string>;

const furnishings = {
  bed: 'a bed',
  pillow: 'a pillow',
  seat: 'a firm seat',
  floor: 'room on the floor',
  worktop: 'a worktop',
} satisfies Record<Furnishing, string>;

/** Follows "this needs". */
const equipment = {
  table: 'a sturdy table',
  'high-box': 'a high box or bench',
  chair: 'a sturdy chair',
  'therapy-balls': 'two small massage balls',
  'mini-band': 'a mini band',
  'long-band': 'a long band',
  dumbbells: 'dumbbells',
  kettlebell: 'a kettlebell',
  barbell: 'a barbell',
  machine: 'a gym machine',
  'gym-ball': 'a large gym ball',
  cushion: 'a firm cushion or wedge',
  mat: 'a mat',
  wall: 'a free bit of wall',
  step: 'a low step',
  pool: 'a pool',
  bike: 'an exercise bike',
  'pelvic-belt': 'a pelvic belt',
} satisfies Record<Equipment, string>;

export const sorted = { patterns, patternsShort, irritabilities, lights, allowances, stages, furnishings, equipment };
