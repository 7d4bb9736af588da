// Who needs a person first: what is found of each answer, what stands first, and what an earlier sign still holds.
import type { Instant, LocalDate } from '@sinew/kernel';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../model/catalog.ts';
import type { CheckIn, History, Person, Profile } from '../model/person.ts';
import type { Facts } from '../observe/facts.ts';
import type { StageNow } from '../observe/stage.ts';
import { flagsToAsk, fullListDue } from './asking.ts';
import { heldSigns, idsOf, lockOf } from './flags.ts';
import { clearanceFor, screen } from './screen.ts';

const ruleIds = [
  'locked',
  'SG6',
  'SG10',
  'assessed-rest',
  'conditions-unknown',
  'clearance-unknown',
  'clearance-restricted',
  'PR9',
  'severe-pain',
  'SG8',
  'WD4',
  'GA-13',
];
const catalog = {
  flags: [
    { id: 'chest', urgency: 'E', sources: ['of chest'], askedOf: 'everyone', daily: 'breath' },
    { id: 'bleeding', urgency: 'T!', sources: ['of bleeding'], askedOf: 'pregnant', daily: null },
    {
      id: 'leg',
      urgency: 'T',
      worse: 'E',
      sources: ['of leg'],
      askedOf: 'pregnant',
      askedBetween: { from: 10, to: 20 },
      daily: null,
    },
    { id: 'fever', urgency: 'T', sources: ['of fever'], askedOf: 'pregnant', daily: 'fever' },
    { id: 'mood', urgency: 'B', sources: ['of mood'], askedOf: 'postpartum', daily: null },
  ],
  contraindications: [
    { id: 'heart', degree: 'absolute', askedOf: 'everyone', sources: ['of heart'] },
    { id: 'twins', degree: 'absolute', from: { gestationDays: 196, before: 'none' }, askedOf: 'pregnant', sources: ['of twins'] },
    { id: 'anaemia', degree: 'relative', askedOf: 'pregnant', sources: ['of anaemia'] },
    { id: 'note', degree: 'relative', noteNeeded: true, askedOf: 'everyone', sources: ['of note'] },
  ],
  circumstances: [{ id: 'pelvic-floor-symptoms' }, { id: 'limp' }, { id: 'dizziness' }],
  rules: ruleIds.map((id) => ({ id, sources: [`of ${id}`] })),
  parameters: { painJump: { value: 3 }, severePainFrom: { value: 7 } },
} as unknown as Catalog;

const moment = (daysAgo: number): Instant => `2026-11-${22 - daysAgo}T08:00:00+01:00` as Instant;
const today = '2026-11-22' as LocalDate;
const said = (daysAgo: number, ...flags: string[]): CheckIn => ({ at: moment(daysAgo), pain: { now: 2 }, flags });
const assessed = (daysAgo: number, mayExercise: boolean, ...flags: string[]) => ({ at: moment(daysAgo), flags, mayExercise });

const pregnant: StageNow = {
  code: 'T2',
  pregnant: true,
  gestationDays: 150,
  daysSinceBirth: null,
  dueDatePassed: false,
  aged: false,
};
const born: StageNow = { ...pregnant, code: 'P12', pregnant: false, gestationDays: null, daysSinceBirth: 100 };

interface Given {
  readonly checkIn?: CheckIn | null;
  readonly history?: Partial<History>;
  readonly profile?: Partial<Profile>;
  readonly stage?: StageNow;
  readonly stopped?: Partial<Record<'moves' | 'exercises', { readonly date: string; readonly stopped: string | null }>>;
  readonly unchanged?: boolean;
  readonly values?: Facts['values'];
  readonly regions?: Facts['regions'];
}

const emptyHistory = { since: null, checkIns: [], assessed: [] } as unknown as History;
const dueDate = '2027-04-01' as LocalDate;

function personOf({ history = {}, profile = {} }: Given): Person {
  const known = { stage: { kind: 'pregnant', dueDate }, clearance: 'not-asked', conditions: [] } as const;
  return { profile: { ...known, ...profile }, history: { ...emptyHistory, ...history } } as Person;
}

