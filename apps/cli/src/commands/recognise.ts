// `sinew recognise`: names of exercises, one a line, each described.
import { parseArgs } from 'node:util';
import { aliasesOf, decodeWorkout, recognise as recogniseName, type Recognised } from '@sinew/workouts';
import { oneFile, readBytes, readOwnNames } from '../inputs.ts';
import { unusable, type ExitCode, type Terminal } from '../terminal.ts';

export function recognise(args: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, log: { type: 'string' }, now: { type: 'string' } },
  });
  const named = oneFile(positionals);
  if (!named.ok) return unusable(terminal, named.error);
  const file = named.value ?? '-';
  const ownNames = readOwnNames({ file, log: values.log, now: values.now });
  if (!ownNames.ok) return unusable(terminal, ownNames.error);
  const bytes = readBytes(file, 'FILE');
  const text = bytes.ok ? decodeWorkout(bytes.value) : bytes;
  if (!text.ok) return unusable(terminal, { file, ...text.error });
  const own = aliasesOf(ownNames.value);
  const names = text.value.split(/\r?\n/).filter((line) => line.trim() !== '');
  const found = names.map((name) => recogniseName(name, own));
  terminal.print(values.json === true ? `${JSON.stringify(found, null, 2)}\n` : found.map(line).join(''));
  return 0;
}

function line({ text, exercise, confidence, alternatives }: Recognised): string {
  const sure = `${Math.round(confidence * 100)} %`;
  if (exercise === null) return `${text}  ?  ${alternatives.join(', ')}\n`;
  const { name, pattern, stance, position, implement } = exercise;
  return `${text}  =  ${name}: ${pattern}, ${stance}, ${position}, ${implement} (${sure})\n`;
}
