// What a command may touch: the words typed, where to write, the environment. Handed in, so that tests need no process.
import { englishCommandLine } from '@sinew/catalog';
import type { InputError } from '@sinew/kernel';

export interface Terminal {
  /** For the answer: stdout. */
  readonly print: (text: string) => void;
  /** For messages: stderr, one line. */
  readonly say: (line: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A person is looking on: colours and a browser are welcome. */
  readonly interactive: boolean;
}

/** 0 done; 1 a fault of the program itself, or of the machine; 2 input that cannot be used. */
export type ExitCode = 0 | 1 | 2;

/** One command a file. `args` are the words behind its name. */
export type Command = (args: readonly string[], terminal: Terminal) => ExitCode | Promise<ExitCode>;

export function realTerminal(): Terminal {
  const say = (line: string) => void process.stderr.write(`${oneLine(line)}\n`);
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    // `sinew moves | head` closes the pipe early; that is no fault.
    if (fault.code === 'EPIPE') return;
    say(englishCommandLine.cannotWrite(fault.code ?? fault.message));
    process.exit(1);
  });
  return {
    print: (text) => void process.stdout.write(text),
    say,
    environment: process.env,
    interactive: process.stdout.isTTY && process.env.CI === undefined,
  };
}

/** Ends a command with one line that says why. */
export function refusing(terminal: Terminal, line: string, code: ExitCode = 2): ExitCode {
  terminal.say(line);
  return code;
}

/** Ends a command whose input cannot be used. */
export function unusable(terminal: Terminal, error: InputError): ExitCode {
  return refusing(terminal, englishCommandLine.input(error));
}

/** A file or a command can have a name with line breaks or colours in it: a message stays one plain line. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (odd) => `\\u${(odd.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
