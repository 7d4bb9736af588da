// Every case holds; and together they leave no flag, condition, rule or move untried.
import { catalog, english, sources as shelf, tellPlan } from '@sinew/catalog';
import type { Plan } from '@sinew/engine';
import { describe, expect, it } from 'vitest';
import type { Case, Expectation } from './case.ts';
import { cases } from './cases/index.ts';
import { check, formsOf, named, rulesOf, wordsOf } from './check.ts';
import { feels, longKnown, postpartum, pregnant, wants } from './given.ts';
import { runCase } from './run-case.ts';

const plans = new Map<Case, Plan>();

function planOf(one: Case): Plan {
  const plan = plans.get(one) ?? runCase(one);
  plans.set(one, plan);
  return plan;
}

function planFor(given: Case['given']): Plan {
  return runCase({ name: 'someone', given, expect: {}, why: 'A plan to look at.' });
}

describe('the casebook', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => check(planOf(one), one.expect));

  it('has a name and a reason for every case, each name once', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(cases.filter(({ why }) => why.length < 10).map(({ name }) => name)).toEqual([]);
    expect(cases.filter((one) => Object.keys(one.expect).length === 0).map(({ name }) => name)).toEqual([]);
  });

  it('tells no case twice', () => {
    const told = cases.map((one) => JSON.stringify([one.given, one.expect]));
    expect(cases.filter((_, index) => told.indexOf(told[index] ?? '') !== index).map(({ name }) => name)).toEqual([]);
  });

  it('can be said in English, without a word that frightens (D4)', () => {
    const banned =
      /unstable|misaligned|slipped|out of place|weak core|waddl|\bshear|cleared for exercise|safe for baby|loose joint/i;
    for (const one of cases) expect(banned.exec(wordsOf(planOf(one)))?.[0] ?? null, one.name).toBeNull();
  });
});

describe('every answer is whole', () => {
  const told = (one: Case) => tellPlan(planOf(one), english);
  const gaps = (found: (one: Case) => readonly string[]) => [...new Set(cases.flatMap(found))];

  it('each line has a name, how to do it, when to stop, and why', () => {
    const parts = (one: Case) =>
      told(one).items.filter(
        ({ name, cues, stopIf, reasons }) =>
          name === '' ||
          cues.length === 0 ||
          stopIf.length === 0 ||
          reasons.length === 0 ||
          reasons.some((why) => why.because === ''),
      );
    expect(gaps((one) => parts(one).map(({ move }) => move))).toEqual([]);
  });

  it('the day is explained once, above; a line begins with what is its own', () => {
    const repeated = (one: Case) => {
      const { day, disposition, items } = told(one);
      const above = new Set([...(day === null ? [] : [day]), ...disposition.because].map(({ because }) => because));
      return items.filter(({ reasons }) => above.has(reasons[0]?.because ?? '')).map(({ move }) => `${one.name}: ${move}`);
    };
    expect(gaps(repeated)).toEqual([]);
  });

  it('of a line her own word stands first, and how it is done behind what it is for', () => {
    const everyDay = ['SX1', 'SX3', 'LA8', 'SD6', 'BP1', 'BP5', 'D5', 'start-side'];
    const astray = (one: Case) =>
      told(one).items.flatMap(({ move, reasons }) => {
        const rules = reasons.map(({ rule }) => rule);
        const late = rules.indexOf('wanted') > 0 || rules.indexOf('favours-you') > (rules.includes('wanted') ? 1 : 0);
        return late || everyDay.includes(rules[0] ?? '') ? [`${one.name}: ${move}`] : [];
      });
    expect(gaps(astray)).toEqual([]);
  });

  it('each reason cites something that is listed', () => {
    const listed = new Set<string>(shelf.map(({ id }) => id));
    const cited = (one: Case) => {
      const { disposition, presentation, items, withheld } = planOf(one);
      const reasons = [disposition.because, presentation.because, ...[...items, ...withheld].map((line) => line.reasons)].flat();
      return reasons.flatMap(({ rule, sources }) => (sources.length === 0 ? [rule] : sources.filter((id) => !listed.has(id))));
    };
    expect(gaps(cited)).toEqual([]);
  });

  it('what is withheld says what would open it again', () => {
    const silent = (one: Case) => told(one).withheld.filter(({ unlockedBy }) => unlockedBy === undefined || unlockedBy === '');
    expect(gaps((one) => silent(one).flatMap(({ reasons }) => reasons.slice(0, 1).map(({ rule }) => rule)))).toEqual([]);
  });
});

