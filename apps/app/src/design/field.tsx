// A labelled box to write or pick in: text, a date, a telephone number, a list. Says what is wrong beside it.
import { type ReactNode, useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface InputProps extends FieldProps {
  readonly type?: 'text' | 'date' | 'tel' | 'number';
  readonly min?: string;
  readonly max?: string;
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'tel' | 'text';
  /** The id of a list of suggestions. */
  readonly list?: string;
}

export function TextField({ type = 'text', min, max, autoComplete = 'off', inputMode, list, onChange, ...field }: InputProps) {
  const id = useId();
  return (
    <Frame id={id} {...field}>
      <input
        id={id}
        className="field-box"
        type={type}
        value={field.value}
        min={min}
        max={max}
        autoComplete={autoComplete}
        inputMode={inputMode}
        list={list}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...describedBy(id, field)}
      />
    </Frame>
  );
}

interface SelectProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function SelectField({ options, onChange, ...field }: SelectProps) {
  const id = useId();
  return (
    <Frame id={id} {...field}>
      <select
        id={id}
        className="field-box"
        value={field.value}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...describedBy(id, field)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

export function LongField({ onChange, ...field }: FieldProps) {
  const id = useId();
  return (
    <Frame id={id} {...field}>
      <textarea
        id={id}
        className="field-box"
        rows={3}
        value={field.value}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...describedBy(id, field)}
      />
    </Frame>
  );
}

type Said = Pick<FieldProps, 'label' | 'hint' | 'error'>;

function Frame({ id, label, hint, error, children }: Said & { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="question-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <p className="field-error" id={`${id}-error`} role="alert">
        {error ?? ''}
      </p>
    </div>
  );
}

function describedBy(id: string, { hint, error }: Said) {
  const wrong = error !== undefined && error !== null;
  const ids = [hint === undefined ? '' : `${id}-hint`, wrong ? `${id}-error` : ''].filter((part) => part !== '');
  return { 'aria-invalid': wrong, 'aria-describedby': ids.length === 0 ? undefined : ids.join(' ') };
}
