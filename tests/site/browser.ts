import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

/** Where browsers live that a machine brings along. */
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags for a browser that must be quiet: no sandbox (containers run as root), no talk with its maker. */
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--no-first-run',
];

const runs = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, {
    stdio: 'ignore',
    timeout: 280_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** A browser that is there already: named by CHROME_PATH, the machine's, or Playwright's. */
function present(): string | undefined {
  const named = process.env['CHROME_PATH'];
  return [...(named === undefined ? [] : [named]), ...USUAL, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
}

/** Gets a browser where there is none: Playwright's own, else Debian's package. */
function install(): void {
  const playwright = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core/package.json')));
  if (runs(process.execPath, [playwright, 'install', 'chromium', '--only-shell']) && present() !== undefined) return;
  if (process.getuid?.() !== 0) return;
  if (runs('apt-get', ['update']))
    runs('apt-get', ['-o', 'DPkg::Lock::Timeout=200', 'install', '-y', '--no-install-recommends', 'chromium']);
}

/** Test files run at once; one of them installs, the others wait. */
async function installOnce(): Promise<void> {
  const lock = join(tmpdir(), 'dateline-browser-install');
  try {
    mkdirSync(lock);
  } catch {
    for (let turn = 0; turn < 280 && existsSync(lock); turn += 1) await sleep(1000);
    return;
  }
  try {
    install();
  } finally {
    rmdirSync(lock);
  }
}

/** Starts a browser. @throws When the machine has none and none could be got, with what to do. */
export async function launchBrowser(): Promise<Browser> {
  if (present() === undefined) await installOnce();
  const executablePath = present();
  if (executablePath === undefined) {
    throw new Error(
      'No browser for the site tests. Install Chromium or Chrome (Debian: apt-get install chromium), ' +
        'run `npx playwright-core install chromium`, or set CHROME_PATH to a Chromium executable.',
    );
  }
  return chromium.launch({ executablePath, args: FLAGS });
}
