// How far along a row of steps she is, in words and as a line.
import { words } from '../words.ts';

interface ProgressProps {
  /** What the steps are of: one row of them may follow another. */
  readonly of: string;
  readonly step: number;
  readonly steps: number;
}

export function Progress({ of, step, steps }: ProgressProps) {
  return (
    <div className="progress">
      <p className="small soft">{words.screens.common.stepOf(of, step, steps)}</p>
      <svg className="progress-line" viewBox={`0 0 ${steps} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="progress-rest" width={steps} height="1" />
        <rect className="progress-done" width={step} height="1" />
      </svg>
    </div>
  );
}
