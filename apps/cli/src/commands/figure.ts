// `sinew figure`: one picture of a move, as SVG.
import { parseArgs } from 'node:util';
import { english } from '@sinew/catalog';
import { figureFor, motionIds, stageNames, themes, toSvg, variantsOf, type Ask } from '@sinew/figure';
import { err, ok, type InputError, type Result } from '@sinew/kernel';
import { oneOf, oneOfOrNone } from '../options.ts';
import { unusable, type ExitCode, type Terminal } from '../terminal.ts';

export function figure(args: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      variant: { type: 'string' },
      stage: { type: 'string' },
      at: { type: 'string' },
      theme: { type: 'string' },
      'no-labels': { type: 'boolean' },
      now: { type: 'string' },
    },
  });
  const move = oneOf('MOVE', positionals[0], motionIds);
  if (!move.ok) return unusable(terminal, move.error);
  const asked = askOf(values, move.value);
  if (!asked.ok) return unusable(terminal, asked.error);
  const named: Readonly<Record<string, { readonly name: string }>> = english.moves;
  const drawing = figureFor(move.value, {
    ...asked.value,
    labels: values['no-labels'] !== true,
    title: named[move.value]?.name ?? '',
  });
  if (drawing === null) throw new Error(`No motion for ${move.value}`);
  terminal.print(`${toSvg(drawing)}\n`);
  return 0;
}

interface Values {
  readonly variant?: string | undefined;
  readonly stage?: string | undefined;
  readonly at?: string | undefined;
  readonly theme?: string | undefined;
}

function askOf({ variant, stage, at, theme }: Values, move: string): Result<Ask, InputError> {
  const form = oneOfOrNone('--variant', variant, variantsOf(move));
  if (!form.ok) return form;
  const body = oneOfOrNone('--stage', stage, stageNames);
  if (!body.ok) return body;
  const light = oneOfOrNone('--theme', theme, themes);
  if (!light.ok) return light;
  const moment = at === undefined ? undefined : Number(at);
  if (moment !== undefined && !(moment >= 0 && moment <= 1)) {
    return err({
      code: 'out-of-range',
      path: '--at',
      found: JSON.stringify(at),
      expected: { kind: 'number-between', from: 0, to: 1, whole: false },
    });
  }
  return ok({
    ...(form.value !== null && { variant: form.value }),
    ...(body.value !== null && { stage: body.value }),
    ...(light.value !== null && { theme: light.value }),
    ...(moment !== undefined && { at: moment }),
  });
}
