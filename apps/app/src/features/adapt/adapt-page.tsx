// Adapt: a workout from elsewhere, pasted, dropped, picked or shared, and what becomes of it today.
import { aliasesOf, type ReadWorkout } from '@sinew/workouts';
import { useMemo, useState } from 'react';
import { DispositionCard } from '../screened/disposition-card.tsx';
import { LinkButton, Notice, now, Page, useDisposition, useRecalled } from '../kit.ts';
import { AdaptedView } from './adapted-view.tsx';
import { BringIt } from './bring-it.tsx';
import { adaptFor, type Her, type OwnNames } from './look-at.ts';
import { words } from './words.ts';
import './adapt.css';

const text = words.adaptPage;

export function AdaptPage() {
  const disposition = useDisposition();
  return (
    <Page title={words.screens.adapt.title} lead={text.lead} back="/settings">
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

interface Seen {
  readonly read: ReadWorkout;
  readonly her: Her;
  /** Counts the looks, so that each begins afresh. */
  readonly look: number;
}

function Adapting() {
  const { person, todayCheckIn: checkIn, ownNames } = useRecalled();
  const [seen, setSeen] = useState<Seen | null>(null);
  const told = JSON.stringify(ownNames.map(({ written, exercise }) => ({ written, exercise })));
  const own = useMemo(() => aliasesOf(JSON.parse(told)), [told]);
  if (person === null) return null;
  const show = (read: ReadWorkout | null) =>
    setSeen((before) => (read === null ? null : { read, her: { person, checkIn, now: now() }, look: (before?.look ?? 0) + 1 }));
  return (
    <>
      <BringIt own={own} onRead={show} />
      {seen === null ? null : <Result key={seen.look} seen={seen} own={own} />}
    </>
  );
}

/** As soon as she has said what an exercise is, it is looked at again. */
function Result({ seen: { read, her }, own }: { readonly seen: Seen; readonly own: OwnNames }) {
  const adapted = useMemo(() => adaptFor(read, her, own), [read, her, own]);
  return <AdaptedView read={read} adapted={adapted} her={her} own={own} />;
}
