// `sinew adapt`: a workout, made SI-friendly for today, with reasons.
import { parseArgs } from 'node:util';
import { catalog, english } from '@sinew/catalog';
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
  type Format,
  type ReadWorkout,
  type WrittenFormat,
} from '@sinew/workouts';
import { readBytes, readInputs } from '../inputs.ts';
import { adaptedText } from '../text/adapted-text.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

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
  const to = oneOf('--to', values.to, writtenFormats);
  const read = to.ok ? readFile(positionals[0], values.from) : to;
  const inputs = read.ok
    ? readInputs({ profile: values.profile, checkin: values.checkin, log: values.log, now: values.now }, { withoutCheckIn: true })
    : read;
  if (!inputs.ok || !read.ok || !to.ok) {
    if (!inputs.ok) terminal.say(english.errors.input(inputs.error));
    return 2;
  }
  const adapted = adaptWorkout(read.value, { ...inputs.value, catalog, recognise, exerciseNamed });
  const document = tellAdapted(adapted, english);
  const written =
    to.value === null
      ? null
      : writeWorkout(read.value, adapted.days, to.value, { words: english, today: localDateOf(inputs.value.now) });
  if (values.json === true)
    terminal.print(`${JSON.stringify(written === null ? document : { ...document, written }, null, 2)}\n`);
  else terminal.print(written === null ? adaptedText(document, english) : written.text);
  return 0;
}

function readFile(file: string | undefined, from: string | undefined): Result<ReadWorkout, InputError> {
  const format = oneOf('--from', from, formats);
  if (!format.ok) return format;
  const bytes = readBytes(file, 'FILE');
  const text = bytes.ok ? decodeWorkout(bytes.value) : bytes;
  const isExercise = (name: string): boolean => recognise(name).exercise !== null;
  const read = text.ok
    ? readWorkout(text.value, { isExercise, ...(format.value !== null && { format: format.value as Format }) })
    : text;
  return read.ok || file === undefined ? read : err({ file, ...read.error });
}

/** Null where the option is not given. */
function oneOf<Name extends Format | WrittenFormat>(
  option: string,
  given: string | undefined,
  known: readonly Name[],
): Result<Name | null, InputError> {
  if (given === undefined) return { ok: true, value: null };
  const found = known.find((one) => one === given);
  if (found !== undefined) return { ok: true, value: found };
  return err({ code: 'unknown-name', path: option, found: JSON.stringify(given), expected: { kind: 'one-of', options: known } });
}
