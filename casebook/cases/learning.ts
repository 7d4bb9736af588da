// What her own diary has taught: what probably shows the next morning is eased before a red morning asks for it.
import type { Case } from '../case.ts';
import { checkedIn, daysAgo, feels, pain, pregnant, soon, walked, wants } from '../given.ts';

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
];
