// One exercise: what she wrote beside what it becomes, why, what else would do, "Keep mine", and what it is where nobody knows.
import { tellReason } from '@sinew/catalog';
import { type AdaptedExercise, aliasKey, outcomeOf, setsInWords } from '@sinew/workouts';
import { Choice, Disclosure } from '../kit.ts';
import { Why } from '../why.tsx';
import type { Choices } from './choices.ts';
import type { OwnNames } from './look-at.ts';
import { WhatIsIt } from './what-is-it.tsx';
import { words } from './words.ts';

const text = words.adaptPage;

type Chosen = NonNullable<ReturnType<Choices['get']>>;

interface AdaptedItemProps {
  /** As it was adapted, whatever she chose. */
  readonly exercise: AdaptedExercise;
  /** With what she chose. */
  readonly now: AdaptedExercise;
  /** Null: a row of a table, which is not for reading. */
  readonly written: string | null;
  readonly choice: Chosen | null;
  readonly own: OwnNames;
  /** Absent on a day for rest and breathing only. */
  readonly onChoose?: (choice: Chosen | null) => void;
}

export function AdaptedItem({ exercise, now, written, choice, own, onChoose }: AdaptedItemProps) {
  const { name, sets, verdict, options } = exercise;
  const shown = choice === 'mine' ? 'mine' : now.verdict;
  const changes = verdict !== 'keep' && verdict !== 'ask';
  const { name: becomes } = outcomeOf(now, words);
  const isUnknown = exercise.reasons.some(({ rule }) => rule === 'not-recognised');
  return (
    <li className="stack-s">
      <p className="adapt-verdict" data-verdict={shown === 'mine' ? 'keep' : shown}>
        {text.verdicts[shown]}
      </p>
      <div className={changes ? 'adapt-pair' : undefined}>
        <div>
          {changes ? <p className="soft small">{text.before}</p> : null}
          <h4 className={changes ? 'adapt-before' : undefined}>{name}</h4>
          <p className="soft small">{written === null ? setsInWords(sets, words) : text.wrote(written)}</p>
        </div>
        {changes ? (
          <div>
            <p className="soft small">{text.after}</p>
            <p className="adapt-after strong">{shown === 'remove' ? text.nothing : becomes}</p>
            {shown === 'remove' ? null : <p>{inWords(now)}</p>}
          </div>
        ) : null}
      </div>
      {choice === 'mine' ? <p className="soft">{text.mineSaid}</p> : <Reasons reasons={now.reasons} />}
      {isUnknown || own.has(aliasKey(name)) ? <WhatIsIt key={exercise.exercise?.id} exercise={exercise} /> : null}
      {changes && onChoose !== undefined ? (
        <Chooser exercise={exercise} choice={choice} onChoose={onChoose} />
      ) : (
        <Others options={isUnknown ? [] : options} />
      )}
    </li>
  );
}

/** Each change's sentence is in sight; rules and sources for who wants them. */
function Reasons({ reasons }: Pick<AdaptedExercise, 'reasons'>) {
  if (reasons.length === 0) return null;
  const told = reasons.map((reason) => tellReason(reason, words));
  return (
    <>
      {[...new Set(told.map(({ because }) => because))].map((because) => (
        <p key={because}>{because}</p>
      ))}
      <Why reasons={told} />
    </>
  );
}

interface ChooserProps extends Required<Pick<AdaptedItemProps, 'onChoose'>> {
  readonly exercise: AdaptedExercise;
  readonly choice: Chosen | null;
}

/** As proposed, another that fits, or hers. */
function Chooser({ exercise, choice, onChoose }: ChooserProps) {
  const { verdict, options, name } = exercise;
  const value = choice === null ? '' : choice === 'mine' ? 'mine' : `option ${choice.option}`;
  const others = options.filter((option) => verdict !== 'remove' || option.exercise.pattern !== 'breathing');
  return (
    <Disclosure summary={text.choose} open={choice !== null}>
      <Choice
        legend={text.chooseFor(name)}
        legendHidden
        column
        options={[
          { value: '', label: text.proposed(verdict === 'remove' ? text.nothing : outcomeOf(exercise, words).name) },
          ...others.map(({ exercise: other, reason }) => ({
            value: `option ${other.id}`,
            label: other.name,
            hint: tellReason(reason, words).because,
          })),
          { value: 'mine', label: text.keepMineOf(name), hint: text.keepMine },
        ]}
        value={value}
        onChange={(chosen) =>
          onChoose(chosen === '' ? null : chosen === 'mine' ? 'mine' : { option: chosen.slice('option '.length) })
        }
      />
    </Disclosure>
  );
}

function Others({ options }: Pick<AdaptedExercise, 'options'>) {
  if (options.length === 0) return null;
  return (
    <Disclosure summary={text.options}>
      <ul>
        {options.map(({ exercise, reason }) => (
          <li key={exercise.id}>{text.option(exercise.name, tellReason(reason, words).because)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Sets, then band, range, stance and bouts. */
function inWords(exercise: AdaptedExercise): string {
  const { sets, remarks } = outcomeOf(exercise, words);
  const lighter = exercise.to?.load === 'reduced' ? text.lessWeight : '';
  return [setsInWords(sets, words), lighter, ...remarks].filter((part) => part !== '').join(', ');
}
