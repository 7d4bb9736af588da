// What yesterday did: the morning after, flares and missed days (PR2, PR3, PR4, PR7, MD3).
import type { Case } from '../case.ts';
import { checkedIn, daysAgo, did, feels, mornings, postpartum, pregnant, site, soon, walked, wants } from '../given.ts';

const rock = 'hands-and-knees-rock';
const clam = 'clamshell';
const profile = postpartum(150);
const place = { sites: [site('si')], provokedBy: ['bed-turn'], minutes: 45 };
const morning = (score: number, worst = 3) => feels({ now: 2, worst24h: worst, morning: score }, place);
const steady = mornings(2, 30);
const steadyIn = (more: object) => mornings(2, 30, 1, more);
/** A deadlift of her own, stopped for pain. */
const lifted = (days: number, time = '10:00') => ({
  type: 'exercise-done',
  at: daysAgo(days, time),
  exercise: 'romanian-deadlift',
  pattern: 'hinge',
  stance: 'bilateral',
  pain: { before: 1, after: 8 },
  stopped: 'pain',
});
const fine = { pain: { before: 2, after: 1 } };
const stretched = { ...fine, variant: 'angled' };
const red = { pain: { before: 2, after: 7 } };
const stopped = { pain: { before: 2, after: 7 }, stopped: 'pain' };
/** As it is written down where she taps that it made it worse: before any score. */
const stoppedUnscored = { pain: null, stopped: 'pain' };
/** “Makes it worse” before the first set. */
const hurtInSetUp = { ...stoppedUnscored, dose: { sets: 0 } };
const rose = { pain: { before: 2, after: 5 } };

/** A morning three points up, this many days ago; the others at 2. */
const flare = (days: number, time = '08:00') => [
  ...mornings(2, 30, days + 1),
  checkedIn(days, { now: 5, morning: 5 }, { at: daysAgo(days, time) }),
  ...(days > 1 ? mornings(2, days - 1) : []),
];

const nextMorning: readonly Case[] = [
  {
    name: 'two points worse: what cost most is cut, the rest stays',
    given: {
      profile,
      checkIn: morning(4),
      log: [...steady, did(rock, 1, rose), did('seated-pelvic-tilt', 1, fine), ...wants(rock, 'seated-pelvic-tilt')],
    },
    expect: {
      within: { [rock]: { reps: [4, 6], sets: [1, 1] }, 'seated-pelvic-tilt': { reps: [10, 12] } },
      shapedBy: { [rock]: ['PR2'] },
      planned: ['seated-pelvic-tilt'],
      someOfKind: ['relief'],
    },
    why: 'PR2: the most provocative move by 30–50 %, the others kept, relief repeated.',
  },
  {
    name: 'the red morning came after the last session, two days ago',
    given: {
      profile,
      checkIn: morning(2),
      log: [...mornings(2, 30, 2), checkedIn(1, { now: 4, morning: 4 }), did(clam, 2, rose), ...wants(clam)],
    },
    expect: { shapedBy: { [clam]: ['PR2'] }, within: { [clam]: { reps: [5, 7], sets: [1, 1] } } },
    why: 'PR2: the next session after a red d24, whenever that is.',
  },
  {
    name: 'the same, and a walk yesterday',
    given: {
      profile,
      checkIn: morning(2),
      log: [...mornings(2, 30, 2), checkedIn(1, { now: 4, morning: 4 }), did(clam, 2, rose), walked(1, 10, null), ...wants(clam)],
    },
    expect: { shapedBy: { [clam]: ['PR2'] }, within: { [clam]: { reps: [5, 7], sets: [1, 1] } } },
    why: 'PR2: the next session after a red d24; a walk in between is none.',
  },
  {
    name: 'a point worse: hold',
    given: { profile, checkIn: morning(3), log: [...steady, did(rock, 1, fine), ...wants(rock)] },
    expect: { doses: { [rock]: { reps: 8 } }, shapedBy: { [rock]: ['PR3'] }, silent: ['PR2', 'PR4'] },
    why: 'PR3: hold the dose, do not add.',
  },
  {
    name: 'no worse: nothing is cut',
    given: { profile, checkIn: morning(2), log: [...steady, did(rock, 1, rose), ...wants(rock)] },
    expect: { doses: { [rock]: { reps: 8 } }, silent: ['PR2', 'PR3'] },
    why: 'CLINICAL §7.0: d24 of 0 is green.',
  },
  {
    name: 'the baseline is the week’s median, not the last good days',
    given: {
      profile,
      checkIn: morning(4),
      log: [checkedIn(20), ...mornings(4, 7, 4), ...mornings(2, 3), did(rock, 1, rose), ...wants(rock)],
    },
    expect: { doses: { [rock]: { reps: 8 } }, silent: ['PR2', 'PR3', 'PR7'] },
    why: 'CLINICAL §7.0: p_base is the median of seven days: four against four.',
  },
  {
    name: 'the baseline is the last week, not the one before',
    given: {
      profile,
      checkIn: morning(3),
      log: [...mornings(4, 20, 8), ...mornings(2, 7), did(rock, 1, fine), ...wants(rock)],
    },
    expect: { shapedBy: { [rock]: ['PR3'] }, silent: ['PR2'] },
    why: 'CLINICAL §7.0: the last seven days: three against two is amber.',
  },
  {
    name: 'today’s morning is not its own baseline',
    given: {
      profile,
      checkIn: morning(4),
      log: [checkedIn(20), checkedIn(1, { now: 2, morning: 2 }), did(rock, 1, rose), ...wants(rock)],
    },
    expect: { shapedBy: { [rock]: ['PR2'] } },
    why: 'Settled: today’s morning score does not count in p_base.',
  },
  {
    name: 'no earlier morning is known: nothing is claimed',
    given: { profile, checkIn: morning(4), log: [checkedIn(20), did(rock, 1, rose), ...wants(rock)] },
    expect: { silent: ['PR2', 'PR3', 'PR7'] },
    why: 'Without a baseline there is no d24.',
  },
];

