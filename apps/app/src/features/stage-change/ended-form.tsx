// "My pregnancy has ended": the day, and whether there was an operation. Nothing else is asked, and support is offered.
import { useState } from 'react';
import { Choice, Form, LinkButton, Page, TextField, useDiary, words } from '../kit.ts';
import { endedFields, type Operation } from './birth-fields.ts';
import { useChangeDate } from './use-change-date.ts';

const text = words.screens.stageChange;
const operations: readonly Operation[] = ['none', 'caesarean', 'other'];

interface FormProps {
  readonly onBack: () => void;
  readonly onSaved: () => void;
}

export function EndedForm({ onBack, onSaved }: FormProps) {
  const diary = useDiary();
  const day = useChangeDate('empty');
  const [operation, setOperation] = useState<Operation | null>(null);
  const save = () => {
    const date = day.checked();
    if (date === null) return;
    diary.append('birth', endedFields(date, operation));
    onSaved();
  };
  return (
    <Page title={text.over.title} lead={text.over.text} back={onBack}>
      <Form onSubmit={save} submit={text.over.save}>
        <TextField label={text.over.date} {...day.field} />
        <Choice
          legend={text.over.operation}
          column
          options={operations.map((value) => ({ value, label: text.over.operations[value] }))}
          value={operation}
          onChange={setOperation}
        />
        <Support />
      </Form>
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
