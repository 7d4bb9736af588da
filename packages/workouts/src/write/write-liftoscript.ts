// Liftoscript, given back: names, sets and weights change; scripts stay letter for letter; reasons are comments.
import { tellReason, type WorkoutWords } from '@sinew/catalog';
import type { AdaptedExercise, LineNote, ReadWorkout, WorkoutSet } from '../model.ts';
import type { AdaptedDay } from '../rewrite/adapt.ts';
import { scriptLinesOf, type ScriptLine, type Section } from '../read/liftoscript/lines.ts';
import { nameIn } from '../read/liftoscript/read-liftoscript.ts';
import { isModifiers, isSets } from '../read/liftoscript/sets.ts';
import { omitted, outcomeOf, sameSets, type OmittedWhy, type Outcome, type Written } from './outcome.ts';
import { runsOf } from './sets-in-words.ts';

type ExerciseLine = Extract<ScriptLine, { readonly kind: 'exercise' }>;

export function writeLiftoscript(read: ReadWorkout, days: readonly AdaptedDay[], words: WorkoutWords): Written {
  const { source } = read;
  return read.format === 'liftoscript' && source !== undefined ? inPlace(source, days, words) : anew(read, days, words);
}

function inPlace(source: string, days: readonly AdaptedDay[], words: WorkoutWords): Written {
  const byLine = new Map(days.flatMap(({ exercises }) => exercises).map((exercise) => [exercise.line, exercise]));
  const omissions: LineNote[] = [];
  let text = '';
  let at = 0;
  for (const line of scriptLinesOf(source)) {
    const exercise = line.kind === 'exercise' ? byLine.get(line.number) : undefined;
    if (line.kind !== 'exercise' || exercise === undefined) continue;
    const outcome = outcomeOf(exercise, words);
    if (outcome.verdict === 'as-it-is') continue;
    const whole = source.slice(line.from, line.to);
    text += source.slice(at, line.from) + edited(line, whole, exercise, outcome, source, words);
    at = line.to;
    omissions.push(...lossesOf(line, exercise, outcome));
  }
  return { text: text + source.slice(at), omissions };
}

function edited(
  line: ExerciseLine,
  whole: string,
  exercise: AdaptedExercise,
  outcome: Outcome,
  source: string,
  words: WorkoutWords,
): string {
  const comments = commentsFor(exercise, outcome, words);
  const isSource = isReused(exercise.name, source, line);
  if (outcome.verdict === 'left-out') return [...comments, unused(whole)].join(breakOf(source));
  if (outcome.renamed && isSource) {
    // Others take their sets or their script from it: it stays for them, unused.
    return [...comments, unused(whole), scriptLine(outcome)].join(breakOf(source));
  }
  return [...comments, withSections(line, whole, exercise, outcome)].join(breakOf(source));
}

function breakOf(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

function unused(whole: string): string {
  return /\/\s*used\s*:\s*none/.test(whole) ? whole : `${whole.trimEnd()} / used: none`;
}

function isReused(name: string, source: string, line: ExerciseLine): boolean {
  const names = [name, name.split(',', 1)[0] ?? name, (line.sections[0]?.text ?? '').replace(/\[[^\]]*\]/g, '').trim()];
  const lower = source.toLowerCase();
  return names.some((each) => each !== '' && lower.includes(`...${each.toLowerCase()}`));
}

/** A comment is one line; a slash or a brace in it does no harm. */
function commentsFor(exercise: AdaptedExercise, outcome: Outcome, words: WorkoutWords): readonly string[] {
  const { workoutWriting } = words;
  const said = [
    ...outcome.remarks,
    ...(outcome.renamed ? [workoutWriting.insteadOf(exercise.name)] : []),
    ...(outcome.verdict === 'left-out' ? [workoutWriting.leftOut] : []),
  ];
  const reasons = exercise.reasons.map((reason) => tellReason(reason, words).because);
  return [...(said.length > 0 ? [said.join(', ')] : []), ...reasons].map((text) => `// ${text.replace(/\s+/g, ' ')}`);
}

