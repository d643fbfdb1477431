import { spawn } from 'node:child_process';

/**
 * Runs a command to its end and returns seconds of wall clock.
 * @throws when it exits with anything but 0 or 1 (1: problems in the content, the rest is done), with what it printed.
 */
export function timed(command: string, args: readonly string[], cwd: string): Promise<number> {
  return new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: 'true', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let printed = '';
    const keep = (chunk: Buffer): void => {
      printed = (printed + chunk.toString('utf8')).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0 || code === 1) done((performance.now() - start) / 1000);
      else fail(new Error(`${command} ${args.join(' ')} exited with ${String(code)}\n${printed}`));
    });
  });
}

/** The middle value; the mean of the middle two for an even count; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? NaN : (low + high) / 2;
}
