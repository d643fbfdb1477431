import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/archive/content-files.ts';
import { publicFile, publicPath } from '../../src/archive/public-files.ts';

let folder: string;
let content: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'dateline-public-')));
  content = join(folder, 'content');
  for (const name of ['originals', 'originals-private', 'articles', 'elsewhere']) {
    await mkdir(join(content, name), { recursive: true });
    await writeFile(join(content, name, 'x.txt'), `of ${name}`);
  }
  await writeFile(join(folder, 'secret.txt'), 'SECRET');
  await symlink(join(folder, 'secret.txt'), join(content, 'originals/out.txt'));
  await symlink(folder, join(content, 'originals/up'));
  await symlink('x.txt', join(content, 'originals/same.txt'));
  await symlink(join(content, 'originals-private'), join(content, 'sources'));
  await mkdir(join(folder, 'linked'));
  await symlink(folder, join(folder, 'linked/originals'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a file is published', () => {
  test.each(['originals/x.txt', 'originals/same.txt', 'originals/up/content/originals/x.txt'])(
    'where it really lies in its folder: %s',
    (file) => {
      expect(publicFile(content, 'originals', file)).toEqual({ path: join(content, 'originals/x.txt'), bytes: 12 });
      expect(publicPath(content, 'originals', file)).toBe(join(content, 'originals/x.txt'));
    },
  );
  test.each([
    'originals/out.txt',
    'originals/up/secret.txt',
    'originals-private/x.txt',
    'originals/../originals-private/x.txt',
    'articles/x.txt',
    '../secret.txt',
    '/etc/hostname',
    'originals',
    'originals/up',
    '',
  ])('and not where it does not: "%s"', (file) => {
    expect(publicFile(content, 'originals', file)).toBe('outside');
    expect(() => publicPath(content, 'originals', file)).toThrow('not in originals/');
  });
  test.each(['originals/none.txt', 'originals/x.txt/y', '\0'])('and not where there is none: %j', (file) => {
    expect(publicFile(content, 'originals', file)).toBe('gone');
  });
  test('and not where the folder itself is a link', () => {
    expect(publicFile(join(folder, 'linked'), 'originals', 'originals/secret.txt')).toBe('outside');
  });
});

test('records and articles are not read through a folder that is a link', async () => {
  await expect(contentFiles(content, 'sources')).rejects.toThrow('sources is a link');
  expect(await contentFiles(content, 'places')).toEqual([]);
});