/** Only the name and the numbers are new; the rest of the line is as it was. */
function withSections(line: ExerciseLine, whole: string, exercise: AdaptedExercise, outcome: Outcome): string {
  const edits: { readonly section: Section; readonly text: string }[] = [];
  const [head, ...sections] = line.sections;
  if (head !== undefined && outcome.renamed)
    edits.push({ section: head, text: head.text.replace(nameIn(head.text), () => outcome.name) });
  const changed = !sameSets(exercise.sets, outcome.sets);
  const own = sections.filter(({ text }) => isSets(text));
  const scheme = own.find(({ text }) => text.startsWith('!')) ?? own[0];
  const work = outcome.sets.filter(({ kind }) => kind !== 'warmup');
  if (changed && scheme !== undefined)
    edits.push({ section: scheme, text: (scheme.text.startsWith('!') ? '! ' : '') + setsInScript(work) });
  // What was said of all sets is said of each now.
  if (changed) for (const section of sections.filter(({ text }) => isModifiers(text))) edits.push({ section, text: '' });
  const put = edits
    .toSorted((one, other) => other.section.from - one.section.from)
    .reduce((text, { section, text: value }) => spliced(text, section, value, line.from), whole);
  return changed && scheme === undefined ? `${put.trimEnd()} / ${setsInScript(work)}` : put;
}

function spliced(whole: string, { from, to }: Section, value: string, base: number): string {
  const before = whole.slice(0, from - base);
  const old = whole.slice(from - base, to - base);
  const after = whole.slice(to - base);
  if (value === '') return before.replace(/\/\s*$/, '').trimEnd() + (after === '' ? '' : ` ${after}`);
  const lead = /^\s*/.exec(old)?.[0] ?? '';
  const trail = /\s*(?:\\\s*)?$/.exec(old)?.[0] ?? '';
  return before + lead + value + trail + after;
}

function lossesOf(line: ExerciseLine, exercise: AdaptedExercise, { sets, verdict }: Outcome): readonly LineNote[] {
  const losses: OmittedWhy[] = [];
  const scripted = /\/\s*(?:progress|update)\s*:/.test(line.text) && !/\/\s*progress\s*:\s*none/.test(line.text);
  if (verdict === 'changed' && scripted && !sameSets(exercise.sets, sets)) losses.push('script-weight');
  if (sets.some(({ perSide }) => perSide)) losses.push('side');
  return losses.map((why) => omitted(exercise, why));
}

function scriptLine(outcome: Outcome): string {
  const warmups = outcome.sets.filter(({ kind }) => kind === 'warmup');
  const work = outcome.sets.filter(({ kind }) => kind !== 'warmup');
  const warmup = warmups.length > 0 ? ` / warmup: ${setsInScript(warmups)}` : '';
  return `${scriptName(outcome.name)} / ${work.length > 0 ? setsInScript(work) : '1x1'}${warmup}`;
}

/** Slashes, brackets and braces mean something there. */
function scriptName(name: string): string {
  return name
    .replace(/[/[\]{}|\\]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function setsInScript(sets: readonly WorkoutSet[]): string {
  return runsOf(sets)
    .map(({ set, count }) =>
      [
        `${count}x${repsInScript(set)}`,
        loadInScript(set),
        set.rpe === null ? '' : `@${set.rpe}`,
        set.seconds === null ? '' : `${set.seconds}s|?`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');
}

function repsInScript({ reps, kind }: WorkoutSet): string {
  const plus = kind === 'amrap' || kind === 'failure' ? '+' : '';
  if (reps === null) return `1${plus}`;
  return `${reps.min === reps.max ? reps.min : `${reps.min}-${reps.max}`}${plus}`;
}

function loadInScript({ load }: WorkoutSet): string {
  if (load === null || load.unit === 'bodyweight') return '';
  return load.unit === '%1rm' ? `${load.value}%` : `${load.value}${load.unit}`;
}

function anew(read: ReadWorkout, days: readonly AdaptedDay[], words: WorkoutWords): Written {
  const omissions: LineNote[] = read.unread.map((note) => omitted(note, 'not-read'));
  const text = days.map(({ name, exercises }, index) => {
    const lines = exercises.flatMap((exercise) => {
      const outcome = outcomeOf(exercise, words);
      const comments = commentsFor(exercise, outcome, words);
      if (outcome.verdict === 'left-out')
        return comments.map((comment, at) => (at === 0 ? `${comment}: ${scriptName(exercise.name)}` : comment));
      if (outcome.sets.some(({ perSide }) => perSide)) omissions.push(omitted(exercise, 'side'));
      const group = exercise.group === null ? '' : ` / superset: ${exercise.group}`;
      return [...(outcome.verdict === 'as-it-is' ? [] : comments), scriptLine(outcome) + group];
    });
    return [`## ${name === '' ? words.workoutWriting.untitledDay(index + 1) : name.replace(/\s+/g, ' ')}`, ...lines].join('\n');
  });
  return { text: `# Week 1\n${text.join('\n\n')}\n`, omissions };
}
