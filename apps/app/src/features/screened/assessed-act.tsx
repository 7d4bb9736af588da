// "Someone has checked it": her word, and whether she may exercise. Only that opens the plan again.
import { addMilliseconds, type Instant, millisOf } from '@sinew/kernel';
import { useState } from 'react';
import { Button, Dialog, now, useDiary, useRecalled, words } from '../kit.ts';

interface AssessedActProps {
  readonly flags: readonly string[];
  readonly tone?: 'primary' | 'plain';
}

export function AssessedAct({ flags, tone = 'plain' }: AssessedActProps) {
  const { assessed } = words.screens.screened;
  const diary = useDiary();
  const { latestCheckIn } = useRecalled();
  const [asking, setAsking] = useState(false);
  const answer = (mayExercise: boolean) => {
    setAsking(false);
    diary.append('assessed', { flags, mayExercise }, after(latestCheckIn?.at));
  };
  return (
    <>
      <Button tone={tone} wide onClick={() => setAsking(true)}>
        {assessed.open}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={assessed.title}>
        <p>{assessed.text}</p>
        <div className="actions">
          <Button wide onClick={() => answer(true)}>
            {assessed.may}
          </Button>
          <Button wide onClick={() => answer(false)}>
            {assessed.mayNot}
          </Button>
          <Button wide onClick={() => answer(false)}>
            {assessed.unsure}
          </Button>
          <Button tone="quiet" wide onClick={() => setAsking(false)}>
            {words.screens.common.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

/** What has been checked was said before: also within one second, and where her clock has been set back since. */
function after(said: Instant | undefined): Instant {
  const moment = now();
  return said === undefined || millisOf(said) < millisOf(moment) ? moment : addMilliseconds(said, 1000);
}
