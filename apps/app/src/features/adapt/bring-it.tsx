// How a workout comes in: pasted or typed, a file that is picked, dropped or pasted, or one that another app shared. A large one can be watched and stopped.
import type { InputError } from '@sinew/kernel';
import { diaryFound, type ReadWorkout } from '@sinew/workouts';
import { type ChangeEvent, type ClipboardEvent, type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { Button, LinkButton, LongField } from '../kit.ts';
import { lookAt, type OwnNames } from './look-at.ts';
import { takeShared } from './shared-workout.ts';
import { useKeptText } from './use-kept-text.ts';
import { words } from './words.ts';

const text = words.adaptPage;

interface BringItProps {
  readonly own: OwnNames;
  /** Null: there is nothing to show any more. */
  readonly onRead: (read: ReadWorkout | null) => void;
}

export function BringIt({ own, onRead }: BringItProps) {
  const [pasted, setPasted] = useKeptText();
  const [fault, setFault] = useState<string | null>(null);
  const { look, done, cancel } = useLook(own, (read, why) => {
    setFault(why);
    onRead(read);
  });
  useShared((brought) => {
    if (typeof brought === 'string') setPasted(brought);
    look(typeof brought === 'string' ? new Blob([brought]) : brought);
  });
  const { isOver, ...drop } = useDrop(look);
  return (
    <form
      className={isOver ? 'form adapt-form adapt-over' : 'form adapt-form'}
      noValidate
      {...drop}
      onSubmit={(event) => {
        event.preventDefault();
        if (pasted.trim() === '') {
          setFault(text.empty);
          onRead(null);
        } else look(new Blob([pasted]));
      }}
    >
      <LongField label={text.paste} hint={text.pasteHint} error={fault} value={pasted} onChange={setPasted} />
      {fault === text.diary ? <LinkButton href="/history/data">{words.screens.history.data.title}</LinkButton> : null}
      <Button type="submit" tone="primary" wide>
        {text.look}
      </Button>
      <Pick onPick={look} />
      {done === null ? null : <Reading done={done} onCancel={cancel} />}
    </form>
  );
}

/** 0–1 of it read; null: nothing is being read. */
type Done = number | null;

function useLook(own: OwnNames, onLooked: (read: ReadWorkout | null, why: string | null) => void) {
  const [done, setDone] = useState<Done>(null);
  const current = useRef(0);
  const cancel = () => {
    current.current += 1;
    setDone(null);
  };
  const look = (brought: Blob) => {
    current.current += 1;
    const mine = current.current;
    const isCancelled = () => mine !== current.current;
    setDone(0);
    const onProgress = ({ bytes }: { readonly bytes: number }) => setDone(brought.size === 0 ? 1 : bytes / brought.size);
    void lookAt(brought, own, { onProgress, isCancelled })
      .then((read) => {
        if (isCancelled() || read === null) return;
        setDone(null);
        onLooked(read.ok ? read.value : null, read.ok ? null : whyNot(read.error));
      })
      .catch(() => {
        if (isCancelled()) return;
        setDone(null);
        onLooked(null, text.unreadable);
      });
  };
  return { look, done, cancel };
}

function whyNot({ file, found }: InputError): string {
  return found === diaryFound ? text.diary : text.noWorkout(file);
}

/** What another app shared, taken once as the page opens. */
function useShared(onShared: (brought: string | File) => void) {
  const latest = useRef(onShared);
  useEffect(() => {
    latest.current = onShared;
  });
  useEffect(() => {
    void takeShared().then((brought) => {
      if (brought !== null) latest.current(brought);
    });
  }, []);
}

function Reading({ done, onCancel }: { readonly done: number; readonly onCancel: () => void }) {
  return (
    <div className="stack-s adapt-reading" role="status">
      <p>{text.reading}</p>
      <progress aria-label={text.reading} value={Math.round(done * 100)} max={100} />
      <Button wide onClick={onCancel}>
        {text.cancel}
      </Button>
    </div>
  );
}

function Pick({ onPick }: { readonly onPick: (file: File) => void }) {
  const id = useId();
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (file !== undefined) onPick(file);
    // The same file can be chosen again.
    input.value = '';
  };
  return (
    <div className="stack-s">
      <label htmlFor={id}>{text.file}</label>
      <input id={id} className="file-picker" type="file" onChange={pick} />
    </div>
  );
}

/** A file that is let go above the form, or pasted into it. */
function useDrop(onFile: (file: File) => void) {
  const [isOver, setIsOver] = useState(false);
  const take = (event: { preventDefault: () => void }, files: FileList | undefined) => {
    const file = files?.[0];
    setIsOver(false);
    if (file === undefined) return;
    event.preventDefault();
    onFile(file);
  };
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => take(event, event.dataTransfer?.files),
    onPaste: (event: ClipboardEvent) => take(event, event.clipboardData?.files),
  };
}
