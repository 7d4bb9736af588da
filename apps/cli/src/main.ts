// The command line's table of commands, and the one place where words typed become a command.
import { englishCommandLine } from '@sinew/catalog';
import manifest from '../package.json' with { type: 'json' };
import { adapt } from './commands/adapt.ts';
import { figure } from './commands/figure.ts';
import { learn } from './commands/learn.ts';
import { moves } from './commands/moves.ts';
import { plan } from './commands/plan.ts';
import { recognise } from './commands/recognise.ts';
import { screen } from './commands/screen.ts';
import { startWith } from './commands/start.ts';
import { type Command, type ExitCode, realTerminal, refusing, type Terminal } from './terminal.ts';

/** @param app the folder of the built app */
export async function main(args: readonly string[], app: string, terminal: Terminal = realTerminal()): Promise<ExitCode> {
  const words = englishCommandLine;
  const [name, ...rest] = args;
  if (name === '--version') return printing(terminal, `${manifest.version}\n`);
  if (name === 'help' || args.includes('--help') || args.includes('-h')) return printing(terminal, words.help);
  if (name === undefined) return refusing(terminal, words.noCommand);
  const command = commandsFor(app).get(name);
  if (command === undefined) return refusing(terminal, words.unknownCommand(name, [...commandsFor(app).keys()].join(', ')));
  try {
    return await command(joiningNumbers(rest), terminal);
  } catch (fault) {
    if (isMistypedOption(fault)) return refusing(terminal, words.unknownOption(firstSentence(fault.message)));
    throw fault;
  }
}

function commandsFor(app: string): ReadonlyMap<string, Command> {
  return new Map<string, Command>([
    ['screen', screen],
    ['plan', plan],
    ['adapt', adapt],
    ['recognise', recognise],
    ['learn', learn],
    ['figure', figure],
    ['moves', moves],
    ['start', startWith(app)],
  ]);
}

function printing(terminal: Terminal, text: string): ExitCode {
  terminal.print(text);
  return 0;
}

/** `--minutes -5`: a number below zero is a value that will be refused as one, not an option. */
function joiningNumbers(args: readonly string[]): readonly string[] {
  return args.reduce<readonly string[]>((all, arg) => {
    const option = all.at(-1);
    const joins = option !== undefined && /^--[^=]+$/.test(option) && /^-\.?\d/.test(arg);
    return joins ? [...all.slice(0, -1), `${option}=${arg}`] : [...all, arg];
  }, []);
}

/** What follows it explains how to write options that begin with a dash; there are none. */
function firstSentence(message: string): string {
  return (/^[^]*?(?=\.\s|\.?$)/.exec(message)?.[0] ?? message).trim();
}

/** What node:util's parseArgs throws for an option it does not know. */
function isMistypedOption(fault: unknown): fault is Error {
  return fault instanceof Error && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS');
}
