// The app's own server, started as a user would: `sinew start`, in a process that a test may kill.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Server {
  /** http://localhost:PORT */
  readonly address: string;
  /** As abruptly as a power cut. */
  readonly kill: () => Promise<void>;
}

const command = fileURLToPath(new URL('../../apps/cli/bin/sinew.mjs', import.meta.url));

/** @param port 0: any that is free */
export function startServer(port = 0): Promise<Server> {
  const child = spawn(process.execPath, [command, 'start'], {
    env: { ...process.env, PORT: String(port), CI: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address === undefined) return;
      resolve({
        address,
        kill: () => {
          child.kill('SIGKILL');
          return gone;
        },
      });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void gone.then(() => reject(new Error(`sinew start ended: ${said}`)));
  });
}
