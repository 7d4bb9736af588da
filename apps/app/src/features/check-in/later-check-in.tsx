// A later check-in, on one page: pain, what is the same as last time, the signs, and the day's plan. Eight taps at most.
import { type ReactNode, useState } from 'react';
import { ActionBar, Button, Card, Form, Notice, Page, words } from '../kit.ts';
import { SleepQuestion, YesterdayQuestion } from './beside-questions.tsx';
import { sitesInWords } from './body-map.tsx';
import type { CheckInDraft } from './draft.ts';
import { DaySection, MoodSection, PainSection, ProvokedSection, SettlesSection, WhereSection } from './sections.tsx';
import { DailySigns, FullSigns, Noticed, SignsAnswered } from './signs-section.tsx';
import type { CheckInState } from './use-check-in.ts';

interface LaterCheckInProps {
  readonly state: CheckInState;
  readonly onSubmit: () => void;
}

export function LaterCheckIn({ state, onSubmit }: LaterCheckInProps) {
  const { checkIn } = words.screens;
  const { draft, change, askMorning, askMood, askSleep, askYesterday, signsFirst, withBaby } = state;
  const [tried, setTried] = useState(false);
  const missing = [draft.now === null ? checkIn.missing.now : '', state.flags === undefined ? checkIn.missing.signs : ''];
  const open = missing.filter((line) => line !== '');
  const canSkip = draft.now !== null && state.flags === undefined;
  return (
    <Page title={checkIn.title} back="/">
      <Form
        onSubmit={() => {
          setTried(true);
          if (open.length === 0) onSubmit();
        }}
      >
        {signsFirst ? <SignsPart state={state} /> : null}
        <PainSection draft={draft} onChange={change} askMorning={askMorning} />
        {askSleep ? <SleepQuestion draft={draft} onChange={change} /> : null}
        <Same draft={draft} onChange={change} />
        {askYesterday ? <YesterdayQuestion draft={draft} onChange={change} withBaby={withBaby} /> : null}
        {signsFirst ? null : <SignsPart state={state} />}
        {askMood ? (
          <Part heading={checkIn.mood.heading}>
            <MoodSection draft={draft} onChange={change} />
          </Part>
        ) : null}
        {canSkip ? <p className="soft small">{checkIn.signs.skipText}</p> : null}
        <ActionBar
          note={
            tried && open.length > 0 ? (
              <Missing lines={open} />
            ) : state.fullDue === null ? null : (
              <SignsAnswered groups={state.groups} answers={draft.signs} />
            )
          }
        >
          <Button type="submit" tone="primary" big>
            {checkIn.submit}
          </Button>
          {canSkip ? (
            <Button tone="quiet" onClick={onSubmit}>
              {checkIn.signs.skip}
            </Button>
          ) : null}
        </ActionBar>
      </Form>
    </Page>
  );
}

function Missing({ lines }: { readonly lines: readonly string[] }) {
  return (
    <Notice tone="alert" title={words.screens.checkIn.missing.title} live>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="stack-l">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

function SignsPart({ state }: { readonly state: CheckInState }) {
  return (
    <Part heading={words.screens.checkIn.steps.signs}>
      <Noticed signs={state.draft.noticed} />
      <Signs state={state} />
    </Part>
  );
}

function Signs({ state }: { readonly state: CheckInState }) {
  const { signs } = words.screens.checkIn;
  const { draft, change, groups, fullDue, stage } = state;
  const props = { groups, answers: draft.signs, onChange: (next: CheckInDraft['signs']) => change({ signs: next }) };
  if (fullDue === null) return <DailySigns {...props} stage={stage} />;
  return (
    <>
      <Notice>
        <p>{signs.why[fullDue]}</p>
        <p>{signs.fullHint}</p>
      </Notice>
      <FullSigns {...props} />
    </>
  );
}

interface SameProps {
  readonly draft: CheckInDraft;
  readonly onChange: CheckInState['change'];
}

/** What is carried over, in four lines; open, the questions themselves. */
function Same({ draft, onChange }: SameProps) {
  const { same } = words.screens.checkIn;
  const [open, setOpen] = useState(draft.sites === null && draft.provokedBy === null && draft.minutes === null);
  const props = { draft, onChange };
  if (open) {
    return (
      <Part heading={words.screens.checkIn.steps.where}>
        <WhereSection {...props} />
        <ProvokedSection {...props} />
        <SettlesSection {...props} />
        <DaySection {...props} />
      </Part>
    );
  }
  return (
    <Card title={same.heading}>
      <dl className="same-lines">
        {linesOf(draft).map(([term, said]) => (
          <div className="same-line" key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => setOpen(true)}>{same.change}</Button>
    </Card>
  );
}

function linesOf(draft: CheckInDraft): readonly (readonly [string, string])[] {
  const { same } = words.screens.checkIn;
  const { units } = words;
  const provoked = draft.provokedBy?.map((one) => units.provocations[one]).join('; ');
  const day = [draft.minutes === null ? '' : units.minutes(draft.minutes), draft.place === null ? '' : units.places[draft.place]];
  return [
    [same.where, draft.sites === null ? same.none : sitesInWords(draft.sites)],
    [same.provoked, provoked === undefined ? same.none : provoked === '' ? same.nothing : provoked],
    [same.settles, draft.settles === null ? same.none : units.settles[draft.settles]],
    [same.day, day.filter((part) => part !== '').join(', ') || same.none],
  ];
}
