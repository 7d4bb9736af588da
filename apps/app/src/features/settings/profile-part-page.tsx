// One part of what she told us about herself, opened again: the same questions as in Welcome, and a new profile when she saves.
import { localDateOf } from '@sinew/kernel';
import type { FullProfile } from '@sinew/diary';
import { useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { Form, Page, ids, useDiary, useNow, useRecalled, words } from '../kit.ts';
import { type DateFault, dateFault, draftOf, isPhoneNumber, type ProfileDraft, profileOf } from '../profile/draft.ts';
import type { PartProps } from '../profile/part.ts';
import { BeforePart, CallPart, ThingsPart, ToldPart, YouPart } from '../profile/parts.tsx';
import { DatesPart, StagePart } from '../profile/stage-parts.tsx';

export const profileParts = ['stage', 'told', 'you', 'things', 'call', 'before'] as const;
export type ProfilePart = (typeof profileParts)[number];

const Parts: Readonly<Record<ProfilePart, (props: PartProps) => React.ReactNode>> = {
  stage: StageAndDates,
  told: ToldPart,
  you: YouPart,
  things: ThingsPart,
  call: CallPart,
  before: BeforePart,
};

export function ProfilePartPage({ part }: { readonly part: ProfilePart }) {
  const { person, extras } = useRecalled();
  if (person === null) return <Redirect to="/welcome" replace />;
  return <Edit part={part} profile={{ ...person.profile, ...extras }} />;
}

function Edit({ part, profile }: { readonly part: ProfilePart; readonly profile: FullProfile }) {
  const diary = useDiary();
  const [, go] = useLocation();
  const today = localDateOf(useNow());
  const [draft, setDraft] = useState<ProfileDraft>(() => draftOf(profile));
  const [fault, setFault] = useState<DateFault | null>(null);
  const Part = Parts[part];
  const save = () => {
    const wrong = part === 'stage' ? dateFault(draft, today, ids) : null;
    setFault(wrong);
    const next = profileOf(draft);
    if (wrong !== null || next === null || (draft.phone.trim() !== '' && !isPhoneNumber(draft.phone))) return;
    diary.append('profile-set', next);
    go('/settings');
  };
  return (
    <Page title={words.screens.settings.you.parts[part]} back="/settings">
      <Form onSubmit={save} submit={words.screens.common.save}>
        <Part
          draft={draft}
          onChange={(change) => setDraft({ ...draft, ...change })}
          today={today}
          fault={fault}
          withoutBaby={profile.stage.kind === 'postpartum' && profile.stage.baby === false}
        />
      </Form>
    </Page>
  );
}

function StageAndDates(props: PartProps) {
  return (
    <>
      <StagePart {...props} />
      <DatesPart {...props} />
    </>
  );
}
