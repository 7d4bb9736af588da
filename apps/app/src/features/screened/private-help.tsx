// For her eyes only: what she ticked here is written down nowhere (RF-A17).
import { Button, Card, Page, quickExit, TelLink, useRecalled, words } from '../kit.ts';
import { emergencyNumbersOf, otherLinesOf } from '../emergency.ts';

export function PrivateHelp({ onSeen }: { readonly onSeen: () => void }) {
  const { screened } = words.screens;
  const { country } = useRecalled().extras;
  return (
    <Page title={screened.private.title}>
      <Card>
        <p>{screened.private.text}</p>
        {otherLinesOf(country)
          .filter(({ kind }) => kind === 'safety')
          .map(({ name, number }) => (
            <TelLink key={number} number={number} label={name} tone="plain" />
          ))}
        {emergencyNumbersOf(country).map((number) => (
          <TelLink key={number} number={number} label={screened.call.emergency} tone="plain" />
        ))}
      </Card>
      <div className="actions">
        <Button tone="primary" wide big onClick={quickExit}>
          {screened.private.leave}
        </Button>
        <Button wide onClick={onSeen}>
          {screened.private.seen}
        </Button>
      </div>
    </Page>
  );
}
