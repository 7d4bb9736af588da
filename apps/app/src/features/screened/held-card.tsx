// What she told us, or was told, holds the day back, or is worth other eyes: why, and where to change it. Nothing about it is urgent.
import { tellReason } from '@sinew/catalog';
import type { Disposition } from '@sinew/engine';
import { Card, LinkButton, words } from '../kit.ts';
import { AssessedAct } from './assessed-act.tsx';

/** Her dates have a card of their own, and the open list, too; a belt to try stands with what is beside the plan. */
const saidElsewhere: readonly string[] = ['SG10', 'stage-date', 'due-date-passed', 'WB1'];

export function HeldCard({ disposition }: { readonly disposition: Disposition }) {
  const { held } = words.screens.screened;
  const { allows, because } = disposition;
  const reasons = because.filter(({ flag, rule }) => flag === undefined && !saidElsewhere.includes(rule));
  if (allows === 'nothing' || reasons.length === 0) return null;
  const isTold = reasons.some(({ rule }) => rule === 'assessed-rest');
  return (
    <Card title={held.titles[allows]}>
      {reasons.map((reason) => (
        <p key={`${reason.rule} ${reason.about ?? ''}`}>{tellReason(reason, words).because}</p>
      ))}
      <div className="actions">
        {isTold ? <AssessedAct flags={[]} /> : null}
        {isTold && reasons.length === 1 ? null : (
          <LinkButton href="/settings/told" wide>
            {held.change}
          </LinkButton>
        )}
      </div>
    </Card>
  );
}