function screened(given: Given) {
  const { checkIn = said(0), stage = pregnant, stopped = {}, unchanged = false, values = {}, regions } = given;
  const past = (list: 'moves' | 'exercises') => {
    const one = stopped[list];
    return one === undefined ? [] : [{ date: one.date, entries: [{ stopped: null }, { stopped: one.stopped }] }];
  };
  const soFar = { moves: past('moves'), exercises: past('exercises') };
  const facts = {
    checkIn,
    anyCheckIn: checkIn,
    heldSigns: idsOf(heldSigns(personOf(given).history, checkIn, catalog)),
    stage,
    soFar,
    today,
    regions,
    values: { unchanged, ...values },
  } as unknown as Facts;
  return screen(facts, personOf(given), catalog);
}

const rules = (given: Given) =>
  screened(given).because.map(({ rule, about }) => (about === undefined ? rule : `${rule} ${about}`));

describe('a sign', () => {
  it.each([
    ['chest', 'emergency', 'nothing', 'SG1'],
    ['bleeding', 'call-now', 'nothing', 'SG1'],
    ['leg', 'same-day', 'rest-and-breathe', 'SG2'],
    ['leg!', 'emergency', 'nothing', 'SG1'],
    ['mood', 'review', 'light', 'SG3'],
    ['unheard of', 'emergency', 'nothing', 'SG1'],
  ] as const)('%s: %s, %s', (flag, level, allows, rule) => {
    const found = screened({ checkIn: said(0, flag) });
    const sources = flag === 'unheard of' ? ['product'] : [`of ${flag.replace('!', '')}`];
    expect(found).toEqual({ level, allows, because: [{ rule, flag, about: flag, sources, allows }] });
  });

  it('is named once, however often it was said', () => {
    expect(rules({ checkIn: said(0, 'mood', 'leg', 'mood', 'leg') })).toEqual(['SG2 leg', 'SG3 mood']);
  });

  it('that was looked at since says nothing more', () => {
    const since = { at: '2026-11-22T12:00:00+01:00' as Instant, flags: ['leg'], mayExercise: true };
    expect(screened({ checkIn: said(0, 'leg'), history: { assessed: [since] } }).level).toBe('clear');
  });

  it('that was not asked for is not there', () => {
    const { flags: _, ...unasked } = said(0);
    expect(screened({ checkIn: unasked })).toMatchObject({
      level: 'not-screened',
      because: [{ rule: 'SG10', sources: ['of SG10'] }],
    });
  });
});

describe('a sign of an earlier day', () => {
  const daily = (daysAgo: number, ...flags: string[]): CheckIn => ({ ...said(daysAgo, ...flags), asked: 'daily' });
  const { flags: _, ...unasked } = said(1);
  const held = (checkIn: CheckIn, ...checkIns: CheckIn[]) => rules({ checkIn, history: { checkIns } });

  it('holds until a list that asks it is answered without it', () => {
    expect(held(daily(0), said(3), said(2, 'leg', 'mood'), daily(1))).toEqual(['SG2 leg', 'SG3 mood']);
    expect(held(daily(0), said(2, 'leg'), unasked)).toEqual(['SG2 leg']);
    expect(held(said(0), said(2, 'leg', 'mood'))).toEqual([]);
    expect(held(daily(0), said(2, 'leg', 'mood'), said(1, 'mood'))).toEqual(['SG3 mood']);
  });

  it('that is among the six items ends with them', () => {
    expect(held(daily(0), said(1, 'fever'))).toEqual([]);
    expect(held(unasked, said(2, 'fever'))).toEqual(['SG2 fever', 'SG10']);
  });

  it('is the newest word on it, in either form', () => {
    expect(held(daily(0, 'leg'), said(2, 'leg!'))).toEqual(['SG1 leg!', 'locked', 'SG2 leg']);
    expect(held(daily(0), said(2, 'leg'), daily(1, 'leg!'))).toEqual(['SG1 leg!', 'locked']);
  });

  it('ends when it is looked at', () => {
    const history = { checkIns: [said(2, 'leg', 'mood')], assessed: [assessed(1, true, 'leg')] };
    expect(rules({ checkIn: daily(0), history })).toEqual(['SG3 mood']);
  });

  it('and of earlier the same day is one, but within one second nothing is asked again', () => {
    const noon = { ...daily(0), at: '2026-11-22T12:00:00+01:00' as Instant };
    expect(held(noon, said(0, 'mood'))).toEqual(['SG3 mood']);
    expect(held(said(0), said(0, 'mood'))).toEqual(['SG3 mood']);
    expect(held(said(0, 'chest'), said(0))).toEqual(['SG1 chest']);
  });

  it('is not made good by a list that was answered before it', () => {
    expect(held(said(1), said(0, 'mood'))).toEqual(['SG3 mood']);
  });
});

