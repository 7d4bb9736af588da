// What is said once for the whole workout: the breath, the top of the lift, how to stand.
import type { Catalog, Reason } from '@sinew/engine';
import type { AdaptedExercise } from '../model.ts';

export interface Advice extends Reason {
  /** The cue that the rule gives, where it gives one. */
  readonly cue: string | null;
}

const lifts: readonly string[] = ['squat', 'hinge', 'bridge-thrust'];

export function adviceFor(adapted: readonly AdaptedExercise[], { rules }: Catalog): readonly Advice[] {
  const stays = adapted.flatMap(({ exercise, verdict, to, breath }) => {
    const done = verdict === 'remove' || verdict === 'ask' ? null : (to?.exercise ?? exercise);
    return done === null ? [] : [{ done, breath }];
  });
  const any = (test: (one: (typeof stays)[number]) => boolean, rule: string): readonly string[] =>
    stays.some(test) ? [rule] : [];
  const said = [
    ...any(({ breath }) => breath !== 'free', 'BP1'),
    ...any(({ breath }) => breath === 'method-2', 'BP2'),
    ...any(({ done }) => lifts.includes(done.pattern), 'BP5'),
    ...any(({ done, breath }) => done.position === 'standing' && breath !== 'free', 'D5'),
  ];
  return said.map((id) => {
    const rule = rules.find((one) => one.id === id);
    const cue = rule?.then.find((effect) => effect.effect === 'cue')?.cue ?? null;
    return { rule: id, sources: rule?.sources ?? ['expert'], cue };
  });
}
