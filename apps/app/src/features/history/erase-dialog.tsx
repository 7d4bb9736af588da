// "Erase everything": two steps, and then really everything.
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button, Checks, Dialog, forgetDevice, saveCopy, useDiary, words } from '../kit.ts';

const text = words.screens.history.eraseAsk;

interface EraseDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

export function EraseDialog({ open, onClose }: EraseDialogProps) {
  const diary = useDiary();
  const [, go] = useLocation();
  const [understood, setUnderstood] = useState(false);
  const [failed, setFailed] = useState(false);
  const close = () => {
    setUnderstood(false);
    setFailed(false);
    onClose();
  };
  const erase = async () => {
    const erased = await diary.eraseEverything();
    setFailed(!erased.ok);
    if (!erased.ok) return;
    forgetDevice();
    close();
    go('/welcome');
  };
  return (
    <Dialog open={open} onClose={close} title={text.title}>
      <p>{text.text}</p>
      <Button wide onClick={() => saveCopy(diary)}>
        {text.export}
      </Button>
      <Checks
        legend={text.understood}
        legendHidden
        options={[{ value: 'understood', label: text.understood }]}
        value={understood ? ['understood'] : null}
        onChange={(value) => setUnderstood(value !== null && value.length > 0)}
      />
      <p className="field-error" role="alert">
        {failed ? text.failed : ''}
      </p>
      <div className="actions">
        <Button tone="alert" wide disabled={!understood} onClick={() => void erase()}>
          {text.yes}
        </Button>
        <Button wide onClick={close}>
          {text.no}
        </Button>
      </div>
    </Dialog>
  );
}