const upwards: readonly Case[] = [
  {
    name: 'two green answers: one repetition more',
    given: { profile, checkIn: morning(2), log: [...steadyIn(place), did(clam, 6, fine), did(clam, 3, fine), ...wants(clam)] },
    expect: { conservative: false, within: { [clam]: { reps: [11, 12], sets: [1, 1] } }, shapedBy: { [clam]: ['PR4'] } },
    why: 'PR4: one variable, 10–20 %, repetitions first. Her mornings now say where it hurt: a day that is not known to need no care takes three.',
  },
  {
    name: 'the same, and she never said where it hurt: three are needed',
    given: { profile, checkIn: morning(2), log: [...steady, did(clam, 6, fine), did(clam, 3, fine), ...wants(clam)] },
    expect: { doses: { [clam]: { reps: 10, sets: 1 } }, silent: ['PR4'] },
    why: 'PR4: three in the careful mode; each day is judged by what was known on it, and unknown is not no.',
  },
  {
    name: 'three of ten for three weeks: two weeks are over, and nothing leaps',
    given: {
      profile: pregnant(22),
      checkIn: feels({ now: 3, morning: 3 }, place),
      log: [
        ...mornings(3, 14, 1, place),
        ...[12, 10, 8, 6, 4, 2].map((day) => did('elevated-pigeon', day, { pain: { before: 3, after: 3 } })),
        ...wants('elevated-pigeon'),
      ],
    },
    expect: { conservative: false, doses: { 'elevated-pigeon': { holdSeconds: 30, sets: 2 } } },
    why: 'D1: what was amber on its day stays amber when the careful weeks are over; the hold grows from here.',
  },
  {
    name: 'her own deadlifts stopped her on two of two days, the second this morning',
    given: {
      profile: postpartum(200),
      checkIn: feels({ now: 3, worst24h: 4, morning: 2 }, { sites: [site('si')], provokedBy: [], minutes: 45 }),
      log: [...mornings(2, 20, 1, place), lifted(2), lifted(0, '07:30'), ...wants('band-pull-through')],
    },
    expect: { withheld: { 'band-pull-through': 'PR5' } },
    why: 'PR5: two reds in three sessions on one pattern, whoever planned them.',
  },
  {
    name: 'and stretches that went well in between',
    given: {
      profile: postpartum(200),
      checkIn: feels({ now: 3, worst24h: 4, morning: 2 }, { sites: [site('si')], provokedBy: [], minutes: 45 }),
      log: [
        ...mornings(2, 20, 1, place),
        lifted(6),
        did('elevated-hamstring', 5, stretched),
        lifted(3),
        ...[2, 1].map((day) => did('elevated-hamstring', day, stretched)),
        ...wants('band-pull-through'),
      ],
    },
    expect: { withheld: { 'band-pull-through': 'PR5' } },
    why: 'PR5: a stretch at the hip that goes well is no session of lifting from it.',
  },
  {
    name: 'one green answer: the same again',
    given: { profile, checkIn: morning(2), log: [...steady, did(clam, 3, fine), ...wants(clam)] },
    expect: { doses: { [clam]: { reps: 10, sets: 1 } }, silent: ['PR4'] },
    why: 'PR4: two exposures in a row.',
  },
  {
    name: 'in careful weeks two green answers are not enough',
    given: {
      profile: pregnant(32),
      checkIn: morning(2, 2),
      log: [...steady, did(clam, 6, fine), did(clam, 3, fine), ...wants(clam)],
    },
    expect: { conservative: true, doses: { [clam]: { reps: 10, sets: 1 } }, silent: ['PR4'] },
    why: 'PR4: three in conservative mode, and T3 is.',
  },
  {
    name: 'in careful weeks three are',
    given: {
      profile: pregnant(32),
      checkIn: morning(2, 2),
      log: [...steady, did(clam, 8, fine), did(clam, 5, fine), did(clam, 2, fine), ...wants(clam)],
    },
    expect: { conservative: true, within: { [clam]: { reps: [11, 12], sets: [1, 1] } }, shapedBy: { [clam]: ['PR4'] } },
    why: 'PR4: three in conservative mode.',
  },
];

