// `sinew figure`: one picture of a move in one of its forms, as SVG; its title says the picture in words.
import { parseArgs } from 'node:util';
import { catalog, english, englishFigure, sayFigure, wordsOfForm, type MoveWords } from '@sinew/catalog';
import { drawingAt, sceneFor, stageNames, storyOf, themes, timeOf, toSvg, type Ask, type Scene } from '@sinew/figure';
import { err, ok, type InputError, type Result } from '@sinew/kernel';
import { readNow } from '../inputs.ts';
import { oneOf, oneOfOrNone } from '../options.ts';
import { unusable, type ExitCode, type Terminal } from '../terminal.ts';

const moveIds = catalog.moves.map(({ id }) => id);

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
      json: { type: 'boolean' },
    },
  });
  const now = readNow(values.now);
  if (!now.ok) return unusable(terminal, now.error);
  const move = oneOf('MOVE', positionals.length === 0 ? undefined : positionals.join(' '), moveIds);
  if (!move.ok) return unusable(terminal, move.error);
  const asked = askOf(values, move.value);
  if (!asked.ok) return unusable(terminal, asked.error);
  const scene = sceneFor(move.value, { ...asked.value.look, labels: values['no-labels'] !== true });
  if (scene === null) throw new Error(`No motion for ${move.value}`);
  const at = asked.value.at ?? timeOf(scene.staging, scene.staging.key);
  const title = titleOf(move.value, asked.value.look.variant, scene);
  const svg = toSvg(drawingAt({ ...scene, title }, at));
  terminal.print(
    `${values.json === true ? JSON.stringify({ move: move.value, ...asked.value.look, at, title, svg }, null, 2) : svg}\n`,
  );
  return 0;
}

/** No form: that which the move has first. */
function titleOf(move: string, form: string | undefined, scene: Scene): string {
  const words: MoveWords | undefined = (english.moves as Readonly<Record<string, MoveWords>>)[move];
  if (words === undefined) throw new Error(`No words for ${move}`);
  const first = catalog.moves.find(({ id }) => id === move)?.forms[0].id ?? '';
  const { name, cues } = wordsOfForm(words, form ?? first);
  return `${name}. ${sayFigure(storyOf(scene), cues, englishFigure)}`;
}

interface Values {
  readonly variant?: string | undefined;
  readonly stage?: string | undefined;
  readonly at?: string | undefined;
  readonly theme?: string | undefined;
}

interface Asked {
  readonly look: Ask;
  /** Null: the key pose. */
  readonly at: number | null;
}

/** Any form of the move may be named, also one that looks as the move itself. */
function askOf({ variant, stage, at, theme }: Values, move: string): Result<Asked, InputError> {
  const forms = catalog.moves.find(({ id }) => id === move)?.forms ?? [];
  const form = oneOfOrNone(
    '--variant',
    variant,
    forms.map(({ id }) => id),
  );
  if (!form.ok) return form;
  const body = oneOfOrNone('--stage', stage, stageNames);
  if (!body.ok) return body;
  const light = oneOfOrNone('--theme', theme, themes);
  if (!light.ok) return light;
  const moment = momentOf(at);
  if (!moment.ok) return moment;
  const look = {
    ...(form.value !== null && { variant: form.value }),
    ...(body.value !== null && { stage: body.value }),
    ...(light.value !== null && { theme: light.value }),
  };
  return ok({ look, at: moment.value });
}

function momentOf(at: string | undefined): Result<number | null, InputError> {
  if (at === undefined) return ok(null);
  const moment = Number(at);
  if (/^\d*\.?\d+$/.test(at) && moment <= 1) return ok(moment);
  return err({
    code: 'out-of-range',
    path: '--at',
    found: JSON.stringify(at),
    expected: { kind: 'number-between', from: 0, to: 1, whole: false },
  });
}
