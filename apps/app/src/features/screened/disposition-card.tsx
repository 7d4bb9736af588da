// On Today: a sign that can wait for a call today or an appointment, an open list, or what else holds the day back. Calm, with the next step.
import { tellLevel } from '@sinew/catalog';
import type { Disposition } from '@sinew/engine';
import { Card, LinkButton, TelLink, useDisposition, useRecalled, words } from '../kit.ts';
import { AssessedAct } from './assessed-act.tsx';
import { HeldCard } from './held-card.tsx';
import { flagsIn, tickedInWords } from './said-yes.ts';
import './screened.css';

/** Nothing where there is nothing to say. */
export function DispositionCard() {
  const disposition = useDisposition();
  if (disposition === null) return null;
  return (
    <>
      <LevelCard disposition={disposition} />
      <HeldCard disposition={disposition} />
    </>
  );
}

function LevelCard({ disposition }: { readonly disposition: Disposition }) {
  const { level } = disposition;
  if (level === 'clear' || level === 'emergency' || level === 'call-now') return null;
  const { title, what, warm } = tellLevel(disposition, words);
  const flags = flagsIn(disposition);
  return (
    <Card title={title} {...(level === 'same-day' && { tone: 'alert' as const })}>
      <p>{what}</p>
      {flags.length === 0 ? null : (
        <ul>
          {flags.map((id) => (
            <li key={id}>{tickedInWords(id)}</li>
          ))}
        </ul>
      )}
      <p className="soft">{warm}</p>
      {level === 'not-screened' ? (
        <LinkButton href="/check-in" tone="primary" wide>
          {words.screens.screened.notScreenedAction}
        </LinkButton>
      ) : (
        <Acts level={level} flags={flags} />
      )}
    </Card>
  );
}

function Acts({ level, flags }: { readonly level: 'same-day' | 'review'; readonly flags: readonly string[] }) {
  const { screened } = words.screens;
  const { maternityPhone } = useRecalled().extras;
  const number = maternityPhone ?? (level === 'same-day' ? null : undefined);
  return (
    <div className="actions">
      {number === null ? (
        <LinkButton href="/call" wide>
          {words.screens.common.nav.call}
        </LinkButton>
      ) : number === undefined ? null : (
        <TelLink number={number} label={screened.callUnit} tone="plain" />
      )}
      <AssessedAct flags={flags} />
    </div>
  );
}