describe('the minutes', () => {
  const isTimed = ({ kind }: Plan['items'][number]) => ['relief', 'mobility', 'breathing', 'strength'].includes(kind);
  const secondsOf = ({
    dose: { sets, reps, secondsPerRep, holdSeconds, minutes, perSide, restSeconds },
  }: Plan['items'][number]) => {
    const rounds = (sets ?? 1) * (perSide ? 2 : 1);
    const work = minutes === null ? (reps === null ? (holdSeconds ?? 0) : reps * (secondsPerRep ?? 0)) : minutes * 60;
    return rounds * work + (rounds - 1) * restSeconds;
  };

  it.each(cases.map((one) => [one.name, one] as const))('hold the work, both sides and the rests of: %s', (_, one) => {
    const { items, minutes } = planOf(one);
    const timed = items.filter(isTimed);
    const places = new Set(timed.map(({ traits }) => traits.position.replace('supported-', '').replace('propped-', '')));
    const work = timed.reduce((sum, item) => sum + secondsOf(item), 0);
    expect(minutes * 60).toBeGreaterThanOrEqual(work);
    if (places.has('standing') && places.has('side-lying')) expect(minutes * 60).toBeGreaterThan(work);
  });
});

describe('a wrong expectation is noticed', () => {
  const plan = planFor({ profile: pregnant(22), checkIn: feels(2), log: [...longKnown, ...wants('clamshell')] });
  const wrong: readonly Expectation[] = [
    { level: 'review' },
    { allows: 'light' },
    { because: ['SG5'] },
    { pattern: 'hip' },
    { irritability: 'high' },
    { light: 'red' },
    { conservative: false },
    { planned: ['hip-thrust-of-nobody'] },
    { notPlanned: ['side-lying-rest'] },
    { onlyMoves: ['rib-breath'] },
    { withheld: { 'side-lying-rest': 'veto' } },
    { notWithheld: ['clamshell'] },
    { shapedBy: { 'side-lying-rest': ['SD1'] } },
    { silent: ['pattern'] },
    { variants: { 'side-lying-rest': 'upright' } },
    { doses: { 'side-lying-rest': { minutes: 1 } } },
    { doses: { 'hip-thrust-of-nobody': {} } },
    { within: { 'side-lying-rest': { minutes: [1, 2] } } },
    { within: { 'hip-thrust-of-nobody': { reps: [0, 99] } } },
    { cues: { 'side-lying-rest': ['hurry'] } },
    { breath: { 'side-lying-rest': 'method-2' } },
    { noneWith: [{ position: 'side-lying' }] },
    { positions: ['prone'] },
    { onlyKinds: ['walk'] },
    { roles: { rest: [2, 3] } },
    { rpeAtMost: 0 },
    { setsAtMost: 0 },
    { items: [0, 1] },
    { minutesAtMost: 1 },
    { minutesAtLeast: 60 },
    { noWords: ['pillow'] },
  ];

  it.each(wrong.map((one) => [JSON.stringify(one), one] as const))('%s', (_, one) => expect(() => check(plan, one)).toThrow());

  it('and a right one is not', () =>
    check(plan, { level: 'clear', allows: 'full', planned: ['side-lying-rest'], items: [5, 6] }));
});

