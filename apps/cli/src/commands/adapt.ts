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
  type ReadWorkout,
} from '@sinew/workouts';
import { readBytes, readInputs } from '../inputs.ts';
import { oneOfOrNone } from '../options.ts';
import { adaptedText } from '../text/adapted-text.ts';
import { unusable, type ExitCode, type Terminal } from '../terminal.ts';

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
  const read = readFile(positionals[0], values.from);
  if (!read.ok) return unusable(terminal, read.error);
  const { profile, checkin, log, now } = values;
  const inputs = readInputs({ profile, checkin, log, now }, { withoutCheckIn: true });
  if (!inputs.ok) return unusable(terminal, inputs.error);
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
  const format = oneOfOrNone('--from', from, formats);
  if (!format.ok) return format;
  const bytes = readBytes(file, 'FILE');
  const text = bytes.ok ? decodeWorkout(bytes.value) : bytes;
  const isExercise = (name: string): boolean => recognise(name).exercise !== null;
  const read = text.ok ? readWorkout(text.value, { isExercise, ...(format.value !== null && { format: format.value }) }) : text;
  return read.ok || file === undefined ? read : err({ file, ...read.error });
}
