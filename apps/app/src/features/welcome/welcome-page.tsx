// Welcome: from a cold start to her first check-in, one group of questions a step. Only where she is must be answered.
import { localDateOf } from '@sinew/kernel';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ActionBar, Button, ids, Notice, Page, Progress, useDiary, useNow, words } from '../kit.ts';
import { type DateFault, dateFault, isPhoneNumber, profileOf, type ProfileDraft } from '../profile/draft.ts';
import { useKeptDraft } from './kept-draft.ts';
import type { PartProps } from '../profile/part.ts';
import { BeforePart, CallPart, ThingsPart, ToldPart, YouPart } from '../profile/parts.tsx';
import { DatesPart, StagePart } from '../profile/stage-parts.tsx';

interface Step {
  readonly title: (draft: ProfileDraft) => string;
  readonly lead?: string;
  readonly Part: (props: PartProps) => React.ReactNode;
  /** Must be answered. */
  readonly required?: boolean;
}

export function WelcomePage() {
  const [{ draft, step }, keep, wipe] = useKeptDraft();
  const [fault, setFault] = useState<DateFault | null>(null);
  const [, go] = useLocation();
  const diary = useDiary();
  const today = localDateOf(useNow());
  const all = steps();
  const current = all[step] ?? all[0];
  if (current === undefined) return null;
  const { title, lead, Part, required = false } = current;
  const last = step === all.length - 1;
  const change = (change: Partial<ProfileDraft>) => {
    setFault(null);
    keep({ draft: { ...draft, ...change }, step });
  };
  const moveTo = (next: number) => keep({ draft, step: next });

  const finish = () => {
    const profile = profileOf(draft);
    if (profile === null) return moveTo(0);
    diary.append('profile-set', profile);
    void diary.requestPersist();
    wipe();
    go('/check-in');
  };

  const onward = () => {
    const wrong = step === 1 ? dateFault(draft, today, ids) : null;
    setFault(wrong);
    if (wrong !== null || (step === 0 && draft.kind === null)) return;
    if (!isSound(draft)) return;
    if (last) finish();
    else moveTo(step + 1);
  };

  return (
    <Page title={title(draft)} lead={lead} {...(step > 0 && { back: () => moveTo(step - 1) })}>
      <Progress step={step + 1} steps={all.length} />
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onward();
        }}
      >
        <Part draft={draft} onChange={change} today={today} fault={fault} />
        {step === 0 ? <Promises /> : null}
        <ActionBar>
          <Button type="submit" tone="primary" big disabled={step === 0 && draft.kind === null}>
            {last ? words.screens.welcome.done : step === 0 ? words.screens.welcome.start.begin : words.screens.common.next}
          </Button>
          {required ? null : (
            <Button tone="quiet" onClick={() => (last ? finish() : moveTo(step + 1))}>
              {words.screens.common.skip}
            </Button>
          )}
        </ActionBar>
      </form>
    </Page>
  );
}

function Promises() {
  const { start } = words.screens.welcome;
  return (
    <Notice tone="quiet">
      <p>{start.privacy}</p>
      <p>{start.unsigned}</p>
    </Notice>
  );
}

function isSound(draft: ProfileDraft): boolean {
  return draft.phone.trim() === '' || isPhoneNumber(draft.phone);
}

function steps(): readonly Step[] {
  const { start, dates, told, you, things, call, before } = words.screens.welcome;
  return [
    { title: () => start.title, lead: start.lead, Part: StagePart, required: true },
    {
      title: ({ kind }) => (kind === 'pregnant' ? dates.pregnantTitle : dates.postpartumTitle),
      Part: DatesPart,
      required: true,
    },
    { title: () => told.title, lead: told.lead, Part: ToldPart },
    { title: () => you.title, Part: YouPart },
    { title: () => things.title, lead: things.lead, Part: ThingsPart },
    { title: () => call.title, lead: call.lead, Part: CallPart },
    { title: () => before.title, lead: before.lead, Part: BeforePart },
  ];
}
