// How long a stretch is held: from half a minute up to the practitioner's two, as the answers allow (D1).
import type { Case } from '../case.ts';
import { checkedIn, did, feels, mornings, pain, pregnant, site, wants } from '../given.ts';

const pigeon = 'elevated-pigeon';
const balls = 'hip-release-balls';
const lat = 'counter-lat-stretch';
const profile = pregnant(22);
const today = feels({ now: 2, worst24h: 3, morning: 2 }, { ...pain.posterior, minutes: 45 });
/** Every morning at 2: whatever was done, the next morning was green. */
const steady = mornings(2, 40);
const fine = { pain: { before: 2, after: 1 } };
const hurt = { pain: { before: 2, after: 7 } };

/** Done on these days, with nothing in between. */
const done = (move: string, days: readonly number[], more: object = fine) => days.map((day) => did(move, day, more));

const climb = (move: string, days: readonly number[], ...more: readonly object[]) => ({
  profile,
  checkIn: today,
  log: [...steady, ...done(move, days), ...more, ...wants(move)],
});

const ramp: readonly Case[] = [
  {
    name: 'the first time: half a minute, twice a side',
    given: climb(pigeon, []),
    expect: { doses: { [pigeon]: { sets: 2, holdSeconds: 30, perSide: true } }, conservative: false },
    why: 'D1: start at 2 × 30 s a side.',
  },
  {
    name: 'one green answer',
    given: climb(pigeon, [2]),
    expect: { doses: { [pigeon]: { holdSeconds: 30 } } },
    why: 'D1: two in a row.',
  },
  {
    name: 'two green answers',
    given: climb(pigeon, [4, 2]),
    expect: { doses: { [pigeon]: { holdSeconds: 45 } }, shapedBy: { [pigeon]: ['D1'] } },
    why: 'D1: two green in a row, during and the next morning, add 15 s.',
  },
  {
    name: 'three green answers',
    given: climb(pigeon, [6, 4, 2]),
    expect: { doses: { [pigeon]: { holdSeconds: 45 } } },
    why: 'D1: each time two in a row.',
  },
  {
    name: 'four green answers',
    given: climb(pigeon, [8, 6, 4, 2]),
    expect: { doses: { [pigeon]: { holdSeconds: 60 } } },
    why: 'D1: 15 s for each two; it beats SX1’s ceiling later on, too.',
  },
  {
    name: 'sixteen green answers: the practitioner’s two minutes',
    given: climb(pigeon, [16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]),
    expect: { doses: { [pigeon]: { holdSeconds: 120 } } },
    why: 'D1: the ceiling is the practitioner’s 2 min a side (S2a).',
  },
  {
    name: 'green, amber, green',
    given: {
      profile,
      checkIn: today,
      log: [
        ...steady,
        ...done(pigeon, [6]),
        did(pigeon, 4, { pain: { before: 2, after: 5 } }),
        ...done(pigeon, [2]),
        ...wants(pigeon),
      ],
    },
    expect: { doses: { [pigeon]: { holdSeconds: 30 } } },
    why: 'D1: in a row.',
  },
  {
    name: 'green at the time, a point worse the next morning',
    given: {
      profile,
      checkIn: today,
      log: [
        ...mornings(2, 40, 8),
        ...done(pigeon, [9]),
        checkedIn(7, { now: 2, morning: 2 }),
        ...done(pigeon, [7]),
        checkedIn(6, { now: 3, morning: 3 }),
        ...mornings(2, 5),
        did('rib-breath', 1, fine),
        ...wants(pigeon),
      ],
    },
    expect: { doses: { [pigeon]: { holdSeconds: 30 } } },
    why: 'D1: green during and the next morning.',
  },
  {
    name: 'pain not noted: not green',
    given: { profile, checkIn: today, log: [...steady, ...done(pigeon, [4, 2], { pain: null }), ...wants(pigeon)] },
    expect: { doses: { [pigeon]: { holdSeconds: 30 } } },
    why: 'What adds acts only if it is known to be true.',
  },
  {
    name: 'the morning after not noted: not green',
    given: { profile, checkIn: today, log: [checkedIn(30), ...done(pigeon, [4, 2]), ...wants(pigeon)] },
    expect: { doses: { [pigeon]: { holdSeconds: 30 } } },
    why: 'D1 asks for both; what is not known is not green.',
  },
  {
    name: 'another move’s answers do not count',
    given: { profile, checkIn: today, log: [...steady, ...done('double-pigeon', [8, 6, 4, 2]), ...wants(pigeon)] },
    expect: { doses: { [pigeon]: { holdSeconds: 30 } } },
    why: 'Settled: the ramp is a move’s own.',
  },
  {
    name: 'in the first two weeks two green answers are enough for a hold',
    given: {
      profile,
      checkIn: feels({ now: 2, worst24h: 2, morning: 2 }, { ...pain.posterior, minutes: 45 }),
      log: [...mornings(2, 9), ...done(pigeon, [4, 2]), ...wants(pigeon)],
    },
    expect: { conservative: true, doses: { [pigeon]: { holdSeconds: 45 } } },
    why: 'D1 counts two; settled: D1 beats PR4 (and its three) for holds.',
  },
  {
    name: 'in the third trimester the ramp goes on',
    given: {
      profile: pregnant(32),
      checkIn: feels({ now: 2, worst24h: 2, morning: 2 }, { ...pain.posterior, minutes: 45 }),
      log: [...steady, ...done(pigeon, [18, 16, 14, 12, 10, 8, 6, 5, 4, 3, 2, 1]), ...wants(pigeon)],
    },
    expect: { variants: { [pigeon]: 'hands-on-table' }, within: { [pigeon]: { holdSeconds: [75, 120] } } },
    why: 'Settled: D1 beats SX1 (60 s at most, never two minutes in T3) for holds; D2 keeps the stretch in T3.',
  },
  {
    name: 'the balls: a minute a side',
    given: climb(balls, []),
    expect: { doses: { [balls]: { sets: 1, holdSeconds: 60, perSide: true } } },
    why: 'D1: balls start at 60 s a side.',
  },
  {
    name: 'the balls after two green answers',
    given: climb(balls, [4, 2]),
    expect: { doses: { [balls]: { holdSeconds: 75 } }, shapedBy: { [balls]: ['D1'] } },
    why: 'D1: 15 s more.',
  },
  {
    name: 'the balls at their ceiling',
    given: climb(balls, [20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]),
    expect: { doses: { [balls]: { holdSeconds: 180 } } },
    why: 'D1: the balls’ ceiling is 3 min a side (S1: 2–3 min).',
  },
];

