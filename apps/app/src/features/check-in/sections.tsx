// The parts of the check-in: pain, where, what sets it off, time and place, mood. Each edits the same draft.
import { places, provocations, settleTimes } from '@sinew/engine';
import { Checks, Choice, Disclosure, Scale, words } from '../kit.ts';
import { minuteChoices } from '../minute-choices.ts';
import { BodyMap } from './body-map.tsx';
import type { CheckInDraft } from './draft.ts';
import { LocatorPicture } from './outlines.tsx';

export interface SectionProps {
  readonly draft: CheckInDraft;
  readonly onChange: (change: Partial<CheckInDraft>) => void;
}

export function PainSection({ draft, onChange, askMorning }: SectionProps & { readonly askMorning: boolean }) {
  const { pain } = words.screens.checkIn;
  return (
    <>
      <Scale legend={pain.now} big value={draft.now} onChange={(now) => onChange({ now })} />
      <Scale legend={pain.worst} big value={draft.worst} onChange={(worst) => onChange({ worst })} />
      {askMorning ? (
        <Scale legend={pain.morning} big value={draft.morning} onChange={(morning) => onChange({ morning })} />
      ) : null}
    </>
  );
}

export function SettlesSection({ draft, onChange }: SectionProps) {
  return (
    <Choice
      legend={words.screens.checkIn.pain.settles}
      options={settleTimes.map((value) => ({ value, label: words.units.settles[value] }))}
      value={draft.settles}
      onChange={(value) => onChange({ settles: value })}
    />
  );
}

export function WhereSection({ draft, onChange }: SectionProps) {
  return (
    <>
      <BodyMap value={draft.sites} onChange={(sites) => onChange({ sites })} />
      <Locator />
    </>
  );
}

/** How to find the joint (protocol P2). */
function Locator() {
  const { locator } = words.screens.checkIn;
  return (
    <Disclosure summary={locator.title}>
      <LocatorPicture label={locator.picture} />
      <ol>
        {locator.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Disclosure>
  );
}

export function ProvokedSection({ draft, onChange }: SectionProps) {
  const { provoked } = words.screens.checkIn;
  return (
    <Checks
      legend={provoked.legend}
      options={provocations.map((value) => ({ value, label: words.units.provocations[value] }))}
      value={draft.provokedBy}
      onChange={(provokedBy) => onChange({ provokedBy })}
      none={provoked.none}
      chips
    />
  );
}

export function DaySection({ draft, onChange }: SectionProps) {
  const { day } = words.screens.checkIn;
  return (
    <>
      <Choice
        legend={day.minutes}
        options={minuteChoices.map((value) => ({ value, label: day.minutesChip(value) }))}
        value={draft.minutes}
        onChange={(value) => onChange({ minutes: value })}
      />
      <Choice
        legend={day.place}
        options={places.map((value) => ({ value, label: words.units.places[value] }))}
        value={draft.place}
        onChange={(place) => onChange({ place })}
      />
    </>
  );
}

export function MoodSection({ draft, onChange }: SectionProps) {
  const { mood } = words.screens.checkIn;
  const set = (index: 0 | 1, answer: number) =>
    onChange({ mood: index === 0 ? [answer, draft.mood[1]] : [draft.mood[0], answer] });
  const options = mood.answers.map((label, value) => ({ value, label }));
  return (
    <>
      <p>{mood.lead}</p>
      <p className="soft">{mood.over}</p>
      <Choice legend={mood.interest} options={options} value={draft.mood[0]} onChange={(answer) => set(0, answer)} column />
      <Choice legend={mood.low} options={options} value={draft.mood[1]} onChange={(answer) => set(1, answer)} column />
    </>
  );
}
