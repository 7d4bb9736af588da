// A slip of the finger: asked once, in words, what was ticked; then the check-ins that say it are taken back.
import { useState } from 'react';
import type { Recalled } from '@sinew/diary';
import { useLocation } from 'wouter';
import { Button, Dialog, useDiary, useRecalled, words } from '../kit.ts';
import { baseOf } from '../content.ts';
import { tickedInWords } from './screened-page.tsx';

export function MistapAct({ flags }: { readonly flags: readonly string[] }) {
  const { mistap } = words.screens.screened;
  const diary = useDiary();
  const recalled = useRecalled();
  const [asking, setAsking] = useState(false);
  const [, go] = useLocation();
  const takeBack = () => {
    setAsking(false);
    diary.retract(checkInsWith(flags, recalled));
    go('/check-in');
  };
  return (
    <>
      <Button tone="quiet" wide onClick={() => setAsking(true)}>
        {mistap.open}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={mistap.title}>
        <ul>
          {flags.map((id) => (
            <li key={id}>{tickedInWords(id)}</li>
          ))}
        </ul>
        <p>{mistap.text}</p>
        <div className="actions">
          <Button tone="primary" wide onClick={() => setAsking(false)}>
            {mistap.no}
          </Button>
          <Button wide onClick={takeBack}>
            {mistap.yes}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

/** The check-ins that hold the plan: later ones than the last time someone looked at the flag. */
export function checkInsWith(
  flags: readonly string[],
  { events, history }: Pick<Recalled, 'events' | 'history'>,
): readonly string[] {
  const bases = new Set(flags.map(baseOf));
  const seenAt = (base: string) =>
    history.assessed.findLast((one) => one.flags.length === 0 || one.flags.some((flag) => baseOf(flag) === base))?.at;
  return events.flatMap((event) => {
    if (event.type !== 'check-in') return [];
    const holds = (event.flags ?? []).some((flag) => {
      const seen = seenAt(baseOf(flag));
      return bases.has(baseOf(flag)) && (seen === undefined || Date.parse(seen) <= Date.parse(event.at));
    });
    return holds ? [event.id] : [];
  });
}
