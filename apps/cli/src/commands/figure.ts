// `sinew figure`: one picture of a move, as SVG.
import { parseArgs } from 'node:util';
import { english } from '@sinew/catalog';
import { figureFor, motionIds, stageNames, themes, toSvg, variantsOf, type Ask } from '@sinew/figure';
import { err, ok, type InputError, type Result } from '@sinew/kernel';
import type { ExitCode, Terminal } from '../terminal.ts';

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
  const asked = move.ok ? askOf(values, move.value) : move;
  if (!move.ok || !asked.ok) {
    if (!asked.ok) terminal.say(english.errors.input(asked.error));
    return 2;
  }
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
  const form = variant === undefined ? ok(undefined) : oneOf('--variant', variant, variantsOf(move));
  if (!form.ok) return form;
  const body = stage === undefined ? ok(undefined) : oneOf('--stage', stage, stageNames);
  if (!body.ok) return body;
  const light = theme === undefined ? ok(undefined) : oneOf('--theme', theme, themes);
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
    ...(form.value !== undefined && { variant: form.value }),
    ...(body.value !== undefined && { stage: body.value }),
    ...(light.value !== undefined && { theme: light.value }),
    ...(moment !== undefined && { at: moment }),
  });
}

function oneOf<Name extends string>(path: string, given: string | undefined, known: readonly Name[]): Result<Name, InputError> {
  const found = known.find((one) => one === given);
  if (found !== undefined) return ok(found);
  return err({
    code: given === undefined ? 'missing' : 'unknown-name',
    path,
    found: given === undefined ? null : JSON.stringify(given),
    expected: { kind: 'one-of', options: known },
  });
}
