import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recoverFolder, swapFolder } from '../../src/desk/swap-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-swap-'));
  await mkdir(join(folder, 'finished/deep'), { recursive: true });
  await writeFile(join(folder, 'finished/deep/page.html'), 'new');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const page = (name: string): Promise<string> => readFile(join(folder, name, 'deep/page.html'), 'utf8');

describe('swapFolder', () => {
  it('makes the folder and those above it', async () => {
    await swapFolder(join(folder, 'finished'), join(folder, 'a/b/site'));
    expect(await page('a/b/site')).toBe('new');
    expect(await readdir(join(folder, 'a/b'))).toEqual(['site']);
  });

  it('leaves nothing of the old folder and nothing beside the new one', async () => {
    await mkdir(join(folder, 'site'));
    await writeFile(join(folder, 'site/gone.html'), 'old');
    await swapFolder(join(folder, 'finished'), join(folder, 'site'));
    expect(await readdir(join(folder, 'site'))).toEqual(['deep']);
    expect(await readdir(folder)).toEqual(['site']);
  });

  it('keeps the old folder when the new one cannot be brought', async () => {
    await mkdir(join(folder, 'site/deep'), { recursive: true });
    await writeFile(join(folder, 'site/deep/page.html'), 'old');
    await expect(swapFolder(join(folder, 'missing'), join(folder, 'site'))).rejects.toThrow();
    expect(await page('site')).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(['finished', 'site']);
  });
});

describe('recoverFolder', () => {
  it('brings back a folder whose swap was killed half-way', async () => {
    await rename(join(folder, 'finished'), join(folder, '.site.old-99999'));
    await recoverFolder(join(folder, 'site'));
    expect(await page('site')).toBe('new');
  });

  it('does nothing where there is a folder, or nothing to bring back', async () => {
    await recoverFolder(join(folder, 'finished'));
    await recoverFolder(join(folder, 'site'));
    expect(await readdir(folder)).toEqual(['finished']);
  });
});
