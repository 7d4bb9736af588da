// Adapt: a workout from elsewhere, pasted or picked, and what becomes of it today.
import type { InputError, Result } from '@sinew/kernel';
import { type ChangeEvent, useId, useState } from 'react';
import { DispositionCard } from '../screened/disposition-card.tsx';
import { Button, LinkButton, LongField, Notice, now, Page, useDisposition, useRecalled, words } from '../kit.ts';
import { AdaptedView } from './adapted-view.tsx';
import { type LookedAt, lookAt, lookAtFile } from './look-at.ts';
import './adapt.css';

const text = words.screens.adapt;

export function AdaptPage() {
  const disposition = useDisposition();
  return (
    <Page title={text.title} lead={text.lead} back="/settings">
      {disposition?.level === 'not-screened' ? (
        <Notice title={text.notScreened.title}>
          <p>{text.notScreened.text}</p>
          <LinkButton href="/check-in" tone="primary">
            {text.notScreened.action}
          </LinkButton>
        </Notice>
      ) : (
        <>
          <DispositionCard />
          {disposition?.allows === 'nothing' ? <p>{text.notToday}</p> : <Adapting />}
        </>
      )}
    </Page>
  );
}

/** Counts the looks, so that each begins afresh. */
type Seen = LookedAt & { readonly look: number };

function Adapting() {
  const { person, todayCheckIn: checkIn } = useRecalled();
  const [pasted, setPasted] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  if (person === null) return null;
  const show = (looked: Result<LookedAt, InputError>) => {
    setFault(looked.ok ? null : words.errors.input(looked.error));
    setSeen((before) => (looked.ok ? { ...looked.value, look: (before?.look ?? 0) + 1 } : null));
  };
  const refuse = (why: string) => {
    setFault(why);
    setSeen(null);
  };
  const her = () => ({ person, checkIn, now: now() });
  return (
    <>
      <form
        className="form adapt-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() === '') refuse(text.empty);
          else show(lookAt(pasted, her()));
        }}
      >
        <LongField label={text.paste} hint={text.pasteHint} error={fault} value={pasted} onChange={setPasted} />
        <Button type="submit" tone="primary" wide>
          {text.look}
        </Button>
        <Pick onPick={(file, bytes) => (bytes === null ? refuse(text.unreadable) : show(lookAtFile(file, bytes, her())))} />
      </form>
      {seen === null ? null : <AdaptedView key={seen.look} seen={seen} />}
    </>
  );
}

/** Null: the file can't be read. */
function Pick({ onPick }: { readonly onPick: (file: string, bytes: Uint8Array | null) => void }) {
  const id = useId();
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (file === undefined) return;
    const content = await file.arrayBuffer().catch(() => null);
    // The same file can be chosen again.
    input.value = '';
    onPick(file.name, content === null ? null : new Uint8Array(content));
  };
  return (
    <div className="stack-s">
      <label htmlFor={id}>{text.file}</label>
      <input id={id} className="adapt-file" type="file" onChange={read} />
    </div>
  );
}
