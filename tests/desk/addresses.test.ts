import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignAddresses } from '../../src/desk/addresses.ts';
import type { Addressee } from '../../src/desk/addresses.ts';

const hash = (start: string): string => start.padEnd(64, '0');
const none = new Map<string, string>();

function pathOf(article: Addressee, occupied: string[] = []): string | undefined {
  return assignAddresses([article], none, new Set(occupied)).get(article.sha256)?.path;
}

describe('assignAddresses', () => {
  test.each([
    ['2016-09-20', 'articles/2016/09/20-a-truce.md'],
    ['2016-09-20?', 'articles/2016/09/20-a-truce.md'],
    ['2016-09-20T19:00:00+03:00', 'articles/2016/09/20-a-truce.md'],
    ['XXXX-09-20', 'articles/undated/a-truce.md'],
    ['2016-09', 'articles/undated/a-truce.md'],
    ['2016', 'articles/undated/a-truce.md'],
    ['2016-09-12/2016-09-19', 'articles/undated/a-truce.md'],
    ['nonsense', 'articles/undated/a-truce.md'],
    [undefined, 'articles/undated/a-truce.md'],
  ])('a date %s gives %s', (date, path) => {
    expect(pathOf({ sha256: hash('ab'), title: 'A truce', ...(date !== undefined && { date }) })).toBe(path);
  });

  test('the id is the slug and six digits of the hash', () => {
    const addresses = assignAddresses([{ sha256: hash('abcdef12'), title: 'A truce' }], none, new Set());
    expect(addresses.get(hash('abcdef12'))?.id).toBe('a-truce-abcdef');
  });

  test('every one of two with the same slug in a folder gets its hash', () => {
    const twins = [
      { sha256: hash('aaaaaa'), title: 'A truce' },
      { sha256: hash('bbbbbb'), title: 'A truce!' },
    ];
    const paths = [...assignAddresses(twins, none, new Set()).values()].map(({ path }) => path);
    expect(paths).toEqual(['articles/undated/a-truce-aaaaaa.md', 'articles/undated/a-truce-bbbbbb.md']);
  });

  test('the same slug on two days is no clash', () => {
    const two = [
      { sha256: hash('aa'), title: 'A truce', date: '2016-09-20' },
      { sha256: hash('bb'), title: 'A truce', date: '2016-09-21' },
    ];
    const paths = [...assignAddresses(two, none, new Set()).values()].map(({ path }) => path);
    expect(paths).toEqual(['articles/2016/09/20-a-truce.md', 'articles/2016/09/21-a-truce.md']);
  });

  test('a file that must not be written keeps its path', () => {
    expect(pathOf({ sha256: hash('ab12cd'), title: 'A truce' }, ['articles/undated/a-truce.md'])).toBe(
      'articles/undated/a-truce-ab12cd.md',
    );
  });

  test('two that clash on the id both take more digits', () => {
    const twins = [
      { sha256: hash('aaaaaa11'), title: 'A truce' },
      { sha256: hash('aaaaaa22'), title: 'A truce' },
    ];
    const ids = [...assignAddresses(twins, none, new Set()).values()].map(({ id }) => id);
    expect(ids).toEqual(['a-truce-aaaaaa11', 'a-truce-aaaaaa22']);
  });

  test('an id that was given out stays, whatever the title is now', () => {
    const given = new Map([[hash('ab'), 'an-older-title-ab0000']]);
    const addresses = assignAddresses([{ sha256: hash('ab'), title: 'A newer title' }], given, new Set());
    expect(addresses.get(hash('ab'))?.id).toBe('an-older-title-ab0000');
  });

  test('no path leaves its folder, no two articles share an address, and order does not matter', () => {
    const titles = fc.oneof(fc.constantFrom('..', '/etc/passwd', 'A truce', '😀', 'con', ''), fc.string());
    const article = fc.record({ sha256: fc.stringMatching(/^[0-9a-f]{64}$/), title: titles });
    fc.assert(
      fc.property(fc.uniqueArray(article, { selector: ({ sha256 }) => sha256 }), (articles) => {
        const addresses = assignAddresses(articles, none, new Set());
        const back = assignAddresses([...articles].reverse(), none, new Set());
        for (const [sha256, address] of addresses) expect(back.get(sha256)).toEqual(address);
        const paths = [...addresses.values()].map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
        for (const path of paths) expect(path).toMatch(/^articles\/undated\/[a-z0-9-]+\.md$/);
      }),
    );
  });
});
