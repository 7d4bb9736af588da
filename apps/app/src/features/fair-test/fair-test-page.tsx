// A fair test: the one that is running, the questions that she may ask, and what came of earlier ones.
import { sayQuestion } from '@sinew/catalog';
import { questionKinds } from '@sinew/engine';
import { Link } from 'wouter';
import { Card, Icon, Page, useDisposition } from '../kit.ts';
import { RunningTest } from './running-test.tsx';
import { TestResultCard } from './test-result-card.tsx';
import { useFairTests } from './use-fair-tests.ts';
import { words } from '../insights/words.ts';
import '../insights/insights.css';

const text = words.fairTestPages;

export function FairTestPage() {
  const tests = useFairTests();
  const allows = useDisposition()?.allows;
  const { open, all } = tests;
  const resting = allows === 'nothing' || allows === 'rest-and-breathe';
  const ended = all.filter(({ id }) => id !== open?.id).reverse();
  return (
    <Page title={words.fairTest.title} lead={words.fairTest.intro} back="/insights">
      {open === null ? null : <RunningTest test={open} tests={tests} resting={resting} />}
      {ended.length === 0 ? null : (
        <section className="stack" aria-labelledby="fair-test-before">
          <h2 id="fair-test-before">{text.before}</h2>
          {ended.map((test) => (
            <TestResultCard key={test.id} test={test} tests={tests} />
          ))}
        </section>
      )}
      {open === null ? <Questions /> : null}
    </Page>
  );
}

function Questions() {
  return (
    <Card title={text.choose}>
      <ul className="plain-list link-list">
        {questionKinds.map((kind) => (
          <li key={kind}>
            <Link href={`/fair-test/${kind}`} className="link-row">
              {kind === 'move' ? text.aboutAMove : sayQuestion({ kind }, words)}
              <Icon name="next" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
