// What a test has come to: answer after answer until it is clear, hopeless, at its end, or interrupted. The same log, the same result.
import { addDays, type LocalDate } from '@sinew/kernel';
import { daysOf } from '../learn/days.ts';
import { above, interval90, momentsOf } from '../learn/gaussian.ts';
import type { Catalog } from '../model/catalog.ts';
import type { FairTest, Interruption, TestResult, TestStatus } from '../model/fair-test.ts';
import type { History } from '../model/person.ts';
import { judge, matchesNothing } from './judge.ts';
import { sharesByDate, type Look } from './look.ts';
import { morningLooks } from './morning-looks.ts';
import { armsOf, isCutShort } from './schedule.ts';
import { sessionLooks, sessionPains } from './session-looks.ts';

export interface Reading {
  readonly history: History;
  readonly catalog: Catalog;
  readonly today: LocalDate;
}

export function readTest(test: FairTest, reading: Reading): TestResult {
  const { catalog } = reading;
  const interruption = interruptionOf(test, reading);
  const looks = looksOf(test, reading).filter(({ date }) => interruption === null || date <= interruption.lastAnswer);
  const most = catalog.parameters.fairTestMost.value;
  const at = looks.findIndex((look) => judge(look, catalog) !== 'open' || total(look) >= most);
  const last = looks[at === -1 ? looks.length - 1 : at] ?? null;
  const status = at === -1 ? openStatus(test, interruption, reading.today) : endedStatus(looks[at], catalog);
  const why = status !== 'interrupted' ? null : (interruption?.why ?? 'stage');
  return resultOf(test, { status, why, last }, reading);
}

interface Halt {
  readonly why: Interruption;
  /** What comes after this day no longer counts. */
  readonly lastAnswer: LocalDate;
}

/** A birth moves pain by itself: not even its morning speaks. */
function interruptionOf({ from, until, ended }: FairTest, { history, today }: Reading): Halt | null {
  const born = history.births?.find((date) => date >= from && date <= addDays(until, 1) && date <= today);
  const byBirth: Halt[] = born === undefined ? [] : [{ why: 'birth', lastAnswer: addDays(born, -1) }];
  const byWord: Halt[] = ended === null ? [] : [{ why: ended.why, lastAnswer: ended.date }];
  return [...byBirth, ...byWord].sort((a, b) => (a.lastAnswer < b.lastAnswer ? -1 : 1))[0] ?? null;
}

function looksOf(test: FairTest, { history, catalog, today }: Reading): readonly Look[] {
  const shares = sharesByDate(test, history);
  if (shares.size === 0) return [];
  if (test.question.kind !== 'breathing') return morningLooks(test, shares, daysOf(history, catalog, today));
  const lifts = new Set(catalog.moves.filter(({ breath }) => breath.startsWith('method')).map(({ id }) => id));
  return sessionLooks(
    shares,
    sessionPains(history.moves, (move) => lifts.has(move)),
  );
}

function total({ answers: [first, second] }: Look): number {
  return first + second;
}

function openStatus(test: FairTest, interruption: Halt | null, today: LocalDate): TestStatus {
  if (interruption !== null) return 'interrupted';
  if (today <= addDays(test.until, 1)) return 'running';
  return isCutShort(test) ? 'interrupted' : 'done';
}

function endedStatus(look: Look | undefined, catalog: Catalog): TestStatus {
  const judgement = look === undefined ? 'open' : judge(look, catalog);
  return judgement === 'open' ? 'done' : judgement;
}

interface Ended {
  readonly status: TestStatus;
  readonly why: Interruption | null;
  readonly last: Look | null;
}

function resultOf(test: FairTest, { status, why, last }: Ended, { catalog }: Reading): TestResult {
  const { fairTestWorthwhile, fairTestMost } = catalog.parameters;
  const worthwhile = fairTestWorthwhile.value;
  const known = last !== null && Math.min(...last.answers) > 0 ? last.difference : null;
  return {
    status,
    verdict: verdictOf(status, last, worthwhile),
    arms: armsOf(test.question),
    difference: known === null ? null : { ...momentsOf(known), interval90: interval90(known) },
    pFirst: known === null ? 0 : above(known, worthwhile),
    pSecond: known === null ? 0 : 1 - above(known, -worthwhile),
    worthwhile,
    answers: last?.answers ?? [0, 0],
    days: test.days.length,
    kept: test.days.filter(({ kept }) => kept).length,
    mostAnswers: fairTestMost.value,
    until: test.until,
    why,
  };
}

function verdictOf(status: TestStatus, last: Look | null, worthwhile: number): TestResult['verdict'] {
  if (last === null || status === 'running' || status === 'interrupted') return 'unclear';
  if (status === 'clear') return momentsOf(last.difference).mean > 0 ? 'first' : 'second';
  return matchesNothing(last, worthwhile) ? 'no-difference' : 'unclear';
}
