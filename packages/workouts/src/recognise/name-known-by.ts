// The name by which an exercise is recognised: her own words, unless what was counted tells more than they do.
import type { WrittenExercise } from '../model.ts';

type Counted = Pick<WrittenExercise, 'name' | 'text' | 'sets'>;

/** "200 m row" is on the machine: nobody rows a bar by the metre, by the minute or for calories. */
export function nameKnownBy(written: Counted): string {
  return isOnTheMachine(written) ? 'Rowing machine' : written.name;
}

function isOnTheMachine({ name, text, sets }: Counted): boolean {
  const isFar =
    sets.length > 0 &&
    sets.every(
      ({ reps, load, seconds, distance }) =>
        load === null && (reps === null ? (distance ?? 0) >= 100 || (seconds ?? 0) >= 120 : calories.test(text)),
    );
  return isFar && /^(?:rows?|rowing|rudern|remo|roeien|gerudert|geroeid|rame|row machine)$/i.test(name.trim());
}

const calories = /\d\s*(?:k?cals?|calories|kalorien|calor[ií]as|calorie[ëe]n)\b/i;
