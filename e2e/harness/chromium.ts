// Finds a Chromium to test with: the one named by CHROME_PATH, an installed one, or else the one that a package brings along.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** For the browser's process. */
  readonly environment: Readonly<Record<string, string>>;
}

const noChromium = 'No browser to test with was found: set CHROME_PATH to a Chrome, Chromium or Edge on this computer.';

export function findChromium(): Chromium {
  const asked = process.env.CHROME_PATH;
  if (asked !== undefined && asked !== '') {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH is "${asked}", and there is no such file.`);
    return installed(asked);
  }
  const found = usualPlaces().find((path) => existsSync(path));
  if (found !== undefined) return installed(found);
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  throw new Error(noChromium);
}

/** The small headless shell has a headless mode of its own, and a browser has the new one. */
function installed(executablePath: string): Chromium {
  const headless = /headless.shell/i.test(executablePath) ? '--headless=shell' : '--headless=new';
  // A container on Linux allows no sandbox; the pages are our own.
  const sandbox = process.platform === 'linux' ? ['--no-sandbox'] : [];
  return { executablePath, args: [...sandbox, headless, '--disable-gpu', '--disable-dev-shm-usage'], environment: {} };
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      (each) => each !== undefined,
    );
    return roots.flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Chromium', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  const names = [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  // Snap's browsers are wrapped and cannot see the temporary folder; they are left to CHROME_PATH.
  return ['/usr/bin', '/usr/local/bin'].flatMap((folder) => names.map((name) => `${folder}/${name}`));
}

/** Unpacked once into the project's own cache, under its version, so that no older copy is taken for it. */
function packaged(): Chromium {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const home = entry.slice(0, entry.indexOf('build'));
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(home, '..', '..', '.cache', 'sinew', `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  const executablePath = join(folder, 'chromium');
  const args = ['--no-sandbox', '--headless=shell', '--disable-gpu', '--disable-dev-shm-usage'];
  const fonts: Record<string, string> = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  if (runs(executablePath, fonts)) return { executablePath, args, environment: fonts };
  // The few libraries it needs come along too, for systems that do not have them.
  return { executablePath, args, environment: { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } };
}

/** In a process of its own: the package unpacks into the temporary folder, and its libraries only where it takes itself to be on that system. */
function unpack(folder: string): void {
  const aside = `${folder}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  if (status !== 0)
    throw new Error(`${noChromium} (The packaged one could not be unpacked: ${stderr.trim().split('\n').at(-1)})`);
  if (existsSync(folder)) rmSync(aside, { recursive: true, force: true });
  else renameSync(aside, folder);
}

function runs(executablePath: string, environment: Readonly<Record<string, string>>): boolean {
  return spawnSync(executablePath, ['--version'], { env: { ...process.env, ...environment }, timeout: 20_000 }).status === 0;
}
