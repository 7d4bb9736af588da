// Welcome: from a cold start to her first check-in, one group of questions a step. Only where she is must be answered.
import { useState } from 'react';
import { Redirect } from 'wouter';
import { ActionBar, Button, Form, LinkButton, Notice, Page, Progress, useRecalled, words } from '../kit.ts';
import { useWelcome } from './use-welcome.ts';

/** She is welcomed once; what she said is changed in the settings. */
export function WelcomePage() {
  const { person } = useRecalled();
  const [wasHere] = useState(person !== null);
  return wasHere ? <Redirect to="/" replace /> : <Welcome />;
}

function Welcome() {
  const { draft, change, today, step, count, current, fault, back, onward, skip } = useWelcome();
  const { welcome, common, history } = words.screens;
  const { title, lead, Part, required = false } = current;
  const isFirst = step === 0;
  const isLast = step === count - 1;
  return (
    <Page title={title(draft)} lead={lead} {...(!isFirst && { back })}>
      <Progress of={history.kinds['profile-set']} step={step + 1} steps={count} />
      <Form onSubmit={onward}>
        <Part draft={draft} onChange={change} today={today} fault={fault} />
        {isFirst ? <Promises /> : null}
        <ActionBar>
          <Button type="submit" tone="primary" big disabled={isFirst && draft.kind === null}>
            {isLast ? welcome.done : isFirst ? welcome.start.begin : common.next}
          </Button>
          {required ? null : (
            <Button tone="quiet" onClick={skip}>
              {common.skip}
            </Button>
          )}
        </ActionBar>
      </Form>
    </Page>
  );
}

function Promises() {
  const { start } = words.screens.welcome;
  return (
    <>
      <Notice tone="quiet">
        <p>{start.privacy}</p>
        <p>{start.unsigned}</p>
      </Notice>
      <LinkButton href="/history/data" tone="quiet">
        {start.copy}
      </LinkButton>
    </>
  );
}
