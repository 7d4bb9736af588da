// One doubtful number as a picture. The words beside it say the same, so it is hidden from screen readers.
import type { Estimate } from '@sinew/engine';
import { axis, box, humpOf, xOf } from './hump.ts';
import { words } from './words.ts';

const text = words.whatHelpsPage.picture;

/** How firmly it is drawn: what is said, or what cannot be said yet. */
export type Tone = 'better' | 'worse' | 'neither';

interface HumpDrawingProps {
  /** Points; positive is less pain. */
  readonly estimate: Estimate;
  readonly tone: Tone;
}

export function HumpDrawing({ estimate, tone }: HumpDrawingProps) {
  const { area, middle, low, high } = humpOf(estimate);
  return (
    <svg
      className={`hump hump-${tone}`}
      viewBox={`0 0 ${box.width} ${box.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {axis.ticks.map((tick) => (
        <path key={tick} className={tick === 0 ? 'hump-nought' : 'hump-tick'} d={`M${xOf(tick)} 0V${box.height}`} />
      ))}
      <path className="hump-area" d={area} />
      <path className="hump-bar" d={`M${low} ${box.ground}H${high}`} />
      <path className="hump-middle" d={`M${middle} ${box.ground}h0`} />
    </svg>
  );
}

interface HumpAxisProps {
  /** What the left and the right of it mean. */
  readonly ends?: readonly [string, string];
}

/** The numbers under which the humps stand. */
export function HumpAxis({ ends: [left, right] = [text.more, text.less] }: HumpAxisProps) {
  return (
    <div className="hump-axis small soft" aria-hidden="true">
      <p className="hump-ends">
        <span>‹ {left}</span>
        <span>{right} ›</span>
      </p>
      <p className="hump-numbers">
        {axis.ticks.map((tick) => (
          <span key={tick} style={{ insetInlineStart: `${(100 * xOf(tick)) / box.width}%` }}>
            {Math.abs(tick)}
          </span>
        ))}
      </p>
    </div>
  );
}
