import { describe, expect, test } from 'vitest';
import { hrefUnder, normalizeBase, path } from '../../src/archive/addresses.ts';
import { bibtex, citationWords, csl, ris } from '../../src/archive/citation.ts';
import { dateTime, popoverId } from '../../src/archive/marks.ts';
import { articleData, articleMetas, roleAt } from '../../src/archive/metadata.ts';
import { placeWords } from '../../src/archive/place-words.ts';
import { shortName } from '../../src/archive/render-context.ts';
import { edtfWords, lagWords } from '../../src/archive/wording.ts';
import { ActorRecord } from '../../src/model/actor.ts';
import { archiveOf, article } from './fixture.ts';

test.each([
  ['2016-09-20', 'Tuesday 20 September 2016'],
  ['2016-09-20?', 'Tuesday 20 September 2016, inferred'],
  ['2016-09', 'September 2016'],
  ['2016', '2016'],
  ['199X', 'the 1990s'],
  ['2015-21', 'spring 2015'],
  ['2016-35', 'third quarter of 2016'],
  ['2016-09-12/2016-09-19~', '12 to 19 September 2016, about'],
  ['2015-12-30/2016-01-02', '30 December 2015 to 2 January 2016'],
  ['2016-09-12/..', 'from 12 September 2016 on'],
  ['../2016-09-12', 'until 12 September 2016'],
  ['2016-09-12T19:00:00+03:00', 'Monday 12 September 2016, 19:00 (UTC+03:00)'],
  ['XXXX-09-20', '20 September, year open'],
  ['nonsense', 'nonsense'],
])('%s in words', (edtf, words) => {
  expect(edtfWords(edtf)).toBe(words);
});

test.each([
  [0, 'told the same day'],
  [1, 'told one day later'],
  [10, 'told ten days later'],
  [-2, 'announced two days before'],
])('a lag of %i', (lag, words) => {
  expect(lagWords(lag)).toBe(words);
});

describe('addresses', () => {
  test.each([
    ['', '/'],
    ['/', '/'],
    ['archive', '/archive/'],
    ['/a/b/', '/a/b/'],
  ])('base %j', (base, normal) => {
    expect(normalizeBase(base)).toBe(normal);
    expect(hrefUnder(base, path.article('x'))).toBe(`${normal}articles/x/`);
  });
  test('later pages stand below the first', () => {
    expect([path.actor('x', 1), path.actor('x', 2), path.date('2016-09', 2)]).toEqual([
      'actors/x/',
      'actors/x/2/',
      'dates/2016/09/page-2/',
    ]);
  });
  test('ids of popovers hold nothing that a selector would have to escape, and differ', () => {
    const stretches = ['2016-09-12/2016-09-19', '2016-09-12/..', '2016-09-12', '2016-09-12~', '2016-09-12?'];
    const times = ['2016-09-12T19:00:00+03:00', '2016-09-12T19:00:00-03:00', '2016-09-12T19_00', '2016-09-12T19_003a'];
    const ids = [...stretches, ...times].map((value) => popoverId('date', value));
    expect(ids.every((id) => /^[A-Za-z0-9_-]+$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test.each([
    ['2016-09-12/2016-09-19', '2016-09-12'],
    ['2015-21', undefined],
    ['201X', undefined],
    ['2016-09-12T24:00', undefined],
  ])('<time datetime> of %s', (edtf, value) => {
    expect(dateTime(edtf)).toBe(value);
  });
});

test.each([
  ['MOSCOW', 'Moscow'],
  ['PHUKET, Thailand', 'Phuket, Thailand'],
  ['RIO DE JANEIRO', 'Rio de Janeiro'],
  ['BEIRUT/MOSCOW', 'Beirut/Moscow'],
])('%s as a place', (printed, words) => {
  expect(placeWords(printed)).toBe(words);
});

test.each([
  [{ name: 'Ada Stone', kind: 'person' as const }, ['Ada Stone', 'Stone', 'the minister'], 'Stone'],
  [{ name: 'Ada Stone', kind: 'person' as const }, ['the minister'], 'Ada Stone'],
  [{ name: 'High Council', kind: 'organization' as const }, ['Council'], 'High Council'],
])('the short name of %o', (record, forms, short) => {
  expect(shortName(record, forms)).toBe(short);
});

test('an office counts on the days of its term only', () => {
  const record = ActorRecord.parse({
    name: 'A',
    kind: 'person',
    roles: [
      { title: 'mayor', from: '2010', to: '2012-05' },
      { title: 'minister', from: '2013-02-01' },
    ],
  });
  expect(['2009-01-01', '2012-05-31', '2012-06-01', '2016-01-01', undefined].map((day) => roleAt(record, day))).toEqual(
    [undefined, 'mayor', undefined, 'minister', 'minister'],
  );
});

describe('citations', () => {
  const [one] = archiveOf([
    article('x-abc123', 'Text.', {
      title: 'Rain & {sun}',
      date: '2016-09-20?',
      source: 'Wire',
      dateline: { place: 'ZENDA', text: 'ZENDA, September 20' },
    }),
  ]).articles;
  const from = { archive: 'Archive', url: 'https://example.org/articles/x-abc123/' };
  if (!one) throw new Error('no article');
  test('in words, an inferred year in brackets', () => {
    const words = '“Rain & {sun},” Wire, Zenda, 20 September [2016]. Archive, abc123';
    expect(citationWords(one, from)).toBe(`${words}, ${from.url}`);
    expect(citationWords(one, { ...from, url: '/articles/x-abc123/' })).toBe(`${words}.`);
  });
  test('as BibTeX, with its own characters escaped', () => {
    expect(bibtex(one, from)).toContain('title = {{Rain \\& sun}}');
  });
  test('as RIS and CSL', () => {
    expect(ris(one, from).split('\n').slice(0, 4)).toEqual([
      'TY  - NEWS',
      'TI  - Rain & {sun}',
      'T2  - Wire',
      'DA  - 2016/09/20',
    ]);
    expect(csl(one, from)).toMatchObject({
      type: 'article-newspaper',
      issued: { 'date-parts': [[2016, 9, 20]], circa: true },
    });
  });
  test('for Zotero it is a newspaper article', () => {
    expect(articleMetas(one, 'Archive', from.url)).toContainEqual(['DC.type', 'newspaperArticle']);
  });
  test('a day that was worked out is nowhere in the dress of a stated one', () => {
    const metas = new Map(articleMetas(one, 'Archive', from.url));
    expect([metas.get('DC.date'), metas.get('citation_date')]).toEqual(['2016-09-20?', undefined]);
    const archive = archiveOf([article('y-abc123', 'Text.', { date: '2016-09-20' })]);
    const [stated] = archive.articles;
    if (!stated) throw new Error('no article');
    expect(new Map(articleMetas(stated, 'Archive', from.url)).get('citation_date')).toBe('2016/09/20');
    const data = (of: typeof stated) => JSON.stringify(articleData(of, archive, (to) => to));
    expect(data(stated)).toContain('"datePublished":"2016-09-20"');
    expect(data(one)).not.toContain('datePublished');
  });
});
