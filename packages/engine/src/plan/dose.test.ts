// How much of a form today: where it begins, what her steps add, what eases it, and what is said of it.
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { DoseRange, Form } from '../model/move.ts';
import type { CheckIn } from '../model/person.ts';
import type { Presentation } from '../model/plan.ts';
import type { Effect } from '../model/rule.ts';
import type { Situation } from '../observe/situation.ts';
import type { Candidate } from '../shortlist/shortlist.ts';
import { capsOf } from './caps.ts';
import { doseFor, type Dosed } from './dose.ts';
import type { Progress } from './progress.ts';

const amounts = {
  setsHigh: 1,
  setsModerate: 2,
  setsLow: 3,
  rpeModerate: 5,
  rpeLow: 7,
  rpeLight: 6,
  longHoldSeconds: 60,
  easedHoldMin: 10,
  easedMinutesMin: 1,
  progressStep: 0.2,
  half: 0.5,
  walkMinMinutes: 3,
  walkUnknownMinutes: 6,
  walkSplitBouts: 3,
  flareHours: 48,
};
const catalog = {
  parameters: Object.fromEntries(Object.entries(amounts).map(([id, value]) => [id, { value }])),
  rules: ['PR1', 'PR4', 'D1', 'PR2', 'MD3', 'full-hold', 'start-side'].map((id) => ({ id, sources: [`of ${id}`] })),
} as unknown as Catalog;

const timing = { perSide: false, restSeconds: 15, rpe: [3, 8] } as const;
const hold = {
  kind: 'hold',
  sets: { from: 2, to: 2 },
  holdSeconds: { from: 20, to: 90 },
  stepSeconds: 10,
  ...timing,
} as const satisfies DoseRange;
const reps = {
  kind: 'reps',
  sets: { from: 2, to: 4 },
  reps: { from: 8, to: 11 },
  secondsPerRep: 3,
  holdSeconds: null,
  ...timing,
} as const satisfies DoseRange;

const minutes = { kind: 'minutes', minutes: { from: 1, to: 3 }, ...timing } as const satisfies DoseRange;

interface Given extends Partial<Progress> {
  readonly fullHold?: boolean;
  readonly form?: Partial<Form>;
  readonly effects?: readonly Effect[];
  readonly is?: Partial<Presentation>;
  readonly sites?: CheckIn['sites'];
  readonly checkIn?: null;
}

function dosed(range: DoseRange, given: Given = {}): Dosed {
  const { steps = 0, peak = steps, factor = 1, rules = [], fullHold = false, effects = [], is = {}, sites, checkIn } = given;
  const form = {
    dose: range,
    effort: 'moderate',
    setUpSeconds: 0,
    traits: { band: null, resembles: ['walking'] },
    ...given.form,
  };
  const candidate = { form, effects: effects.map((effect) => ({ effect })) } as unknown as Candidate;
  const situation = {
    facts: { checkIn: checkIn === null ? null : { sites } },
    presentation: { light: 'green', irritability: 'low', ...is },
    walking: { bout: null, reach: 60 },
    values: {},
  } as unknown as Situation;
  const caps = capsOf({ candidate, situation, catalog });
  return doseFor({ candidate, caps, progress: { steps, peak, factor, rules }, situation, fullHold, catalog });
}

const none = {
  reps: null,
  holdSeconds: null,
  minutes: null,
  bouts: null,
  load: null,
  secondsPerRep: null,
  perSide: false,
  startSide: null,
  band: null,
  rpe: [3, 7],
  restSeconds: 15,
};

describe('a dose', () => {
  it.each([
    ['a hold', hold, { sets: 2, holdSeconds: 20 }, 60],
    ['repetitions', reps, { sets: 2, reps: 8, secondsPerRep: 3 }, 75],
    ['repetitions with a pause', { ...reps, holdSeconds: 2 }, { sets: 2, reps: 8, secondsPerRep: 3, holdSeconds: 2 }, 75],
    ['minutes', { kind: 'minutes', minutes: { from: 4, to: 6 }, ...timing }, { sets: 1, minutes: 4 }, 240],
    [
      'walks',
      { kind: 'bouts', count: { from: 2, to: 4 }, minutesEach: { from: 2, to: 30 }, ...timing },
      { sets: null, bouts: { count: 3, minutesEach: 6 } },
      0,
    ],
  ] as const)('of %s is whole', (_, range, amount, seconds) => {
    expect(dosed(range as DoseRange)).toEqual({ dose: { ...none, ...amount }, seconds, reasons: [] });
  });

  it('has what its form says: band, set-up, rest; and no more effort than today allows', () => {
    const { dose, seconds } = dosed(
      { ...hold, restSeconds: 30, rpe: [6, 9] },
      { form: { setUpSeconds: 20, traits: { band: 'above-knees' } as Form['traits'] }, is: { irritability: 'moderate' } },
    );
    expect([dose.band, dose.restSeconds, dose.rpe, seconds]).toEqual(['above-knees', 30, [5, 5], 90]);
  });

  it('of no kind that there is none of', () => {
    expect(() => dosed({ kind: 'unheard of' } as unknown as DoseRange)).toThrow();
  });
});

