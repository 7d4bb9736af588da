// A session that was begun and not ended: she goes on, or closes it. What she did is kept either way.
import type { Session } from '@sinew/engine';
import { millisOf } from '@sinew/kernel';
import { mayGoOn } from '../player/may-go-on.ts';
import { giveUpSession } from '../player/session-log.ts';
import { Button, Card, LinkButton, useDiary, useNow, useRecalled, words } from '../kit.ts';

const text = words.screens.today.open;
/** After this she is told that it was begun a while ago. */
const longAgoMillis = 3 * 3_600_000;

export function OpenSessionCard({ session }: { readonly session: Session }) {
  const diary = useDiary();
  const now = useNow();
  const { latestCheckIn } = useRecalled();
  const longAgo = millisOf(now) - millisOf(session.begun) > longAgoMillis;
  const goesOn = mayGoOn(session, { now, latestCheckIn });
  return (
    <Card tone="accent" title={text.title}>
      <p>{goesOn ? (longAgo ? text.earlier : text.text) : text.over}</p>
      {goesOn ? (
        <LinkButton href="/session" tone="primary" wide big>
          {text.carryOn}
        </LinkButton>
      ) : null}
      <Button wide onClick={() => void giveUpSession(diary, session)}>
        {text.close}
      </Button>
    </Card>
  );
}