const flares: readonly Case[] = [
  {
    name: 'three points up this morning',
    given: {
      profile,
      checkIn: feels({ now: 3, worst24h: 4, morning: 5 }, { sites: [site('si')], provokedBy: ['walking'], minutes: 45 }),
      log: [...steady, walked(10, 30, null), walked(8, 30, null), walked(6, 30, null), ...wants(clam, 'glute-set')],
    },
    expect: {
      roles: { strength: [0, 0], isometric: [0, 0], relief: [1, 3], breathing: [1, 2] },
      withheld: { [clam]: 'PR7', 'glute-set': 'PR7' },
      planned: ['walk'],
      within: { walk: { minutesEach: [2, 3], count: [1, 2] } },
    },
    why: 'PR7: 48 hours of relief, breathing and the shortest walk; settled: SD1’s isometric waits too.',
  },
  {
    name: 'forty-seven hours after a flare',
    given: { profile, checkIn: morning(2), log: [...flare(2, '09:00'), ...wants(clam)] },
    expect: { withheld: { [clam]: 'PR7' }, roles: { strength: [0, 0], isometric: [0, 0] } },
    why: 'PR7: 48 hours.',
  },
  {
    name: 'forty-nine hours after a flare: back at half',
    given: {
      profile,
      checkIn: morning(2),
      log: [did(clam, 5, fine), ...flare(2, '07:00'), did('rib-breath', 1, fine), ...wants(clam)],
    },
    expect: { planned: [clam], within: { [clam]: { reps: [5, 5] } }, shapedBy: { [clam]: ['PR7'] } },
    why: 'PR7: resume at 50 %, not rest only.',
  },
  {
    name: 'forty-nine hours after a flare: half of what is new, too',
    given: {
      profile,
      checkIn: morning(2),
      log: [did(clam, 5, fine), ...flare(2, '07:00'), did('rib-breath', 1, fine), ...wants('seated-row', 'glute-set')],
    },
    expect: {
      doses: { 'seated-row': { reps: 5 }, 'glute-set': { reps: 5 } },
      shapedBy: { 'seated-row': ['PR7'], 'glute-set': ['PR7'] },
    },
    why: 'PR7: resume at 50 %; what she never did is no smaller a start than what she knows.',
  },
  {
    name: 'six days after a flare, and half has gone well: new work begins as it always does',
    given: {
      profile,
      checkIn: morning(2),
      log: [did(clam, 9, fine), ...flare(6), did(clam, 3, fine), walked(3, 10, null), ...wants('seated-row')],
    },
    expect: { within: { 'seated-row': { reps: [10, 12] } }, silent: ['PR7'] },
    why: 'PR7 halves the resumption; a green answer ends it, and a walk ends that of walks.',
  },
  {
    name: 'half went well once after a flare: as much as before it, and no step yet',
    given: {
      profile,
      checkIn: morning(2),
      log: [
        ...mornings(2, 30, 8, place),
        checkedIn(7, { now: 5, morning: 5 }),
        ...mornings(2, 6, 1, place),
        ...[12, 10, 3].map((day) => did(clam, day, fine)),
        ...[8, 6, 5].map((day) => walked(day, 10, null)),
        ...wants(clam),
      ],
    },
    expect: { doses: { [clam]: { reps: 10, sets: 1 } }, silent: ['PR4'] },
    why: 'PR4: two green exposures before a step; what was earned before the flare is earned anew after it.',
  },
  {
    name: 'after a flare: the strength that she knows first',
    given: {
      profile: pregnant(22),
      checkIn: feels({ now: 2, worst24h: 3, morning: 2 }, { ...place, ...soon, minutes: 20 }),
      log: [
        ...[16, 14, 12, 10, 8, 6].map((day) => did('sit-to-stand', day, { variant: 'firm-seat', pain: { before: 2, after: 2 } })),
        ...flare(3),
      ],
    },
    expect: { planned: ['sit-to-stand'], notPlanned: ['box-squat'], shapedBy: { 'sit-to-stand': ['PR7'] } },
    why: 'PR7: resume what was done, at half; nothing harder in its place.',
  },
  {
    name: 'half was fine, so the whole again',
    given: { profile, checkIn: morning(2), log: [did(clam, 8, fine), ...flare(6), did(clam, 3, fine), ...wants(clam)] },
    expect: { within: { [clam]: { reps: [10, 12] } } },
    why: 'PR7 halves the resumption; a green answer ends it.',
  },
  {
    name: 'a flare of a month ago does not halve something new',
    given: { profile: postpartum(200), checkIn: morning(2), log: [...flare(20), ...wants('seated-row')] },
    expect: { within: { 'seated-row': { reps: [10, 12] } }, silent: ['PR7'] },
    why: 'PR7 is about resuming what she did; PR6: after 14 days without red the plan widens.',
  },
];