describe('the lock', () => {
  it('says that it is of an earlier day only where today does not say it again', () => {
    const history = { checkIns: [said(2, 'chest')] };
    expect(rules({ history })).toEqual(['SG1 chest', 'locked']);
    expect(rules({ history, checkIn: said(0, 'chest') })).toEqual(['SG1 chest']);
  });

  it('is a call where no sign is an emergency', () => {
    const history = { ...emptyHistory, checkIns: [said(3, 'bleeding')] };
    expect(lockOf(history, null, catalog)).toEqual({ level: 'call-now', flags: ['bleeding'], at: moment(3) });
    expect(lockOf({ ...history, checkIns: [said(3, 'leg', 'mood')] }, null, catalog)).toBeNull();
  });

  it('is of the newest sign, wherever the check-in of today stands in her log', () => {
    const history = { ...emptyHistory, checkIns: [said(2, 'chest'), said(1, 'bleeding')] };
    expect(lockOf(history, said(2, 'chest'), catalog)).toMatchObject({ level: 'emergency', at: moment(1) });
  });

  it('is lifted by one look at several signs', () => {
    const history = { ...emptyHistory, checkIns: [said(2, 'chest', 'leg!')], assessed: [assessed(1, true, 'leg', 'chest')] };
    expect(lockOf(history, null, catalog)).toBeNull();
  });
});

describe('what stands first', () => {
  it('is what allows least, then what is most urgent, then what needs no call', () => {
    const because = rules({
      checkIn: said(0, 'mood', 'leg', 'bleeding', 'chest'),
      profile: { clearance: 'restricted' },
      unchanged: true,
    });
    expect(because).toEqual(['SG1 chest', 'SG1 bleeding', 'SG2 leg', 'SG3 mood', 'clearance-restricted', 'PR9']);
  });

  it('opens no door where nothing is allowed, and only then', () => {
    const door = (flag: string) => clearanceFor(screened({ checkIn: said(0, flag) }));
    expect([door('chest'), door('leg'), door('mood')]).toEqual([null, { allows: 'rest-and-breathe' }, { allows: 'light' }]);
  });
});

describe('whoever stopped for a symptom today', () => {
  const at = (date: string, stopped: string | null) => ({ date, stopped });

  it.each(['moves', 'exercises'] as const)('rests, were it in %s', (list) => {
    expect(screened({ stopped: { [list]: at(today, 'symptom') } })).toMatchObject({
      allows: 'rest-and-breathe',
      because: [{ rule: 'SG6', sources: ['of SG6'] }],
    });
  });

  it.each([
    ['yesterday', at('2026-11-21', 'symptom')],
    ['for pain', at(today, 'pain')],
    ['not at all', at(today, null)],
  ])('not who stopped %s', (_, moves) => expect(screened({ stopped: { moves } }).allows).toBe('full'));
});

describe('a condition', () => {
  it.each([
    ['heart', pregnant, 'rest-and-breathe', ['SG4 heart']],
    ['heart', born, 'rest-and-breathe', ['SG4 heart']],
    ['anaemia', pregnant, 'light', ['SG5 anaemia']],
    ['note', pregnant, 'light', ['SG9 note']],
    ['twins', { ...pregnant, gestationDays: 195 }, 'full', []],
    ['twins', { ...pregnant, gestationDays: 196 }, 'rest-and-breathe', ['SG4 twins']],
    ['twins', born, 'full', []],
    ['dizziness', pregnant, 'full', []],
    ['unheard of', pregnant, 'light', ['conditions-unknown']],
  ] as const)('%s', (id, stage, allows, because) => {
    const given = { stage, profile: { conditions: [id] } };
    expect([screened(given).allows, rules(given)]).toEqual([allows, because]);
  });

  it('of pregnancy is not named after it', () => {
    expect(rules({ stage: born, profile: { conditions: ['anaemia'] } })).toEqual(['SG5']);
  });

  it('of the lesser kind gives way to her provider’s yes, the note does not', () => {
    const asked = (id: string) => screened({ profile: { clearance: 'cleared', conditions: [id] } }).allows;
    expect([asked('anaemia'), asked('note'), asked('heart')]).toEqual(['full', 'light', 'rest-and-breathe']);
  });

  it('before its week is none, whatever her provider said', () => {
    const early = { ...pregnant, gestationDays: 100 };
    expect(rules({ stage: early, profile: { clearance: 'not-asked', conditions: ['twins'] } })).toEqual([]);
  });
});