describe('every red flag', () => {
  const stop = {
    E: ['emergency', 'nothing'],
    'T!': ['call-now', 'nothing'],
    T: ['same-day', 'rest-and-breathe'],
    B: ['review', 'light'],
  } as const;
  const asked = catalog.flags.flatMap(({ id, urgency, worse }) => [
    [id, urgency] as const,
    ...(worse === undefined ? [] : [[`${id}!`, worse] as const]),
  ]);

  it.each(asked)('%s (%s) stops what it should', (id, urgency) => {
    const { disposition } = planFor({ profile: pregnant(24), checkIn: feels(2, { flags: [id] }) });
    expect([disposition.level, disposition.allows]).toEqual(stop[urgency]);
    expect(named(disposition.because)).toContain(id);
  });
});

/** As settled, not as the catalogue has them. */
const absolute = [
  ...['ruptured-membranes', 'preterm-labour', 'vaginal-bleeding', 'placenta-praevia', 'vasa-praevia', 'placental-abruption'],
  ...['pre-eclampsia', 'cervical-insufficiency', 'fetal-growth-restriction', 'triplets-or-more', 'multiples-preterm-risk'],
  ...['uncontrolled-type-1-diabetes', 'uncontrolled-hypertension', 'uncontrolled-thyroid-disease', 'serious-heart-disease'],
  ...['serious-lung-disease', 'severe-anaemia'],
];
const relative = [
  ...['recurrent-pregnancy-loss', 'gestational-hypertension', 'previous-preterm-birth', 'mild-heart-or-lung-disease'],
  ...['symptomatic-anaemia', 'malnutrition', 'eating-disorder', 'twins', 'arrhythmia', 'chronic-bronchitis', 'severe-obesity'],
  ...['seizure-disorder', 'hyperthyroidism', 'heavy-smoking', 'under-18', 'ivf-restrictions', 'unstable-blood-pressure'],
  ...['postpartum-cardiomyopathy', 'infection-with-fever', 'fracture', 'kidney-disease'],
];
const circumstances = [
  ...['pelvic-floor-symptoms', 'wound-not-healed', 'lochia-rising', 'dizziness', 'limp', 'blood-thinners', 'six-week-check-done'],
];

describe('every condition', () => {
  const told = (profile: object, conditions: readonly string[]): Plan =>
    planFor({ profile: { ...profile, conditions }, checkIn: feels(2, { minutes: 45 }), log: longKnown });

  it('is in the catalogue, and no other is', () => {
    const { contraindications, circumstances: others } = catalog;
    expect([...contraindications, ...others].map(({ id }) => id).sort()).toEqual(
      [...absolute, ...relative, ...circumstances].sort(),
    );
  });

  it.each(absolute)('%s leaves rest and breathing, whoever said yes', (id) => {
    const { disposition, items } = told(pregnant(30, 0, { clearance: 'cleared' }), [id]);
    expect([disposition.allows, named(disposition.because)]).toEqual(['rest-and-breathe', ['SG4']]);
    expect(items.filter(({ kind }) => kind !== 'breathing' && kind !== 'rest').map(({ move }) => move)).toEqual([]);
  });

  it.each(relative)('%s keeps to light until there is an OK', (id) => {
    const profile = ['unstable-blood-pressure', 'postpartum-cardiomyopathy'].includes(id) ? postpartum(150) : pregnant(30);
    const { disposition } = told(profile, [id]);
    expect(disposition.allows).toBe('light');
    expect(['SG5', 'SG9']).toContain(named(disposition.because)[0]);
  });

  it.each(circumstances)('%s changes the day and not what is allowed', (id) => {
    const profile = id === 'six-week-check-done' ? postpartum(60) : postpartum(24);
    const [without, having] = [told(profile, []), told(profile, [id])];
    expect(having.disposition.allows).toBe('full');
    expect([having.items, having.withheld]).not.toEqual([without.items, without.withheld]);
  });
});

