import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** A fresh folder in the project for one build, after clearing those of builds that were killed. */
export async function openWorkshop(project: string): Promise<string> {
  const folder = join(project, '.dateline');
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const pid = /^site-(\d+)-\d+$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { recursive: true, force: true });
  }
  for (let turn = 1; ; turn += 1) {
    const workshop = join(folder, `site-${String(process.pid)}-${String(turn)}`);
    // Unlike a recursive mkdir, this fails when another build of this process is in there.
    const made = await mkdir(workshop).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
        throw error;
      },
    );
    if (made) return workshop;
  }
}
