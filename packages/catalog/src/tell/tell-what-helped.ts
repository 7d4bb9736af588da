// One page that she may hand on: what helped her, what cost her, and what made no difference; no dates, no names.
import type { Beliefs, ExposureBelief, FairTest, MoveBelief, TestResult } from '@sinew/engine';
import type { InsightWords } from '../languages/en/insights.ts';
import { surenessOf, turned, usual } from './doubt.ts';
import { costOfDose, doseOf, nameOfMove, sizeOf } from './tell-beliefs.ts';
import { sayQuestion } from './tell-fair-test.ts';

export interface WhatHelped {
  readonly title: string;
  readonly intro: string;
  /** None of them is empty. */
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly note: string;
  /** All of it, as it can be copied. */
  readonly text: string;
}

export interface Ended {
  readonly test: FairTest;
  readonly result: TestResult;
}

export function tellWhatHelped(beliefs: Beliefs, tests: readonly Ended[], words: InsightWords): WhatHelped {
  const say = words.whatHelped;
  const sections = [
    { title: say.helps.title, lines: linesOfMoves(beliefs, 'helps', words) },
    { title: say.worse.title, lines: linesOfMoves(beliefs, 'worse', words) },
    { title: say.costs.title, lines: linesOfCosts(beliefs, words) },
    { title: say.tests.title, lines: tests.flatMap((one) => linesOfTest(one, words)) },
    { title: say.nothingSeen.title, lines: namesOfNothing(beliefs, words) },
  ].filter(({ lines }) => lines.length > 0);
  const intro = sections.length === 0 ? say.nothing : say.intro(beliefs.days);
  const parts = sections.map(({ title, lines }) => [title, ...lines.map((line) => `- ${line}`)].join('\n'));
  return { title: say.title, intro, sections, note: say.note, text: `${[say.title, intro, ...parts, say.note].join('\n\n')}\n` };
}

/** Those that take most off (or add most) first. */
function linesOfMoves({ moves }: Beliefs, verdict: 'helps' | 'worse', words: InsightWords): string[] {
  const { line } = words.whatHelped[verdict];
  const size = ({ relief }: MoveBelief) => (verdict === 'helps' ? relief : turned(relief));
  return moves
    .filter((one) => one.verdict === verdict)
    .sort((a, b) => size(b).mean - size(a).mean)
    .map((one) =>
      line(
        nameOfMove(one.move, words),
        ...usual(size(one)),
        surenessOf(size(one), verdict === 'helps' ? 0.5 : 0),
        one.n,
        one.onDays,
      ),
    );
}

function linesOfCosts({ exposures, pairs }: Beliefs, { whatHelped, findings }: InsightWords): string[] {
  const say = whatHelped.costs;
  const line = (one: ExposureBelief, how: 'raises' | 'lowers'): string =>
    say[how](doseOf(one, findings.exposures), costOfDose(one));
  return [
    ...exposures.filter(({ verdict }) => verdict === 'raises').map((one) => line(one, 'raises')),
    ...exposures.filter(({ verdict }) => verdict === 'lowers').map((one) => line(one, 'lowers')),
    ...pairs.map((pair) => {
      const [one, other] = pair.exposures;
      return say.pair(findings.names[one], findings.names[other], sizeOf(pair));
    }),
  ];
}

function linesOfTest({ test, result }: Ended, words: InsightWords): string[] {
  const { question } = test;
  const { verdict, difference, arms } = result;
  const say = words.whatHelped.tests;
  if (verdict === 'no-difference') return [say.same(sayQuestion(question, words))];
  if (verdict === 'unclear' || difference === null) return [];
  const better = verdict === 'first' ? difference : turned(difference);
  const arm = words.fairTest.arm(question.kind, arms[verdict === 'first' ? 0 : 1]);
  return [say.better(sayQuestion(question, words), arm, ...usual(better), surenessOf(better, 0))];
}

function namesOfNothing({ moves, exposures }: Beliefs, words: InsightWords): string[] {
  return [
    ...moves.filter(({ verdict }) => verdict === 'does-little').map(({ move }) => nameOfMove(move, words)),
    ...exposures.filter(({ verdict }) => verdict === 'no-difference').map(({ exposure }) => words.findings.names[exposure]),
  ];
}
