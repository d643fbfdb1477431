#!/usr/bin/env node
// The program is TypeScript that Node runs as it stands, from 22.18 on. An older Node hands over to the one that comes with the project.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const runsTypeScript = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);

if (runsTypeScript) {
  const { run } = await import('../src/desk/cli.ts');
  process.exitCode = await run(process.argv.slice(2));
} else {
  const node = ownNode();
  if (node === undefined) {
    console.error(
      `dateline needs Node ${OLDEST.join('.')} or later, and found ${process.versions.node}; run "npm ci" in its folder`,
    );
    process.exitCode = 2;
  } else {
    const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
    // The terminal signals both; this process only waits for the other's end.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) => (process.exitCode = code ?? (signal === null ? 1 : 130)));
  }
}

/** The Node of the npm package "node", wherever npm has put it. */
function ownNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    return ['node', 'node.exe'].map((name) => join(folder, 'bin', name)).find((path) => existsSync(path));
  } catch {
    return undefined;
  }
}
