// One question before it is asked: what she would do, for how long, and what would count. It begins with one tap.
import { catalog, sayQuestion } from '@sinew/catalog';
import {
  armsOf,
  type FairTestPlan,
  proposeTest,
  type Question,
  type QuestionKind,
  questionKinds,
  type TestRefusal,
} from '@sinew/engine';
import { daysBetween, type Result } from '@sinew/kernel';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { Button, LinkButton, Notice, Page, SelectField, useDiary, useNow, useRecalled } from '../kit.ts';
import { moveName } from '../told-item.ts';
import { FairTestPage } from './fair-test-page.tsx';
import { StopIf } from './stop-if.tsx';
import { words } from '../insights/words.ts';

const text = words.fairTestPages;

export function QuestionPage({ kind: asked }: { readonly kind: string }) {
  const kind = questionKinds.find((one) => one === asked);
  if (kind === undefined) return <FairTestPage />;
  return kind === 'move' ? <MoveQuestion /> : <Proposal kind={kind} />;
}

/** Of the moves that she has done. */
function MoveQuestion() {
  const { beliefs } = useRecalled();
  const [move, setMove] = useState('');
  const moves = beliefs.moves
    .map((one) => ({ value: one.move, label: moveName(one.move, words) }))
    .sort((one, other) => one.label.localeCompare(other.label));
  return (
    <Proposal kind="move" move={move}>
      {moves.length === 0 ? (
        <p>{text.noMoves}</p>
      ) : (
        <SelectField label={text.which} value={move} options={[{ value: '', label: text.choice }, ...moves]} onChange={setMove} />
      )}
    </Proposal>
  );
}

interface ProposalProps {
  readonly kind: QuestionKind;
  /** Which one the question is about; empty: none, or not yet chosen. */
  readonly move?: string;
  readonly children?: React.ReactNode;
}

function Proposal({ kind, move = '', children }: ProposalProps) {
  const question = useMemo(() => questionOf(kind, move), [kind, move]);
  const proposed = useProposed(question);
  return (
    <Page title={question === null ? text.aboutAMove : sayQuestion(question, words)} back="/fair-test">
      {children}
      {proposed?.ok === false ? <Refused why={proposed.error} /> : null}
      <p>{words.fairTest.how[kind]}</p>
      <div className="stack-s">
        <p>{text.eachDay}</p>
        <ul>
          {armsOf({ kind } as Question).map((arm) => (
            <li key={arm}>{words.fairTest.instruction(kind, arm)}</li>
          ))}
        </ul>
      </div>
      {kind === 'belt' ? <StopIf move="pelvic-belt-trial" /> : null}
      {proposed?.ok === true ? <Offer plan={proposed.value} /> : null}
    </Page>
  );
}

function questionOf(kind: QuestionKind, move: string): Question | null {
  if (kind !== 'move') return { kind };
  return move === '' ? null : { kind, move };
}

function useProposed(question: Question | null): Result<FairTestPlan, TestRefusal> | null {
  const now = useNow();
  const { person, todayCheckIn: checkIn } = useRecalled();
  return useMemo(
    () => (question === null || person === null ? null : proposeTest(question, { person, checkIn, now, catalog })),
    [question, person, checkIn, now],
  );
}

function Offer({ plan }: { readonly plan: FairTestPlan }) {
  const diary = useDiary();
  const [, go] = useLocation();
  const begin = () => {
    diary.append('fair-test-begun', plan);
    go('/fair-test');
  };
  return (
    <>
      <p>{`${text.beginsOn(plan.from)} ${words.fairTest.length(Math.ceil((daysBetween(plan.from, plan.until) + 1) / 7))}`}</p>
      <p className="soft">{text.safety}</p>
      <div className="actions">
        <Button tone="primary" wide big onClick={begin}>
          {words.fairTest.begin}
        </Button>
        <LinkButton href="/fair-test" wide>
          {text.notNow}
        </LinkButton>
      </div>
    </>
  );
}

function Refused({ why }: { readonly why: TestRefusal }) {
  return (
    <Notice>
      <p>{words.fairTest.refused[why]}</p>
      <LinkButton href="/fair-test">{text.other}</LinkButton>
    </Notice>
  );
}