const back: readonly Case[] = [
  {
    name: 'a red answer takes one step back',
    given: {
      profile,
      checkIn: today,
      log: [...steady, ...done(pigeon, [12, 10, 8, 6]), did(pigeon, 3, { pain: { before: 2, after: 7 } }), ...wants(pigeon)],
    },
    expect: { doses: { [pigeon]: { holdSeconds: 45 } } },
    why: 'Settled: a red light takes one step back: from 60 s to 45.',
  },
  {
    name: 'a red answer after more green ones than there are steps: a step back from the full hold',
    given: climb(pigeon, [38, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 6, 4], did(pigeon, 2, hurt)),
    expect: { doses: { [pigeon]: { holdSeconds: 105 } }, shapedBy: { [pigeon]: ['PR1'] }, silent: ['D1'] },
    why: 'Settled: a red light takes one step back; steps beyond the ceiling would swallow it. PR1 says so, and D1 does not tell of growing.',
  },
  {
    name: 'stopped for pain on two of three days: a week without it, though she always wants it',
    given: climb(
      pigeon,
      [38, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 8],
      did(pigeon, 4, { ...hurt, stopped: 'pain' }),
      did(pigeon, 2, { ...hurt, stopped: 'pain' }),
    ),
    expect: { notPlanned: [pigeon], withheld: { [pigeon]: 'PR5' } },
    why: 'PR1: stop that move; PR5: two reds in three sessions, then seven days without. It resembles nothing that she could name, so it counts by itself.',
  },
  {
    name: 'the day after a step back: the same again, and nothing is told of growing',
    given: climb(pigeon, [10, 8, 7, 6], did(pigeon, 4, hurt), did(pigeon, 2, fine)),
    expect: { doses: { [pigeon]: { holdSeconds: 45 } }, silent: ['D1', 'PR1'] },
    why: 'D1 tells of growing, and 60 s have become 45: what is said must be so.',
  },
  {
    name: 'stopped because it hurt: red',
    given: {
      profile,
      checkIn: today,
      log: [
        ...steady,
        ...done(pigeon, [12, 10, 8, 6]),
        did(pigeon, 3, { pain: null, stopped: 'pain' }),
        did('rib-breath', 1, fine),
        ...wants(pigeon),
      ],
    },
    expect: { doses: { [pigeon]: { holdSeconds: 45 } } },
    why: 'PR1: a move that was stopped for pain was red.',
  },
  {
    name: 'three days missed take two steps back',
    given: climb(pigeon, [14, 12, 10, 8, 6, 4]),
    expect: { doses: { [pigeon]: { holdSeconds: 45 } }, shapedBy: { [pigeon]: ['MD3'] } },
    why: 'Settled: three missed days cost two steps: from 75 s to 45.',
  },
  {
    name: 'three weeks missed after the full hold take two steps from its top',
    given: climb(
      pigeon,
      [60, 58, 56, 54, 52, 50, 48, 46, 44, 42, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22],
      ...mornings(2, 62, 41),
    ),
    expect: { doses: { [pigeon]: { holdSeconds: 90 } }, shapedBy: { [pigeon]: ['MD3'] } },
    why: 'MD3: restart at 70 %; settled: two steps back, and nobody has climbed beyond the two minutes that they are taken from.',
  },
  {
    name: 'days missed after one step: it goes back',
    given: climb(pigeon, [8, 6]),
    expect: { doses: { [pigeon]: { holdSeconds: 30 } }, shapedBy: { [pigeon]: ['MD3'] } },
    why: 'Settled: the step that was earned goes back.',
  },
  {
    name: 'days missed, and no step to take back: seven tenths of the start',
    given: climb(pigeon, [6]),
    expect: { within: { [pigeon]: { holdSeconds: [20, 20] } }, shapedBy: { [pigeon]: ['MD3'] } },
    why: 'MD3: restart at 70 %; “we begin a little lower” must be so. New holds after a pause begin there as well.',
  },
  {
    name: 'days missed, and the full hold is asked for',
    given: { ...climb(pigeon, [14, 12, 10, 8, 6, 4]), fullHold: true },
    expect: { doses: { [pigeon]: { holdSeconds: 45 } }, shapedBy: { [pigeon]: ['MD3'] } },
    why: 'D1 lets her choose the full hold on a green day; MD3 restricts, and what restricts beats what allows.',
  },
  {
    name: 'two days missed take none',
    given: climb(pigeon, [13, 11, 9, 7, 5, 3]),
    expect: { doses: { [pigeon]: { holdSeconds: 75 } }, silent: ['MD3'] },
    why: 'Settled: three missed days; two are ordinary life.',
  },
  {
    name: 'the day after coming back it is not all back',
    given: climb(pigeon, [20, 18, 16, 14, 12, 10, 1]),
    expect: { within: { [pigeon]: { holdSeconds: [30, 45] } } },
    why: 'Settled: three missed days cost two steps; one green answer since does not give them back (D1 asks for two a step).',
  },
  {
    name: 'a point worse this morning: nothing is added',
    given: {
      profile,
      checkIn: feels({ now: 3, worst24h: 3, morning: 3 }, { ...pain.posterior, minutes: 45 }),
      log: [...steady, ...done(pigeon, [4, 2]), did('rib-breath', 1, fine), ...wants(pigeon)],
    },
    expect: { doses: { [pigeon]: { holdSeconds: 30 } }, shapedBy: { [pigeon]: ['PR3'] } },
    why: 'PR3: amber this morning holds the dose she had; the step that was earned waits.',
  },
];

