// How easily it flares, and how much a day may then hold.
import type { Case } from '../case.ts';
import {
  checkedIn,
  daysAgo,
  did,
  feels,
  later,
  longKnown,
  mornings,
  pain,
  postpartum,
  pregnant,
  site,
  soon,
  wants,
} from '../given.ts';

const profile = pregnant(22);
const back = { sites: [site('si')], provokedBy: ['bed-turn', 'sit-to-stand'] };
const plenty = { minutes: 45 };

/** Breathing that is practised in getting up from a seat. */
const drills = ['exhale-on-effort-drill', 'exhale-both-ways-drill'];

/** Twelve squats, each answered well. */
const squats = [
  ...mornings(2, 28),
  ...[26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 6, 4].map((day) => did('box-squat', day, { variant: 'bodyweight' })),
  did('rib-breath', 1),
  ...wants('box-squat'),
];

const sorting: readonly Case[] = [
  {
    name: 'six at worst',
    given: { profile, checkIn: feels({ now: 2, worst24h: 6 }, { ...back, ...soon, ...plenty }), log: longKnown },
    expect: {
      irritability: 'high',
      light: 'red',
      conservative: true,
      items: [3, 4],
      roles: { relief: [1, 2], breathing: [1, 1], isometric: [1, 1], strength: [0, 0], mobility: [0, 1] },
      setsAtMost: 1,
      rpeAtMost: 5,
    },
    why: 'SD1: one relief, one breathing, one isometric, one pain-free move, one set; provoked pain is the worst of the day.',
  },
  ...(['posterior', 'symphysis', 'mixed'] as const).map((kind) => ({
    name: `eight at worst, ${kind}: a breath is no getting up and down`,
    given: {
      profile,
      checkIn: feels({ now: 4, worst24h: 8 }, { ...pain[kind], ...plenty }),
      log: [...longKnown, ...wants(...drills)],
    },
    expect: {
      irritability: 'high' as const,
      withheld: { 'exhale-on-effort-drill': 'avoid-when', 'exhale-both-ways-drill': 'avoid-when' },
      roles: { breathing: [1, 1] as const },
    },
    why: 'BR4: not above 5 at the back or the front of the pelvis, as ST1; SD1: one breath, which is a quiet one.',
  })),
  {
    name: 'two that stays for days: the breath of the day is a quiet one',
    given: { profile, checkIn: feels(2, { ...back, ...later, ...plenty }), log: [...longKnown, ...wants(...drills)] },
    expect: { withheld: { 'exhale-on-effort-drill': 'SD1', 'exhale-both-ways-drill': 'SD1' }, roles: { breathing: [1, 1] } },
    why: 'SD1: one breathing, beside one isometric and one pain-free move; eight times up from a seat is neither.',
  },
  {
    name: 'the day after a flare: a quiet breath',
    given: {
      profile,
      checkIn: feels({ now: 2, morning: 2 }, { ...back, ...soon, ...plenty }),
      log: [...mornings(2, 30, 2), checkedIn(1, { now: 5, morning: 5 }), ...wants(...drills)],
    },
    expect: {
      withheld: { 'exhale-on-effort-drill': 'PR7', 'exhale-both-ways-drill': 'PR7' },
      roles: { breathing: [1, 2] },
    },
    why: 'PR7: 48 hours of relief and breathing; getting up and down for the breath is work.',
  },
  {
    name: 'two that stays for days',
    given: { profile, checkIn: feels(2, { ...back, ...later, ...plenty }), log: longKnown },
    expect: { irritability: 'high', items: [3, 4], roles: { strength: [0, 0], isometric: [1, 1] }, setsAtMost: 1 },
    why: 'CLINICAL §7.0: more than 24 hours to settle is high, whatever the number.',
  },
  {
    name: 'two that stays for days, and a few minutes',
    given: { profile, checkIn: feels(2, { ...back, ...later, minutes: 8 }), log: longKnown },
    expect: { irritability: 'high', items: [2, 3], withheld: { 'short-bridge': 'SD1' }, silent: ['strength-day'] },
    why: 'She did no strength work lately, so nothing may say so; what waits, waits because her pain flares easily.',
  },
  {
    name: 'four that settles within the day',
    given: { profile, checkIn: feels(4, { ...back, settles: 'within-day', ...plenty }), log: longKnown },
    expect: {
      irritability: 'moderate',
      items: [5, 6],
      roles: { relief: [1, 2], breathing: [1, 2], strength: [1, 2] },
      setsAtMost: 2,
      rpeAtMost: 5,
    },
    why: 'SD2: five or six items, one or two sets, RPE 5 at most.',
  },
  {
    name: 'two, and she has not said how long it takes',
    given: { profile, checkIn: feels(2, { ...back, ...plenty }), log: longKnown },
    expect: { irritability: 'moderate', items: [5, 6] },
    why: 'Settled: unknown is within the day, so moderate.',
  },
  {
    name: 'three that is gone within the hour',
    given: { profile, checkIn: feels(3, { ...back, ...soon, ...plenty }), log: longKnown },
    expect: {
      irritability: 'low',
      light: 'green',
      conservative: false,
      items: [6, 8],
      roles: { strength: [2, 4], relief: [1, 2] },
      setsAtMost: 3,
      rpeAtMost: 6,
    },
    why: 'SD3: six to eight items, two or three sets, RPE 6 at most.',
  },
  {
    name: 'four that is gone within the hour',
    given: { profile, checkIn: feels(4, { ...back, ...soon }), log: longKnown },
    expect: { irritability: 'moderate', light: 'amber' },
    why: 'CLINICAL §7.0: low is 3 at most.',
  },
  {
    name: 'not asked how she feels, no pain is known',
    given: { profile, checkIn: null, log: longKnown },
    expect: { irritability: 'high', light: 'red', conservative: true },
    why: 'Unknown takes the safer side.',
  },
];

