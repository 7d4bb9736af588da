// A walk that she has done: how long, when pain rose, before and after. It sets how long the next ones are.
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Choice, Form, Page, Scale, TextField, useDiary, words } from '../kit.ts';
import { emptyWalk, readWalk, type WalkDraft, type WalkProblem } from './walk-fields.ts';

const text = words.screens.player.walk;

export function WalkPage() {
  const diary = useDiary();
  const [, go] = useLocation();
  const [draft, setDraft] = useState<WalkDraft>(emptyWalk);
  const [problem, setProblem] = useState<WalkProblem | null>(null);
  const change = (part: Partial<WalkDraft>) => setDraft({ ...draft, ...part });
  const save = () => {
    const read = readWalk(draft);
    setProblem(typeof read === 'string' ? read : null);
    if (typeof read === 'string') return;
    diary.append('walk-done', read);
    go('/');
  };
  return (
    <Page title={text.title} lead={text.text} back="/">
      <Form onSubmit={save} submit={text.save}>
        <TextField
          label={text.minutes}
          inputMode="numeric"
          value={draft.minutes}
          onChange={(minutes) => change({ minutes })}
          error={problem === 'errorMinutes' ? text.errorMinutes : null}
        />
        <Choice
          legend={text.onset}
          options={[
            { value: 'never' as const, label: text.onsetNever },
            { value: 'after' as const, label: text.onsetAt },
          ]}
          value={draft.rose}
          onChange={(rose) => change({ rose })}
        />
        {draft.rose === 'after' ? (
          <TextField
            label={text.onsetMinute}
            inputMode="numeric"
            value={draft.onset}
            onChange={(onset) => change({ onset })}
            error={problem === 'errorOnset' ? text.errorOnset : null}
          />
        ) : null}
        <Scale legend={text.before} value={draft.before} onChange={(before) => change({ before })} />
        <Scale legend={text.after} value={draft.after} onChange={(after) => change({ after })} />
        <p className="field-error" role="alert">
          {problem === 'errorPain' ? text.errorPain : ''}
        </p>
      </Form>
    </Page>
  );
}
