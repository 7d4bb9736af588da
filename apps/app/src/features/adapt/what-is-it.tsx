// "What is this one?": a guess of ours or a name that she types; her answer is remembered as her own name for it, and can be changed.
import { type AdaptedExercise, exercises, recognise } from '@sinew/workouts';
import { type FormEvent, useId, useState } from 'react';
import { Button, Disclosure, TextField, useDiary } from '../kit.ts';
import { words } from './words.ts';

const text = words.adaptPage.what;

type Exercise = NonNullable<AdaptedExercise['exercise']>;

/** Longer names are no names, and would not be stored. */
const longestName = 200;

export function WhatIsIt({ exercise: { name, exercise, options } }: { readonly exercise: AdaptedExercise }) {
  const diary = useDiary();
  if (name.length > longestName) return null;
  const remember = ({ id, name: known }: Exercise) =>
    diary.append('exercise-named', { written: name, exercise: id, name: known });
  if (exercise !== null)
    return (
      <Disclosure summary={text.told(exercise.name)}>
        <Ask name={name} onAnswer={remember} />
      </Disclosure>
    );
  return (
    <div className="stack-s">
      {options.map(({ exercise: guess }) => (
        <Button key={guess.id} wide onClick={() => remember(guess)}>
          {text.guess(guess.name)}
        </Button>
      ))}
      <Ask name={name} onAnswer={remember} />
    </div>
  );
}

interface AskProps {
  readonly name: string;
  readonly onAnswer: (exercise: Exercise) => void;
}

function Ask({ name, onAnswer }: AskProps) {
  const list = useId();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const answer = (event: FormEvent) => {
    event.preventDefault();
    const { exercise, alternatives } = recognise(typed);
    if (exercise === null) setFault(alternatives.length === 0 ? text.unknown : text.perhaps(alternatives.join(', ')));
    else onAnswer(exercise);
  };
  return (
    <form className="form stack-s" noValidate onSubmit={answer}>
      <TextField label={text.ask(name)} hint={text.hint} error={fault} value={typed} onChange={setTyped} list={list} />
      <datalist id={list}>
        {exercises.map(({ id, name: known }) => (
          <option key={id} value={known}>
            {known}
          </option>
        ))}
      </datalist>
      <Button type="submit" wide>
        {text.remember}
      </Button>
    </form>
  );
}
