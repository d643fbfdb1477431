import { describe, expect, test } from 'vitest';
import { render } from '../rehype/render.ts';

/** Text of the paragraphs of some HTML. */
const text = (html: string): string =>
  [...html.matchAll(/<p>(.*?)<\/p>/gs)]
    .map(([, inner = '']) => inner.replace(/<[^>]*>/g, ''))
    .join('\n')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x26;', '&')
    .replaceAll('&amp;', '&');

describe('what only looks like markup stays text', () => {
  test.each([
    ['It began at 19:00.', 'a time is no directive'],
    ['Note:this and :that[there] and ::leaf[x] stay.', 'unknown directives'],
    ['<script>alert(1)</script> & <b>bold</b>', 'raw HTML'],
    ['"Straight" quotes -- and dashes... stay', 'no smart punctuation'],
    ['a | b', 'no tables'],
    ['~~struck~~ and www.example.org', 'no gfm'],
    ['<!-- comment -->', 'comments'],
  ])('%s', (markdown) => {
    expect(text(render(markdown))).toBe(markdown);
  });
});

describe('nothing harmful comes through', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,hello)',
    '[x][y]\n\n[y]: javascript:alert(1)',
    '![x](https://example.org/tracker.png)',
    '![x][y]\n\n[y]: https://example.org/tracker.png',
    '<https://example.org/"onmouseover="alert(1)>',
    '[x](https://example.org "title\\" onclick=alert(1)")',
    ':quote["x"]{onclick=alert(1) style=x class=y id=z data-pagefind-ignore}',
    '<div data-pagefind-filter="actor:Planted">x</div>',
    '[x](actor:ada-stone"onclick=alert(1))',
    '# main\n\n## proof',
    '    <script>alert(1)</script>',
    '```html\n<script>alert(1)</script>\n```',
  ])('%s', (markdown) => {
    const html = render(markdown);
    expect(html).not.toMatch(/<(?:script|img|svg|iframe|object|style|link|meta|base|form|pre)\b/i);
    const tags = [...html.matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag);
    for (const tag of tags) {
      const names = [...tag.replace(/"[^"]*"/g, '""').matchAll(/\s([a-z-]+)=/gi)].map(([, name = '']) => name);
      expect(names.filter((name) => /^(?:on.*|style)$/i.test(name))).toEqual([]);
      expect(tag).not.toMatch(/data-pagefind-(?:filter|meta|sort|body|weight)/);
      expect(tag).not.toMatch(/(?:href|src)="\s*(?:javascript|data):/i);
    }
    expect(html).not.toMatch(/id="(?:main|proof|z)"/);
  });
});

test('an entity is its character, once', () => {
  expect(render('&amp;lt;')).toContain('<p>&#x26;lt;</p>');
});

test('a link in a person’s edit leads out, marked as such', () => {
  expect(render('See [the note](https://example.org/a).')).toContain(
    '<a href="https://example.org/a" rel="external nofollow noopener">the note</a>',
  );
});

test('a tight list has numbered paragraphs like the reader’s', () => {
  const html = render('First.\n\n- one\n- two\n\nLast.');
  expect([...html.matchAll(/id="(p\d)"/g)].map(([, id]) => id)).toEqual(['p1', 'p2', 'p3', 'p4']);
});
