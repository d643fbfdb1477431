import { expect, test } from 'vitest';
import { ArticleData } from '../../src/model/article.ts';

test('a bare year, which YAML reads as a number, is a date', () => {
  const data = { id: 'a', title: 'A', original: { path: 'originals/a.txt', sha256: 'a'.repeat(64) } };
  expect(ArticleData.parse({ ...data, date: 2016, dates: [1990, '2016-09'] })).toMatchObject({
    ...{ date: '2016', dates: ['1990', '2016-09'] },
  });
  expect(ArticleData.safeParse({ ...data, date: ['2016'] }).success).toBe(false);
  expect(ArticleData.parse(data).date).toBeUndefined();
});
