import { expect, test } from 'vitest';
import { documentOf } from '../../../src/parse/html/document.ts';
import { pageMetadata } from '../../../src/parse/html/metadata.ts';
import { page } from './page.ts';

const metadata = (head: string, above = ''): ReturnType<typeof pageMetadata> =>
  pageMetadata(documentOf(page({ head, above })));
const linked = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test('schema.org comes before meta fields, meta fields before marks in the page', () => {
  const meta =
    '<meta property="article:published_time" content="2016-05-04T08:00:00Z"><meta name="author" content="Meta Writer">';
  const mark = '<time datetime="2016-05-05">5 May</time>';
  const article = {
    '@type': 'NewsArticle',
    datePublished: '2016-05-03T23:30:00-05:00',
    author: [{ '@type': 'Person', name: 'Jane Roe' }],
  };
  expect(metadata(linked(article) + meta, mark)).toMatchObject({
    date: { value: '2016-05-03T23:30:00-05:00', field: 'JSON-LD datePublished' },
    author: 'Jane Roe',
  });
  expect(metadata(meta, mark)).toMatchObject({
    date: { value: '2016-05-04T08:00:00Z', field: 'article:published_time' },
    author: 'Meta Writer',
  });
  expect(metadata('', mark).date).toEqual({ value: '2016-05-05', field: '<time datetime>' });
});

test.each([
  [
    'a graph',
    {
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        { '@type': ['NewsArticle'], headline: 'Harbor opens', publisher: { '@id': '#p' } },
        { '@id': '#p', name: 'Island Post' },
      ],
    },
  ],
  ['a list', [{ '@type': 'NewsArticle', headline: 'Harbor opens', publisher: { name: 'Island Post' } }]],
])('an article is found in %s', (_, value) => {
  expect(metadata(linked(value))).toMatchObject({ title: 'Harbor opens', source: 'Island Post' });
});

test.each([
  ['JSON-LD that is no JSON', '<script type="application/ld+json">{ "@type": "NewsArticle", </script>'],
  ['a thing that is no article', linked({ '@type': 'Organization', name: 'Other', datePublished: '2001-01-01' })],
  ['an empty field', '<meta property="article:published_time" content="">'],
  ['the address of a profile as author', '<meta property="article:author" content="https://www.example.org/jane">'],
])('%s says nothing', (_, head) => {
  expect(metadata(head)).toEqual({ title: 'Harbor opens again | Island Post' });
});

test.each([
  ['<span class="byline">By <a href="/jane">Jane Roe</a></span>', 'Jane Roe'],
  ['<a rel="author" href="/j">Jane de la Roe</a>', undefined],
  ['<span class="byline"><a href="/all">all posts</a></span>', undefined],
])('a byline in the page: %s', (above, author) => {
  expect(metadata('', above).author).toBe(author);
});

test('only a web address is an address', () => {
  expect(metadata('<link rel="canonical" href="https://post.example/2016/05/03/harbor">').url).toBe(
    'https://post.example/2016/05/03/harbor',
  );
  expect(metadata('<link rel="canonical" href="javascript:alert(1)">').url).toBeUndefined();
});
