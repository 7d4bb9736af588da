// English: measures, days, and the short names of the closed lists (where it hurts, what provokes it, places, equipment).
import type { BirthKind, Equipment, Feeding, Place, Profile, Provocation, Region, Settles, Side } from '@sinew/engine';
import type { LocalDate } from '@sinew/kernel';
import { plural } from './plural.ts';

const longDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortDate = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });

const sides = { left: 'left', right: 'right', centre: 'middle' } satisfies Record<Side, string>;

const regions = {
  si: 'dimple at the back',
  buttock: 'buttock',
  'low-back': 'low back',
  hip: 'hip',
  groin: 'groin',
  pubic: 'pubic joint',
  'posterior-thigh': 'back of the thigh',
  'below-knee': 'below the knee',
  tailbone: 'tailbone',
} satisfies Record<Region, string>;

const provocations = {
  walking: 'Walking',
  standing: 'Standing',
  stairs: 'Stairs',
  'single-leg': 'Standing on one leg, getting dressed',
  'bed-turn': 'Turning over in bed',
  'sit-to-stand': 'Getting up from a chair',
  sitting: 'Sitting',
  hinge: 'Bending forward',
  squat: 'Squatting',
  'split-stance': 'Lunging, a long step',
  'legs-apart': 'Legs apart, getting into a car',
  carrying: 'Lifting or carrying',
  impact: 'Running or jumping',
  'lying-flat': 'Lying flat on the back',
  bridge: 'Lifting the hips (bridge)',
} satisfies Record<Provocation, string>;

const places = { home: 'At home', gym: 'At the gym', office: 'At work', bed: 'In bed', outdoors: 'Outside' } satisfies Record<
  Place,
  string
>;

const equipment = {
  table: 'A sturdy table',
  'high-box': 'A high box or bench',
  chair: 'A sturdy chair',
  'therapy-balls': 'Two small massage balls',
  'mini-band': 'A mini band (small loop)',
  'long-band': 'A long band',
  dumbbells: 'Dumbbells',
  kettlebell: 'A kettlebell',
  barbell: 'A barbell',
  machine: 'Gym machines',
  'gym-ball': 'A large gym ball',
  cushion: 'A firm cushion or wedge',
  mat: 'A mat',
  wall: 'A free bit of wall',
  step: 'A low step',
  pool: 'A pool I can get to',
  bike: 'An exercise bike',
  'pelvic-belt': 'A pelvic belt',
} satisfies Record<Equipment, string>;

const settles = {
  'within-hour': 'Within an hour',
  'within-day': 'Within the day',
  longer: 'It takes longer',
} satisfies Record<Settles, string>;

const births = {
  vaginal: 'Vaginal birth',
  instrumental: 'With forceps or vacuum',
  caesarean: 'Caesarean',
} satisfies Record<BirthKind, string>;

const feedings = {
  breast: 'Breast milk',
  mixed: 'Breast milk and formula',
  formula: 'Formula',
  none: 'Not feeding',
} satisfies Record<Feeding, string>;

const experience = {
  new: 'New to it',
  some: 'Some',
  lifter: 'I lift weights regularly',
} satisfies Record<NonNullable<Profile['experience']>, string>;

export const units = {
  seconds: (count: number): string => plural(count, 'second', 'seconds'),
  minutes: (count: number): string => plural(count, 'minute', 'minutes'),
  days: (count: number): string => plural(count, 'day', 'days'),
  weeks: (count: number): string => plural(count, 'week', 'weeks'),
  /** NRS 0–10. */
  pain: (score: number): string => `${score} out of 10`,
  date: (date: LocalDate): string => longDate.format(new Date(`${date}T00:00:00Z`)),
  shortDate: (date: LocalDate): string => shortDate.format(new Date(`${date}T00:00:00Z`)),
  /** "23 weeks and 4 days" */
  gestation: (days: number): string => {
    const rest = days % 7;
    const weeks = plural(Math.trunc(days / 7), 'week', 'weeks');
    return rest === 0 ? weeks : `${weeks} and ${plural(rest, 'day', 'days')}`;
  },
  sides,
  regions,
  /** "left buttock", "low back, middle" */
  site: (region: Region, side: Side): string => siteName(region, side),
  provocations,
  places,
  equipment,
  settles,
  births,
  feedings,
  experience,
};

function siteName(region: Region, side: Side): string {
  if (region === 'pubic' || region === 'tailbone') return regions[region];
  if (side === 'centre') return `${regions[region]}, ${sides.centre}`;
  if (region === 'posterior-thigh') return `back of the ${sides[side]} thigh`;
  if (region === 'below-knee') return `below the ${sides[side]} knee`;
  if (region === 'low-back') return `low back, ${sides[side]}`;
  return `${sides[side]} ${regions[region]}`;
}
