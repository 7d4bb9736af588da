// The 0–10 pain scale: eleven large radio buttons, one tap, both ends named.
import { useId } from 'react';
import { words } from '../words.ts';

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface ScaleProps {
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly big?: boolean;
  readonly hint?: string;
  /** Null: not answered; nothing is ever filled in for her. */
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  /** What 0 and 10 mean, where it is not pain. */
  readonly ends?: { readonly low: string; readonly high: string };
}

export function Scale({ legend, legendHidden = false, big = false, hint, value, onChange, ends }: ScaleProps) {
  const id = useId();
  const { low, high } = ends ?? words.screens.common.painEnds;
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
      <div className="scale-steps">
        {steps.map((step) => (
          <label className="scale-step" key={step}>
            <input
              type="radio"
              name={id}
              checked={value === step}
              onChange={() => onChange(step)}
              aria-label={step === 0 ? `${step}, ${low}` : step === 10 ? `${step}, ${high}` : undefined}
            />
            <span className="scale-face">{step}</span>
          </label>
        ))}
      </div>
      <div className="scale-ends" aria-hidden="true">
        <span>0 {low}</span>
        <span>10 {high}</span>
      </div>
    </fieldset>
  );
}
