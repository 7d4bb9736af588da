// "Change or stop": something easier, leave it out, or end here.
import type { SessionAct, SessionView } from '@sinew/engine';
import { useState } from 'react';
import { Button, Dialog, words } from '../kit.ts';

const text = words.screens.player;

interface ChangeDialogProps {
  readonly open: boolean;
  readonly view: SessionView;
  readonly onClose: () => void;
  readonly onAct: (act: SessionAct) => void;
}

export function ChangeDialog({ open, view, onClose, onAct }: ChangeDialogProps) {
  const [ending, setEnding] = useState(false);
  const close = () => {
    setEnding(false);
    onClose();
  };
  const choose = (act: SessionAct) => {
    onAct(act);
    close();
  };
  return (
    <Dialog open={open} onClose={close} title={ending ? text.endAsk.title : text.moreTitle}>
      {ending ? <p>{text.endAsk.text}</p> : null}
      <div className="actions">
        {ending ? (
          <>
            <Button tone="primary" wide onClick={() => choose({ act: 'end' })}>
              {text.endAsk.yes}
            </Button>
            <Button wide onClick={close}>
              {text.endAsk.no}
            </Button>
          </>
        ) : (
          <>
            {view.phase === 'after' ? null : (
              <>
                {view.item?.standIn == null ? null : (
                  <Button wide onClick={() => choose({ act: 'easier' })}>
                    {text.easier}
                  </Button>
                )}
                <Button wide onClick={() => choose({ act: 'skip' })}>
                  {text.skip}
                </Button>
              </>
            )}
            <Button wide onClick={() => setEnding(true)}>
              {text.end}
            </Button>
            <Button tone="quiet" wide onClick={close}>
              {text.close}
            </Button>
          </>
        )}
      </div>
    </Dialog>
  );
}
