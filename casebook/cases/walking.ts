// Walking is split, not stopped (D7).
import type { Case } from '../case.ts';
import {
  checkedIn,
  daysAgo,
  feels,
  later,
  longKnown,
  mornings,
  pain,
  postpartum,
  pregnant,
  site,
  soon,
  walked,
  wants,
  without,
} from '../given.ts';
import { idFor } from '../run-case.ts';

const profile = pregnant(24);
const hurts = (worst: number, more: object = {}) =>
  feels({ now: 2, worst24h: worst }, { sites: [site('si')], provokedBy: ['walking', 'bed-turn'], ...more });
/** Found three weeks ago: twenty minutes without a rise, so twelve at a time. */
const found = [walked(22, 30, 20), walked(21, 30, 20), walked(20, 30, 20)];
/** On the last three days: nothing was missed since (MD3). */
const three = (...onsets: readonly (number | null)[]) => onsets.map((onset, index) => walked(3 - index, 30, onset));
const fine = { sites: [site('si')], provokedBy: ['bed-turn'], ...soon };
/** One walk on each of these days ago, without a rise. */
const walks = (minutes: number, ...days: readonly number[]) => days.map((day) => walked(day, minutes, null));
/** Usual mornings for a month, and one three points up. */
const flared = (usual: number, days: number) => [
  ...mornings(usual, 30, days + 1),
  checkedIn(days, { now: usual + 3, morning: usual + 3 }),
  ...(days > 1 ? mornings(usual, days - 1) : []),
];
/** Pain of four that is there before and after. */
const sore = (minutes: number, ...days: readonly number[]) =>
  days.map((day) => ({ ...walked(day, minutes, null), pain: { before: 4, after: 4 } }));

