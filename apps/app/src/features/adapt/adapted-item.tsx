// One exercise: what she wrote, what it becomes, why, what else would do, and "Keep mine".
import { tellReason } from '@sinew/catalog';
import { type AdaptedExercise, outcomeOf, setsInWords } from '@sinew/workouts';
import { Disclosure, words } from '../kit.ts';
import { Why } from '../why.tsx';

const text = words.screens.adapt;

interface AdaptedItemProps {
  /** As it was adapted, whether she keeps hers or not. */
  readonly exercise: AdaptedExercise;
  /** Null: a row of a table, which is not for reading. */
  readonly written: string | null;
  readonly mine: boolean;
  /** Absent on a day for rest and breathing only. */
  readonly onMine?: () => void;
}

export function AdaptedItem({ exercise, written, mine, onMine }: AdaptedItemProps) {
  const { name, sets, verdict, options } = exercise;
  // Here she can't tell us which exercise it is.
  const reasons = exercise.reasons.filter(({ rule }) => rule !== 'not-recognised');
  const { name: becomes } = outcomeOf(exercise, words);
  const changes = verdict !== 'keep' && verdict !== 'ask';
  return (
    <li className="stack-s">
      <p className="adapt-verdict" data-verdict={mine ? 'keep' : verdict}>
        {text.verdicts[mine ? 'mine' : verdict]}
      </p>
      <h4>{mine ? name : becomes}</h4>
      {changes && !mine && verdict !== 'remove' ? <p>{inWords(exercise)}</p> : null}
      <p className="soft small">{text.wrote(written ?? joined([name, setsInWords(sets, words)]))}</p>
      {reasons.length < exercise.reasons.length ? <p>{text.asWritten}</p> : null}
      {reasons.length === 0 ? null : <Reasons reasons={reasons} />}
      {options.length === 0 ? null : exercise.exercise === null ? (
        <p>{text.mayBe(options.map(({ exercise: other }) => other.name).join(', '))}</p>
      ) : (
        <Disclosure summary={text.options}>
          <ul>
            {options.map(({ exercise: other, reason }) => (
              <li key={other.id}>{text.option(other.name, tellReason(reason, words).because)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {changes && onMine !== undefined ? (
        <label className="adapt-mine">
          <input type="checkbox" checked={mine} onChange={onMine} aria-label={text.keepMineOf(name)} />
          <span aria-hidden="true">{text.keepMine}</span>
        </label>
      ) : null}
    </li>
  );
}

/** The first sentence is in sight; rules and sources for who wants them. */
function Reasons({ reasons }: Pick<AdaptedExercise, 'reasons'>) {
  const told = reasons.map((reason) => tellReason(reason, words));
  return (
    <>
      <p>{told[0]?.because}</p>
      <Why reasons={told} />
    </>
  );
}

/** Sets, then band, range, stance and bouts. */
function inWords(exercise: AdaptedExercise): string {
  const { sets, remarks } = outcomeOf(exercise, words);
  // Where no weight was written, "less" would be less than nothing.
  const lighter = exercise.to?.load === 'reduced' && exercise.sets.some(({ load }) => load !== null);
  return joined([setsInWords(sets, words), lighter ? text.lessWeight : '', ...remarks]);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
