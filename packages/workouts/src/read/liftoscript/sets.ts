// The sets section of Liftoscript: 3x8-12 60kg @8 90s, 1x5+ 75%, 3x1 60s|30s.
import type { WorkoutSet } from '../shapes.ts';

/** What a section without sets says of all of them: `60% 90s`, `@8`. */
export interface Modifiers {
  readonly load: WorkoutSet['load'];
  readonly rpe: number | null;
  readonly seconds: number | null;
}

const emptySet: WorkoutSet = { kind: 'work', reps: null, seconds: null, distance: null, load: null, rpe: null, perSide: false };
const mostSets = 100;

export function isSets(text: string): boolean {
  return /^!?\s*\d+(?:-\d+)?\s*x\s*\d/i.test(text);
}

export function isModifiers(text: string): boolean {
  return (
    text !== '' && /^(?:(?:\d+(?:\.\d+)?(?:kg|lb|%)\+?|@\d+(?:\.\d+)?\+?|\d+s(?:\+?\|(?:\d+s|\?))?|\?\+?|auto)\s*)+$/i.test(text)
  );
}

export function modifiersOf(text: string): Modifiers {
  return { load: loadIn(text), rpe: rpeIn(text), seconds: timerIn(text) };
}

/** @param all what another section says of all sets */
export function setsIn(text: string, all: Modifiers, kind: WorkoutSet['kind'] = 'work'): readonly WorkoutSet[] {
  return text
    .replace(/^!\s*/, '')
    .split(',')
    .flatMap((part) => setsOfPart(part.trim(), all, kind))
    .slice(0, mostSets);
}

function setsOfPart(part: string, all: Modifiers, kind: WorkoutSet['kind']): readonly WorkoutSet[] {
  const found = /^(\d+)(?:-\d+)?\s*x\s*(\d+)(?:\s*[-|]\s*(\d+))?\s*(\+)?(.*)$/i.exec(part);
  if (found === null) return [];
  const [, count, least, most, plus, rest = ''] = found;
  const sides = /^\d+(?:-\d+)?\s*x\s*\d+\s*\|/i.test(part);
  const seconds = timerIn(rest) ?? all.seconds;
  const min = Number(least);
  const set: WorkoutSet = {
    ...emptySet,
    kind: plus === undefined ? kind : 'amrap',
    reps:
      seconds !== null && min <= 1 ? null : { min: Math.min(min, Number(most ?? min)), max: Math.max(min, Number(most ?? min)) },
    seconds,
    load: loadIn(rest) ?? all.load,
    rpe: rpeIn(rest) ?? all.rpe,
    perSide: sides,
  };
  return Array.from({ length: Math.min(mostSets, Number(count)) }, () => set);
}

function loadIn(text: string): WorkoutSet['load'] {
  const found = /(?:^|\s)(\d+(?:\.\d+)?)\s?(kg|lb|%)\+?/i.exec(text);
  if (found === null || Number(found[1]) === 0) return null;
  const unit = found[2]?.toLowerCase() ?? '';
  return { value: Number(found[1]), unit: unit === '%' ? '%1rm' : unit === 'lb' ? 'lb' : 'kg' };
}

function rpeIn(text: string): number | null {
  const value = Number(/@(\d+(?:\.\d+)?)/.exec(text)?.[1] ?? Number.NaN);
  return value > 0 && value <= 10 ? value : null;
}

/** `60s|30s`: how long the set itself takes; `90s` alone is the rest. */
function timerIn(text: string): number | null {
  const found = /(\d+)s\+?\|/i.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/** Warm-ups in percent are of the first set's weight. */
export function warmupsIn(text: string, first: WorkoutSet | undefined): readonly WorkoutSet[] {
  const none: Modifiers = { load: null, rpe: null, seconds: null };
  return setsIn(text, none, 'warmup').map((set) => {
    if (set.load?.unit !== '%1rm') return set;
    const base = first?.load ?? null;
    return { ...set, load: base === null ? null : { value: Math.round(base.value * set.load.value) / 100, unit: base.unit } };
  });
}
