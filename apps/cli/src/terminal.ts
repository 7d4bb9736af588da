// What a command may touch: the words typed, where to write, the environment. Handed in, so that tests need no process.

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
  // `sinew moves | head` closes the pipe early; that is no fault.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
  });
  return {
    print: (text) => void process.stdout.write(text),
    say: (line) => void process.stderr.write(`${line}\n`),
    environment: process.env,
    interactive: process.stdout.isTTY && process.env.CI === undefined,
  };
}
