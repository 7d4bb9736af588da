// The test that is running: its question, how far it is, her word on its days, and the way to end it.
import { catalog, tellFairTest } from '@sinew/catalog';
import { type FairTest, readTest } from '@sinew/engine';
import { AsTable, Button, Card, useRecalled } from '../kit.ts';
import { dayInWords } from '../date-words.ts';
import { daysSoFar } from './asked-days.ts';
import { DayChoices } from './day-choices.tsx';
import { StopIf } from './stop-if.tsx';
import type { FairTests } from './use-fair-tests.ts';
import { words } from '../insights/words.ts';

const text = words.fairTestPages;

interface RunningTestProps {
  readonly test: FairTest;
  readonly tests: FairTests;
  readonly resting: boolean;
}

export function RunningTest({ test, tests, resting }: RunningTestProps) {
  const { history } = useRecalled();
  const { today } = tests;
  const { title, say, details } = tellFairTest(test, readTest(test, { history, catalog, today }), words);
  const begun = today >= test.from;
  return (
    <section className="stack" aria-labelledby="fair-test-running">
      <h2 id="fair-test-running">{text.running}</h2>
      <Card title={title} level={3}>
        <DayChoices key={today} test={test} tests={tests} resting={resting} />
        {test.question.kind === 'belt' ? <StopIf move="pelvic-belt-trial" /> : null}
        {begun ? (
          <div className="stack-s">
            <p>{say}</p>
            <p className="soft">{words.fairTest.notYet}</p>
            {details.map((line) => (
              <p className="soft" key={line}>
                {line}
              </p>
            ))}
            <AsTable title={text.days.title} table={tableOf(test, tests)} />
          </div>
        ) : null}
        <Button wide onClick={() => (begun ? tests.stop(test) : tests.takeBack(test))}>
          {begun ? words.fairTest.end : text.takeBack}
        </Button>
      </Card>
    </section>
  );
}

function tableOf(test: FairTest, { today }: FairTests) {
  const { day, drawn, word, none } = text.days;
  const { kept, arm } = words.fairTest;
  const rows = daysSoFar(test, today).map((one) => [
    dayInWords(one.date, 'short-year', words),
    arm(test.question.kind, one.arm),
    one.kept === null ? none : one.kept ? kept.yes : kept.no,
  ]);
  return { head: [day, drawn, word], rows };
}
