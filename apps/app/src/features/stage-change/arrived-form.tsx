// "My baby is here": when, how, feeding, and whether the baby is with her. All but the date can be left out.
import { birthKinds, feedings, type BirthKind, type Feeding } from '@sinew/engine';
import { useState } from 'react';
import { Choice, Form, Page, TextField, useDiary, words } from '../kit.ts';
import { arrivedFields } from './birth-fields.ts';
import { useChangeDate } from './use-change-date.ts';

const text = words.screens.stageChange;

interface FormProps {
  readonly onBack: () => void;
  readonly onSaved: () => void;
}

export function ArrivedForm({ onBack, onSaved }: FormProps) {
  const diary = useDiary();
  const day = useChangeDate('today');
  const [kind, setKind] = useState<BirthKind | null>(null);
  const [feeding, setFeeding] = useState<Feeding | null>(null);
  const [baby, setBaby] = useState<'yes' | 'no' | 'skip' | null>(null);
  const save = () => {
    const date = day.checked();
    if (date === null) return;
    diary.append('birth', arrivedFields({ date, kind, feeding: baby === 'no' ? null : feeding, baby }));
    onSaved();
  };
  return (
    <Page title={text.arrived.title} lead={text.arrived.text} back={onBack}>
      <Form onSubmit={save} submit={text.arrived.save}>
        <TextField label={text.arrived.date} {...day.field} />
        <Choice
          legend={text.arrived.kind}
          options={birthKinds.map((value) => ({ value, label: words.units.births[value] }))}
          value={kind}
          onChange={setKind}
        />
        <Choice
          legend={text.arrived.baby}
          options={(['yes', 'no', 'skip'] as const).map((value) => ({ value, label: text.arrived.babies[value] }))}
          value={baby}
          onChange={setBaby}
        />
        {baby === 'no' ? null : (
          <Choice
            legend={text.arrived.feeding}
            options={feedings.map((value) => ({ value, label: words.units.feedings[value] }))}
            value={feeding}
            onChange={setFeeding}
          />
        )}
      </Form>
    </Page>
  );
}
