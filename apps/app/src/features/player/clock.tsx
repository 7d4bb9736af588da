// The large clock of a timed step, or how many for a counted one. Read aloud only when asked.
import type { BroughtSet, SessionView } from '@sinew/engine';
import { words } from '../kit.ts';
import { setInWords, setOf } from './brought-words.ts';
import { clockText } from './player-labels.ts';

const text = words.screens.player;
const radius = 54;
const round = 2 * Math.PI * radius;

export function Clock({ view }: { readonly view: SessionView }) {
  if (view.secondsLeft !== null) {
    const whole = view.secondsLeft + view.secondsIn;
    const left = whole === 0 ? 0 : view.secondsLeft / whole;
    return (
      <div className="player-clock" role="timer" aria-label={text.clockLabel(text.secondsLeft(view.secondsLeft))}>
        <Ring left={left} />
        <span className="player-clock-number" aria-hidden="true">
          {clockText(view.secondsLeft)}
        </span>
      </div>
    );
  }
  if (view.phase !== 'work' || view.item === null) return null;
  const own = setOf(view.item, view.set);
  if (own !== null) return <OwnSet set={own} />;
  const { reps } = view.item.dose;
  if (reps === null) return null;
  return (
    <p className="player-count">
      <span className="player-count-number">{reps}</span> <span>{text.repsUnit(reps)}</span>
    </p>
  );
}

/** Of a workout that she brought: how many, and with what. */
function OwnSet({ set }: { readonly set: BroughtSet }) {
  const { reps } = set;
  if (reps === null) return <p className="player-where">{setInWords(set, text.brought)}</p>;
  return (
    <>
      <p className="player-count">
        <span className="player-count-number">{text.brought.times(reps.min, reps.max)}</span>{' '}
        <span>{text.repsUnit(reps.max)}</span>
      </p>
      <p className="player-where">{setInWords({ ...set, reps: null }, text.brought)}</p>
    </>
  );
}

function Ring({ left }: { readonly left: number }) {
  return (
    <svg className="player-ring" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
      <circle className="player-ring-whole" cx="60" cy="60" r={radius} />
      <circle
        className="player-ring-left"
        cx="60"
        cy="60"
        r={radius}
        strokeDasharray={round}
        strokeDashoffset={round * (1 - left)}
      />
    </svg>
  );
}