const cap = (what: 'sets' | 'holdSeconds', at: number): Effect => ({ effect: 'cap', what, at, where: { all: [] } });

const half = { effect: 'scale', by: 'half', where: { all: [] } } as unknown as Effect;

describe('a hold', () => {
  it.each([
    ['grows with each step', { steps: 3 }, [2, 50]],
    ['is done twice up to a minute', { steps: 4 }, [2, 60]],
    ['and once beyond it', { steps: 5 }, [1, 70]],
    ['ends at its ceiling', { steps: 9 }, [1, 90]],
    ['stays one where it was longer than a minute before', { steps: 4, peak: 5 }, [1, 60]],
    ['stays one where it is made shorter', { steps: 5, factor: 0.5 }, [1, 35]],
    ['is whole where she wants it on a green day', { fullHold: true }, [1, 90]],
    ['is not whole on another day', { fullHold: true, is: { light: 'amber' } }, [2, 20]],
    ['is not whole where it is held back', { fullHold: true, steps: 1, rules: ['MD3'] }, [2, 30]],
    ['is whole where it only grows', { fullHold: true, steps: 1, rules: ['PR4'] }, [1, 90]],
    ['is no longer than a rule lets it', { fullHold: true, effects: [cap('holdSeconds', 25)] }, [2, 25]],
    ['is done as often as the day lets it', { is: { irritability: 'high' } }, [1, 20]],
    ['is done once at least', { effects: [cap('sets', 0)] }, [1, 20]],
    ['is eased in steps of five', { steps: 1, factor: 0.6 }, [2, 20]],
    ['is eased to no less than the least', { factor: 0.3 }, [2, 10]],
    ['is eased by the smaller factor, a rule’s', { steps: 4, factor: 0.6, effects: [half] }, [2, 30]],
    ['or its own', { steps: 4, factor: 0.3, effects: [half] }, [2, 20]],
    ['is not made longer by that', { factor: 0.9, effects: [cap('holdSeconds', 8)] }, [2, 8]],
    ['is as it is where nothing eases it', { effects: [cap('holdSeconds', 17)] }, [2, 17]],
  ] as const)('%s', (_, given, expected) => {
    const { sets, holdSeconds } = dosed(hold, given).dose;
    expect([sets, holdSeconds]).toEqual(expected);
  });
});

describe('repetitions', () => {
  const [few, fixed] = [
    { from: 2, to: 4 },
    { from: 8, to: 8 },
  ] as const;
  it.each([
    ['grow by a fifth, rounded', reps, { steps: 1 }, [2, 10]],
    ['but not beyond their ceiling', reps, { steps: 2 }, [2, 11]],
    ['then there is one set more', reps, { steps: 3 }, [3, 11]],
    ['as many as the day lets there be', reps, { steps: 9 }, [3, 11]],
    ['or as the move has', { ...reps, sets: { from: 1, to: 2 } }, { steps: 9 }, [2, 11]],
    ['grow by one at least', { ...reps, reps: few }, { steps: 1 }, [2, 3]],
    ['go on to sets at once where they cannot grow', { ...reps, reps: fixed }, { steps: 1 }, [3, 8]],
    ['are eased down', { ...reps, reps: { from: 9, to: 9 } }, { factor: 0.5 }, [2, 4]],
    ['but to one at least', { ...reps, reps: { from: 1, to: 1 } }, { factor: 0.5 }, [2, 1]],
    ['have fewer sets where the day does', reps, { is: { irritability: 'high' } }, [1, 8]],
  ] as const)('%s', (_, range, given, expected) => {
    const { dose } = dosed(range, given);
    expect([dose.sets, dose.reps]).toEqual(expected);
  });
});

