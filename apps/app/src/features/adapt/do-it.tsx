// "Do it now": the day as it stands, with what she chose, in the player.
import { catalog } from '@sinew/catalog';
import { type AdaptedDay, asSession, exerciseNamed } from '@sinew/workouts';
import { useMemo } from 'react';
import { Button } from '../kit.ts';
import { useBegin } from '../player/use-begin.ts';
import type { Her } from './look-at.ts';
import { words } from './words.ts';

/** More is a log without days, not a session. */
const mostAtOnce = 60;

const text = words.adaptPage.doIt;

interface DoItProps {
  readonly days: readonly AdaptedDay[];
  readonly day: number;
  readonly her: Her;
}

export function DoIt({ days, day, her }: DoItProps) {
  const begin = useBegin();
  const items = useMemo(() => asSession(days, day, { ...her, catalog, exerciseNamed }), [days, day, her]);
  const leftOut = (days[day]?.exercises.length ?? 0) - items.length;
  if (items.length === 0 || items.length > mostAtOnce) return null;
  const minutes = Math.max(1, Math.round(items.reduce((sum, { seconds }) => sum + seconds, 0) / 60));
  return (
    <div className="stack-s">
      <Button tone="primary" wide big onClick={() => begin(items)}>
        {text.begin}
      </Button>
      <p className="soft small">
        {text.about(items.length, minutes)}
        {leftOut === 0 ? '' : ` ${text.leftOut(leftOut)}`}
      </p>
    </div>
  );
}
