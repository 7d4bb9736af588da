// How far along a row of steps she is, in words and as a line.
import { words } from '../words.ts';

export function Progress({ step, steps }: { readonly step: number; readonly steps: number }) {
  return (
    <div className="progress">
      <p className="small soft">{words.screens.common.stepOf(step, steps)}</p>
      <svg className="progress-line" viewBox={`0 0 ${steps} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="progress-rest" width={steps} height="1" />
        <rect className="progress-done" width={step} height="1" />
      </svg>
    </div>
  );
}
