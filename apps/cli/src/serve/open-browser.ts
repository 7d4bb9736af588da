// Opens the app in her browser, where there is one; where there is none, nothing happens.
import { spawn } from 'node:child_process';

export function openBrowser(address: string, environment: Readonly<Record<string, string | undefined>>): void {
  const opener = openerFor(process.platform, environment);
  if (opener === null) return;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  // The address is on the screen: a browser that does not open is no fault.
  child.on('error', () => undefined);
  child.unref();
}

/** Null: no browser to be expected. */
export function openerFor(
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | null {
  if (environment.SSH_CONNECTION !== undefined) return null;
  if (platform === 'darwin') return ['open'];
  // `start` takes its first quoted word for a title.
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return environment.DISPLAY === undefined && environment.WAYLAND_DISPLAY === undefined ? null : ['xdg-open'];
}
