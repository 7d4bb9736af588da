// "Stop: a warning sign": which one, and then the session is over. One is enough.
import type { Profile } from '@sinew/engine';
import { useState } from 'react';
import { type SignAnswers } from '../check-in/signs.ts';
import { Worse } from '../check-in/signs-section.tsx';
import '../check-in/check-in.css';
import { Button, Checks, Dialog, words } from '../kit.ts';
import type { Stopped } from './stop-check-in.ts';
import { flagsOfSigns, type StopSign, stopSignsFor } from './stop-signs.ts';

const text = words.screens.player;

interface StopDialogProps {
  readonly open: boolean;
  readonly stage: Profile['stage'];
  readonly onClose: () => void;
  readonly onStop: (stopped: Stopped) => void;
}

export function StopDialog({ open, stage, onClose, onStop }: StopDialogProps) {
  const [signs, setSigns] = useState<readonly StopSign[] | null>(null);
  const [worse, setWorse] = useState<SignAnswers['worse']>({});
  const flags = flagsOfSigns(signs ?? [], stage);
  const close = () => {
    setSigns(null);
    setWorse({});
    onClose();
  };
  return (
    <Dialog open={open} onClose={close} title={text.stop.title}>
      <p>{text.stop.text}</p>
      <Checks
        legend={text.stop.title}
        legendHidden
        options={stopSignsFor(stage).map((sign) => ({ value: sign, label: text.signs[sign] }))}
        value={signs}
        onChange={setSigns}
      />
      <Worse flags={flags} ticked={flags.map(({ id }) => id)} worse={worse} onChange={setWorse} />
      <div className="actions">
        <Button tone="alert" wide big onClick={() => onStop({ signs: signs ?? [], worse })}>
          {text.stop.chosen}
        </Button>
        <Button wide onClick={close}>
          {text.stop.none}
        </Button>
      </div>
    </Dialog>
  );
}
