// What a test has come to: answer after answer until it is clear, hopeless, at its end, or interrupted. The same log, the same result.
import { addDays, type LocalDate } from '@sinew/kernel';
import { above, interval90, momentsOf } from '../learn/gaussian.ts';
import type { FairTest, Interruption, TestResult, TestStatus } from '../model/fair-test.ts';
import { isSame, judge, type Judgement } from './judge.ts';
import { sharesByDate, type Look, type Reading } from './look.ts';
import { morningLooks } from './morning-looks.ts';
import { armFor, armsOf, isCutShort } from './schedule.ts';
import { sessionLooks, sessionPains } from './session-looks.ts';

export function readTest(test: FairTest, reading: Reading): TestResult {
  const { catalog, today } = reading;
  const interruption = interruptionOf(test, reading);
  const most = catalog.parameters.fairTestMost.value;
  const looks: Judged[] = looksOf(test, reading)
    .filter(({ date }) => interruption === null || date <= interruption.lastAnswer)
    .map((look) => ({ look, judgement: judge(look, test, catalog) }));
  const end = looks.find(({ look: { answers }, judgement }) => judgement !== 'open' || answers[0] + answers[1] >= most);
  const status = end === undefined ? openStatus(test, interruption, today) : endedStatus(end.judgement);
  const why = status === 'interrupted' ? (interruption?.why ?? 'stage') : null;
  return resultOf(test, { status, why, last: end ?? looks.at(-1) ?? null }, reading);
}

interface Judged {
  readonly look: Look;
  readonly judgement: Judgement;
}

interface Halt {
  readonly why: Interruption;
  /** What comes after this day no longer counts. */
  readonly lastAnswer: LocalDate;
}

/** A birth moves pain by itself: not even its morning speaks. What comes after the last morning interrupts nothing. */
function interruptionOf({ from, until, ended }: FairTest, { history, today }: Reading): Halt | null {
  const lastMorning = addDays(until, 1);
  const born = history.births?.find((date) => date >= from && date <= lastMorning && date <= today);
  const byBirth: Halt[] = born === undefined ? [] : [{ why: 'birth', lastAnswer: addDays(born, -1) }];
  const byWord: Halt[] = ended === null || ended.date > lastMorning ? [] : [{ why: ended.why, lastAnswer: ended.date }];
  return [...byBirth, ...byWord].sort((a, b) => (a.lastAnswer < b.lastAnswer ? -1 : 1))[0] ?? null;
}

function looksOf(test: FairTest, reading: Reading): readonly Look[] {
  const { history, catalog, today } = reading;
  const shares = sharesByDate(test, history);
  if (shares.size === 0) return [];
  if (test.question.kind !== 'breathing') return morningLooks(test, shares, reading);
  const lifts = new Set(catalog.moves.filter(({ breath }) => breath.startsWith('method')).map(({ id }) => id));
  return sessionLooks(
    shares,
    sessionPains(history.moves, (move) => lifts.has(move)),
    today,
  );
}

function openStatus(test: FairTest, interruption: Halt | null, today: LocalDate): TestStatus {
  if (interruption !== null) return 'interrupted';
  if (today <= addDays(test.until, 1)) return 'running';
  return isCutShort(test) ? 'interrupted' : 'done';
}

function endedStatus(judgement: Judgement): TestStatus {
  switch (judgement) {
    case 'first':
    case 'second':
    case 'same':
      return 'clear';
    case 'out-of-sight':
      return 'hopeless';
    case 'open':
      return 'done';
  }
}

interface Ended {
  readonly status: TestStatus;
  readonly why: Interruption | null;
  readonly last: Judged | null;
}

function resultOf(test: FairTest, { status, why, last }: Ended, { catalog }: Reading): TestResult {
  const { fairTestWorthwhile, fairTestMost } = catalog.parameters;
  const worthwhile = fairTestWorthwhile.value;
  const days = test.days.filter(({ date }) => armFor(test, date) !== null);
  const answers = last?.look.answers ?? [0, 0];
  const known = last !== null && Math.min(...answers) > 0 ? last.look.difference : null;
  return {
    status,
    verdict: status === 'running' || status === 'interrupted' ? 'unclear' : verdictOf(last, worthwhile),
    arms: armsOf(test.question),
    difference: known === null ? null : { ...momentsOf(known), interval90: interval90(known) },
    pFirst: known === null ? 0 : above(known, worthwhile),
    pSecond: known === null ? 0 : 1 - above(known, -worthwhile),
    worthwhile,
    answers,
    days: days.length,
    kept: days.filter(({ kept }) => kept).length,
    mostAnswers: fairTestMost.value,
    until: test.until,
    why,
  };
}

function verdictOf(last: Judged | null, worthwhile: number): TestResult['verdict'] {
  if (last?.judgement === 'first' || last?.judgement === 'second') return last.judgement;
  return last !== null && Math.min(...last.look.answers) > 0 && isSame(last.look, worthwhile) ? 'no-difference' : 'unclear';
}