const weeks: readonly Case[] = [
  {
    name: 'two red squats of three: a week without',
    given: {
      profile,
      checkIn: morning(2),
      log: [
        ...steady,
        did('box-squat', 9, { variant: 'bodyweight', ...red }),
        did('box-squat', 6, { variant: 'bodyweight', ...fine }),
        did('box-squat', 3, { variant: 'bodyweight', ...red }),
        did('rib-breath', 1, fine),
        ...wants('box-squat'),
      ],
    },
    expect: { notPlanned: ['box-squat', 'wall-sit'], withheld: { 'box-squat': 'PR5', 'wall-sit': 'PR5' } },
    why: 'PR5: two reds in three sessions on one pattern, then seven days without it.',
  },
  {
    name: 'two red squats, the last six days ago: still without',
    given: {
      profile,
      checkIn: morning(2),
      log: [
        ...steady,
        did('box-squat', 9, { variant: 'bodyweight', ...red }),
        did('box-squat', 6, { variant: 'bodyweight', ...red }),
        did('rib-breath', 1, fine),
        ...wants('box-squat'),
      ],
    },
    expect: { withheld: { 'box-squat': 'PR5' } },
    why: 'PR5: seven days.',
  },
  {
    name: 'one red squat of three: no week off',
    given: {
      profile,
      checkIn: morning(2),
      log: [
        ...steady,
        did('box-squat', 9, { variant: 'bodyweight', ...fine }),
        did('box-squat', 6, { variant: 'bodyweight', ...red }),
        did('box-squat', 3, { variant: 'bodyweight', ...fine }),
        ...wants('wall-sit'),
      ],
    },
    expect: { planned: ['wall-sit'], silent: ['PR5'] },
    why: 'PR5: two of three.',
  },
  {
    name: 'the week is over: half of it',
    given: {
      profile,
      checkIn: morning(2),
      log: [
        ...steady,
        did('box-squat', 14, { variant: 'bodyweight', ...red }),
        did('box-squat', 11, { variant: 'bodyweight', ...red }),
        did('rib-breath', 1, fine),
        ...wants('wall-sit'),
      ],
    },
    expect: { planned: ['wall-sit'], shapedBy: { 'wall-sit': ['PR5'] }, within: { 'wall-sit': { holdSeconds: [7, 10] } } },
    why: 'PR5: after seven days a retest at half the dose.',
  },
  {
    name: 'stopped for pain an hour ago, no score given: not again today, though she always wants it',
    given: {
      profile,
      checkIn: morning(2),
      log: [...steady, did(clam, 0, stoppedUnscored), ...wants(clam)],
      now: daysAgo(0, '11:00'),
    },
    expect: { notPlanned: [clam], withheld: { [clam]: 'PR1' } },
    why: 'PR1: stop that move now. “Makes it worse” is the answer; the scores say no more than that.',
  },
  {
    name: 'worse as she got into position an hour ago: not again today, though she always wants it',
    given: {
      profile,
      checkIn: morning(2),
      log: [...steady, did(clam, 0, hurtInSetUp), ...wants(clam)],
      now: daysAgo(0, '11:00'),
    },
    expect: { notPlanned: [clam], withheld: { [clam]: 'PR1' } },
    why: 'PR1: what hurts is stopped, whether or not a set was begun.',
  },
  {
    name: 'a squat that hurt as she got into position yesterday: that was no strength work',
    given: {
      profile,
      checkIn: morning(2),
      log: [...steady, did('box-squat', 1, { variant: 'bodyweight', ...hurtInSetUp })],
    },
    expect: { roles: { strength: [1, 3] } },
    why: 'SD6 lets strength work rest for a day, and none was done.',
  },
  {
    name: 'ended for want of time this morning: nothing is said against it',
    given: {
      profile,
      checkIn: morning(2),
      log: [...steady, did(clam, 0, { pain: null, stopped: 'interrupted' }), ...wants(clam)],
      now: daysAgo(0, '11:00'),
    },
    expect: { planned: [clam], silent: ['PR1'] },
    why: 'PR1 is about what hurts.',
  },
  {
    name: 'stopped for pain the last time, at the start of its dose, no score given: less of it, and she is told why',
    given: {
      profile,
      checkIn: morning(2),
      log: [...steady, did(clam, 2, stoppedUnscored), did('rib-breath', 1, fine), ...wants(clam)],
    },
    expect: { planned: [clam], doses: { [clam]: { reps: 6 } }, shapedBy: { [clam]: ['PR1'] } },
    why: 'Settled: a red light takes one step back; where there is no step below, PR2’s cut stands in for it.',
  },
  {
    name: 'stopped for pain twice, a move that resembles nothing she could name: a week without',
    given: {
      profile,
      checkIn: morning(2),
      log: [...steady, did(clam, 4, stopped), did(clam, 2, stopped), did('rib-breath', 1, fine), ...wants(clam)],
    },
    expect: { notPlanned: [clam], withheld: { [clam]: 'PR5' } },
    why: 'PR1, PR5: what she has to stop for pain twice in three sessions is left for a week, whatever tags it has.',
  },
  {
    name: 'stopped for pain twice, and the week is over: half of it',
    given: {
      profile,
      checkIn: morning(2),
      log: [...steady, did(clam, 12, stopped), did(clam, 10, stopped), did('rib-breath', 1, fine), ...wants(clam)],
    },
    expect: { planned: [clam], shapedBy: { [clam]: ['PR5'] }, doses: { [clam]: { reps: 5 } } },
    why: 'PR5: after seven days a retest at half the dose.',
  },
  {
    name: 'sore before it twice, and eased by it: no week off',
    given: {
      profile,
      checkIn: morning(2),
      log: [
        ...steady,
        did(clam, 4, { pain: { before: 7, after: 6 } }),
        did(clam, 2, { pain: { before: 7, after: 6 } }),
        ...wants(clam),
      ],
    },
    expect: { planned: [clam], silent: ['PR5'] },
    why: 'PR5 leaves out what provokes; pain that was there before and went down was not provoked by it.',
  },
  {
    name: 'two red mornings, and nothing hurt while it was done: no week off by itself',
    given: {
      profile,
      checkIn: morning(2),
      log: [
        ...mornings(2, 30, 5),
        did(clam, 5, fine),
        checkedIn(4, { now: 3, morning: 4 }),
        checkedIn(3, { now: 2, morning: 2 }),
        did(clam, 3, fine),
        checkedIn(2, { now: 3, morning: 4 }),
        checkedIn(1, { now: 2, morning: 2 }),
        did('rib-breath', 1, fine),
        ...wants(clam),
      ],
    },
    expect: { planned: [clam], silent: ['PR5'] },
    why: 'PR2: after a red morning the most provocative move is cut and the rest is kept.',
  },
  {
    name: 'minutes do not grow, and nothing is told of growing',
    given: {
      profile,
      checkIn: morning(2),
      log: [...steady, ...[9, 7, 5, 3, 1].map((day) => did('calm-breath', day, fine)), ...wants('calm-breath')],
    },
    expect: { doses: { 'calm-breath': { minutes: 3 } }, silent: ['PR4'] },
    why: 'PR4 adds to reps, sets and load; minutes of breathing and rest stay as they begin, so nothing is “a little more”.',
  },
  {
    name: 'two weeks without red: what provoked may be tried',
    given: {
      profile,
      checkIn: feels({ now: 2, worst24h: 3, morning: 2 }, { ...place, provokedBy: ['bed-turn', 'sit-to-stand', 'squat'] }),
      log: [...steady, did(clam, 20, red), did('rib-breath', 1, fine), ...wants('box-squat')],
    },
    expect: {
      light: 'green',
      planned: ['box-squat'],
      cues: { 'box-squat': ['test-five-reps'] },
      shapedBy: { 'box-squat': ['PR6'] },
    },
    why: 'PR6: no red for 14 days: one provoked pattern as a test set of five (wu-2008).',
  },
  {
    name: 'two points up, two weeks running',
    given: { profile, checkIn: feels(4, place), log: [...mornings(2, 30, 15), ...mornings(4, 14)] },
    expect: { level: 'clear', allows: 'full', because: ['PR8'] },
    why: 'PR8: the weekly median up by two for two weeks asks for a review; settled: the level comes from flags alone.',
  },
  {
    name: 'one point up, two weeks running',
    given: { profile, checkIn: feels(3, place), log: [...mornings(2, 30, 15), ...mornings(3, 14)] },
    expect: { notBecause: ['PR8'] },
    why: 'PR8: two points, beyond the noise of the scale (ostelo-2008).',
  },
  {
    name: 'two points up, but three answers a week',
    given: {
      profile,
      checkIn: feels(4, place),
      log: [checkedIn(20), checkedIn(18), checkedIn(16), ...[13, 11, 9, 6, 4, 2].map((day) => checkedIn(day, 4))],
    },
    expect: { notBecause: ['PR8', 'PR9'] },
    why: 'CLINICAL §8.2: at least four readings a week before any trend.',
  },
  {
    name: 'three and a half weeks, and nothing has changed',
    given: { profile, checkIn: feels(3, place), log: mornings(3, 25) },
    expect: { notBecause: ['PR9'] },
    why: 'PR9: four to six weeks.',
  },
  {
    name: 'two points up for one week only',
    given: { profile, checkIn: feels(4, place), log: [...mornings(2, 30, 7), ...mornings(4, 6)] },
    expect: { notBecause: ['PR8'] },
    why: 'PR8: held for two weeks.',
  },
  {
    name: 'five weeks, and nothing has changed',
    given: { profile, checkIn: feels(3, place), log: mornings(3, 36) },
    expect: { level: 'clear', allows: 'full', because: ['PR9'] },
    why: 'PR9: no change by four to six weeks: a physio’s eyes, not more exercises.',
  },
  {
    name: 'six weeks at one of ten',
    given: { profile, checkIn: feels(1, place), log: mornings(1, 40) },
    expect: { notBecause: ['PR9'] },
    why: 'PR9 is about pain that has room to fall; ostelo-2008: less than two points are not told from noise.',
  },
  {
    name: 'six weeks at two of ten',
    given: { profile, checkIn: feels(2, place), log: mornings(2, 40) },
    expect: { notBecause: ['PR9'] },
    why: 'PR9: a pain of two that stays one of two needs no other eyes.',
  },
  {
    name: 'five weeks, and it is better',
    given: { profile, checkIn: feels(2, place), log: [...mornings(5, 36, 20), ...mornings(2, 19)] },
    expect: { notBecause: ['PR9', 'PR8'] },
    why: 'PR9 is about no change.',
  },
];

