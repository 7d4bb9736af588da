// What her own diary has taught: what probably shows the next morning is eased before a red morning asks for it.
import type { Case } from '../case.ts';
import {
  checkedIn,
  daysAgo,
  did,
  feels,
  longKnown,
  mornings,
  pain,
  postpartum,
  pregnant,
  soon,
  walked,
  wants,
} from '../given.ts';

const profile = pregnant(22);
const today = feels(1, { ...pain.posterior, provokedBy: ['bed-turn'], ...soon, minutes: 45 });

/** Eight weeks of mornings, a point worse after each day of `dear`; the last week was quiet. */
function weeks(dear: (day: number) => boolean): readonly object[] {
  return Array.from({ length: 56 }, (_, index) => 56 - index).map((day) => {
    const score = dear(day + 1) ? 3 : 2;
    return checkedIn(day, { now: score, morning: score });
  });
}

/** Two days in five, until a week ago; no day of the week stands out. */
const isDear = (day: number): boolean => day > 8 && (day % 5 === 0 || day % 5 === 2);
const days = Array.from({ length: 56 }, (_, index) => 56 - index);

const hinged = days.filter(isDear).map((day) => ({
  type: 'exercise-done',
  at: daysAgo(day, '17:00'),
  exercise: 'romanian-deadlift',
  pattern: 'hinge',
  stance: 'bilateral',
  sets: 3,
}));

const walks = days.map((day) => walked(day, isDear(day) ? 45 : 10, null));

/** Squats on the same days: what both cost is clear, and not which of the two. */
const squatted = hinged.map((one) => ({ ...one, exercise: 'goblet-squat', pattern: 'squat' }));

/** Forty minutes a day or, as she said, none for eight weeks, a point worse after forty; then eight weeks of what the plan asked. */
const eased = Array.from({ length: 112 }, (_, index) => 112 - index).flatMap((day) => {
  const long = (ago: number): boolean => ago > 56 && (ago % 5 === 0 || ago % 5 === 2 || ago % 7 === 1);
  const score = long(day + 1) ? 3 : 2;
  return [
    checkedIn(day, { now: score, morning: score }),
    day > 56 && !long(day)
      ? { type: 'day-context', at: daysAgo(day, '21:00'), walkingMinutes: 0 }
      : walked(day, long(day) ? 40 : 28, null),
  ];
});

/** A move on so many days up to `to` days ago, from three to `after`. */
function tries(move: string, count: number, to: number, after: number): readonly object[] {
  return Array.from({ length: count }, (_, index) => did(move, to + count - 1 - index, { pain: { before: 3, after } }));
}

const bornAgo = 130;
const mother = postpartum(bornAgo, { birth: 'vaginal' }, { conditions: ['six-week-check-done'] });
const birth = { type: 'birth', at: daysAgo(bornAgo, '12:00'), date: daysAgo(bornAgo).slice(0, 10), birth: 'vaginal' };

