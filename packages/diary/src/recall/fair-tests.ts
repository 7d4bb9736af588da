// Her fair tests, oldest first: each with her word on its days, and when she ended it or began another.
import type { FairTest, Question, TestDay } from '@sinew/engine';
import { localDateOf } from '@sinew/kernel';
import type { EffectiveEvent } from './effective-events.ts';

export function fairTests(events: readonly EffectiveEvent[]): FairTest[] {
  const tests: FairTest[] = [];
  for (const event of events) {
    if (event.type === 'fair-test-begun') {
      const { id, at, question, from, until } = event;
      end(tests, tests.at(-1)?.id, { date: localDateOf(at), why: 'another' });
      tests.push({ id, question: questionOf(question), from, until, days: [], ended: null });
    }
    if (event.type === 'fair-test-day') change(tests, event.test, (test) => ({ ...test, days: withDay(test.days, event) }));
    if (event.type === 'fair-test-ended') end(tests, event.test, { date: localDateOf(event.at), why: 'her-word' });
  }
  return tests;
}

function questionOf(written: Question): Question {
  return written.kind === 'move' ? { kind: 'move', move: written.move } : { kind: written.kind };
}

function end(tests: FairTest[], id: string | undefined, ended: NonNullable<FairTest['ended']>): void {
  change(tests, id, (test) => ({ ...test, ended: test.ended ?? ended }));
}

function change(tests: FairTest[], id: string | undefined, to: (test: FairTest) => FairTest): void {
  const index = tests.findIndex((test) => test.id === id);
  const test = tests[index];
  if (test !== undefined) tests[index] = to(test);
}

/** Her last word on a day counts. */
function withDay(days: readonly TestDay[], { date, kept }: TestDay): TestDay[] {
  return [...days.filter((one) => one.date !== date), { date, kept }].sort((a, b) => (a.date < b.date ? -1 : 1));
}
