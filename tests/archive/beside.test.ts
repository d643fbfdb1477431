import { describe, expect, test } from 'vitest';
import { Beside, filesBeside } from '../../src/archive/beside.ts';
import { archiveOf, article } from './fixture.ts';

function beside(data: object, bytes?: number): Beside[] {
  const archive = archiveOf([article('a', 'Quiet in Zenda.', data)]);
  const [only] = archive.articles;
  if (!only) throw new Error('no article');
  return filesBeside({ ...only, ...(bytes !== undefined && { bytes }) }, archive, 'https://example.org/articles/a/');
}

describe('files beside an article', () => {
  test('are its data, its Markdown and its original, where all of it may be shown', () => {
    const [data, ...copies] = beside({ publish: 'full' }, 12);
    expect(copies).toEqual([
      { name: 'index.md', copy: 'articles/a.md' },
      { name: 'original.txt', copy: 'originals/a.txt' },
    ]);
    expect(data).toMatchObject({ name: 'index.json', text: expect.stringContaining('Quiet in Zenda.') as unknown });
  });

  test('hold no original that is gone', () => {
    expect(beside({ publish: 'full' }).map(({ name }) => name)).toEqual(['index.json', 'index.md']);
  });

  test.each([['excerpt'], ['metadata']])('are data only where no more than %s may be shown', (publish) => {
    const files = beside({ publish }, 12);
    expect(files.map(({ name }) => name)).toEqual(['index.json']);
    if (publish === 'metadata') expect(JSON.stringify(files)).not.toContain('Quiet');
  });

  test('come back from a list as they went in', () => {
    const files = beside({ publish: 'full' }, 12);
    expect(files.map((file) => Beside.parse(JSON.parse(JSON.stringify(file))))).toEqual(files);
    expect(Beside.safeParse({ name: '../../x', text: '' }).success).toBe(false);
  });
});
