// "My pregnancy has ended": the day, and whether there was an operation. Nothing else is asked, and support is offered.
import { type LocalDate, localDateOf } from '@sinew/kernel';
import { type FormEvent, useState } from 'react';
import { ActionBar, Button, Choice, LinkButton, Page, TextField, useDiary, useNow, useRecalled, words } from '../kit.ts';
import { endedFields, type Operation } from './birth-fields.ts';
import { type DateProblem, problemOfDate } from './change-date.ts';

const text = words.screens.stageChange;
const operations: readonly Operation[] = ['none', 'caesarean', 'other'];

interface FormProps {
  readonly onBack: () => void;
  readonly onSaved: () => void;
}

export function EndedForm({ onBack, onSaved }: FormProps) {
  const diary = useDiary();
  const today = localDateOf(useNow());
  const stage = useRecalled().person?.profile.stage ?? null;
  const [date, setDate] = useState('');
  const [problem, setProblem] = useState<DateProblem | null>(null);
  const [operation, setOperation] = useState<Operation | null>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const found = problemOfDate(date, today, stage);
    setProblem(found);
    if (found !== null) return;
    diary.append('birth', endedFields(date as LocalDate, operation));
    onSaved();
  };
  return (
    <Page title={text.over.title} lead={text.over.text} back={onBack}>
      <form className="form" noValidate onSubmit={save}>
        <TextField
          label={text.over.date}
          type="date"
          max={today}
          value={date}
          onChange={setDate}
          error={problem === null ? null : text.errors[problem]}
        />
        <Choice
          legend={text.over.operation}
          column
          options={operations.map((value) => ({ value, label: text.over.operations[value] }))}
          value={operation}
          onChange={setOperation}
        />
        <Support />
        <ActionBar>
          <Button type="submit" tone="primary" big>
            {text.over.save}
          </Button>
        </ActionBar>
      </form>
    </Page>
  );
}

export function Support() {
  return (
    <div className="stack-s">
      <p>{text.over.support}</p>
      <LinkButton href="/call" wide>
        {text.over.supportLink}
      </LinkButton>
    </div>
  );
}
