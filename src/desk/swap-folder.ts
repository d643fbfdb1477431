import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Moves a folder; copies it where the other place is on another file system. */
async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}

/**
 * Puts a finished folder in the place of `target`, which may lie on another file system.
 * It is brought beside the target first, so that the target is never half-written: it is whole and old, then whole and new.
 */
export async function swapFolder(finished: string, target: string): Promise<void> {
  const beside = (name: string): string => join(dirname(target), `.${basename(target)}.${name}-${String(process.pid)}`);
  const [fresh, old] = [beside('new'), beside('old')];
  await mkdir(dirname(target), { recursive: true });
  await rm(fresh, { recursive: true, force: true });
  try {
    await moveFolder(finished, fresh);
    if (await exists(target)) await rename(target, old);
    try {
      await rename(fresh, target);
    } catch (error) {
      if (await exists(old)) await rename(old, target);
      throw error;
    }
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  await rm(old, { recursive: true, force: true });
}

/** Brings back a folder whose swap was killed between its two renames. */
export async function recoverFolder(target: string): Promise<void> {
  if (await exists(target)) return;
  const siblings = await readdir(dirname(target)).catch(() => []);
  const left = siblings.find((name) => name.startsWith(`.${basename(target)}.old-`));
  if (left !== undefined) await rename(join(dirname(target), left), target);
}
