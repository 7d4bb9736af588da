// What the workout becomes: each day, how much of it stays, what counts for all of it, and what was not understood.
import { tellReason } from '@sinew/catalog';
import { tellLine } from '@sinew/workouts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, Card, Disclosure, words } from '../kit.ts';
import { Why } from '../why.tsx';
import { AdaptedItem } from './adapted-item.tsx';
import { type LookedAt, percentKept, placeOf, withMine } from './look-at.ts';
import { TakeIt } from './take-it.tsx';

const text = words.screens.adapt;

/** An export may hold years. */
const daysAtOnce = 7;

export function AdaptedView({ seen: { read, adapted } }: { readonly seen: LookedAt }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(daysAtOnce);
  const days = useMemo(() => withMine(adapted.days, mine), [adapted, mine]);
  useEffect(() => heading.current?.focus(), []);
  const all = days.flatMap(({ exercises }) => exercises);
  const { allows } = adapted.disposition;
  const toggle = (place: string) => setMine(toggled(mine, place));
  return (
    <section className="stack">
      <h2 ref={heading} tabIndex={-1}>
        {text.result}
      </h2>
      {all.length === 0 ? (
        <p>{text.noExercise}</p>
      ) : (
        <p role="status">
          {text.counts(all.length, all.filter(({ verdict }) => verdict !== 'keep').length)} {text.kept(percentKept(days))}
        </p>
      )}
      {adapted.days.slice(0, shown).map((day, at) => (
        <Card key={placeOf(at, 0)} title={day.name === '' ? words.workoutWriting.untitledDay(at + 1) : day.name} level={3}>
          <ul className="plain-list adapt-list">
            {day.exercises.map((exercise, index) => (
              <AdaptedItem
                key={placeOf(at, index)}
                exercise={exercise}
                written={read.format === 'text' ? exercise.text : null}
                mine={mine.has(placeOf(at, index))}
                {...(allows !== 'rest-and-breathe' && { onMine: () => toggle(placeOf(at, index)) })}
              />
            ))}
          </ul>
        </Card>
      ))}
      {shown < days.length ? <Button onClick={() => setShown(shown + daysAtOnce)}>{text.moreDays}</Button> : null}
      <ForAll {...adapted} />
      {all.length === 0 ? null : <TakeIt read={read} days={days} />}
    </section>
  );
}

function ForAll({ advice, read }: Pick<LookedAt['adapted'], 'advice' | 'read'>) {
  const told = advice.map((reason) => tellReason(reason, words));
  return (
    <>
      {told.length === 0 ? null : (
        <Card title={text.advice} level={3}>
          {told.map(({ rule, because }) => (
            <p key={rule}>{because}</p>
          ))}
          <Why reasons={told} />
        </Card>
      )}
      {read.unread.length === 0 ? null : (
        <Disclosure summary={text.notUnderstood(read.unread.length)}>
          <ul className="adapt-lines">
            {read.unread.slice(0, 200).map(({ line, text: said, why }) => (
              <li key={line}>{text.line(line, said, tellLine({ line, text: said, why }, words).why)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function toggled(places: ReadonlySet<string>, place: string): ReadonlySet<string> {
  return places.has(place) ? new Set([...places].filter((other) => other !== place)) : new Set([...places, place]);
}
