// On Today: the line of her fair test, or that it has come to its end.
import { catalog, sayQuestion } from '@sinew/catalog';
import { type Plan, readTest } from '@sinew/engine';
import { addDays } from '@sinew/kernel';
import { Link } from 'wouter';
import { Card, LinkButton, useRecalled } from '../kit.ts';
import { askedDays } from './asked-days.ts';
import { DayChoices } from './day-choices.tsx';
import { type FairTests, useFairTests } from './use-fair-tests.ts';
import { words } from '../insights/words.ts';

const text = words.fairTestPages;

export function FairTestCard({ plan }: { readonly plan: Plan }) {
  const tests = useFairTests();
  const { open, today } = tests;
  const { allows } = plan.disposition;
  const resting = allows === 'nothing' || allows === 'rest-and-breathe';
  if (open === null) return <EndedCard tests={tests} />;
  if (askedDays(open, today, false).length === 0) return null;
  return (
    <Card>
      <p className="soft small">{sayQuestion(open.question, words)}</p>
      <DayChoices key={today} test={open} tests={tests} resting={resting} />
      <p>
        <Link href="/fair-test">{words.screens.whatHelps.aboutTest}</Link>
      </p>
    </Card>
  );
}

/** So long it is news. */
const newsDays = 3;

function EndedCard({ tests: { all, today } }: { readonly tests: FairTests }) {
  const { history } = useRecalled();
  const last = all.at(-1);
  const spoke = last?.days.at(-1)?.date;
  if (last === undefined || spoke === undefined || spoke < addDays(today, -newsDays)) return null;
  if (readTest(last, { history, catalog, today }).status === 'interrupted') return null;
  return (
    <Card tone="accent">
      <p>{text.answered}</p>
      <LinkButton href="/fair-test" wide>
        {text.see}
      </LinkButton>
    </Card>
  );
}
