// What can be done with one entry: correct it, take it out, or delete it for good. Both ways out are asked once.
import { useState } from 'react';
import { Button, Dialog, useDiary, words } from '../kit.ts';
import { eventsOfSession, type MoveDoneEvent, type SessionEntry, type SingleEvent, versionsOf } from './days.ts';
import { CheckInEdit, MoveEdit, WalkEdit } from './entry-edits.tsx';

const text = words.screens.history;

export type Target =
  | { readonly kind: 'single'; readonly event: SingleEvent }
  | { readonly kind: 'move'; readonly event: MoveDoneEvent }
  | { readonly kind: 'session'; readonly entry: SessionEntry };

type Step = 'choose' | 'edit' | 'retract' | 'for-good';

interface EntryDialogProps {
  readonly target: Target;
  readonly onClose: () => void;
}

export function EntryDialog({ target, onClose }: EntryDialogProps) {
  const [step, setStep] = useState<Step>('choose');
  return (
    <Dialog open onClose={onClose} title={titleOf(step)}>
      {step === 'choose' ? (
        <Choices target={target} onStep={setStep} onClose={onClose} />
      ) : step === 'edit' ? (
        <Edit target={target} onDone={onClose} />
      ) : (
        <Ask step={step} target={target} onClose={onClose} />
      )}
    </Dialog>
  );
}

function titleOf(step: Step): string {
  if (step === 'retract') return text.retractAsk.title;
  return step === 'for-good' ? text.forGoodAsk.title : step === 'edit' ? text.entry.edit : text.entry.change;
}

interface ChoicesProps extends EntryDialogProps {
  readonly onStep: (step: Step) => void;
}

function Choices({ target, onStep, onClose }: ChoicesProps) {
  return (
    <div className="actions">
      {canEdit(target) ? (
        <Button wide onClick={() => onStep('edit')}>
          {text.entry.edit}
        </Button>
      ) : null}
      <Button wide onClick={() => onStep('retract')}>
        {text.entry.retract}
      </Button>
      {target.kind === 'move' ? null : (
        <Button wide onClick={() => onStep('for-good')}>
          {text.entry.forGood}
        </Button>
      )}
      <Button tone="quiet" wide onClick={onClose}>
        {text.entry.cancel}
      </Button>
    </div>
  );
}

function Ask({ step, target, onClose }: EntryDialogProps & { readonly step: 'retract' | 'for-good' }) {
  const diary = useDiary();
  const ask = step === 'retract' ? text.retractAsk : text.forGoodAsk;
  const act = () => {
    if (step === 'retract') diary.retract(idsOf(target));
    else diary.deleteForGood(allIdsOf(target, diary.events()));
    onClose();
  };
  return (
    <>
      <p>{ask.text}</p>
      {isFlagged(target) ? <p className="strong">{text.retractAsk.flagged}</p> : null}
      <div className="actions">
        <Button tone={step === 'for-good' ? 'alert' : 'primary'} wide onClick={act}>
          {ask.yes}
        </Button>
        <Button wide onClick={onClose}>
          {ask.no}
        </Button>
      </div>
    </>
  );
}

function Edit({ target, onDone }: { readonly target: Target; readonly onDone: () => void }) {
  if (target.kind === 'move') return <MoveEdit event={target.event} onDone={onDone} />;
  if (target.kind === 'session') return null;
  const { event } = target;
  if (event.type === 'check-in') return <CheckInEdit event={event} onDone={onDone} />;
  return event.type === 'walk-done' ? <WalkEdit event={event} onDone={onDone} /> : null;
}

function canEdit(target: Target): boolean {
  if (target.kind === 'move') return true;
  return target.kind === 'single' && (target.event.type === 'check-in' || target.event.type === 'walk-done');
}

function isFlagged(target: Target): boolean {
  return target.kind === 'single' && target.event.type === 'check-in' && (target.event.flags?.length ?? 0) > 0;
}

function idsOf(target: Target): readonly string[] {
  return target.kind === 'session' ? target.entry.moves.map((move) => move.id) : [target.event.id];
}

function allIdsOf(target: Target, events: Parameters<typeof versionsOf>[0]): readonly string[] {
  return target.kind === 'session' ? eventsOfSession(events, target.entry.session) : versionsOf(events, target.event);
}
