// One answer out of a few: radio buttons that look like chips.
import { useId } from 'react';

export interface Option<T extends string | number> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

interface ChoiceProps<T extends string | number> {
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly big?: boolean;
  readonly hint?: string;
  readonly options: readonly Option<T>[];
  /** Null: not answered. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** One under the other, full width: for longer answers. */
  readonly column?: boolean;
}

export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { legend, legendHidden = false, big = false, hint, options, value, onChange, column = false } = props;
  const name = useId();
  return (
    <fieldset
      className={big ? 'question legend-big' : 'question'}
      aria-describedby={hint === undefined ? undefined : `${name}-hint`}
    >
      <legend className={legendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      {hint === undefined ? null : (
        <p className="question-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div className={column ? 'chips chips-column' : 'chips'}>
        {options.map((option) => (
          <label className="chip" key={option.value}>
            <input type="radio" name={name} checked={value === option.value} onChange={() => onChange(option.value)} />
            <span className="chip-face">
              {option.label}
              {option.hint === undefined ? null : <span className="chip-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