export const walking: readonly Case[] = [
  {
    name: 'three walks known: three fifths of the shortest',
    given: { profile, checkIn: hurts(4), log: [...longKnown, ...three(20, 12, 15)] },
    expect: {
      planned: ['walk'],
      within: { walk: { minutesEach: [7, 7], count: [2, 5] } },
      shapedBy: { walk: ['WD1'] },
      cues: { walk: ['short-flat-steps'] },
    },
    why: 'WD1: 60 % of the lowest of three walks, in two to five bouts, flat and with a shorter stride.',
  },
  {
    name: 'three walks known: never under two minutes',
    given: { profile, checkIn: hurts(4), log: [...longKnown, ...three(5, 5, 3)] },
    expect: { within: { walk: { minutesEach: [2, 2], count: [2, 5] } } },
    why: 'WD1: at least two minutes.',
  },
  {
    name: 'three green days: a tenth more',
    given: {
      profile,
      checkIn: hurts(4, { pain: { now: 2, worst24h: 4, morning: 2 } }),
      log: [...mornings(2, 40), ...found, walked(5, 12, null), walked(3, 12, null), walked(1, 12, null)],
    },
    expect: { within: { walk: { minutesEach: [13, 13.2], count: [2, 5] } }, shapedBy: { walk: ['WD2'] } },
    why: 'WD2: 10 % or two minutes more per bout, whichever is smaller.',
  },
  {
    name: 'two green days: as before',
    given: {
      profile,
      checkIn: hurts(4, { pain: { now: 2, worst24h: 4, morning: 2 } }),
      log: [...mornings(2, 40), ...found, walked(3, 12, null), walked(1, 12, null)],
    },
    expect: { within: { walk: { minutesEach: [12, 12] } }, shapedBy: { walk: ['WD1'] } },
    why: 'WD2: three days.',
  },
  {
    name: 'a walk that cost too much: three tenths less, as many bouts',
    given: {
      profile,
      checkIn: hurts(4, { pain: { now: 2, worst24h: 4, morning: 2 } }),
      log: [
        ...mornings(2, 40),
        ...found,
        { type: 'walk-done', at: daysAgo(1, '15:00'), minutes: 12, painOnsetMinute: 5, pain: { before: 2, after: 7 } },
      ],
    },
    expect: { within: { walk: { minutesEach: [8, 8.5], count: [3, 3] } }, shapedBy: { walk: ['WD3'] } },
    why: 'WD3: the next day 30 % less, the same number of bouts.',
  },
  {
    name: 'under five minutes three days running',
    given: { profile, checkIn: hurts(4), log: [...longKnown, ...three(4, 3, 4)] },
    expect: { notPlanned: ['walk'], withheld: { walk: 'WD4' }, someOfKind: ['walk'] },
    why: 'WD4: no walking dose; arms, bike or pool instead.',
  },
  {
    name: 'under five minutes three days running, two weeks ago to the day',
    given: {
      profile,
      checkIn: feels(0, { sites: [], provokedBy: [], ...soon }),
      log: [walked(16, 6, 3), walked(15, 6, 3), walked(14, 6, 3), ...longKnown],
    },
    expect: { withheld: { walk: 'WD4' } },
    why: 'WD4: two weeks of other ways of moving.',
  },
  {
    name: 'under five minutes three days running, and nothing since for more than two weeks: one short walk, to see',
    given: {
      profile,
      checkIn: feels(0, { sites: [], provokedBy: [], ...soon }),
      log: [walked(40, 6, 3), walked(39, 6, 3), walked(38, 6, 3), ...longKnown],
    },
    expect: {
      planned: ['walk'],
      doses: { walk: { bouts: { count: 1, minutesEach: 2 } } },
      shapedBy: { walk: ['WD4'] },
      silent: ['WD5', 'WD8'],
    },
    why: 'WD4 must open again: as in PR5, a small taste after a while without; no plan without a walk can show that walking is better.',
  },
  {
    name: 'the one short walk went well',
    given: {
      profile,
      checkIn: feels(0, { sites: [], provokedBy: [], ...soon }),
      log: [walked(40, 6, 3), walked(39, 6, 3), walked(38, 6, 3), ...longKnown, walked(1, 2, null)],
    },
    expect: {
      planned: ['walk'],
      within: { walk: { minutesEach: [2, 2], count: [2, 5] } },
      shapedBy: { walk: ['WD1'] },
      silent: ['WD4', 'WD5', 'WD8'],
    },
    why: 'WD4: under five minutes on three walking days running; this one was easy. Two minutes are no reason for two times fifteen the next day (WD2): short walks until three days went well.',
  },
  {
    name: 'the one short walk hurt at once',
    given: {
      profile,
      checkIn: feels(2, { sites: [site('si')], provokedBy: ['bed-turn'] }),
      log: [walked(40, 6, 3), walked(39, 6, 3), walked(38, 6, 3), ...longKnown, walked(1, 2, 1)],
    },
    expect: { withheld: { walk: 'WD4' } },
    why: 'WD4: three walking days running.',
  },
  {
    name: 'under five minutes three days running, before the birth',
    given: {
      profile: postpartum(100),
      checkIn: feels(0, { sites: [], provokedBy: [], ...soon }),
      log: [walked(150, 6, 3), walked(149, 6, 3), walked(148, 6, 3), ...mornings(0, 30)],
    },
    expect: { planned: ['walk'], silent: ['WD4'], shapedBy: { walk: ['WD5'] } },
    why: 'WD4 is about her walking now; that was in another body.',
  },
  {
    name: 'low and green, but walking sets it off',
    given: { profile, checkIn: feels(2, { sites: [site('si')], provokedBy: ['walking'], ...soon }), log: longKnown },
    expect: { irritability: 'low', shapedBy: { walk: ['WD1'] }, silent: ['WD8'] },
    why: 'WD8: where walking goes well.',
  },
  {
    name: 'low and green for weeks: twenty minutes in one go',
    given: { profile, checkIn: feels(2, { sites: [site('si')], provokedBy: ['bed-turn'], ...soon }), log: longKnown },
    expect: {
      irritability: 'low',
      within: { walk: { minutesEach: [20, 30] } },
      shapedBy: { walk: ['WD8', 'SD4'] },
      cues: { walk: ['bouts-count-the-same', 'toward-150-minutes'] },
    },
    why: 'WD8: 20–30 min where green, or the same total in bouts; SD4: towards 150 minutes a week.',
  },
  {
    name: 'green after birth: towards two hours a week',
    given: {
      profile: postpartum(90, { birth: 'vaginal', baby: true }),
      checkIn: feels(2, { sites: [site('si')], provokedBy: ['bed-turn', 'carrying'] }),
      log: longKnown,
    },
    expect: { cues: { walk: ['toward-120-minutes', 'two-hands-flat-ground'] }, shapedBy: { walk: ['SD5', 'WD7'] } },
    why: 'SD5: 120 minutes a week after birth; WD7: the pram with two hands, on the flat.',
  },
  {
    name: 'long hours on her feet',
    given: { profile, checkIn: feels(3, { sites: [site('low-back')], provokedBy: ['standing', 'carrying'] }), log: longKnown },
    expect: { cues: { walk: ['sit-five-in-thirty'] }, shapedBy: { walk: ['WD6'] } },
    why: 'WD6: five minutes of sitting in every 30–40 (haakstad-2013).',
  },
  {
    name: 'a walk taken back does not count',
    given: {
      profile,
      checkIn: hurts(4),
      log: [
        walked(9, 30, 2),
        ...longKnown,
        ...three(20, 20),
        walked(1, 30, 20),
        { type: 'retracted', at: daysAgo(1), of: idFor(0) },
      ],
    },
    expect: { within: { walk: { minutesEach: [12, 12] } } },
    why: 'What was taken back did not happen.',
  },
  {
    name: 'walking hurts and nothing is known: short',
    given: { profile, checkIn: hurts(4), log: longKnown },
    expect: { planned: ['walk'], within: { walk: { minutesEach: [2, 6], count: [2, 5] } }, shapedBy: { walk: ['WD1'] } },
    why: 'CLINICAL §7.2: bouts of 6 min to begin with; T3b: less at one time.',
  },
  {
    name: 'short walks as planned, without a rise: as they were',
    given: {
      profile,
      checkIn: hurts(4, { pain: { now: 2, worst24h: 4, morning: 2 } }),
      log: [...mornings(2, 30), ...[2, 2, 2, 1, 1, 1].map((days) => walked(days, 5, null))],
    },
    expect: { within: { walk: { minutesEach: [5, 5], count: [3, 3] } }, shapedBy: { walk: ['WD1'] } },
    why: 'WD1 takes three fifths of normal walks; what was planned short and went well says nothing against itself.',
  },
  {
    name: 'short walks as planned, three good days: half a minute more',
    given: {
      profile,
      checkIn: hurts(4, { pain: { now: 2, worst24h: 4, morning: 2 } }),
      log: [...mornings(2, 30), walked(3, 5, null), walked(2, 5, null), walked(1, 5, null)],
    },
    expect: { within: { walk: { minutesEach: [5.5, 5.5], count: [3, 3] } }, shapedBy: { walk: ['WD2'] } },
    why: 'WD2: 10 % more after three green days.',
  },
  {
    name: 'two walks are not three',
    given: { profile, checkIn: hurts(4), log: [...longKnown, ...three(30, 30)] },
    expect: { within: { walk: { minutesEach: [2, 6] } } },
    why: 'WD1: three walks to find the tolerance.',
  },
  {
    name: 'walking is fine: keep it',
    given: {
      profile,
      checkIn: feels(2, { sites: [site('si')], provokedBy: ['bed-turn'] }),
      log: longKnown,
    },
    expect: {
      planned: ['walk'],
      within: { walk: { minutesEach: [15, 60] } },
      shapedBy: { walk: ['WD5'] },
      noCues: ['short-flat-steps'],
    },
    why: 'WD5, T3a: keep it, add no restriction.',
  },
  {
    name: 'whether walking hurts was not said',
    given: { profile, checkIn: feels(2, { sites: [site('si')] }), log: longKnown },
    expect: { planned: ['walk'], within: { walk: { minutesEach: [2, 6] } }, silent: ['WD5'] },
    why: 'What adds acts only if it is known; unknown walks are short ones.',
  },
  {
    name: 'walking is fine, but the day is red',
    given: {
      profile,
      checkIn: feels({ now: 3, worst24h: 7 }, { sites: [site('si')], provokedBy: ['bed-turn'] }),
      log: longKnown,
    },
    expect: { planned: ['walk'], within: { walk: { minutesEach: [2, 10] } }, silent: ['WD5'] },
    why: 'WD5: fine and green.',
  },
  {
    name: 'walking hurts a lot: shorter still, not stopped',
    given: { profile, checkIn: hurts(7), log: [...longKnown, ...three(20, 20, 20)] },
    expect: { someOfKind: ['walk'], light: 'red', notPlanned: ['standing-hip-extension'] },
    why: 'D7: split, not stopped.',
  },
  {
    name: 'easily flared, and four minutes are her limit',
    given: { profile, checkIn: hurts(5, later), log: [...longKnown, ...three(6, 6, 4)] },
    expect: { irritability: 'high', within: { walk: { minutesEach: [2, 2.4] } } },
    why: 'WD1: 60 % of the lowest; a careful day does not plan more than that.',
  },
  {
    name: 'a limp, and walking sets it off: the arms move instead',
    given: {
      profile: pregnant(24, 0, { conditions: ['limp'], equipment: ['chair', 'wall'] }),
      checkIn: feels(3, { sites: [site('si')], provokedBy: ['walking', 'standing'] }),
      log: longKnown,
    },
    expect: { planned: ['seated-punching'], notPlanned: ['walk'], noCues: ['short-flat-steps', 'sit-five-in-thirty'] },
    why: 'WD1 and WD6 are about walking and standing: on a chair there is no ground to be flat.',
  },
  {
    name: 'a limp',
    given: { profile: pregnant(24, 0, { conditions: ['limp'] }), checkIn: hurts(4), log: longKnown },
    expect: { notPlanned: ['walk'], someOfKind: ['walk'] },
    why: 'WD4, WA1: with a limp no walking dose; arms, bike or pool instead.',
  },
  {
    name: 'a limp with groin pain',
    given: {
      profile: pregnant(34, 0, { conditions: ['limp'] }),
      checkIn: feels(3, { sites: [site('groin')], provokedBy: ['walking'] }),
      log: longKnown,
    },
    expect: {
      withheld: { walk: 'SG7' },
      noneWith: [{ stance: 'bilateral' }, { stance: 'single' }, { stance: 'split' }],
      notPlanned: ['walk'],
    },
    why: 'SG7: no weight-bearing plan; the hip may be at risk (toh).',
  },
  {
    name: 'pain below the knee: short walks',
    given: { profile, checkIn: feels(2, { ...pain.nerve, provokedBy: ['sitting'] }), log: longKnown },
    expect: { pattern: 'nerve', planned: ['walk'], within: { walk: { minutesEach: [2, 10] } } },
    why: 'SG8: short walks.',
  },
  {
    name: 'no pool while she bleeds',
    given: {
      profile: postpartum(60, { birth: 'vaginal' }, { conditions: ['lochia-rising', 'six-week-check-done'] }),
      checkIn: hurts(4),
      log: longKnown,
    },
    expect: { withheld: { 'water-walk': 'GA-12', 'box-squat': 'GA-12' }, noneWith: [{ position: 'in-water' }], rpeAtMost: 3 },
    why: 'WD9, WA2: only when bleeding has stopped and wounds are closed; GA-12: a level down.',
  },
  {
    name: 'walking hurts, a bike stands in the room',
    given: { profile, checkIn: hurts(4), log: longKnown },
    expect: { notWithheld: ['easy-bike', 'seated-punching', 'water-walk'] },
    why: 'WD3, tip 7: add water or a bike where walking costs.',
  },
  {
    name: 'a bike instead of a long walk',
    given: { profile, checkIn: hurts(4), log: [...longKnown, ...wants('easy-bike')] },
    expect: {
      planned: ['easy-bike'],
      within: { 'easy-bike': { minutesEach: [5, 20] } },
      cues: { 'easy-bike': ['talk-in-sentences'] },
      shapedBy: { 'easy-bike': ['SD6'] },
    },
    why: 'Tip 7: water or a bike; SD6: able to talk in sentences.',
  },
  {
    name: 'the flare passes with the shortest walk',
    given: {
      profile,
      checkIn: feels({ now: 3, worst24h: 3, morning: 5 }, { sites: [site('si')], provokedBy: ['bed-turn'] }),
      log: mornings(2, 30),
    },
    expect: { planned: ['walk'], within: { walk: { minutesEach: [2, 3], count: [1, 2] } } },
    why: 'PR7: the shortest walk, not rest only, even where walking is fine.',
  },
  {
    name: 'walks that hurt, and today nothing is named: as short as if she had named it',
    given: {
      profile: postpartum(200),
      checkIn: feels({ now: 1, worst24h: 2, morning: 3 }, fine),
      log: [
        ...mornings(1, 30),
        walked(5, 15, 8),
        walked(4, 15, 7),
        walked(3, 12, 6),
        { ...walked(1, 15, 7), pain: { before: 1, after: 6 } },
      ],
    },
    expect: {
      light: 'green',
      within: { walk: { minutesEach: [2, 3], count: [3, 3] } },
      shapedBy: { walk: ['WD1'] },
      cues: { walk: ['short-flat-steps'] },
      silent: ['WD5', 'WD8'],
    },
    why: 'WD1, WD3, PR2: pain rose at six to eight minutes and the morning after was red; one answer left out does not undo what her walks have shown.',
  },
  {
    name: 'walks that hurt, three easy days since: two minutes more than those',
    given: {
      profile: postpartum(200),
      checkIn: feels({ now: 1, worst24h: 2, morning: 1 }, fine),
      log: [
        ...mornings(1, 30),
        walked(9, 15, 8),
        walked(8, 15, 7),
        walked(7, 15, 6),
        walked(4, 3, null),
        walked(2, 3, null),
        walked(1, 3, null),
      ],
    },
    expect: { within: { walk: { minutesEach: [5, 5], count: [3, 3] } }, shapedBy: { walk: ['WD5'] }, silent: ['WD8'] },
    why: 'WD2: three good days, then two minutes more at most; not back to where it hurt.',
  },
  {
    name: 'walking is fine, but the last walk was answered by a red morning',
    given: {
      profile: postpartum(200),
      checkIn: feels({ now: 1, worst24h: 2, morning: 3 }, fine),
      log: [...mornings(1, 30), walked(5, 20, null), walked(1, 20, null)],
    },
    expect: { within: { walk: { minutesEach: [14, 14], count: [2, 2] } }, shapedBy: { walk: ['WD3'] }, silent: ['WD5', 'WD8'] },
    why: 'WD3: the next day 30 % less, as many; PR2.',
  },
  {
    name: 'walking is fine, and three weeks were missed',
    given: {
      profile: postpartum(200),
      checkIn: feels({ now: 1, worst24h: 2, morning: 1 }, fine),
      log: [...mornings(1, 60), walked(28, 20, null), walked(25, 20, null), walked(22, 20, null)],
    },
    expect: { within: { walk: { minutesEach: [14, 14], count: [2, 2] } }, shapedBy: { walk: ['MD3', 'WD5'] }, silent: ['WD8'] },
    why: 'MD3: restart at 70 %, walks too.',
  },
  {
    name: 'short walks until now, and today they are fine: two minutes more, not four times as long',
    given: {
      profile,
      checkIn: feels({ now: 2, worst24h: 3, morning: 2 }, fine),
      log: [...mornings(2, 14), walked(5, 5, null), walked(3, 5, null), walked(1, 5, null)],
    },
    expect: { light: 'green', within: { walk: { minutesEach: [7, 7], count: [3, 3] } }, shapedBy: { walk: ['WD5'] } },
    why: 'WD2: one step in three days; two weeks on the calendar are no walks.',
  },
  {
    name: 'new to exercise: ten to fifteen minutes in all to begin with',
    given: { profile: pregnant(12, 0, { experience: 'new' }), checkIn: feels({ now: 1, worst24h: 2 }, fine) },
    expect: { doses: { walk: { bouts: { count: 3, minutesEach: 5 } } }, shapedBy: { walk: ['WD5', 'SD4'] } },
    why: 'SD4: previously inactive, 10–15 min a day to start with.',
  },
  {
    name: 'whether she is used to exercise is not known: begin as if she were not',
    given: { profile: without(pregnant(12), 'experience'), checkIn: feels({ now: 1, worst24h: 2 }, fine) },
    expect: { doses: { walk: { bouts: { count: 3, minutesEach: 5 } } } },
    why: 'SD4; unknown is never no.',
  },
  {
    name: 'new to exercise, two weeks on: five minutes more for each',
    given: {
      profile: pregnant(14, 0, { experience: 'new' }),
      checkIn: feels({ now: 1, worst24h: 2 }, fine),
      log: [checkedIn(14)],
    },
    expect: { within: { walk: { minutesEach: [8, 8.5], count: [3, 3] } } },
    why: 'SD4: +5 min/wk.',
  },
  {
    name: 'new to exercise, and her walks show how far she is: five minutes more than a week ago',
    given: {
      profile: pregnant(14, 0, { experience: 'new' }),
      checkIn: feels({ now: 1, worst24h: 1, morning: 1 }, fine),
      log: [...mornings(1, 10), walked(8, 5, null), walked(5, 5, null), walked(2, 5, null)],
    },
    expect: { within: { walk: { minutesEach: [6.5, 6.5], count: [3, 3] } } },
    why: 'SD4: +5 min/wk, in three walks.',
  },
  {
    name: 'she is to take it easy: short walks',
    given: { profile: pregnant(28, 0, { clearance: 'restricted' }), checkIn: feels(2, fine), log: longKnown },
    expect: { allows: 'light', within: { walk: { minutesEach: [5, 5], count: [3, 3] } }, silent: ['WD8'] },
    why: 'SG9: light until her provider says more; WD8 is for who may build up.',
  },
  {
    name: 'she is to take it easy, and long walks are what she is used to',
    given: {
      profile: pregnant(28, 0, { clearance: 'restricted' }),
      checkIn: feels(2, fine),
      log: [...longKnown, walked(3, 30, null), walked(1, 30, null)],
    },
    expect: { within: { walk: { minutesEach: [15, 15], count: [2, 2] } }, silent: ['WD8'] },
    why: 'WD5: what is fine is kept; SG9: nothing is built up.',
  },
  {
    name: 'the day after the first days: fifteen minutes in all, in three',
    given: {
      profile: postpartum(22, { birth: 'caesarean' }),
      checkIn: feels({ now: 2, worst24h: 2 }, fine),
    },
    expect: { planned: ['walk'], within: { walk: { minutesEach: [2, 5], count: [2, 3] } }, silent: ['WD8'] },
    why: 'GA-7 ends on day 21 with two to ten minutes at a time; GA-8: light before more; SD4: 10–15 minutes a day to start with.',
  },
  {
    name: 'two days after a flare: half of the walk that she was used to',
    given: {
      profile: postpartum(200),
      checkIn: feels({ now: 1, worst24h: 2, morning: 1 }, fine),
      log: [...flared(1, 2), ...walks(17, 5, 4, 3), ...walks(3, 2, 1)],
    },
    expect: { doses: { walk: { bouts: { count: 2, minutesEach: 8.5 } } }, shapedBy: { walk: ['PR7', 'WD5'] }, silent: ['WD8'] },
    why: 'PR7: resume at 50 %: two walks as before, each half as long (three of them were three quarters). The shortest walks of the two days before show nothing but the flare, least of all that walks may grow.',
  },
  {
    name: 'half went well: as long for three days, then a step',
    given: {
      profile: postpartum(200),
      checkIn: feels({ now: 1, worst24h: 2, morning: 1 }, fine),
      log: [...flared(1, 5), ...walks(17, 8, 7, 6), ...walks(3, 5, 4), ...walks(8.5, 3, 2, 1)],
    },
    expect: { doses: { walk: { bouts: { count: 2, minutesEach: 10.5 } } }, shapedBy: { walk: ['WD5'] }, silent: ['WD8'] },
    why: 'PR7, then WD2: two minutes more, one change in three days.',
  },
  {
    name: 'a second flare three days after the first: less than before it, not more',
    given: {
      profile: postpartum(200),
      checkIn: feels({ now: 1, worst24h: 3, morning: 1 }, { ...fine, settles: 'within-day' }),
      log: [
        ...mornings(1, 30, 6),
        checkedIn(5, { now: 5, morning: 5 }),
        ...mornings(1, 4, 3),
        checkedIn(2, { now: 5, morning: 5 }),
        ...mornings(1, 1),
        ...walks(6.5, 8, 7, 6),
        ...walks(3, 5, 4, 3),
        ...walks(2, 2, 1),
      ],
    },
    expect: { within: { walk: { minutesEach: [2, 3], count: [3, 3] } }, shapedBy: { walk: ['PR7'] } },
    why: 'PR7: half of what was walked between the two.',
  },
  {
    name: 'the day after she came back: as long as that day',
    given: {
      profile: postpartum(200),
      checkIn: feels({ now: 1, worst24h: 2, morning: 1 }, fine),
      log: [...mornings(1, 30, 6), ...mornings(1, 1), ...walks(15, 8, 7, 6), ...walks(10.5, 1)],
    },
    expect: { doses: { walk: { bouts: { count: 2, minutesEach: 10.5 } } }, shapedBy: { walk: ['WD5'] }, silent: ['MD3', 'WD8'] },
    why: 'MD3 restarts at 70 %; from there WD2 holds, one change in three days.',
  },
  {
    name: 'the day after a red morning: as long as on it',
    given: {
      profile: postpartum(200),
      checkIn: feels({ now: 1, worst24h: 2, morning: 1 }, fine),
      log: [...mornings(1, 30, 2), checkedIn(1, { now: 3, morning: 3 }), ...walks(20, 4, 3, 2), ...walks(14, 1)],
    },
    expect: { doses: { walk: { bouts: { count: 2, minutesEach: 14 } } }, shapedBy: { walk: ['WD5'] }, silent: ['WD3', 'WD8'] },
    why: 'WD3, then WD2: two minutes more after three days. Nothing is said of shorter walks where they are not.',
  },
  {
    name: 'weeks of walks of two minutes, today is green, and the last one was answered by a red morning',
    given: {
      profile: postpartum(200),
      checkIn: feels({ now: 1, worst24h: 2, morning: 3 }, fine),
      log: [...mornings(1, 30), ...walks(15, 20, 19, 18), ...walks(2, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1)],
    },
    expect: { within: { walk: { minutesEach: [2, 2] } }, silent: ['WD3', 'WD8'] },
    why: 'WD3: less than the last walk, not less than one of weeks ago; at the shortest nothing is said of shorter.',
  },
  {
    name: 'pain below the knee, and walking hurts within five minutes: no longer than she can',
    given: { profile, checkIn: feels(2, { ...pain.nerve, provokedBy: ['walking'] }), log: [...longKnown, ...three(5, 5, 5)] },
    expect: { pattern: 'nerve', within: { walk: { minutesEach: [3, 3], count: [3, 3] } }, shapedBy: { walk: ['WD1'] } },
    why: 'SG8: short walks; WD1: 60 % of five minutes, as without it.',
  },
  {
    name: 'pain below the knee, and four days missed: walks are shorter too',
    given: {
      profile,
      checkIn: feels(2, { ...pain.nerve, provokedBy: ['sitting'] }),
      log: [...longKnown, ...walks(5, 8, 7, 6)],
    },
    expect: { pattern: 'nerve', within: { walk: { minutesEach: [3.5, 3.5] } }, shapedBy: { walk: ['MD3'] } },
    why: 'SG8 and MD3: the smaller holds.',
  },
  {
    name: 'pain of four day and night, and walks that do not raise it: after a flare back to what they were',
    given: {
      profile: postpartum(200),
      checkIn: feels({ now: 4, worst24h: 5, morning: 4 }, { ...fine, settles: 'within-day' }),
      log: [
        ...flared(4, 12),
        ...sore(5, 15, 14, 13),
        ...sore(3, 12, 11),
        ...sore(2.5, 10, 9, 8),
        ...sore(4, 7, 6, 5),
        ...sore(4.5, 4, 3, 2, 1),
      ],
    },
    expect: { light: 'amber', within: { walk: { minutesEach: [5, 5], count: [3, 3] } } },
    why: 'WD2 asks for green, which she cannot give: pain that is as it was, while she walks and the next morning, lets them grow back, and no further.',
  },
];
