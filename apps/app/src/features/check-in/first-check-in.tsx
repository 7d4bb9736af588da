// Her first check-in: pain, where, what sets it off, time and place, the full list of signs, mood; one a step.
import { useState } from 'react';
import { ActionBar, Button, Form, Page, Progress, words } from '../kit.ts';
import { SleepQuestion } from './beside-questions.tsx';
import { DaySection, MoodSection, PainSection, ProvokedSection, SettlesSection, WhereSection } from './sections.tsx';
import { FullSigns, SignsAnswered } from './signs-section.tsx';
import type { CheckInState } from './use-check-in.ts';

interface FirstCheckInProps {
  readonly state: CheckInState;
  readonly onSubmit: () => void;
}

const stepNames = ['pain', 'where', 'provoked', 'day', 'signs', 'mood'] as const;
type StepName = (typeof stepNames)[number];

export function FirstCheckIn({ state, onSubmit }: FirstCheckInProps) {
  const { checkIn, common } = words.screens;
  const [index, setIndex] = useState(0);
  const steps = stepNames.filter((name) => name !== 'mood' || state.askMood);
  const name = steps[index] ?? 'pain';
  const last = index === steps.length - 1;
  const onward = () => (last ? onSubmit() : setIndex(index + 1));
  const open = (name === 'pain' && state.draft.now === null) || (name === 'signs' && state.flags === undefined);
  return (
    <Page title={checkIn.steps[name]} {...(index > 0 && { back: () => setIndex(index - 1) })}>
      <Progress step={index + 1} steps={steps.length} />
      <Form
        onSubmit={() => {
          if (!open) onward();
        }}
      >
        <StepBody name={name} state={state} />
        {name === 'signs' && open ? <p className="soft small">{checkIn.signs.skipText}</p> : null}
        <ActionBar note={name === 'signs' ? <SignsAnswered groups={state.groups} answers={state.draft.signs} /> : null}>
          <Button type="submit" tone="primary" big disabled={open}>
            {last ? checkIn.submit : common.next}
          </Button>
          {name === 'signs' && open ? (
            <Button tone="quiet" onClick={onward}>
              {checkIn.signs.skip}
            </Button>
          ) : null}
          {name === 'mood' ? (
            <Button tone="quiet" onClick={onward}>
              {checkIn.mood.skip}
            </Button>
          ) : null}
        </ActionBar>
      </Form>
    </Page>
  );
}

function StepBody({ name, state }: { readonly name: StepName; readonly state: CheckInState }) {
  const { draft, change } = state;
  const props = { draft, onChange: change };
  switch (name) {
    case 'pain':
      return (
        <>
          <PainSection {...props} askMorning={state.askMorning} />
          <SettlesSection {...props} />
        </>
      );
    case 'where':
      return <WhereSection {...props} />;
    case 'provoked':
      return <ProvokedSection {...props} />;
    case 'day':
      return (
        <>
          {state.askSleep ? <SleepQuestion {...props} /> : null}
          <DaySection {...props} />
        </>
      );
    case 'signs':
      return (
        <>
          <p>{words.screens.checkIn.signs.fullHint}</p>
          <FullSigns groups={state.groups} answers={draft.signs} onChange={(signs) => change({ signs })} />
        </>
      );
    case 'mood':
      return <MoodSection {...props} />;
  }
}
