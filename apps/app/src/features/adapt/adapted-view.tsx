// What the workout becomes: each day, how much of it stays, what counts for all of it, and what was not understood.
import { type Adapted, type AdaptedExercise, type ReadWorkout, tellAdvice, tellLine } from '@sinew/workouts';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Button, Card, Disclosure } from '../kit.ts';
import { Why } from '../why.tsx';
import { AdaptedItem } from './adapted-item.tsx';
import { type Choices, choosing, percentKept, placeOf, withChoices } from './choices.ts';
import { DoIt } from './do-it.tsx';
import type { Her, OwnNames } from './look-at.ts';
import { TakeIt } from './take-it.tsx';
import { words } from './words.ts';

const text = words.adaptPage;

/** An export may hold years, and all of them may stand in one day. */
const daysAtOnce = 7;
const exercisesAtOnce = 60;

interface AdaptedViewProps {
  readonly read: ReadWorkout;
  readonly adapted: Adapted;
  readonly her: Her;
  readonly own: OwnNames;
}

export function AdaptedView({ read, adapted, her, own }: AdaptedViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [choices, setChoices] = useState<Choices>(new Map());
  const [shown, setShown] = useState(daysAtOnce);
  const days = useMemo(() => withChoices(adapted.days, choices), [adapted, choices]);
  useEffect(() => heading.current?.focus(), []);
  const all = days.flatMap(({ exercises }) => exercises);
  const mayChoose = adapted.disposition.allows !== 'rest-and-breathe';
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
          <Exercises
            all={day.exercises}
            itemOf={(exercise, index) => {
              const place = placeOf(at, index);
              return (
                <AdaptedItem
                  key={place}
                  exercise={exercise}
                  now={days[at]?.exercises[index] ?? exercise}
                  written={read.format === 'text' ? exercise.text : null}
                  choice={choices.get(place) ?? null}
                  own={own}
                  {...(mayChoose && { onChoose: (choice) => setChoices(choosing(choices, place, choice)) })}
                />
              );
            }}
          />
          <DoIt days={days} day={at} her={her} />
        </Card>
      ))}
      {shown < days.length ? <Button onClick={() => setShown(shown + daysAtOnce)}>{text.showMore}</Button> : null}
      <ForAll {...adapted} />
      {all.length === 0 ? null : <TakeIt read={read} days={days} />}
    </section>
  );
}

interface ExercisesProps {
  readonly all: readonly AdaptedExercise[];
  readonly itemOf: (exercise: AdaptedExercise, index: number) => ReactNode;
}

function Exercises({ all, itemOf }: ExercisesProps) {
  const [shown, setShown] = useState(exercisesAtOnce);
  return (
    <>
      <ul className="plain-list adapt-list">{all.slice(0, shown).map(itemOf)}</ul>
      {shown < all.length ? <Button onClick={() => setShown(shown + exercisesAtOnce)}>{text.showMore}</Button> : null}
    </>
  );
}

function ForAll({ advice, read }: Pick<Adapted, 'advice' | 'read'>) {
  const told = advice.map((one) => tellAdvice(one, words));
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
      <Lines title={text.notUnderstood(read.unread.length)} lines={read.unread} />
      <Lines title={text.readPast(read.skipped.length)} lines={read.skipped} />
    </>
  );
}

/** More than anyone reads; the file holds the rest. */
const linesAtMost = 200;

function Lines({ title, lines }: { readonly title: string; readonly lines: Adapted['read']['unread'] }) {
  if (lines.length === 0) return null;
  return (
    <Disclosure summary={title}>
      <ul className="adapt-lines">
        {lines.slice(0, linesAtMost).map((note) => (
          <li key={`${note.line} ${note.text}`}>{text.line(note.line, note.text, tellLine(note, words).why)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
