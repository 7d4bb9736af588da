// How well names are recognised, against labels.
import { recognise } from './recognise.ts';

export interface Labelled {
  readonly name: string;
  readonly patterns: readonly string[];
  readonly stances: readonly string[];
  readonly likely: boolean;
}

export interface Judged {
  readonly names: number;
  readonly pattern: number;
  readonly stance: number;
  /** Of those that are at least this sure, the share that is right in both. */
  readonly rightWhenSure: number;
  /** Likely provokers that were called unlikely. */
  readonly undercalled: readonly string[];
  readonly wrong: readonly string[];
}

export function judged(labels: readonly Labelled[]): Judged {
  const results = labels.map((label) => {
    const { exercise, confidence } = recognise(label.name);
    const pattern = exercise !== null && label.patterns.includes(exercise.pattern);
    const stance = exercise !== null && label.stances.includes(exercise.stance);
    const undercalled = label.likely && exercise?.siClass === 'unlikely';
    return { label, exercise, confidence, pattern, stance, undercalled };
  });
  const share = (count: number, of: number): number => (of === 0 ? 1 : count / of);
  const sure = results.filter(({ confidence }) => confidence >= 0.9);
  return {
    names: labels.length,
    pattern: share(results.filter(({ pattern }) => pattern).length, labels.length),
    stance: share(results.filter(({ stance }) => stance).length, labels.length),
    rightWhenSure: share(sure.filter(({ pattern, stance }) => pattern && stance).length, sure.length),
    undercalled: results.filter(({ undercalled }) => undercalled).map(({ label }) => label.name),
    wrong: results
      .filter(({ pattern, stance }) => !pattern || !stance)
      .map(({ label, exercise, confidence }) => `${label.name}: ${exercise?.name ?? 'not known'} (${confidence})`),
  };
}
