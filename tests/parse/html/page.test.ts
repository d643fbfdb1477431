import { describe, expect, test } from 'vitest';
import { parseOriginal } from '../../../src/parse/index.ts';
import { foldLines, restore } from '../../../src/parse/restore.ts';
import { outline, removals } from '../parse.ts';
import { page, parsePage, prose } from './page.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a saved page', () => {
  test('is its story; menus and footers are removed, none is lost', () => {
    const story = parsePage(page());
    expect(story.title).toBe('Harbor opens again');
    expect(outline(story)).toEqual(prose.map((text) => `paragraph: ${text}`));
    expect(removals(story)).toEqual(['page furniture: Home\n\nWorld', 'page furniture: © Island Post. Terms of use']);
    expect(restore(story)).toBe(foldLines(story.decoded));
  });

  test.each([
    [
      'a caption',
      '<figure><img src="x.jpg"><figcaption>A barge at dawn</figcaption></figure>',
      'picture caption: A barge at dawn',
    ],
    [
      'a link to another story',
      '<p><a href="/2">Read more: the lock that failed</a></p>',
      'page furniture: Read more: the lock that failed',
    ],
    [
      'an aside',
      '<aside><p>Sign up for our letter about harbors</p></aside>',
      'page furniture: Sign up for our letter about harbors',
    ],
    [
      'words that are not displayed',
      '<p class="visually-hidden">End of advertisement here</p>',
      'page furniture: End of advertisement here',
    ],
  ])('%s inside the story is removed', (_, inside, removal) => {
    const story = parsePage(page({ inside }));
    expect(outline(story)).toEqual(prose.map((text) => `paragraph: ${text}`));
    expect(removals(story)).toContain(removal);
    expect(restore(story)).toBe(foldLines(story.decoded));
  });

  test.each([
    ['a heading', '<h2>Fuel first</h2>', 'heading: Fuel first'],
    ['a short paragraph', '<p>Nobody was hurt.</p>', 'paragraph: Nobody was hurt.'],
    [
      'a paragraph with a link',
      '<p>The council had <a href="/c">asked for help</a> on 2 May.</p>',
      'paragraph: The council had asked for help on 2 May.',
    ],
    [
      'a post',
      '<blockquote class="twitter-tweet"><p>First barge is in</p>— Harbor (@harbor) <a href="https://x.example/1">May 3, 2016</a></blockquote>',
      'embed: First barge is in\n— Harbor (@harbor) May 3, 2016',
    ],
    ['a line break', '<p>Lock one: open<br>Lock two: closed</p>', 'paragraph: Lock one: open\nLock two: closed'],
  ])('%s inside the story stays', (_, inside, block) => {
    const story = parsePage(page({ inside }));
    expect(outline(story)).toEqual(
      [prose[0] ?? '', '', prose[1] ?? '', prose[2] ?? ''].map((text) => (text === '' ? block : `paragraph: ${text}`)),
    );
    expect(restore(story)).toBe(foldLines(story.decoded));
  });

  test.each([
    '<script>alert("no words")</script>',
    '<style>p { color: red }</style>',
    '<template><p>no words</p></template>',
    '<noscript>no words</noscript>',
  ])('holds no words of %s', (inside) => {
    const story = parsePage(page({ inside }));
    expect(story.decoded).not.toMatch(/no words|color/);
  });

  test('text that looks like markup stays text', () => {
    const story = parsePage(page({ inside: '<p>The tag &lt;script&gt;alert(1)&lt;/script&gt; is text.</p>' }));
    expect(outline(story)).toContain('paragraph: The tag <script>alert(1)</script> is text.');
  });

  test('marked as a deck is the deck', () => {
    const story = parsePage(
      page({ above: '<p class="article__standfirst standfirst">Crews had waited nine days</p>' }),
    );
    expect(story.deck).toBe('Crews had waited nine days');
  });

  test('without a story is refused, with the way out', () => {
    const { story, problems } = parseOriginal(
      encode('<html><body><nav><a href="/">Home</a></nav></body></html>'),
      'home.html',
    );
    expect(story).toBeUndefined();
    expect(problems).toMatchObject([{ rule: 'no-story', severity: 'error', file: 'home.html' }]);
  });

  test('nested beyond all sense does no harm', () => {
    const deep = `${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}`;
    const { story, problems } = parseOriginal(encode(page({ below: deep })), 'deep.html');
    expect(story === undefined ? problems.length : outline(story).length).toBeGreaterThan(0);
  });

  test('is read in the encoding that it names', () => {
    const bytes = Uint8Array.from(
      page({ head: '<meta charset="windows-1252">' }),
      (letter) => ({ '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0),
    );
    const { story, problems } = parseOriginal(bytes, 'page.html');
    expect(problems).toEqual([]);
    expect(story?.body).toContain('“We expect the first barges before noon,”');
  });
});
