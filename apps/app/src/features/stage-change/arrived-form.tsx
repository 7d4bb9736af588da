// "My baby is here": when, how, feeding, and whether the baby is with her. All but the date can be left out.
import { birthKinds, feedings, type BirthKind, type Feeding } from '@sinew/engine';
import { type LocalDate, localDateOf } from '@sinew/kernel';
import { type FormEvent, useState } from 'react';
import { ActionBar, Button, Choice, Page, TextField, useDiary, useNow, useRecalled, words } from '../kit.ts';
import { arrivedFields } from './birth-fields.ts';
import { type DateProblem, problemOfDate } from './change-date.ts';

const text = words.screens.stageChange;

interface FormProps {
  readonly onBack: () => void;
  readonly onSaved: () => void;
}

export function ArrivedForm({ onBack, onSaved }: FormProps) {
  const diary = useDiary();
  const today = localDateOf(useNow());
  const stage = useRecalled().person?.profile.stage ?? null;
  const [date, setDate] = useState<string>(today);
  const [problem, setProblem] = useState<DateProblem | null>(null);
  const [kind, setKind] = useState<BirthKind | null>(null);
  const [feeding, setFeeding] = useState<Feeding | null>(null);
  const [baby, setBaby] = useState<'yes' | 'no' | 'skip' | null>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const found = problemOfDate(date, today, stage);
    setProblem(found);
    if (found !== null) return;
    diary.append('birth', arrivedFields({ date: date as LocalDate, kind, feeding: baby === 'no' ? null : feeding, baby }));
    onSaved();
  };
  return (
    <Page title={text.arrived.title} lead={text.arrived.text} back={onBack}>
      <form className="form" noValidate onSubmit={save}>
        <TextField
          label={text.arrived.date}
          type="date"
          max={today}
          value={date}
          onChange={setDate}
          error={problem === null ? null : text.errors[problem]}
        />
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
        <ActionBar>
          <Button type="submit" tone="primary" big>
            {text.arrived.save}
          </Button>
        </ActionBar>
      </form>
    </Page>
  );
}