const missed: readonly Case[] = [
  {
    name: 'a flare and missed days: half, not a third',
    given: { profile, checkIn: morning(2), log: [did(clam, 7, fine), ...flare(3), ...wants(clam)] },
    expect: { within: { [clam]: { reps: [5, 5] } } },
    why: 'PR7: resume at 50 %; MD3’s 70 % is the milder of the two and does not come on top.',
  },
  {
    name: 'three days missed: seven tenths',
    given: { profile, checkIn: morning(2), log: [...steady, did(clam, 6, fine), did(rock, 4, fine), ...wants(clam)] },
    expect: { within: { [clam]: { reps: [6, 7], sets: [1, 1] } }, shapedBy: { [clam]: ['MD3'] } },
    why: 'MD3: restart at 70 %.',
  },
  {
    name: 'three days missed: seven tenths of what is new, too',
    given: {
      profile,
      checkIn: morning(2),
      log: [...steady, did(clam, 6, fine), did(rock, 4, fine), ...wants('seated-row', 'counter-plank')],
    },
    expect: {
      doses: { 'seated-row': { reps: 7 }, 'counter-plank': { holdSeconds: 10 } },
      shapedBy: { 'seated-row': ['MD3'], 'counter-plank': ['MD3'] },
    },
    why: 'MD3: restart at 70 %; new work is no exception.',
  },
  {
    name: 'three days missed: the strength that she knows first',
    given: {
      profile: pregnant(22),
      checkIn: feels({ now: 2, worst24h: 3, morning: 2 }, { ...place, ...soon, minutes: 20 }),
      log: [
        ...steady,
        ...[16, 14, 12, 10, 8, 6].map((day) => did('sit-to-stand', day, { variant: 'firm-seat', pain: { before: 1, after: 1 } })),
      ],
    },
    expect: { planned: ['sit-to-stand'], notPlanned: ['box-squat'], shapedBy: { 'sit-to-stand': ['MD3'] } },
    why: 'MD3: a restart is what she knows, at 70 %; something harder waits for another day.',
  },
  {
    name: 'two days missed: as before',
    given: { profile, checkIn: morning(2), log: [...steady, did(clam, 6, fine), did(rock, 3, fine), ...wants(clam)] },
    expect: { doses: { [clam]: { reps: 10 } }, silent: ['MD3'] },
    why: 'MD3 begins at three missed days.',
  },
  {
    name: 'nothing was ever done: nothing was missed',
    given: { profile, checkIn: morning(2), log: [...steady, ...wants(clam)] },
    expect: { doses: { [clam]: { reps: 10 } }, silent: ['MD3', 'PR2', 'PR3', 'PR4', 'PR7'] },
    why: 'MD3 restarts what was begun.',
  },
];

export const response: readonly Case[] = [...nextMorning, ...upwards, ...flares, ...weeks, ...missed];
