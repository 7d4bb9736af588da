// Where her dates no longer say where she is: a due date that has passed, or a date too long ago. Asked gently, never assumed.
import type { StageNow } from '@sinew/engine';
import { localDateOf, type LocalDate } from '@sinew/kernel';
import { useState } from 'react';
import { Button, Card, LinkButton, useNow, words } from '../kit.ts';

const text = words.screens.today;

/** The day on which she last said "not yet". */
let notYetOn: LocalDate | null = null;

export function DateCards({ stage }: { readonly stage: StageNow }) {
  const today = localDateOf(useNow());
  const [waved, setWaved] = useState(notYetOn);
  if (stage.aged) {
    return (
      <Card tone="accent" title={text.aged.title}>
        <p>{text.aged.text}</p>
        <LinkButton href="/change" tone="primary" wide>
          {text.aged.tell}
        </LinkButton>
      </Card>
    );
  }
  if (!stage.dueDatePassed || waved === today) return null;
  const notYet = () => {
    notYetOn = today;
    setWaved(today);
  };
  return (
    <Card tone="accent" title={text.dueDatePassed.title}>
      <p>{text.dueDatePassed.text}</p>
      <LinkButton href="/change" tone="primary" wide>
        {text.dueDatePassed.yes}
      </LinkButton>
      <Button wide onClick={notYet}>
        {text.dueDatePassed.notYet}
      </Button>
    </Card>
  );
}
