// A form that is sent with one button within reach of the thumb. What is wrong is said beside each field, in our words.
import type { ReactNode } from 'react';
import { ActionBar } from './action-bar.tsx';
import { Button } from './button.tsx';

interface FormProps {
  readonly onSubmit: () => void;
  /** The words of the button; absent where the form has a bar of its own. */
  readonly submit?: string;
  readonly children: ReactNode;
}

export function Form({ onSubmit, submit, children }: FormProps) {
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      {submit === undefined ? null : (
        <ActionBar>
          <Button type="submit" tone="primary" big>
            {submit}
          </Button>
        </ActionBar>
      )}
    </form>
  );
}