const limits: readonly Case[] = [
  {
    name: 'front of the pelvis stays at half a minute',
    given: {
      profile,
      checkIn: feels({ now: 2, worst24h: 3, morning: 2 }, { ...pain.symphysis, minutes: 45 }),
      log: [...steady, ...done(lat, [8, 6, 4, 2]), ...wants(lat)],
    },
    expect: {
      pattern: 'symphysis',
      doses: { [lat]: { holdSeconds: 30 } },
      shapedBy: { [lat]: ['comfort-hold'] },
      silent: ['D1'],
    },
    why: 'D1: SYMPH stays at 2 × 30 s and inside a comfortable range; what stays is not told to grow.',
  },
  {
    name: 'front of the pelvis: the balls stay at a minute',
    given: {
      profile,
      checkIn: feels({ now: 2, worst24h: 3, morning: 2 }, { ...pain.symphysis, minutes: 45 }),
      log: [...steady, ...done(balls, [8, 6, 4, 2]), ...wants(balls)],
    },
    expect: { pattern: 'symphysis', doses: { [balls]: { holdSeconds: 60 } } },
    why: 'D1: SYMPH stays where holds begin.',
  },
  {
    name: 'nerve stays at half a minute',
    given: {
      profile,
      checkIn: feels({ now: 2, worst24h: 3, morning: 2 }, { sites: [site('below-knee')], provokedBy: ['sitting'], minutes: 45 }),
      log: [...steady, ...done(lat, [8, 6, 4, 2]), ...wants(lat)],
    },
    expect: { pattern: 'nerve', doses: { [lat]: { holdSeconds: 30 } } },
    why: 'D1: NERVE stays at 2 × 30 s.',
  },
  {
    name: 'bendy joints stay at half a minute',
    given: {
      profile: pregnant(22, 0, { hypermobile: true }),
      checkIn: today,
      log: [...steady, ...done(lat, [8, 6, 4, 2]), ...done(pigeon, [9, 7, 5, 3]), ...wants(lat, pigeon)],
    },
    expect: {
      doses: { [lat]: { holdSeconds: 30 }, [pigeon]: { holdSeconds: 30 } },
      noneWith: [{ endRange: true }],
    },
    why: 'D1, SX2: hypermobile stays at 2 × 30 s, without end range.',
  },
  {
    name: 'others climb on: the same stretch for the back',
    given: climb(lat, [8, 6, 4, 2]),
    expect: { doses: { [lat]: { holdSeconds: 60 } } },
    why: 'MO9: 20–30 s twice, SX1: up to 60 s each.',
  },
  {
    name: 'the full hold on a green day',
    given: { ...climb(pigeon, []), fullHold: true },
    expect: { light: 'green', doses: { [pigeon]: { holdSeconds: 120 } } },
    why: 'D1: who is green may choose the full hold at once.',
  },
  {
    name: 'the full hold is the practitioner’s two minutes a side, not four',
    given: { ...climb(pigeon, []), fullHold: true },
    expect: { doses: { [pigeon]: { sets: 1, holdSeconds: 120 } } },
    why: 'D1, S2a: the ceiling is 2 min each side, not twice that.',
  },
  {
    name: 'the full hold of the balls',
    given: { ...climb(balls, []), fullHold: true },
    expect: { doses: { [balls]: { sets: 1, holdSeconds: 180 } } },
    why: 'D1: balls, 3 min a side.',
  },
  {
    name: 'the full hold on an amber day',
    given: {
      profile,
      checkIn: feels({ now: 2, worst24h: 4, morning: 2 }, { ...pain.posterior, minutes: 45 }),
      log: [...steady, ...wants(pigeon)],
      fullHold: true,
    },
    expect: { light: 'amber', doses: { [pigeon]: { holdSeconds: 30 } } },
    why: 'D1: only where her light is green.',
  },
  {
    name: 'the full hold at the front of the pelvis',
    given: {
      profile,
      checkIn: feels({ now: 2, worst24h: 2, morning: 2 }, { ...pain.symphysis, minutes: 45 }),
      log: [...steady, ...wants(lat)],
      fullHold: true,
    },
    expect: { light: 'green', doses: { [lat]: { holdSeconds: 30 } } },
    why: 'D1: SYMPH stays at 30 s, whatever she chooses.',
  },
  {
    name: 'the sore side second',
    given: {
      profile,
      checkIn: feels(2, { sites: [site('si', 'left')], provokedBy: ['bed-turn'], minutes: 45 }),
      log: [...steady, ...wants(pigeon)],
    },
    expect: { doses: { [pigeon]: { perSide: true, startSide: 'right' } } },
    why: 'Pain-guided: the move is met where it is easy (the contracts: startSide).',
  },
];

export const doses: readonly Case[] = [...ramp, ...back, ...limits];
