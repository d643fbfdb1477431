import { spawn } from 'node:child_process';

/** What a command took, in seconds. */
export interface Taken {
  wall: number;
  /** Of all cores, in user and system, of the command and the processes that it waited for. */
  cpu: number;
}

/** The shell's `times`, last line: user and system of its children, `0m1.23s 0m0.45s`. */
const TIMES = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/;

/**
 * Runs a command to its end and returns what it took.
 * @throws when it exits with anything but 0 or 1 (1: problems in the content, the rest is done), with what it printed.
 */
export function timed(command: string, args: readonly string[], cwd: string): Promise<Taken> {
  return new Promise((done, fail) => {
    const start = performance.now();
    // Node does not tell what a child took; the shell does.
    const child = spawn('/bin/sh', ['-c', '"$@"; code=$?; times; exit $code', 'sh', command, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: 'true', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let [printed, complained] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (printed = (printed + chunk.toString('utf8')).slice(-4000)));
    child.stderr.on('data', (chunk: Buffer) => (complained = (complained + chunk.toString('utf8')).slice(-4000)));
    child.on('error', fail);
    child.on('close', (code) => {
      const [, ...times] = TIMES.exec(printed) ?? [];
      const [minutes = NaN, seconds = NaN, systemMinutes = NaN, systemSeconds = NaN] = times.map(Number);
      const cpu = 60 * (minutes + systemMinutes) + seconds + systemSeconds;
      if (code === 0 || code === 1) done({ wall: (performance.now() - start) / 1000, cpu });
      else fail(new Error(`${command} ${args.join(' ')} exited with ${String(code)}\n${printed}${complained}`));
    });
  });
}

/** Two commands, one after the other. */
export const together = (a: Taken, b: Taken): Taken => ({ wall: a.wall + b.wall, cpu: a.cpu + b.cpu });

/** The middle value; the mean of the middle two for an even count; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? NaN : (low + high) / 2;
}
