// Correcting an entry: the same moment, told differently. The old one is kept in the log as taken back.
import type { EventFields, EventOf } from '@sinew/diary';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button, SelectField, TextField, useDiary, words } from '../kit.ts';
import type { MoveDoneEvent } from './days.ts';
import { painOf, readPain, readPains, readWholeMinutes } from './entry-fields.ts';

const text = words.screens.history.entry;
const scores = ['', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

interface EditProps<E> {
  readonly event: E;
  readonly onDone: () => void;
}

export function CheckInEdit({ event, onDone }: EditProps<EventOf<'check-in'>>) {
  const diary = useDiary();
  const [now, setNow] = useState(painOf(event.pain.now));
  const [worst, setWorst] = useState(painOf(event.pain.worst24h));
  const [morning, setMorning] = useState(painOf(event.pain.morning));
  const save = () => {
    const worst24h = readPain(worst);
    const thatMorning = readPain(morning);
    const pain: EventFields<'check-in'>['pain'] = {
      ...event.pain,
      now: readPain(now) ?? event.pain.now,
      worst24h: worst24h ?? undefined,
      morning: thatMorning ?? undefined,
    } as EventFields<'check-in'>['pain'];
    diary.edit(event.id, 'check-in', { ...fieldsOf(event), pain });
    onDone();
  };
  return (
    <Form onSave={save} onCancel={onDone}>
      <Pain label={text.painNow} value={now} onChange={setNow} required />
      <Pain label={text.painWorst} value={worst} onChange={setWorst} />
      <Pain label={text.painMorning} value={morning} onChange={setMorning} />
    </Form>
  );
}

export function MoveEdit({ event, onDone }: EditProps<MoveDoneEvent>) {
  const diary = useDiary();
  const [before, setBefore] = useState(painOf(event.pain?.before));
  const [after, setAfter] = useState(painOf(event.pain?.after));
  const [wrong, setWrong] = useState(false);
  const save = () => {
    const pain = readPains(before, after);
    setWrong(pain === undefined);
    if (pain === undefined) return;
    diary.edit(event.id, 'move-done', { ...fieldsOf(event), pain });
    onDone();
  };
  return (
    <Form onSave={save} onCancel={onDone}>
      <Pain label={text.painBefore} value={before} onChange={setBefore} />
      <Pain label={text.painAfter} value={after} onChange={setAfter} error={wrong ? text.errorBoth : null} />
    </Form>
  );
}

export function WalkEdit({ event, onDone }: EditProps<EventOf<'walk-done'>>) {
  const diary = useDiary();
  const [minutes, setMinutes] = useState(String(event.minutes));
  const [before, setBefore] = useState(painOf(event.pain.before));
  const [after, setAfter] = useState(painOf(event.pain.after));
  const [wrong, setWrong] = useState(false);
  const save = () => {
    const read = readWholeMinutes(minutes);
    const pain = readPains(before, after) ?? event.pain;
    setWrong(read === null);
    if (read === null) return;
    diary.edit(event.id, 'walk-done', { ...fieldsOf(event), minutes: read, pain });
    onDone();
  };
  return (
    <Form onSave={save} onCancel={onDone}>
      <TextField
        label={text.minutes}
        inputMode="numeric"
        value={minutes}
        onChange={setMinutes}
        error={wrong ? text.errorMinutes : null}
      />
      <Pain label={text.painBefore} value={before} onChange={setBefore} required />
      <Pain label={text.painAfter} value={after} onChange={setAfter} required />
    </Form>
  );
}

/** All that the event says, without what makes it this event. */
function fieldsOf<E extends { readonly id: string; readonly at: string; readonly type: string }>(
  event: E,
): Omit<E, 'id' | 'at' | 'type' | 'v'> {
  const { id: _, at: __, type: ___, ...fields } = event;
  return fields as unknown as Omit<E, 'id' | 'at' | 'type' | 'v'>;
}

interface FormProps {
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

function Form({ onSave, onCancel, children }: FormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {children}
      <div className="actions">
        <Button type="submit" tone="primary" wide>
          {text.save}
        </Button>
        <Button wide onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}

interface PainProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly error?: string | null;
}

function Pain({ label, value, onChange, required = false, error = null }: PainProps) {
  const options = scores
    .filter((score) => score !== '' || !required)
    .map((score) => ({ value: score, label: score === '' ? text.notGiven : score }));
  return <SelectField label={label} options={options} value={value} onChange={onChange} error={error} />;
}
