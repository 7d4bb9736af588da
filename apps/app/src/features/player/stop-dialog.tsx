// "Stop: a warning sign": which one, and then the session is over. One is enough.
import type { Profile } from '@sinew/engine';
import { useState } from 'react';
import { Button, Checks, Dialog, words } from '../kit.ts';
import { type StopSign, stopSignsFor } from './stop-signs.ts';

const text = words.screens.player;

interface StopDialogProps {
  readonly open: boolean;
  readonly stage: Profile['stage'];
  readonly onClose: () => void;
  readonly onStop: () => void;
}

export function StopDialog({ open, stage, onClose, onStop }: StopDialogProps) {
  const [signs, setSigns] = useState<readonly StopSign[] | null>(null);
  const close = () => {
    setSigns(null);
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
      <div className="actions">
        <Button tone="alert" wide big onClick={onStop}>
          {text.stop.chosen}
        </Button>
        <Button wide onClick={close}>
          {text.stop.none}
        </Button>
      </div>
    </Dialog>
  );
}
