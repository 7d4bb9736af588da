// Her first check-in: pain, where, what sets it off, time and place, the full list of signs, mood; one a step.
import { useLocation, useSearch } from 'wouter';
import { ActionBar, Button, Form, Page, Progress, words } from '../kit.ts';
import { SleepQuestion } from './beside-questions.tsx';
import { DaySection, MoodSection, PainSection, ProvokedSection, SettlesSection, WhereSection } from './sections.tsx';
import { FullSigns, Noticed, SignsAnswered } from './signs-section.tsx';
import type { CheckInState } from './use-check-in.ts';

interface FirstCheckInProps {
  readonly state: CheckInState;
  readonly onSubmit: () => void;
}

const stepNames = ['pain', 'where', 'provoked', 'day', 'signs', 'mood'] as const;
type StepName = (typeof stepNames)[number];

export function FirstCheckIn({ state, onSubmit }: FirstCheckInProps) {
  const { checkIn, common } = words.screens;
  const steps = stepsFor(state);
  const [index, goTo] = useStep(steps, state);
  const name = steps[index] ?? 'pain';
  const last = index === steps.length - 1;
  const onward = () => (last ? onSubmit() : goTo(index + 1));
  const open = (name === 'pain' && state.draft.now === null) || (name === 'signs' && state.flags === undefined);
  return (
    <Page title={checkIn.steps[name]} {...(index > 0 && { back: () => history.back() })}>
      <Progress of={words.screens.common.nav.today} step={index + 1} steps={steps.length} />
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

function stepsFor({ askMood, signsFirst }: CheckInState): readonly StepName[] {
  const asked = stepNames.filter((name) => name !== 'mood' || askMood);
  return signsFirst ? ['signs', ...asked.filter((name) => name !== 'signs')] : asked;
}

/** The step stands in the address: the phone's own way back goes one step back, and a reload stays. */
function useStep(steps: readonly StepName[], { draft }: CheckInState): [number, (index: number) => void] {
  const [, go] = useLocation();
  const asked = Number(new URLSearchParams(useSearch()).get('step'));
  // Nothing follows before the pain of now is said.
  const latest = draft.now === null ? steps.indexOf('pain') : steps.length - 1;
  const index = Number.isInteger(asked) ? Math.max(0, Math.min(asked, latest)) : 0;
  return [index, (next) => go(`/check-in?step=${next}`)];
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
          <Noticed signs={draft.noticed} />
          <p>{words.screens.checkIn.signs.fullHint}</p>
          <FullSigns groups={state.groups} answers={draft.signs} onChange={(signs) => change({ signs })} />
        </>
      );
    case 'mood':
      return <MoodSection {...props} />;
  }
}
