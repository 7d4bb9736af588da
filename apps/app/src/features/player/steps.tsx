// What each step of a move shows: getting ready, the work, changing sides or resting, and how it was.
import { doseInWords, doseNotes, type ItemDocument } from '@sinew/catalog';
import type { SessionAct, SessionView } from '@sinew/engine';
import { Disclosure, MoveFigure, words } from '../kit.ts';
import { breathCue } from './breath-cue.ts';
import { BreathGuide } from './breath-guide.tsx';
import { Clock } from './clock.tsx';
import { setsInLines } from './brought-words.ts';
import { PainButtons } from './pain-buttons.tsx';
import { whereText } from './player-labels.ts';

const text = words.screens.player;
const doseWords = words.screens.today.dose;

interface StepProps {
  readonly view: SessionView;
  readonly item: ItemDocument;
}

interface ActingProps extends StepProps {
  readonly act: (act: SessionAct) => void;
}

export function SetUpStep({ view, item, act }: ActingProps) {
  return (
    <div className="stack">
      <Picture view={view} item={item} />
      <PainButtons
        question={text.painBefore}
        hint={text.painScale}
        value={view.painBefore}
        onAnswer={(score) => act({ act: 'pain', when: 'before', score })}
      />
      <p>{item.setUp}</p>
      <Amount view={view} item={item} />
      <Steps steps={item.steps} />
    </div>
  );
}

/** What is counted is followed with the eyes; what is timed is held, and the clock stands in the picture's place. */
export function WorkStep({ view, item, next }: StepProps & { readonly next: string }) {
  const isCounted = view.secondsLeft === null;
  return (
    <div className="stack">
      <Where view={view} />
      <Clock view={view} />
      {isCounted ? <Picture view={view} item={item} /> : null}
      <Pace view={view} item={item} />
      <BreathGuide view={view} />
      <ul className="player-cues">
        {item.cues.map((cue) => (
          <li key={cue}>{cue}</li>
        ))}
      </ul>
      <Disclosure summary={text.cues}>
        {isCounted ? null : <Picture view={view} item={item} />}
        <p>{item.setUp}</p>
        <Steps steps={item.steps} />
        <ul>
          {item.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </Disclosure>
      <p className="soft small">{next}</p>
    </div>
  );
}

export function RestStep({ view, next }: { readonly view: SessionView; readonly next: string }) {
  return (
    <div className="stack">
      <p className="player-next">{next}</p>
      <Clock view={view} />
    </div>
  );
}

export function AfterStep({ view, item, next, act }: ActingProps & { readonly next: string }) {
  return (
    <div className="stack">
      <PainButtons
        question={text.painAfter}
        hint={typeof view.painBefore === 'number' ? text.painSaid(view.painBefore) : text.painScale}
        value={view.painAfter}
        onAnswer={(score) => act({ act: 'pain', when: 'after', score })}
      />
      {item.kind === 'strength' ? <Effort act={act} /> : null}
      <p className="soft small">{next}</p>
    </div>
  );
}

function Effort({ act }: Pick<ActingProps, 'act'>) {
  return (
    <Disclosure summary={text.effort}>
      <PainButtons
        question={text.effortOptional}
        hint={text.effortScale}
        value={undefined}
        onAnswer={(score) => act({ act: 'effort', score })}
      />
    </Disclosure>
  );
}

/** An exercise that she brought has no picture of ours. */
function Picture({ view, item }: StepProps) {
  if (view.item?.brought !== undefined) return null;
  return (
    <MoveFigure
      move={item.move}
      variant={item.variant}
      mirror={view.side === 'right'}
      breath={item.breath}
      cues={item.cues}
      breathless={view.phase === 'work' && breathCue(item, 0) !== null}
      moving
    />
  );
}

function Amount({ view, item }: StepProps) {
  const own = view.item === null ? [] : setsInLines(view.item, text.brought);
  if (own.length === 0)
    return <p className="player-dose">{[doseInWords(item.dose, doseWords), ...doseNotes(item.dose, doseWords)].join(' · ')}</p>;
  return (
    <>
      <p className="player-dose">{own.join(' · ')}</p>
      {item.dose.band === null ? null : <p className="strong">{doseWords.band[item.dose.band]}</p>}
    </>
  );
}

function Where({ view }: { readonly view: SessionView }) {
  const where = whereText(view, text);
  return where === '' ? null : <p className="player-where">{where}</p>;
}

function Pace({ view, item: { dose } }: StepProps) {
  if (view.secondsLeft !== null) return null;
  const lines = [
    ...(dose.secondsPerRep === null ? [] : [text.pace(dose.secondsPerRep)]),
    ...(dose.holdSeconds === null ? [] : [text.paceHold(dose.holdSeconds)]),
    text.ownPace,
  ];
  return <p>{lines.join('. ')}</p>;
}

function Steps({ steps }: { readonly steps: readonly string[] }) {
  if (steps.length === 0) return null;
  return (
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
