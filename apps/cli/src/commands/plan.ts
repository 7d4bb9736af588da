// `sinew plan`: today's plan, with its reasons.
import { parseArgs } from 'node:util';
import { catalog, english, tellPlan } from '@sinew/catalog';
import { planDay } from '@sinew/engine';
import { readInputs, readMinutes } from '../inputs.ts';
import { planText } from '../text/plan-text.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

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
  const inputs = minutes.ok
    ? readInputs({ profile: values.profile, checkin: values.checkin, log: values.log, now: values.now })
    : minutes;
  if (!inputs.ok || !minutes.ok) {
    if (!inputs.ok) terminal.say(english.errors.input(inputs.error));
    return 2;
  }
  const day = planDay({ ...inputs.value, catalog, ...(minutes.value !== null && { minutes: minutes.value }) });
  const told = tellPlan(day, english);
  terminal.print(values.json === true ? `${JSON.stringify(told, null, 2)}\n` : planText(told, english));
  return 0;
}
