import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { walk } from '../../src/desk/walk.ts';

/** A folder with these files, gone when the test is over. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-desk-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  putFiles(folder, files);
  return folder;
}

export function putFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data);
  }
}

/** Every file of a folder with what it holds. */
export function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(walk(folder).files.map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}

/** When each file was last written, in nanoseconds. */
export function timesIn(folder: string): Record<string, bigint> {
  return Object.fromEntries(
    walk(folder).files.map((file) => [file, statSync(join(folder, file), { bigint: true }).mtimeNs]),
  );
}