describe('what was looked at', () => {
  it.each([
    ['of another sign', [assessed(2, true, 'leg')], ['assessed-rest']],
    ['of one of two', [assessed(2, true, 'chest')], ['assessed-rest']],
    ['of each of them', [assessed(2, true, 'chest'), assessed(1, true, 'mood')], []],
    ['of everything', [assessed(2, true)], []],
    ['and a no after it', [assessed(2, true), assessed(1, false, 'leg')], ['assessed-rest']],
  ] as const)('and may not exercise, rests until a yes: %s', (_, later, because) => {
    expect(rules({ history: { assessed: [assessed(3, false, 'chest!', 'mood'), ...later] } })).toEqual(because);
  });

  it('as a whole, and may not exercise, rests until all of it is', () => {
    const no = assessed(3, false);
    expect(rules({ history: { assessed: [no, assessed(2, true, 'leg')] } })).toEqual(['assessed-rest']);
  });

  it('and may not exercise, rests until the next look', () => {
    const rests = { assessed: [assessed(3, true), assessed(2, false)] };
    expect(rules({ history: rests })).toEqual(['assessed-rest']);
    expect(rules({ history: { assessed: [...rests.assessed, assessed(1, true)] } })).toEqual([]);
  });
});

describe('what is worth other eyes', () => {
  it.each([
    ['pain from seven on', { values: { painNow: 7 } }, ['severe-pain']],
    ['pain below it', { values: { painNow: 6 } }, []],
    ['walks that hurt within minutes', { values: { walkTooShort: true } }, ['WD4']],
    ['pain below the knee, though no sign was ticked', { regions: ['si', 'below-knee'] }, ['SG8']],
    ['pain above it', { regions: ['si', 'posterior-thigh'] }, []],
    ['a limp', { profile: { conditions: ['limp'] } }, ['WD4']],
    ['a pelvic floor that complains', { profile: { conditions: ['pelvic-floor-symptoms'] } }, ['GA-13']],
  ] as const)('%s', (_, given, because) => {
    expect(rules(given)).toEqual(because);
    expect(screened(given)).toMatchObject({ level: 'clear', allows: 'full' });
  });
});

describe('the full list', () => {
  const due = (...checkIns: CheckIn[]) => fullListDue({ person: personOf({ history: { checkIns } }), checkIn: said(0), catalog });
  const { flags: _, ...unasked } = said(1);

  it('is not answered by the check-in that is being made, nor by one without signs', () => {
    expect([due(said(0)), due(unasked), due(said(1))]).toEqual(['first', 'first', null]);
  });

  it('is asked again as long as a sign is open that the six items do not ask', () => {
    const daily: CheckIn = { ...said(1), asked: 'daily' };
    expect([due(said(2, 'leg')), due(said(2, 'mood'), daily)]).toEqual(['sign-open', 'sign-open']);
    expect([due(said(2, 'fever')), due(said(2, 'mood'), said(1)), due(said(2, 'chest'))]).toEqual([null, null, null]);
    const looked = { checkIns: [said(2, 'mood')], assessed: [assessed(1, true)] };
    expect(fullListDue({ person: personOf({ history: looked }), checkIn: said(0), catalog })).toBeNull();
  });

  it('of another stage is not made good by a check-in without signs in this one', () => {
    expect(due({ ...said(0), at: '2026-08-01T08:00:00+01:00' as Instant }, unasked)).toBe('stage-changed');
  });

  it('asks a sign on the first and the last day of its time, and where the week is not known', () => {
    const asked = (days: number | null) => flagsToAsk(catalog, { ...pregnant, gestationDays: days }, 'full').map(({ id }) => id);
    expect([9, 10, 20, 21, null].map((days) => asked(days).includes('leg'))).toEqual([false, true, true, false, true]);
    expect(flagsToAsk(catalog, born, 'full').map(({ id }) => id)).toEqual(['chest', 'mood']);
    expect(flagsToAsk(catalog, pregnant, 'daily').map(({ id }) => id)).toEqual(['chest', 'fever']);
  });
});