it.each([
  [5, 1, 5],
  [5, 0.5, 2.5],
  [3, 0.75, 2.5],
  [2, 0.2, 1],
  [0.5, 0.2, 0.5],
] as const)('%d minutes, eased by %d, are %d', (from, factor, minutes) => {
  expect(dosed({ kind: 'minutes', minutes: { from, to: 9 }, ...timing }, { factor }).dose.minutes).toBe(minutes);
});

describe('the side that comes first', () => {
  const si = (side: 'left' | 'right' | 'centre', intensity?: number) => ({
    region: 'si' as const,
    side,
    ...(intensity !== undefined && { intensity }),
  });
  it.each([
    ['left', false, undefined],
    ['left', false, []],
    ['right', true, [si('left')]],
    ['left', true, [si('right')]],
    ['left', false, [si('right', 4), si('left', 4)]],
    ['left', true, [si('right', 4), si('left', 3)]],
    ['right', true, [si('right', 4), si('left', 3), si('left', 2)]],
    ['right', true, [si('right', 0), si('left')]],
    ['left', false, [si('right'), si('left', 1)]],
    ['left', false, [si('centre', 9)]],
  ] as const)('is the %s, and is told: %s', (startSide, told, sites) => {
    const { dose, reasons } = dosed({ ...hold, perSide: true }, { sites });
    expect([dose.startSide, reasons.map(({ rule }) => rule)]).toEqual([startSide, told ? ['start-side'] : []]);
  });

  it('is the left before she has said anything', () => {
    expect(dosed({ ...hold, perSide: true }, { checkIn: null }).dose.startSide).toBe('left');
  });

  it('is neither where a move has no sides', () => {
    expect(dosed(hold, { sites: [si('left')] })).toMatchObject({ dose: { startSide: null }, reasons: [] });
  });
});

describe('what is said of it', () => {
  it('is what shaped it, with the seconds of the hold', () => {
    const sites = [{ region: 'si', side: 'left' }] as const;
    const numbers = { seconds: 90 };
    expect(dosed({ ...hold, perSide: true }, { rules: ['PR4'], fullHold: true, sites }).reasons).toEqual([
      { rule: 'D1', numbers, sources: ['of D1'] },
      { rule: 'full-hold', numbers, sources: ['of full-hold'] },
      { rule: 'start-side', numbers, sources: ['of start-side'] },
    ]);
  });

  it.each([
    ['no full hold where the day is not green', hold, { fullHold: true, is: { light: 'amber' } }],
    ['no full hold of what is not held', reps, { fullHold: true }],
    ['no growth where a rule cuts it', hold, { steps: 4, rules: ['PR4'], effects: [half] }],
    ['no growth of repetitions that a rule cuts', reps, { steps: 1, rules: ['PR4'], effects: [half] }],
    ['nothing smaller of the shortest minutes', minutes, { factor: 0.7, rules: ['MD3'] }],
    ['nothing smaller of the shortest hold', { ...hold, holdSeconds: { from: 10, to: 90 } }, { factor: 0.7, rules: ['PR2'] }],
  ] as const)('is %s', (_, range, given) => {
    expect(dosed(range, given).reasons).toEqual([]);
  });

  it.each([
    ['what is cut', hold, { factor: 0.7, rules: ['MD3'] }, 'MD3'],
    ['what has taken its steps back', hold, { steps: 1, rules: ['MD3'] }, 'MD3'],
    ['minutes that are cut', { ...minutes, minutes: { from: 3, to: 5 } }, { factor: 0.7, rules: ['MD3'] }, 'MD3'],
    ['growth that no factor lowers', { ...minutes, minutes: { from: 1, to: 5 } }, { factor: 0.7, rules: ['PR4'] }, 'PR4'],
  ] as const)('is %s', (_, range, given, rule) => {
    expect(dosed(range, given).reasons.map((reason) => reason.rule)).toEqual([rule]);
  });

  it('is that it hurt, and so is a step smaller', () => {
    expect(dosed(reps, { rules: ['PR1'] }).reasons).toEqual([{ rule: 'PR1', about: 'less', sources: ['of PR1'] }]);
  });

  it('has no seconds where nothing is held', () => {
    expect(dosed(reps, { rules: ['PR4'] }).reasons).toEqual([{ rule: 'PR4', sources: ['of PR4'] }]);
    expect(dosed({ ...reps, holdSeconds: 2 }, { rules: ['PR4'] }).reasons).toMatchObject([
      { rule: 'PR4', numbers: { seconds: 2 } },
    ]);
  });
});
