// Whether a question of hers may be put to the test now, and on which days.
import { addDays, err, ok, type LocalDate, type Result } from '@sinew/kernel';
import { assess } from '../assess.ts';
import type { FairTestPlan, Question, TestRefusal } from '../model/fair-test.ts';
import type { Stage } from '../model/person.ts';
import type { Occasion } from '../observe/facts.ts';
import { observe } from '../observe/observe.ts';
import { situationOf } from '../observe/situation.ts';
import { stageAt } from '../observe/stage.ts';
import { evaluate } from '../rules/evaluate.ts';
import { clearanceFor, screen } from '../screen/screen.ts';
import { shortlist } from '../shortlist/shortlist.ts';
import { openTest } from './open-test.ts';
import { testDays } from './schedule.ts';
import { moveOf } from './subject.ts';

/** Mornings so soon after a birth move by themselves. */
const quietAfterBirth = 14;

/** It begins tomorrow. */
export function proposeTest(question: Question, occasion: Occasion): Result<FairTestPlan, TestRefusal> {
  const { person, catalog } = occasion;
  const { today } = observe(occasion);
  if (openTest(person.history, catalog, today) !== null) return err('one-at-a-time');
  const refusal = refusalOf(question, occasion);
  if (refusal !== null) return err(refusal);
  const from = addDays(today, 1);
  const until = lastDayFrom(from, person.profile.stage);
  if (until === null) return err('stage-changes');
  return ok({ question, from, until });
}

function refusalOf(question: Question, occasion: Occasion): TestRefusal | null {
  const { person, catalog } = occasion;
  const offer = catalog.fairTests.find(({ kind }) => kind === question.kind);
  const facts = observe(occasion);
  const disposition = screen(facts, person, catalog);
  const clearance = clearanceFor(disposition);
  if (offer === undefined || clearance === null) return 'not-today';
  const situation = situationOf(facts, disposition, assess(facts, catalog), catalog);
  if (evaluate(offer.when, (name) => situation.values[name]) !== true) return 'not-today';
  const subject = moveOf(question, catalog);
  if (subject === null) return null;
  if (person.history.vetoes.findLast(({ move }) => move === subject)?.always === false) return 'her-word';
  const { allowed } = shortlist({ clearance, situation, person, catalog });
  return allowed.some(({ move }) => move.id === subject) ? null : 'not-today';
}

/** Never over a change of stage, nor past the due date; null where too little would be left. */
function lastDayFrom(from: LocalDate, stage: Stage): LocalDate | null {
  const { code, daysSinceBirth } = stageAt(stage, from);
  if (daysSinceBirth !== null && daysSinceBirth < quietAfterBirth) return null;
  let days = 0;
  while (days < testDays.most && staysIn(stage, code, addDays(from, days))) days += 1;
  return days < testDays.least ? null : addDays(from, days - 1);
}

function staysIn(stage: Stage, code: string, date: LocalDate): boolean {
  const then = stageAt(stage, date);
  return then.code === code && !then.dueDatePassed && !then.aged;
}
