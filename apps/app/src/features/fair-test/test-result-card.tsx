// What came of a test: the answer with its doubt in words, as a picture and as a table. A test that she ended can go on.
import { catalog, tellFairTest } from '@sinew/catalog';
import { type FairTest, readTest } from '@sinew/engine';
import { useMemo } from 'react';
import { AsTable, Button, Card, useRecalled } from '../kit.ts';
import { HumpAxis, HumpDrawing } from '../insights/hump-drawing.tsx';
import type { FairTests } from './use-fair-tests.ts';
import { words } from '../insights/words.ts';

const text = words.fairTestPages;

export function TestResultCard({ test, tests }: { readonly test: FairTest; readonly tests: FairTests }) {
  const { history } = useRecalled();
  const { today, open } = tests;
  const told = useMemo(() => tellFairTest(test, readTest(test, { history, catalog, today }), words), [test, history, today]);
  const { kind } = test.question;
  const [first, second] = told.arms;
  const canGoOn = open === null && told.why === 'her-word' && today <= test.until && tests.all.at(-1)?.id === test.id;
  return (
    <Card title={told.title} level={3}>
      {told.answer === null ? null : <p className="strong">{told.answer}</p>}
      {told.difference === null ? null : (
        <div className="findings fair-test-picture">
          <HumpAxis ends={[text.less(words.fairTest.arm(kind, second)), text.less(words.fairTest.arm(kind, first))]} />
          <HumpDrawing
            estimate={told.difference}
            tone={told.verdict === 'first' || told.verdict === 'second' ? 'better' : 'neither'}
          />
        </div>
      )}
      {[told.say, ...told.details].map((line) => (
        <p className="soft" key={line}>
          {line}
        </p>
      ))}
      {told.difference === null ? null : <AsTable title={told.title} table={tableOf(told)} />}
      {canGoOn ? (
        <Button wide onClick={() => tests.goOn(test)}>
          {text.goOn}
        </Button>
      ) : null}
    </Card>
  );
}

function tableOf({ question, rows, worthwhile }: ReturnType<typeof tellFairTest>) {
  const { table } = words.fairTest;
  return {
    head: [table.arm, table.answers(question.kind), table.better(worthwhile)],
    rows: rows.map(({ name, answers, better }) => [name, String(answers), better ?? text.days.none]),
  };
}
