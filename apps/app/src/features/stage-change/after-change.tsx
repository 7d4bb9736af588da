// After a change of stage: what she has been told about her body now, and then the full list of signs for this time.
import { localDateOf } from '@sinew/kernel';
import { useState } from 'react';
import { ActionBar, Button, Form, Page, useDiary, useNow, useRecalled, words } from '../kit.ts';
import { draftOf, emptyDraft, type ProfileDraft, profileOf } from '../profile/draft.ts';
import { ToldPart } from '../profile/parts.tsx';
import { Support } from './ended-form.tsx';

const text = words.screens.stageChange;

interface AfterChangeProps {
  readonly quiet: boolean;
  readonly onDone: () => void;
  readonly onLater: () => void;
}

export function AfterChange({ quiet, onDone, onLater }: AfterChangeProps) {
  const diary = useDiary();
  const { person, extras } = useRecalled();
  const today = localDateOf(useNow());
  const [draft, setDraft] = useState<ProfileDraft>(() =>
    person === null ? emptyDraft : draftOf({ ...person.profile, ...extras }),
  );
  const save = () => {
    const profile = profileOf(draft);
    if (profile !== null) diary.append('profile-set', profile);
    onDone();
  };
  return (
    <Page title={text.after.title} lead={text.after.text}>
      {quiet ? <Support /> : null}
      <Form onSubmit={save}>
        <ToldPart draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} today={today} />
        <ActionBar>
          <Button type="submit" tone="primary" big>
            {text.after.go}
          </Button>
          <Button tone="quiet" onClick={onLater}>
            {text.after.later}
          </Button>
        </ActionBar>
      </Form>
    </Page>
  );
}