const lights: readonly Case[] = [
  {
    name: 'three, known for weeks: green',
    given: { profile, checkIn: feels(3, back), log: longKnown },
    expect: { light: 'green', conservative: false },
    why: 'CLINICAL §7.0: standard green is 3 at most.',
  },
  {
    name: 'five, known for weeks: amber',
    given: { profile, checkIn: feels(5, back), log: longKnown },
    expect: { light: 'amber', conservative: false },
    why: 'CLINICAL §7.0: standard amber is 4–5.',
  },
  {
    name: 'three on the first day: amber',
    given: { profile, checkIn: feels(3, back) },
    expect: { light: 'amber', conservative: true },
    why: 'CLINICAL §7.0: the first two weeks are conservative, green 2 at most.',
  },
  {
    name: 'three after 13 days: still amber',
    given: { profile, checkIn: feels(3, back), log: [checkedIn(13)] },
    expect: { light: 'amber', conservative: true },
    why: 'CLINICAL §7.0: the first two weeks.',
  },
  {
    name: 'three after two weeks: green',
    given: { profile, checkIn: feels(3, back), log: [checkedIn(14)] },
    expect: { light: 'green', conservative: false },
    why: 'CLINICAL §7.0: the first two weeks are over.',
  },
  {
    name: 'five in the third trimester: red',
    given: { profile: pregnant(30), checkIn: feels(5, back), log: longKnown },
    expect: { light: 'red', conservative: true },
    why: 'CLINICAL §7.0: T3 is conservative, red from 5.',
  },
  {
    name: 'three in the first weeks after birth: amber',
    given: { profile: postpartum(30), checkIn: feels(3, back), log: longKnown },
    expect: { light: 'amber', conservative: true },
    why: 'CLINICAL §7.0: P0 is conservative.',
  },
  {
    name: 'three places at three: amber',
    given: { profile, checkIn: feels(3, { ...back, sites: [site('si'), site('buttock'), site('low-back')] }), log: longKnown },
    expect: { light: 'amber', conservative: true },
    why: 'CLINICAL §7.0: three sites or more are conservative (elden-2016).',
  },
  {
    name: 'two places at three: green',
    given: { profile, checkIn: feels(3, { ...back, sites: [site('si'), site('buttock')] }), log: longKnown },
    expect: { light: 'green', conservative: false },
    why: 'CLINICAL §7.0: fewer than three sites.',
  },
  {
    name: 'places not said: counted as many',
    given: { profile, checkIn: feels(3), log: longKnown },
    expect: { light: 'amber', conservative: true },
    why: 'Unknown is never no.',
  },
  {
    name: 'red: nothing that resembles what hurts',
    given: {
      profile: postpartum(120),
      checkIn: feels(
        { now: 4, worst24h: 7 },
        { sites: [site('low-back')], provokedBy: ['hinge', 'squat', 'bridge', 'sit-to-stand'], ...plenty },
      ),
      log: [...longKnown, ...wants('box-squat', 'wall-tap-hinge', 'short-bridge')],
    },
    expect: {
      light: 'red',
      notPlanned: ['box-squat', 'wall-tap-hinge', 'short-bridge', 'sit-to-stand', 'elevated-hamstring'],
      withheld: { 'raised-block-deadlift': 'LA1', 'short-bridge': 'provoked' },
      someOfKind: ['relief', 'breathing'],
    },
    why: 'Precedence: a red light beats her preference; LA1: no loaded hinge.',
  },
  {
    name: 'sitting is what hurts, and it is red: off the chair',
    given: {
      profile,
      checkIn: feels({ now: 4, worst24h: 7 }, { sites: [site('tailbone', 'centre')], provokedBy: ['sitting'], ...plenty }),
      log: longKnown,
    },
    expect: {
      pattern: 'pelvic-floor',
      light: 'red',
      items: [3, 4],
      positions: ['side-lying', 'standing', 'supported-standing', 'quadruped', 'kneeling', 'propped-supine'],
      roles: { relief: [1, 2], breathing: [1, 1] },
    },
    why: 'SD1: pain-free moves; a red light takes away what resembles the provocation, and every one of these can be done lying on the side.',
  },
  {
    name: 'amber: one set, and easier',
    given: {
      profile: postpartum(120),
      checkIn: feels(4, { sites: [site('low-back')], provokedBy: ['standing', 'sitting'], ...plenty }),
      log: [...longKnown, ...wants('wall-sit')],
    },
    expect: {
      light: 'amber',
      doses: { 'wall-sit': { sets: 1, rpe: [4, 4] } },
      shapedBy: { 'wall-sit': ['provoked-amber'] },
    },
    why: 'Amber between green and red: what resembles the provocation is done less (stuge-2006).',
  },
];

