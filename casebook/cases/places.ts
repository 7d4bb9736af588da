// Where she is, what she has, and how long it may take.
import type { Case } from '../case.ts';
import { feels, longKnown, pain, postpartum, pregnant, soon, wants, without } from '../given.ts';

const profile = pregnant(22);
const at = (place: string, minutes = 20, more: object = {}) => feels(2, { ...pain.posterior, ...soon, place, minutes, ...more });

const somewhere: readonly Case[] = [
  {
    name: 'in bed',
    given: { profile, checkIn: at('bed'), log: [...longKnown, ...wants('box-squat')] },
    expect: {
      positions: ['side-lying', 'propped-supine', 'seated'],
      withheld: { 'box-squat': 'place' },
      items: [3, 8],
      minutesAtMost: 20,
      noneWith: [{ equipment: ['wall'] }, { equipment: ['table'] }],
    },
    why: 'Settled: side-lying, propped or seated on its edge only.',
  },
  {
    name: 'in bed, on a day on which strength waits anyway',
    given: { profile, checkIn: at('bed', 20, { pain: { now: 10, worst24h: 10 }, settles: 'longer' }), log: longKnown },
    expect: { withheld: { 'box-squat': 'SD1', 'wall-sit': 'SD1', 'raised-block-deadlift': 'SD1' } },
    why: 'SD1: strength waits until pain stays lower, wherever she is; that she is in bed is not what holds it back.',
  },
  {
    name: 'at the office',
    given: { profile, checkIn: at('office'), log: [...longKnown, ...wants('cat-cow')] },
    expect: {
      positions: ['standing', 'supported-standing', 'seated'],
      withheld: { 'cat-cow': 'place', 'side-lying-rest': 'place' },
      items: [3, 8],
    },
    why: 'Settled: standing, supported standing, seated only.',
  },
  {
    name: 'at the office, and sitting is what hurts',
    given: {
      profile,
      checkIn: at('office', 20, { pain: { now: 4, worst24h: 7 }, provokedBy: ['sitting'] }),
      log: [...longKnown, ...wants('glute-set')],
    },
    expect: { variants: { 'glute-set': 'standing' } },
    why: 'GL1 has a form on her feet; what resembles the provocation waits on a red day (PR1).',
  },
  {
    name: 'outdoors',
    given: { profile, checkIn: at('outdoors'), log: longKnown },
    expect: {
      positions: ['standing', 'seated'],
      withheld: { 'cat-cow': 'place' },
      someOfKind: ['walk', 'breathing'],
      items: [2, 8],
    },
    why: 'Settled: standing or seated; walks are free of the place.',
  },
  {
    name: 'in bed, the everyday ways stay',
    given: { profile, checkIn: at('bed'), log: longKnown },
    expect: { planned: ['turn-in-bed'], someOfKind: ['walk'] },
    why: 'Settled: walks and everyday items are free of the place.',
  },
  {
    name: 'at home, her things not named',
    given: {
      profile: without(profile, 'equipment'),
      checkIn: at('home', 45),
      log: [...longKnown, ...wants('elevated-pigeon', 'wall-sit', 'cat-cow')],
    },
    expect: {
      variants: { 'elevated-pigeon': 'bed-edge' },
      planned: ['wall-sit', 'cat-cow'],
      noneWith: [
        { equipment: ['table'] },
        { equipment: ['high-box'] },
        { equipment: ['mini-band'] },
        { equipment: ['therapy-balls'] },
        { equipment: ['kettlebell'] },
      ],
      withheld: { 'hip-release-balls': 'equipment', 'seated-row': 'equipment' },
    },
    why: 'Settled: a bed, pillow, floor, wall, worktop and sturdy chair are assumed; nothing else is.',
  },
  {
    name: 'at home with none of the things',
    given: {
      profile: pregnant(22, 0, { equipment: [] }),
      checkIn: at('home', 30),
      log: [...longKnown, ...wants('wall-sit')],
    },
    expect: {
      withheld: { 'wall-sit': 'equipment', 'pallof-press': 'equipment' },
      noneWith: [{ equipment: ['wall'] }, { equipment: ['chair'] }],
      items: [6, 8],
      someOfKind: ['relief', 'mobility', 'breathing', 'strength', 'walk'],
    },
    why: 'The contracts: [] is none of them, and a bed and a floor are enough for a day’s plan.',
  },
  {
    name: 'with a gym around her',
    given: {
      profile: postpartum(150),
      checkIn: at('gym', 45),
      log: [...longKnown, ...wants('box-squat', 'raised-block-deadlift')],
    },
    expect: { variants: { 'box-squat': 'kettlebell', 'raised-block-deadlift': 'kettlebell' }, items: [6, 8] },
    why: 'P1: the aim is continued workouts.',
  },
];