export const learning: readonly Case[] = [
  {
    name: 'bending with load shows the next morning: a little less of it',
    given: { profile, checkIn: today, log: [...weeks(isDear), ...hinged, ...wants('wall-tap-hinge')] },
    expect: {
      planned: ['wall-tap-hinge'],
      shapedBy: { 'wall-tap-hinge': ['load-costs'] },
      within: { 'wall-tap-hinge': { sets: [1, 2] } },
    },
    why: 'P9: what costs a given woman is eased before a red light asks for it; it is not taken away.',
  },
  {
    name: 'bending with load shows no difference: nothing is taken off',
    given: { profile, checkIn: today, log: [...weeks(() => false), ...hinged, ...wants('wall-tap-hinge')] },
    expect: { planned: ['wall-tap-hinge'], silent: ['load-costs'] },
    why: 'D7: no restriction without a reason.',
  },
  {
    name: 'longer walks show the next morning: shorter ones',
    given: { profile, checkIn: today, log: [...weeks(isDear), ...walks] },
    expect: {
      planned: ['walk'],
      shapedBy: { walk: ['walking-costs'] },
      within: { walk: { minutesEach: [2, 15], count: [2, 5] } },
    },
    why: 'T3b: less at one time where walking costs her; D7: split, not stopped.',
  },
  {
    name: 'longer walks show no difference: they are kept',
    given: { profile, checkIn: today, log: [...weeks(() => false), ...walks] },
    expect: { planned: ['walk'], shapedBy: { walk: ['WD5'] }, silent: ['walking-costs'] },
    why: 'T3a: keep it, add no restriction.',
  },
  {
    name: 'walks written down only on days that end sore: they are kept',
    given: { profile, checkIn: today, log: [...weeks(isDear), ...days.filter(isDear).map((day) => walked(day, 30, null))] },
    expect: { planned: ['walk'], shapedBy: { walk: ['WD5'] }, silent: ['walking-costs'] },
    why: 'A day without a walk in the diary is no day without a walk: she may have walked, and it went well. Unknown is never no; D7.',
  },
  {
    name: 'walks on days that end sore, and on the others, she said, none: shorter ones',
    given: {
      profile,
      checkIn: today,
      log: [
        ...weeks(isDear),
        ...days.map((day) =>
          isDear(day) ? walked(day, 30, null) : { type: 'day-context', at: daysAgo(day, '21:00'), walkingMinutes: 0 },
        ),
      ],
    },
    expect: { planned: ['walk'], shapedBy: { walk: ['walking-costs'] } },
    why: 'P9: what costs a given woman is eased. That there was none is known where she said so.',
  },
  {
    name: 'two loads that come together show the next morning: both are eased',
    given: { profile, checkIn: today, log: [...weeks(isDear), ...hinged, ...squatted, ...wants('wall-tap-hinge', 'box-squat')] },
    expect: {
      planned: ['wall-tap-hinge', 'box-squat'],
      shapedBy: { 'wall-tap-hinge': ['load-costs'], 'box-squat': ['load-costs'] },
    },
    why: 'P9: what costs a given woman is eased; where it is clear of two together and not which of them, of both.',
  },
  {
    name: 'walks that were eased for weeks are not eased from there again',
    given: { profile, checkIn: today, log: eased },
    expect: {
      planned: ['walk'],
      shapedBy: { walk: ['walking-costs'] },
      within: { walk: { minutesEach: [9, 14], count: [2, 3] } },
    },
    why: 'D7: split, not stopped; less than what was usual, and not less than what the plan itself had asked for.',
  },
  {
    name: 'pain that was nought before a move and is nought after it says nothing of the move',
    given: {
      profile,
      checkIn: feels(0, soon),
      log: [
        ...mornings(0, 30),
        ...Array.from({ length: 14 }, (_, day) => did('cat-cow', 14 - day, { pain: { before: 0, after: 0 } })),
      ],
    },
    expect: { silent: ['favours-you', 'does-little', 'worse-for-you'] },
    why: 'F1: what relieved it teaches the next day; where there is no pain, nothing could be relieved.',
  },
  {
    name: 'what made it worse weeks ago waits',
    given: { profile, checkIn: today, log: [...longKnown, ...tries('elevated-pigeon', 10, 30, 5)] },
    expect: { withheld: { 'elevated-pigeon': 'worse-for-you' } },
    why: 'P9: some of it can make a given woman worse.',
  },
  {
    name: 'what made it worse months ago may be tried once more',
    given: { profile, checkIn: today, log: [...tries('elevated-pigeon', 10, 95, 5), ...mornings(2, 30)] },
    expect: { notWithheld: ['elevated-pigeon'], silent: ['worse-for-you'] },
    why: 'P9: what makes her worse is dropped; bodies change, so it is not dropped for good.',
  },
  {
    name: 'what made it worse before the birth may be tried again after it',
    given: {
      checkIn: feels(1, { ...pain.posterior, ...soon }),
      log: [
        { type: 'profile-set', at: daysAgo(150), ...pregnant(37) },
        ...tries('cat-cow', 10, bornAgo + 5, 5),
        birth,
        { type: 'profile-set', at: daysAgo(60), ...mother },
        ...mornings(2, 30),
      ],
    },
    expect: { notWithheld: ['cat-cow'], silent: ['worse-for-you'] },
    why: 'No verdict rests on days across a birth: a body after it may answer the same move differently.',
  },
];
