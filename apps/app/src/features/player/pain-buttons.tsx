// Pain in one tap. Buttons, not radios: here an answer moves her on, and an arrow key must not answer for her.
import { useId } from 'react';

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface PainButtonsProps {
  readonly question: string;
  readonly hint: string;
  /** As answered; null: would rather not say; undefined: not yet. */
  readonly value: number | null | undefined;
  readonly onAnswer: (score: number) => void;
}

export function PainButtons({ question, hint, value, onAnswer }: PainButtonsProps) {
  const id = useId();
  return (
    <div className="player-pain" role="group" aria-labelledby={id}>
      <p id={id} className="strong">
        {question}
      </p>
      <div className="player-pain-scores">
        {scores.map((score) => (
          <button
            key={score}
            type="button"
            className="player-pain-score"
            aria-pressed={value === score}
            onClick={() => onAnswer(score)}
          >
            {score}
          </button>
        ))}
      </div>
      <p className="soft small">{hint}</p>
    </div>
  );
}
