// `sinew adapt`: a workout, made SI-friendly for today, with reasons.
import { parseArgs } from 'node:util';
import { catalog, english, englishCommandLine, englishWorkouts, type WorkoutWords } from '@sinew/catalog';
import { localDateOf, err, type InputError, type Result } from '@sinew/kernel';
import {
  adapt as adaptWorkout,
  decodeWorkout,
  exerciseNamed,
  formats,
  readWorkout,
  recognise,
  tellAdapted,
  writeWorkout,
  writtenFormats,
  aliasesOf,
  type ReadWorkout,
  type Recognised,
  type Written,
} from '@sinew/workouts';
import { oneFile, readBytes, readInputs } from '../inputs.ts';
import { oneOfOrNone } from '../options.ts';
import { adaptedText } from '../text/adapted-text.ts';
import { unusable, type ExitCode, type Terminal } from '../terminal.ts';

const words: WorkoutWords = { ...english, ...englishWorkouts };

const options = {
  profile: { type: 'string' },
  checkin: { type: 'string' },
  log: { type: 'string' },
  now: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export function adapt(args: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const to = oneOfOrNone('--to', values.to, writtenFormats);
  if (!to.ok) return unusable(terminal, to.error);
  const file = oneFile(positionals);
  if (!file.ok) return unusable(terminal, file.error);
  const { profile, checkin, log, now } = values;
  const inputs = readInputs({ profile, checkin, log, now, file: file.value }, { withoutCheckIn: true });
  if (!inputs.ok) return unusable(terminal, inputs.error);
  const { ownNames, ...her } = inputs.value;
  const own = aliasesOf(ownNames);
  const known = (name: string): Recognised => recognise(name, own);
  const read = readFile(file.value, values.from, known);
  if (!read.ok) return unusable(terminal, read.error);
  const adapted = adaptWorkout(read.value, { ...her, catalog, recognise: known, exerciseNamed });
  const document = tellAdapted(adapted, words);
  const written =
    to.value === null ? null : writeWorkout(read.value, adapted.days, to.value, { words, today: localDateOf(her.now) });
  if (values.json === true)
    terminal.print(`${JSON.stringify(written === null ? document : { ...document, written }, null, 2)}\n`);
  else if (written === null) terminal.print(adaptedText(document, words));
  else giveBack(written, terminal);
  return 0;
}

/** The workout alone on stdout, so that it can be kept as a file; what it could not hold is said beside it. */
function giveBack({ text, omissions }: Written, terminal: Terminal): void {
  terminal.print(text);
  if (omissions.length > 0) terminal.say(englishCommandLine.adapted.omitted);
  const why: Readonly<Record<string, string>> = words.workoutWriting.omitted;
  for (const note of omissions) terminal.say(words.adaptPage.line(note.line, note.text, why[note.why] ?? note.why));
}

function readFile(
  file: string | undefined,
  from: string | undefined,
  known: (name: string) => Recognised,
): Result<ReadWorkout, InputError> {
  const format = oneOfOrNone('--from', from, formats);
  if (!format.ok) return format;
  const bytes = readBytes(file, 'FILE');
  const text = bytes.ok ? decodeWorkout(bytes.value) : bytes;
  const isExercise = (name: string): boolean => known(name).exercise !== null;
  const read = text.ok ? readWorkout(text.value, { isExercise, ...(format.value !== null && { format: format.value }) }) : text;
  return read.ok || file === undefined ? read : err({ file, ...read.error });
}
