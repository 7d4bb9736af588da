// Any number of answers: a list of ticks (or chips), with "none of these" as an answer of its own.
import { useId } from 'react';
import type { Option } from './choice.tsx';

interface ChecksProps<T extends string> {
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly big?: boolean;
  readonly hint?: string;
  readonly options: readonly Option<T>[];
  /** Null: not answered. Empty: none of these. */
  readonly value: readonly T[] | null;
  readonly onChange: (value: readonly T[] | null) => void;
  /** The words of "none of these"; absent: not offered. */
  readonly none?: string;
  readonly chips?: boolean;
}

export function Checks<T extends string>(props: ChecksProps<T>) {
  const { legend, legendHidden = false, big = false, hint, options, value, onChange, none, chips = false } = props;
  const id = useId();
  const Item = chips ? Chip : Tick;
  return (
    <fieldset
      className={big ? 'question legend-big' : 'question'}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
    >
      <legend className={legendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      {hint === undefined ? null : (
        <p className="question-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={chips ? 'chips' : 'ticks'}>
        {options.map((option) => (
          <Item
            key={option.value}
            label={option.label}
            hint={option.hint}
            checked={value?.includes(option.value) ?? false}
            onChange={() => onChange(toggled(value, option.value))}
          />
        ))}
        {none === undefined ? null : (
          <Item label={none} none checked={value?.length === 0} onChange={() => onChange(value?.length === 0 ? null : [])} />
        )}
      </div>
    </fieldset>
  );
}

interface ItemProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly none?: boolean;
  readonly checked: boolean;
  readonly onChange: () => void;
}

function Tick({ label, hint, none = false, checked, onChange }: ItemProps) {
  return (
    <label className={none ? 'tick tick-none' : 'tick'}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span>
        {label}
        {hint === undefined ? null : <span className="tick-hint">{hint}</span>}
      </span>
    </label>
  );
}

function Chip({ label, hint, checked, onChange }: ItemProps) {
  return (
    <label className="chip">
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span className="chip-face">
        {label}
        {hint === undefined ? null : <span className="chip-hint">{hint}</span>}
      </span>
    </label>
  );
}

/** Taking back the last tick is "not answered" again, never "none of these". */
function toggled<T extends string>(value: readonly T[] | null, one: T): readonly T[] | null {
  if (value?.includes(one) !== true) return [...(value ?? []), one];
  const rest = value.filter((other) => other !== one);
  return rest.length === 0 ? null : rest;
}
