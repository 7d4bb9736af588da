// Fair tests of women who do not exist: how often one finds a difference, how often it finds one where there is none, and after how many days.
import { catalog } from '@sinew/catalog';
import { armFor, readTest, type FairTest, type TestDay, type TestResult } from '@sinew/engine';
import { addDays } from '@sinew/kernel';
import { chance } from '../simulator/chance.ts';
import { dateOf } from '../simulator/day.ts';
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

/** @param better points that the first of the two takes off the next morning */
export function tested(family: FamilyName, women: number, better: number): readonly Tested[] {
  return Array.from({ length: women }, (_, index) => testOf(family, `${family} ${better} ${index}`, better));
}

/** She says of nine days in ten whether she kept to the draw; the sorer she is, the likelier she uses the belt against it. */
function testOf(family: FamilyName, seed: string, better: number): Tested {
  const woman = drawWoman(family, seed);
  const dice = chance(`test ${seed}`);
  const from = dateOf(before);
  const bare = { id: seed, question: { kind: 'belt' }, from, until: addDays(from, longest - 1), days: [], ended: null } as const;
  const days: TestDay[] = [];
  const did = { first: [0, 0], second: [0, 0] } as const satisfies Record<string, [number, number]>;
  const { history } = live(woman, before + longest + 1, `days of ${seed}`, (day, pain) => {
    const arm = armFor(bare, dateOf(day));
    if (arm === null) return 0;
    const sore = pain - woman.level;
    const kept = dice.happens(arm === 'with' ? 0.95 : Math.max(0.3, Math.min(1, 0.92 - 0.12 * sore)));
    if (dice.happens(0.9)) days.push({ date: dateOf(day), kept });
    const worn = (arm === 'with') === kept;
    const tally = arm === 'with' ? did.first : did.second;
    tally[worn ? 0 : 1] += 1;
    return worn ? -better : 0;
  });
  const test: FairTest = { ...bare, days };
  const share = ([worn, not]: readonly [number, number]): number => worn / (worn + not);
  const result = readTest(test, { history, catalog, today: dateOf(before + longest + 1) });
  return { result, truth: better * (share(did.first) - share(did.second)) };
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
