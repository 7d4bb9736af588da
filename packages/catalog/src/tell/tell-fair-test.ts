// A fair test in her language: its question, how far it is, and its answer with its doubt.
import type { Arm, FairTest, Question, TestResult } from '@sinew/engine';
import type { InsightWords } from '../languages/en/insights.ts';
import { inPlaces, places, surenessOf, turned, usual } from './doubt.ts';
import { nameOfMove } from './tell-beliefs.ts';

/** Fields of the result as published, numbers to four places, with all that is said of it. */
export interface FairTestDocument extends TestResult {
  readonly test: string;
  readonly question: Question;
  readonly title: string;
  /** How far it is, or why it ended. */
  readonly say: string;
  /** Null while it runs: what it says so far would sway her. */
  readonly answer: string | null;
  /** Beside the answer: figures, what they rest on, and how they were counted. */
  readonly details: readonly string[];
  /** As a table: what was drawn, its answers, and how likely it is better by what would matter (null where that is not told). */
  readonly rows: readonly { readonly name: string; readonly answers: number; readonly better: string | null }[];
}

export function tellFairTest(test: FairTest, result: TestResult, words: InsightWords): FairTestDocument {
  const told = isTold(result);
  return {
    ...result,
    difference: told && result.difference !== null ? inPlaces(result.difference) : null,
    pFirst: told ? places(result.pFirst) : 0,
    pSecond: told ? places(result.pSecond) : 0,
    test: test.id,
    question: test.question,
    title: sayQuestion(test.question, words),
    say: sayStatus(test, result, words),
    answer: sayAnswer(test, result, words),
    details: told ? [...figures(test, result, words), ...howCounted(result, words)] : howCounted(result, words),
    rows: rowsOf(test, result, words),
  };
}

export function sayQuestion(question: Question, words: InsightWords): string {
  const { questions } = words.fairTest;
  return question.kind === 'move' ? questions.move(nameOfMove(question.move, words)) : questions[question.kind]();
}

/** Nothing is told before the end, and no cause around a birth or a stage change. */
function isTold({ status }: TestResult): boolean {
  return status === 'clear' || status === 'hopeless' || status === 'done';
}

function sayStatus({ question: { kind } }: FairTest, { status, answers, mostAnswers }: TestResult, words: InsightWords): string {
  const say = words.fairTest.status;
  return status === 'running' ? say.running(kind, answers[0] + answers[1], mostAnswers) : say[status];
}

function sayAnswer(test: FairTest, result: TestResult, words: InsightWords): string | null {
  const say = words.fairTest;
  if (result.status === 'running') return null;
  if (result.status === 'interrupted') return say.interrupted[result.why ?? 'stage'];
  switch (result.verdict) {
    case 'first':
    case 'second':
      return sayBetter(test, result, words);
    case 'no-difference':
      return say['no-difference'](result.worthwhile);
    case 'unclear':
      return say.unclear;
  }
}

function sayBetter(
  { question: { kind } }: FairTest,
  { arms, verdict, difference }: TestResult,
  { fairTest }: InsightWords,
): string {
  const size = difference ?? { mean: 0, sd: 1, interval90: [0, 0] };
  const better = verdict === 'first' ? size : turned(size);
  const arm = arms[verdict === 'first' ? 0 : 1];
  return fairTest.better(kind, fairTest.arm(kind, arm), ...usual(better), surenessOf(better, 0));
}

/** Of the one that came out lower. */
function figures({ question: { kind } }: FairTest, { arms, difference }: TestResult, words: InsightWords): string[] {
  if (difference === null) return [];
  const name = (arm: Arm): string => words.fairTest.arm(kind, arm);
  const isFirst = difference.mean >= 0;
  const { mean, interval90 } = isFirst ? difference : turned(difference);
  const [arm, other] = isFirst ? arms : [arms[1], arms[0]];
  const likely = words.whatHelpsPage.likely(mean, ...interval90);
  return [words.fairTest.compared(name(arm), name(other), likely)];
}

function howCounted({ kept, days }: TestResult, { fairTest }: InsightWords): string[] {
  return days === 0 ? [] : [fairTest.keptDays(kept, days), fairTest.asDrawn];
}

function rowsOf({ question: { kind } }: FairTest, result: TestResult, { fairTest }: InsightWords): FairTestDocument['rows'] {
  const { arms, answers, pFirst, pSecond } = result;
  const better = (share: number): string | null => (isTold(result) ? fairTest.percent(share) : null);
  return [
    { name: fairTest.arm(kind, arms[0]), answers: answers[0], better: better(pFirst) },
    { name: fairTest.arm(kind, arms[1]), answers: answers[1], better: better(pSecond) },
  ];
}
