// The flags she said yes to, as a disposition names them, and in the words that she ticked.
import type { Disposition } from '@sinew/engine';
import { flagAsk, worseAsk } from '../content.ts';
import { words } from '../kit.ts';

/** With a rule, only those it speaks of. */
export function flagsIn({ because }: Disposition, rule?: string): readonly string[] {
  return because.flatMap((reason) =>
    reason.flag !== undefined && (rule === undefined || reason.rule === rule) ? [reason.flag] : [],
  );
}

export function tickedInWords(id: string): string {
  const ask = flagAsk(id)?.ask ?? id;
  const worse = id.endsWith('!') ? worseAsk(id)?.say : undefined;
  return worse === undefined ? ask : words.screens.screened.withWorse(ask, worse);
}
