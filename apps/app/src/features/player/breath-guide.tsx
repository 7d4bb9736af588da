// The breath during work: in and out with the clock where there is a beat, else one line.
import type { SessionView } from '@sinew/engine';
import { words } from '../kit.ts';
import { breathCue } from './breath-cue.ts';

const text = words.screens.player.breath;

export function BreathGuide({ view }: { readonly view: SessionView }) {
  const { item } = view;
  if (item === null) return null;
  const cue = view.phase === 'work' && view.state === 'running' ? breathCue(item, view.secondsIn) : null;
  return (
    <div className="player-breath">
      {cue === null ? null : (
        <p className={`player-breath-beat player-breath-${cue.breathe}`} aria-hidden="true">
          {text[cue.breathe]} <span className="player-breath-count">{cue.secondsLeft}</span>
        </p>
      )}
      <p className="soft small">
        {text.label}: {text[item.breath]}
      </p>
    </div>
  );
}
