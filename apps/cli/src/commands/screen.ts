// `sinew screen`: is it all right to move today, and if not, whom to call.
import { parseArgs } from 'node:util';
import { catalog, english, tellDisposition } from '@sinew/catalog';
import { screenDay } from '@sinew/engine';
import { readInputs } from '../inputs.ts';
import { screenText } from '../text/screen-text.ts';
import { unusable, type ExitCode, type Terminal } from '../terminal.ts';

export function screen(args: readonly string[], terminal: Terminal): ExitCode {
  const { values } = parseArgs({
    args: [...args],
    options: {
      profile: { type: 'string' },
      checkin: { type: 'string' },
      log: { type: 'string' },
      now: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const inputs = readInputs({ profile: values.profile, checkin: values.checkin, log: values.log, now: values.now });
  if (!inputs.ok) return unusable(terminal, inputs.error);
  const disposition = tellDisposition(screenDay({ ...inputs.value, catalog }), english);
  terminal.print(values.json === true ? `${JSON.stringify(disposition, null, 2)}\n` : screenText(disposition, english));
  return 0;
}
