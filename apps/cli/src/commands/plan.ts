// `sinew plan`: today's plan, with its reasons.
import { parseArgs } from 'node:util';
import { catalog, english, tellPlan } from '@sinew/catalog';
import { planDay } from '@sinew/engine';
import { readInputs, readMinutes } from '../inputs.ts';
import { planText } from '../text/plan-text.ts';
import { unusable, type ExitCode, type Terminal } from '../terminal.ts';

export function plan(args: readonly string[], terminal: Terminal): ExitCode {
  const { values } = parseArgs({
    args: [...args],
    options: {
      profile: { type: 'string' },
      checkin: { type: 'string' },
      log: { type: 'string' },
      now: { type: 'string' },
      minutes: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const minutes = readMinutes(values.minutes);
  if (!minutes.ok) return unusable(terminal, minutes.error);
  const inputs = readInputs({ profile: values.profile, checkin: values.checkin, log: values.log, now: values.now });
  if (!inputs.ok) return unusable(terminal, inputs.error);
  const day = planDay({ ...inputs.value, catalog, ...(minutes.value !== null && { minutes: minutes.value }) });
  const told = tellPlan(day, english);
  terminal.print(values.json === true ? `${JSON.stringify(told, null, 2)}\n` : planText(told, english));
  return 0;
}
