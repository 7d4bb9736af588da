// `sinew learn`: what her log says of what helps her and of what costs her, with its doubt.
import { parseArgs } from 'node:util';
import {
  catalog,
  english,
  englishInsights,
  tellBeliefs,
  tellFairTest,
  type FairTestDocument,
  type InsightWords,
} from '@sinew/catalog';
import { readTest } from '@sinew/engine';
import { localDateOf } from '@sinew/kernel';
import { readInputs, type Inputs } from '../inputs.ts';
import { learnText } from '../text/learn-text.ts';
import { unusable, type ExitCode, type Terminal } from '../terminal.ts';

const words: InsightWords = { ...english, ...englishInsights };

export function learn(args: readonly string[], terminal: Terminal): ExitCode {
  const { values } = parseArgs({
    args: [...args],
    options: {
      profile: { type: 'string' },
      log: { type: 'string' },
      now: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const { profile, log, now } = values;
  const inputs = readInputs({ profile, log, now }, { withoutCheckIn: true, withLog: true });
  if (!inputs.ok) return unusable(terminal, inputs.error);
  const told = { ...tellBeliefs(inputs.value.person.beliefs, words), fairTests: fairTestsOf(inputs.value) };
  terminal.print(
    values.json === true ? `${JSON.stringify(told, null, 2)}\n` : learnText(told, words, localDateOf(inputs.value.now)),
  );
  return 0;
}

function fairTestsOf({ person: { history }, now }: Inputs): FairTestDocument[] {
  const reading = { history, catalog, today: localDateOf(now) };
  return (history.tests ?? []).map((test) => tellFairTest(test, readTest(test, reading), words));
}