/** What stands in for what, and what does not. */
const things: readonly Case[] = [
  {
    name: 'in a gym with a mat',
    given: {
      profile: postpartum(150, { birth: 'vaginal' }, { equipment: ['mat', 'mini-band'] }),
      checkIn: at('gym', 45),
      log: [...longKnown, ...wants('clamshell', 'open-book')],
    },
    expect: {
      planned: ['clamshell', 'open-book'],
      notWithheld: ['side-lying-rest', 'reverse-clam', 'sit-to-stand-squeeze'],
      withheld: { 'short-bridge': 'equipment' },
    },
    why: 'P1: a folded mat between the knees is a pillow; no mat makes the slope of thirty degrees of GA-1.',
  },
  {
    name: 'in a gym with a firm cushion',
    given: {
      profile: postpartum(150, { birth: 'vaginal' }, { equipment: ['cushion'] }),
      checkIn: at('gym', 45),
      log: [...longKnown, ...wants('short-bridge')],
    },
    expect: { planned: ['short-bridge'], notWithheld: ['clamshell', 'side-lying-rest'] },
    why: 'D3: a cushion wedge of thirty degrees or more.',
  },
  {
    name: 'in a gym with nothing of her own',
    given: { profile: postpartum(150, { birth: 'vaginal' }, { equipment: [] }), checkIn: at('gym'), log: longKnown },
    expect: { withheld: { clamshell: 'equipment', 'side-lying-rest': 'equipment' }, notWithheld: ['seated-figure-four'] },
    why: 'A gym has a bench to sit on, and no pillow.',
  },
  {
    name: 'outdoors with nothing: no deadlift with a pillow, and no weight on a block',
    given: {
      profile: pregnant(18, 0, { equipment: ['kettlebell'] }),
      checkIn: at('outdoors'),
      log: [...longKnown, ...wants('raised-block-deadlift')],
    },
    expect: { withheld: { 'raised-block-deadlift': 'equipment' } },
    why: 'Settled: outdoors nothing is assumed; what a form names, a pillow or a block, has to be there.',
  },
  {
    name: 'outdoors with a band and no bench',
    given: { profile: pregnant(22, 0, { equipment: ['mini-band'] }), checkIn: at('outdoors'), log: longKnown },
    expect: {
      noneWith: [
        { position: 'seated', load: 'body' },
        { position: 'seated', endRange: true },
      ],
      withheld: { 'seated-figure-four': 'equipment', 'sit-to-stand': 'equipment', 'elevated-hamstring': 'equipment' },
      someOfKind: ['walk', 'breathing'],
    },
    why: 'What she is told to sit on must be there; breathing and walking need nothing.',
  },
  {
    name: 'outdoors, on a bench',
    given: { profile: pregnant(22, 0, { equipment: ['high-box'] }), checkIn: at('outdoors'), log: longKnown },
    expect: { positions: ['standing', 'seated'], notWithheld: ['seated-figure-four', 'sit-to-stand', 'box-squat'] },
    why: 'Settled: outdoors standing or seated; she has a bench.',
  },
];

const time: readonly Case[] = [
  {
    name: 'three minutes',
    given: { profile, checkIn: at('home', 3), log: longKnown },
    expect: { minutesAtMost: 3, items: [1, 3], someOfKind: ['walk'] },
    why: 'SD7: never nothing.',
  },
  {
    name: 'eight minutes',
    given: { profile, checkIn: at('home', 8), log: longKnown },
    expect: { minutesAtMost: 8, minutesAtLeast: 4, items: [2, 3], someOfKind: ['walk'] },
    why: 'SD7: three items and a walk.',
  },
  {
    name: 'eleven minutes are short, too',
    given: { profile, checkIn: at('home', 11), log: longKnown },
    expect: { minutesAtMost: 11, items: [2, 3] },
    why: 'SD7: under 12 minutes.',
  },
  {
    name: 'twenty minutes',
    given: { profile, checkIn: at('home', 20), log: longKnown },
    expect: { minutesAtMost: 20, minutesAtLeast: 12, items: [5, 8] },
    why: 'SD3, as far as the minutes go: they count set-up, both sides, rests and changes of position.',
  },
  {
    name: 'forty-five minutes',
    given: { profile, checkIn: at('home', 45), log: longKnown },
    expect: { minutesAtMost: 45, items: [6, 8], roles: { strength: [2, 4] } },
    why: 'SD3: six to eight items; more minutes do not make more of them.',
  },
  {
    name: 'minutes not said: twenty',
    given: { profile, checkIn: feels(2, { ...pain.posterior, ...soon }), log: longKnown },
    expect: { minutesAtMost: 20, minutesAtLeast: 12 },
    why: 'Settled: neither said, then 20.',
  },
  {
    name: 'minutes not said, and long holds chosen: still twenty',
    given: {
      profile,
      checkIn: feels(2, { ...pain.posterior, ...soon }),
      log: [...longKnown, ...wants('elevated-pigeon', 'hip-release-balls')],
      fullHold: true,
    },
    expect: { planned: ['elevated-pigeon', 'hip-release-balls'], minutesAtMost: 20 },
    why: 'Settled: twenty minutes hold all of it, the holds that she chose too.',
  },
  {
    name: 'minutes said at the door beat those of the check-in',
    given: { profile, checkIn: at('home', 45), log: longKnown, minutes: 8 },
    expect: { minutesAtMost: 8, items: [2, 3] },
    why: 'Settled: --minutes beats the check-in’s minutes.',
  },
  {
    name: 'five minutes on a bad day',
    given: { profile, checkIn: feels({ now: 4, worst24h: 8 }, { ...pain.posterior, minutes: 5 }), log: longKnown },
    expect: { irritability: 'high', minutesAtMost: 5, items: [1, 3], roles: { strength: [0, 0] }, someOfKind: ['walk'] },
    why: 'SD7 and SD1 together: the stricter of each.',
  },
];

export const places: readonly Case[] = [...somewhere, ...things, ...time];
