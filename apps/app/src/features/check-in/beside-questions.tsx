// What the check-in asks besides, for the next mornings to answer: her sleep, and what yesterday asked of her. Never needed.
import { type ReactNode, useState } from 'react';
import { type BesideQuestion, Button, Choice, Disclosure, leaveOutQuestions, leftOutQuestions, words } from '../kit.ts';
import { dayChips, type DayQuestion, dayQuestions, type Hours, noHours, sleepChips, walkChips } from './hours.ts';
import type { SectionProps } from './sections.tsx';

const { beside } = words.screens.checkIn;
const unsure = { value: 'not-sure', label: beside.unsure } as const;

export function SleepQuestion({ draft, onChange }: SectionProps) {
  const options = sleepChips.map((value, index) => ({
    value: value as Hours,
    label: beside.sleep.chip(value, index === 0 ? 'most' : index === sleepChips.length - 1 ? 'least' : 'about'),
  }));
  return (
    <Besides question="sleep" onStop={() => onChange({ sleep: null })}>
      <Choice
        legend={beside.sleep.legend}
        hint={beside.optional}
        options={[...options, unsure]}
        value={draft.sleep}
        onChange={(sleep) => onChange({ sleep })}
      />
    </Besides>
  );
}

/** One line until she opens it. */
export function YesterdayQuestion({ draft, onChange, withBaby }: SectionProps & { readonly withBaby: boolean }) {
  const asked = dayQuestions.filter((question) => question !== 'carrying' || withBaby);
  return (
    <Besides question="yesterday" onStop={() => onChange({ yesterday: noHours })} foldedAs={beside.yesterday.summary(withBaby)}>
      <p className="soft">{beside.yesterday.why}</p>
      {asked.map((question) => (
        <HoursOf
          key={question}
          question={question}
          value={draft.yesterday[question]}
          onChange={(hours) => onChange({ yesterday: { ...draft.yesterday, [question]: hours } })}
        />
      ))}
    </Besides>
  );
}

interface HoursOfProps {
  readonly question: DayQuestion;
  readonly value: Hours | null;
  readonly onChange: (hours: Hours) => void;
}

function HoursOf({ question, value, onChange }: HoursOfProps) {
  const chips = question === 'walking' ? walkChips : dayChips;
  const options = chips.map(({ from, to, hours }) => ({ value: hours as Hours, label: beside.yesterday.chip(from, to) }));
  return <Choice legend={beside.yesterday.hours[question]} options={[...options, unsure]} value={value} onChange={onChange} />;
}

interface BesidesProps {
  readonly question: BesideQuestion;
  readonly onStop: () => void;
  /** The one line of it until she opens it; absent: it is open. */
  readonly foldedAs?: string;
  readonly children: ReactNode;
}

/** With a way to be asked no more. */
function Besides({ question, onStop, foldedAs, children }: BesidesProps) {
  const [stopped, setStopped] = useState(false);
  const stop = () => {
    leaveOutQuestions([...leftOutQuestions(), question]);
    onStop();
    setStopped(true);
  };
  if (stopped)
    return (
      <p className="soft" role="status" tabIndex={-1} ref={(line) => line?.focus()}>
        {beside.stopped}
      </p>
    );
  const all = (
    <>
      {children}
      <Button tone="quiet" onClick={stop}>
        {beside.stop[question]}
      </Button>
    </>
  );
  return foldedAs === undefined ? <div className="stack-s">{all}</div> : <Disclosure summary={foldedAs}>{all}</Disclosure>;
}
