import { expect, test } from 'vitest';
import { packArticle, unpackArticle } from '../../src/archive/stored-article.ts';
import { article } from './fixture.ts';

const BODY = `STRELSAU, [May 3](date:2016-05-03). [Ada Stone](actor:ada-stone)
said: :quote["We wait in [Zenda](place:zenda),"]{by=ada-stone} and left.

## A heading

> [!embed]
> A post [on Monday](date:2016-05-02)
>
> and more
`;

test('an article comes out of the store as it went in', () => {
  const stored = {
    article: article('a', BODY, { removed: [{ text: 'All news', reason: 'site furniture', at: 0 }] }),
    bytes: 12,
  };
  expect(stored.article.blocks).toHaveLength(3);
  expect(stored.article.mentions).toHaveLength(2);
  expect(unpackArticle(packArticle(stored))).toEqual(stored);
  expect(unpackArticle(packArticle({ article: stored.article }))).toEqual({ article: stored.article });
});

test('its words are stored once', () => {
  expect(packArticle({ article: article('a', BODY) }).json.split('A heading')).toHaveLength(2);
});