describe('what must change nothing', () => {
  const day = feels(2, { sites: [{ region: 'si', side: 'left' }], provokedBy: ['bed-turn', 'sitting'], minutes: 30 });
  const doses = ({ items }: Plan) => items.map(({ move, variant, dose }) => [move, variant, dose]);

  it.each([true, false, null])('a baby low in the pelvis: %s (D8)', (babyLow) => {
    const plan = (profile: object) => planFor({ profile, checkIn: day, log: longKnown });
    expect(doses(plan(pregnant(36, 0, { babyLow })))).toEqual(doses(plan(pregnant(36))));
  });

  it.each(['breast', 'mixed'] as const)('how she feeds: %s (GA-14)', (feeding) => {
    const plan = (born: object) => planFor({ profile: postpartum(120, { baby: true, ...born }), checkIn: day, log: longKnown });
    expect(doses(plan({ feeding }))).toEqual(doses(plan({ feeding: 'formula' })));
  });
});

/** Rules that no plan can name, and why. */
const elsewhere = {
  SG6: 'said in the session that a stop sign ends',
  'not-recognised': 'said of her own workouts, not of a plan',
  'stand-in': 'said of her own workouts, not of a plan',
  'nothing-fits': 'said of her own workouts, not of a plan',
} as const;

/** Rules that every plan names: how the day was sorted. */
const everyDay: readonly string[] = ['pattern', 'irritability', 'light'];

/** A second wall: the moves' own stages and gates already close what these close, so no case can tell them apart. */
const secondWall: readonly string[] = ['GA-1', 'GA-4', 'GA-10', 'D3'];
/** They only tip the choice between moves that are equally open. */
const tips: readonly string[] = ['LA3'];

describe('no rule can be taken away unnoticed', () => {
  const acting = catalog.rules.filter(({ id, then }) => !(id in elsewhere) && then.some(({ effect }) => effect !== 'explain'));

  it.each(acting.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const without = { ...catalog, rules: catalog.rules.filter((one) => one !== rule) };
    const noticed = cases.some((one) => rulesOf(planOf(one)).has(id) && fails(runCase(one, without), one.expect));
    expect(noticed).toBe(!secondWall.includes(id) && !tips.includes(id));
  });
});

function fails(plan: Plan, expected: Expectation): boolean {
  try {
    check(plan, expected);
    return false;
  } catch {
    return true;
  }
}

describe('together the cases leave nothing untried', () => {
  const said = () => cases.map((one) => rulesOf(planOf(one)));

  it('every rule speaks in one case', () => {
    const all = new Set(said().flatMap((rules) => [...rules]));
    const silent = catalog.rules.map(({ id }) => id).filter((id) => !all.has(id));
    expect([...silent].sort()).toEqual(Object.keys(elsewhere).sort());
  });

  it('every rule is silent in another', () => {
    const each = said();
    const always = catalog.rules.map(({ id }) => id).filter((id) => each.every((rules) => rules.has(id)));
    expect([...always].sort()).toEqual([...everyDay].sort());
  });

  it('no answer names a rule that the catalogue does not have', () => {
    const known = new Set(
      [...catalog.rules, ...catalog.flags.flatMap(({ id }) => [{ id }, { id: `${id}!` }])].map(({ id }) => id),
    );
    expect([...new Set(said().flatMap((rules) => [...rules]))].filter((id) => !known.has(id))).toEqual([]);
  });

  it('every move is planned', () => {
    const planned = new Set(cases.flatMap((one) => formsOf(planOf(one)).map(({ move }) => move)));
    expect(catalog.moves.map(({ id }) => id).filter((id) => !planned.has(id))).toEqual([]);
  });

  it('every row of the practitioner’s moves is planned as an item of its own', () => {
    const rows = new Set(cases.flatMap((one) => planOf(one).items.flatMap(({ protocol }) => [...protocol])));
    const practice = ['S1', 'S2a', 'S2b', 'S3', 'S4a', 'S4b', 'T1', 'T2a', 'T2b', 'T3a', 'T4', 'T5a', 'T5b', 'T5c'];
    expect(practice.filter((row) => !rows.has(row))).toEqual([]);
  });
});
