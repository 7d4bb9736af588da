// `sinew start`: serves the built app on this machine alone, and opens it where there is a browser.
import { parseArgs } from 'node:util';
import { englishCommandLine } from '@sinew/catalog';
import { listen } from '../serve/listen.ts';
import { openBrowser } from '../serve/open-browser.ts';
import { readSite } from '../serve/site.ts';
import { refusing, type Command } from '../terminal.ts';

const defaultPort = 5747;

/** @param app the folder of the built app */
export function startWith(app: string): Command {
  return async (args, terminal) => {
    parseArgs({ args: [...args], options: {} });
    const words = englishCommandLine;
    const asked = terminal.environment.PORT ?? '';
    const port = asked === '' ? defaultPort : portFrom(asked);
    if (port === null) return refusing(terminal, words.badPort(asked));
    const site = readSite(app);
    if (site === null) return refusing(terminal, words.appNotBuilt, 1);
    const opened = await listen(site, port);
    if (!opened.ok) return refusing(terminal, whyNot(opened.error, port), 1);
    const address = `http://localhost:${opened.value.port}`;
    terminal.print(`${words.serving(address)}\n`);
    if (terminal.interactive) openBrowser(address, terminal.environment);
    await untilInterrupted();
    opened.value.close();
    return 0;
  };
}

/** 0 asks for any port that is free. */
function portFrom(text: string): number | null {
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : -1;
  return port >= 0 && port <= 65535 ? port : null;
}

function whyNot(code: string, port: number): string {
  const words = englishCommandLine;
  if (code === 'EADDRINUSE') return words.portTaken(port);
  if (code === 'EACCES') return words.portRefused(port);
  return words.cannotListen(port, code);
}

function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
