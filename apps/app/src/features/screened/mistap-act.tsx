// A slip of the finger: asked once, in words, what was ticked; then the check-ins that say it are taken back.
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button, Dialog, useDiary, useRecalled, words } from '../kit.ts';
import { checkInsWith } from './check-ins-with.ts';
import { tickedInWords } from './said-yes.ts';

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