const rhythm: readonly Case[] = [
  {
    name: 'strength yesterday, none today',
    given: { profile, checkIn: feels(3, { ...back, ...soon, ...plenty }), log: [...longKnown, did('clamshell', 1)] },
    expect: { irritability: 'low', roles: { strength: [0, 0] }, items: [4, 8], someOfKind: ['relief', 'mobility', 'breathing'] },
    why: 'SD3, SD2: strength on alternate days.',
  },
  {
    name: 'strength the day before yesterday, again today',
    given: { profile, checkIn: feels(3, { ...back, ...soon, ...plenty }), log: [...longKnown, did('clamshell', 2)] },
    expect: { roles: { strength: [2, 4] } },
    why: 'SD3: non-consecutive days.',
  },
  {
    name: 'moderate, strength yesterday',
    given: { profile, checkIn: feels(4, { ...back, ...plenty }), log: [...longKnown, did('box-squat', 1)] },
    expect: { irritability: 'moderate', roles: { strength: [0, 0] } },
    why: 'SD2: strength alternate days.',
  },
  {
    name: 'her own workout yesterday counts',
    given: {
      profile,
      checkIn: feels(3, { ...back, ...soon, ...plenty }),
      log: [
        ...longKnown,
        {
          type: 'exercise-done',
          at: '2026-11-21T18:00:00+01:00',
          exercise: 'goblet-squat',
          pattern: 'squat',
          stance: 'bilateral',
        },
      ],
    },
    expect: { roles: { strength: [0, 0] } },
    why: 'SD3: strength is strength, whoever wrote the workout.',
  },
  {
    name: 'three strength days this week',
    given: {
      profile,
      checkIn: feels(3, { ...back, ...soon, ...plenty }),
      log: [...longKnown, did('clamshell', 6), did('clamshell', 4), did('box-squat', 2)],
    },
    expect: { roles: { strength: [0, 0] } },
    why: 'SD3: two or three days a week (acsm-fitt).',
  },
  {
    name: 'glute squeezes are not a strength day',
    given: { profile, checkIn: feels(3, { ...back, ...soon, ...plenty }), log: [...longKnown, did('glute-set', 1)] },
    expect: { roles: { strength: [2, 4] } },
    why: 'SD1 gives isometrics twice a day; they do not use up the strength day.',
  },
  {
    name: 'thirteen minutes are not short',
    given: { profile, checkIn: feels(4, { ...back, minutes: 13 }), log: longKnown },
    expect: { irritability: 'moderate', items: [4, 6], minutesAtMost: 13 },
    why: 'SD7 is for less than twelve minutes.',
  },
  {
    name: 'many green squats, moderate: two sets at most',
    given: {
      profile: postpartum(150, { birth: 'vaginal' }, { equipment: ['chair', 'wall'] }),
      checkIn: feels({ now: 2, worst24h: 3, morning: 2 }, { ...back, ...plenty }),
      log: squats,
    },
    expect: { irritability: 'moderate', doses: { 'box-squat': { sets: 2, reps: 12 } } },
    why: 'SD2: one or two sets; PR4: repetitions first.',
  },
  {
    name: 'many green squats, low: a third set',
    given: {
      profile: postpartum(150, { birth: 'vaginal' }, { equipment: ['chair', 'wall'] }),
      checkIn: feels({ now: 2, worst24h: 3, morning: 2 }, { ...back, ...plenty, ...soon }),
      log: squats,
    },
    expect: { irritability: 'low', doses: { 'box-squat': { sets: 3, reps: 12 } }, shapedBy: { 'box-squat': ['PR4'] } },
    why: 'SD3: two or three sets; PR4: first repetitions, then sets.',
  },
  {
    name: 'five minutes',
    given: { profile, checkIn: feels(3, { ...pain.posterior, ...soon, minutes: 5 }), log: longKnown },
    expect: { items: [1, 3], minutesAtMost: 5, someOfKind: ['walk'] },
    why: 'SD7: three items and a walk; never nothing.',
  },
  {
    name: 'three minutes: a walk that fits, and no rest that does not',
    given: { profile, checkIn: feels(3, { ...pain.posterior, ...soon, minutes: 3 }), log: longKnown },
    expect: {
      items: [2, 3],
      roles: { relief: [1, 1], breathing: [1, 1] },
      within: { walk: { count: [1, 1], minutesEach: [2, 3] } },
      shapedBy: { walk: ['SD7'] },
      notPlanned: ['side-lying-rest', 'warm-pack', 'legs-up-rest'],
    },
    why: 'SD7: three items and one walk; whole in the time that she has.',
  },
  {
    name: 'eight minutes on a strength day',
    given: { profile, checkIn: feels(2, { ...pain.posterior, ...soon, minutes: 8 }), log: longKnown },
    expect: {
      items: [3, 3],
      roles: { relief: [1, 1], breathing: [1, 1], strength: [1, 1] },
      within: { walk: { count: [1, 1] } },
    },
    why: 'SD7: three items; relief and breathing always, and of the rest what the evidence supports: strength (CLINICAL §5a).',
  },
  {
    name: 'eleven minutes on a rest day',
    given: {
      profile,
      checkIn: feels(4, { ...pain.posterior, minutes: 11 }),
      log: [...longKnown, did('clamshell', 1)],
    },
    expect: { items: [3, 3], roles: { relief: [1, 1], breathing: [1, 1], strength: [0, 0] } },
    why: 'SD7 on the day after strength: relief, breathing and one thing that moves or holds.',
  },
  {
    name: 'twenty minutes on a middle-sized strength day',
    given: { profile, checkIn: feels(4, { ...pain.posterior, minutes: 20 }), log: longKnown },
    expect: { irritability: 'moderate', roles: { relief: [1, 2], breathing: [1, 1], mobility: [1, 2], strength: [2, 2] } },
    why: 'SD2 has room for two strength moves, and strength is what trials support (davenport-lbp-2019, stuge-2004).',
  },
  {
    name: 'a tight buttock and all the time there is: no stretch twice',
    given: { profile, checkIn: feels(2, { ...pain.piriformis, ...soon, ...plenty }), log: longKnown },
    expect: { planned: ['elevated-pigeon'], notPlanned: ['seated-figure-four', 'double-pigeon', 'side-lying-piriformis'] },
    why: 'Pigeon, figure four and the like are one stretch in four positions; ingram-2024: more of it in a day adds nothing known.',
  },
  {
    name: 'both of a kind, by her own word',
    given: {
      profile,
      checkIn: feels(2, { ...pain.piriformis, ...soon, ...plenty }),
      log: [...longKnown, ...wants('elevated-pigeon', 'seated-figure-four')],
    },
    expect: { planned: ['elevated-pigeon', 'seated-figure-four'], notPlanned: ['double-pigeon', 'side-lying-piriformis'] },
    why: 'Her word stands for what she asked for, and for no third of the same.',
  },
  {
    name: 'the night was worse than the evening',
    given: {
      profile,
      checkIn: feels({ now: 3, worst24h: 4, morning: 4 }, { ...back, ...plenty }),
      log: [...longKnown, checkedIn(1, 2, { at: daysAgo(1, '21:00') })],
    },
    expect: { cues: { 'side-lying-rest': ['second-pillow-early'] }, shapedBy: { 'side-lying-rest': ['SLP1'] } },
    why: 'SLP1: p_am above the evening: RL1, EV1, a second pillow early.',
  },
  {
    name: 'low mood on the two questions',
    given: {
      profile,
      checkIn: feels(3, { ...back, ...plenty }),
      log: [...longKnown, { type: 'mood', at: daysAgo(2), phq2: 4 }, ...wants('calm-breath')],
    },
    expect: {
      allows: 'full',
      planned: ['calm-breath', 'walk'],
      shapedBy: { 'calm-breath': ['MD1'] },
      cues: { walk: ['walk-in-company'] },
    },
    why: 'MD1: keep the gentle plan, add BR6 and company on the walk (gutke-2007).',
  },
  {
    name: 'low, and not over six of ten',
    given: { profile, checkIn: feels(2, { ...back, ...soon, ...plenty }), log: [...longKnown, ...wants('box-squat')] },
    expect: { rpeAtMost: 6, shapedBy: { 'box-squat': ['SD6'] } },
    why: 'SD6: light to somewhat hard, talking in sentences (acog-804).',
  },
  {
    name: 'less than five hours of sleep',
    given: {
      profile,
      checkIn: feels(3, { ...back, ...soon, ...plenty, sleepHours: 4 }),
      log: [...longKnown, ...wants('clamshell')],
    },
    expect: {
      planned: ['clamshell'],
      shapedBy: { clamshell: ['SLP2'] },
      within: { clamshell: { reps: [5, 7] } },
      roles: { strength: [1, 1] },
      items: [5, 6],
    },
    why: 'SLP2: 30–50 % less volume, and one strength move is kept (deering-2024): the day is shorter as a whole, not its repetitions alone.',
  },
  {
    name: 'less than five hours of sleep, and strength was yesterday',
    given: {
      profile,
      checkIn: feels(2, { ...back, ...soon, ...plenty, sleepHours: 3.5 }),
      log: [...longKnown, did('clamshell', 1)],
    },
    expect: { items: [3, 4], roles: { strength: [0, 0] }, withheld: { clamshell: 'strength-day' }, minutesAtMost: 12 },
    why: 'SLP2: the volume drops by 30–50 % whether or not it is a day for strength (deering-2024): four where there would be eight (SD3).',
  },
  {
    name: 'less than five hours of sleep, and four that settles within the day',
    given: { profile, checkIn: feels(4, { ...back, settles: 'within-day', ...plenty, sleepHours: 4 }), log: longKnown },
    expect: { items: [3, 4], roles: { strength: [1, 1] }, minutesAtMost: 12 },
    why: 'SLP2: a third less than the six of SD2, and one strength move of the two is kept (deering-2024).',
  },
];

export const irritability: readonly Case[] = [...sorting, ...lights, ...rhythm];
