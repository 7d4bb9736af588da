// Fair tests of women who do not exist: how often one finds a difference, how often it finds one where there is none, and after how many days.
import { catalog } from '@sinew/catalog';
import {
  armFor,
  armsOf,
  readTest,
  type FairTest,
  type History,
  type MoveDone,
  type Question,
  type TestDay,
  type TestResult,
  type WalkDone,
} from '@sinew/engine';
import { addDays, type LocalDate } from '@sinew/kernel';
import { chance } from '../simulator/chance.ts';
import { dateOf, instantAt } from '../simulator/day.ts';
import { live } from '../simulator/live.ts';
import { drawWoman, type FamilyName } from '../simulator/woman.ts';

/** Days of diary before the test, and the longest it may run. */
const before = 28;
const longest = 42;

export interface Tested {
  readonly result: TestResult;
  /** Points by which the first really is better, as drawn: days on which she did otherwise count as she did. */
  readonly truth: number;
}

/** What is asked, and what she writes down on a day on which she did the first of the two, or the second. */
const asked = {
  belt: { question: { kind: 'belt' }, first: [], second: [] },
  'a move that loads': { question: { kind: 'move', move: 'box-squat' }, first: [sets('box-squat', 10)], second: [] },
  'a move in place of another': {
    question: { kind: 'move', move: 'box-squat' },
    first: [sets('box-squat', 10)],
    second: [sets('short-split-squat', 10)],
  },
  'a walk': { question: { kind: 'move', move: 'walk' }, first: [walk(17)], second: [] },
  'a session with squats in the morning or in the evening': {
    question: { kind: 'time-of-day' },
    first: [sets('box-squat', 8)],
    second: [sets('box-squat', 19)],
  },
} as const satisfies Readonly<Record<string, Asked>>;
export type AskedName = keyof typeof asked;
export const askedNames = Object.keys(asked) as readonly AskedName[];

interface Asked {
  readonly question: Question;
  readonly first: readonly Written[];
  readonly second: readonly Written[];
}

type Written = (date: LocalDate) => { readonly moves?: readonly MoveDone[]; readonly walks?: readonly WalkDone[] };

function sets(move: string, hour: number): Written {
  const variant = catalog.moves.find(({ id }) => id === move)?.forms[0].id ?? '';
  const rest = { side: 'both', dose: { sets: 3 }, pain: null, effort: null, stopped: null } as const;
  return (date) => ({ moves: [{ at: instantAt(date, hour), session: `${move} ${date}`, move, variant, ...rest }] });
}

function walk(hour: number): Written {
  return (date) => ({
    walks: [{ at: instantAt(date, hour), minutes: 25, painOnsetMinute: null, pain: { before: 3, after: 3 } }],
  });
}

/** Of so many days she says whether she kept to the draw: of those that she did, and of those that she did not. */
export interface Said {
  readonly kept: number;
  readonly not: number;
}
export const saysOften: Said = { kept: 0.9, not: 0.9 };
export const saysWhenKept: Said = { kept: 0.95, not: 0.3 };

/** @param better points that the first of the two takes off the next morning */
export function tested(
  family: FamilyName,
  women: number,
  better: number,
  name: AskedName = 'belt',
  said = saysOften,
): readonly Tested[] {
  const of = name === 'belt' ? '' : `${name} `;
  return Array.from({ length: women }, (_, index) =>
    testOf(family, `${of}${family} ${better} ${index}`, better, { ...asked[name], said }),
  );
}

/** The sorer she is, the likelier she uses the first against the draw. */
function testOf(
  family: FamilyName,
  seed: string,
  better: number,
  { question, first, second, said }: Asked & { readonly said: Said },
): Tested {
  const woman = drawWoman(family, seed);
  const dice = chance(`test ${seed}`);
  const from = dateOf(before);
  const bare: FairTest = { id: seed, question, from, until: addDays(from, longest - 1), days: [], ended: null };
  const days: TestDay[] = [];
  const written: ReturnType<Written>[] = [];
  const did = { first: [0, 0], second: [0, 0] } as const satisfies Record<string, [number, number]>;
  const { history } = live(woman, before + longest + 1, `days of ${seed}`, (day, pain) => {
    const date = dateOf(day);
    const arm = armFor(bare, date);
    if (arm === null && first.length === 0) return 0;
    const isDrawn = arm === armsOf(question)[0];
    const sore = pain - woman.level;
    // Before the test she did it now and then.
    const likely = arm === null ? 0.7 : isDrawn ? 0.95 : Math.max(0.3, Math.min(1, 0.92 - 0.12 * sore));
    const kept = dice.happens(likely);
    const used = isDrawn === kept;
    if (arm !== null) {
      if (dice.happens(kept ? said.kept : said.not)) days.push({ date, kept });
      (isDrawn ? did.first : did.second)[used ? 0 : 1] += 1;
    }
    for (const one of used ? first : second) written.push(one(date));
    return used ? -better : 0;
  });
  const test: FairTest = { ...bare, days };
  const share = ([used, not]: readonly [number, number]): number => used / (used + not);
  const reading = { history: withWritten(history, written), catalog, today: dateOf(before + longest + 1) };
  return { result: readTest(test, reading), truth: better * (share(did.first) - share(did.second)) };
}

function withWritten(history: History, written: readonly ReturnType<Written>[]): History {
  const byTime = <T extends { readonly at: string }>(list: readonly T[]): T[] =>
    list.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return {
    ...history,
    moves: byTime([...history.moves, ...written.flatMap(({ moves = [] }) => moves)]),
    walks: byTime([...history.walks, ...written.flatMap(({ walks = [] }) => walks)]),
  };
}

/** Two ways of breathing between which there is no difference: her sessions as they are, taken for sessions of lifts. */
export function testedBySessions(family: FamilyName, women: number): readonly Tested[] {
  return Array.from({ length: women }, (_, index) => {
    const seed = `sessions of ${family} ${index}`;
    const { history } = live(drawWoman(family, seed), before + longest + 1, seed);
    const moves = history.moves.map((done) => ({ ...done, move: 'clamshell' }));
    const from = dateOf(before);
    const days = Array.from({ length: longest }, (_, day) => ({ date: addDays(from, day), kept: true }));
    const until = addDays(from, longest - 1);
    const test: FairTest = { id: seed, question: { kind: 'breathing' }, from, until, days, ended: null };
    const reading = { history: { ...history, moves }, catalog, today: dateOf(before + longest + 1) };
    return { result: readTest(test, reading), truth: 0 };
  });
}
