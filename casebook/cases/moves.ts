// Moves that ask for a day of their own: what a woman must have, or be hurt by, before they are what she needs.
import type { Case } from '../case.ts';
import { checkedIn, daysAgo, did, feels, longKnown, mornings, pain, postpartum, pregnant, site, soon, wants } from '../given.ts';

const lumbar = { sites: [site('low-back', 'centre')], provokedBy: ['carrying', 'sitting'], minutes: 45, ...soon };
const walksHurt = feels({ now: 2, worst24h: 4 }, { sites: [site('si')], provokedBy: ['walking', 'bed-turn'] });

export const moves: readonly Case[] = [
  {
    name: 'a band pulled through, where bending is fine',
    given: { profile: pregnant(22), checkIn: feels(2, lumbar), log: [...longKnown, ...wants('band-pull-through')] },
    expect: {
      variants: { 'band-pull-through': 'long-band' },
      doses: { 'band-pull-through': { reps: 10, sets: 2 } },
      breath: { 'band-pull-through': 'method-1' },
    },
    why: 'ST7: 10 × 2 in T1 and T2; BP1: exhale on the effort.',
  },
  {
    name: 'a band pulled through in the last weeks: lighter',
    given: { profile: pregnant(32), checkIn: feels(2, lumbar), log: [...longKnown, ...wants('band-pull-through')] },
    expect: { variants: { 'band-pull-through': 'light-band' }, rpeAtMost: 6 },
    why: 'ST7: M in T3.',
  },
  {
    name: 'a band pulled through, where bending hurts',
    given: {
      profile: pregnant(22),
      checkIn: feels(3, { ...lumbar, provokedBy: ['hinge', 'carrying'] }),
      log: [...longKnown, ...wants('band-pull-through')],
    },
    expect: { pattern: 'lumbar', notPlanned: ['band-pull-through'] },
    why: 'ST7: avoid where it is provoked.',
  },
  {
    name: 'side-steps with a band, second trimester',
    given: { profile: pregnant(22), checkIn: feels(2, lumbar), log: [...longKnown, ...wants('banded-side-steps')] },
    expect: { variants: { 'banded-side-steps': 'band' }, doses: { 'banded-side-steps': { band: 'above-knees' } } },
    why: 'GL10: short steps in T1 and T2; D6: above the knees first.',
  },
  {
    name: 'side-steps in the third trimester: hands on the worktop, no band',
    given: { profile: pregnant(32), checkIn: feels(2, lumbar), log: [...longKnown, ...wants('banded-side-steps')] },
    expect: {
      variants: { 'banded-side-steps': 'worktop' },
      doses: { 'banded-side-steps': { band: null } },
      noneWith: [{ sideStep: true, support: false }],
    },
    why: 'GA-4: a hand is held; LA7: no band with a balance challenge in T3.',
  },
  {
    name: 'one leg, hands held, third trimester: a toe tap',
    given: { profile: pregnant(32), checkIn: feels(2, lumbar), log: [...longKnown, ...wants('standing-hip-extension')] },
    expect: { variants: { 'standing-hip-extension': 'toe-tap' }, noneWith: [{ stance: 'single', support: false }] },
    why: 'GL9: M in T3, easier is the toe tapped back; GA-4.',
  },
  {
    name: 'a heel slid on all fours',
    given: { profile: pregnant(22), checkIn: feels(2, lumbar), log: [...longKnown, ...wants('heel-slide-on-all-fours')] },
    expect: { planned: ['heel-slide-on-all-fours'], doses: { 'heel-slide-on-all-fours': { reps: 6, sets: 2, perSide: true } } },
    why: 'CO2: 6 a side × 2.',
  },
  {
    name: 'walking hurts, and there is a pool',
    given: {
      profile: pregnant(24, 0, { equipment: ['pool', 'chair', 'wall'] }),
      checkIn: walksHurt,
      log: [...longKnown, ...wants('water-walk')],
    },
    expect: {
      planned: ['water-walk'],
      within: { 'water-walk': { minutesEach: [10, 30] } },
      cues: { 'water-walk': ['keep-cool', 'water-when-healed'] },
      shapedBy: { 'water-walk': ['GA-6', 'WD9'] },
    },
    why: 'WD9: 10–30 min in water if she likes it; GA-6: the pool at 33 °C at most.',
  },
  {
    name: 'a limp, no bike and no pool: the arms',
    given: {
      profile: pregnant(24, 0, { equipment: ['chair', 'wall'], conditions: ['limp'] }),
      checkIn: walksHurt,
      log: longKnown,
    },
    expect: { planned: ['seated-punching'], notPlanned: ['walk'], within: { 'seated-punching': { minutesEach: [3, 10] } } },
    why: 'WD4: no walking dose; WA5 without the legs.',
  },
  {
    name: 'sitting hurts, and a baby is fed',
    given: {
      profile: postpartum(60, { birth: 'vaginal', baby: true, feeding: 'formula' }),
      checkIn: feels(3, { sites: [site('tailbone', 'centre')], provokedBy: ['sitting'] }),
      log: longKnown,
    },
    expect: {
      pattern: 'pelvic-floor',
      planned: ['feed-baby'],
      cues: { 'feed-baby': ['sit-high-and-break', 'arms-propped-swap-sides'] },
      shapedBy: { 'feed-baby': ['TK-2', 'TK-6'] },
      noCues: ['feed-first'],
    },
    why: 'TK-6, EV9: feeding supported; TK-2: sit high and break it up; GA-14 is about the breast.',
  },
  {
    name: 'standing hurts: a comfortable stack',
    given: {
      profile: pregnant(22),
      checkIn: feels(3, { sites: [site('low-back', 'centre')], provokedBy: ['standing', 'sitting'] }),
      log: [...longKnown, ...wants('comfortable-stance')],
    },
    expect: {
      planned: ['comfortable-stance'],
      cues: { 'comfortable-stance': ['find-your-comfortable-stack', 'twice-a-day-at-most', 'change-your-stance'] },
      shapedBy: { 'comfortable-stance': ['D5', 'BP6', 'BP7'] },
    },
    why: 'D5, T1: offered and tried, never corrected; BP6: twice a day at most; BP7: change it often.',
  },
  {
    name: 'getting up hurts at five: one set',
    given: {
      profile: pregnant(22),
      checkIn: feels({ now: 3, worst24h: 5 }, { sites: [site('si')], provokedBy: ['bed-turn', 'sit-to-stand'], minutes: 45 }),
      log: [...longKnown, ...wants('sit-to-stand')],
    },
    expect: { light: 'amber', planned: ['sit-to-stand'], within: { 'sit-to-stand': { sets: [1, 1] } } },
    why: 'ST1: avoid above 5; at 5 and amber, one set.',
  },
  {
    name: 'the stretch eases, and hours later it is back',
    given: {
      profile: pregnant(22),
      checkIn: feels({ now: 2, worst24h: 3, morning: 2 }, { ...pain.posterior, minutes: 45 }),
      log: [
        ...mornings(2, 30),
        did('elevated-pigeon', 8, { pain: { before: 3, after: 1 } }),
        did('elevated-pigeon', 6, { pain: { before: 3, after: 1 } }),
        did('elevated-pigeon', 4, { pain: { before: 3, after: 1 } }),
        checkedIn(4, 3, { at: daysAgo(4, '19:00') }),
        did('elevated-pigeon', 2, { pain: { before: 3, after: 1 } }),
        checkedIn(2, 3, { at: daysAgo(2, '19:00') }),
        ...wants('elevated-pigeon'),
      ],
    },
    expect: { doses: { 'elevated-pigeon': { holdSeconds: 45 } }, shapedBy: { 'elevated-pigeon': ['SX5'] } },
    why: 'SX5: keep it as short relief and do not lengthen the hold.',
  },
  {
    name: 'ten times, and it made no difference',
    given: {
      profile: pregnant(22),
      checkIn: feels(2, { ...pain.posterior, ...soon, minutes: 45 }),
      log: [
        ...longKnown,
        ...Array.from({ length: 10 }, (_, index) => did('open-book', 2 + index, { pain: { before: 3, after: 3 } })),
        ...wants('open-book'),
      ],
    },
    expect: { planned: ['open-book'], shapedBy: { 'open-book': ['does-little'] }, silent: ['favours-you'] },
    why: 'F1: what does little for her is said to do little, and it is still hers to keep.',
  },
];
