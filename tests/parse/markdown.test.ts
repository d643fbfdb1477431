import { describe, expect, it } from 'vitest';
import { foldLines, restore } from '../../src/parse/restore.ts';
import { outline, parse, removals } from './parse.ts';

const LEAD = 'GENEVA, March 3 (AP) - The envoys met for the third time, the ministry said on Tuesday.';

describe('Markdown originals', () => {
  const story = parse(
    [
      '# Road *opens* after two weeks',
      LEAD,
      'They spoke with [Petrova](https://example.org/p "her page") about **the road** and `A-12` at 19:00.',
      '## A road in ruins',
      '> The road will open,\n> she said.',
      '* one truck\n* two trucks',
      'Costs \\*rose\\* &amp; fell. ![A truck](truck.jpg)',
      '---',
      'It is <b>open</b> now.',
      '[1]: https://example.org/',
    ].join('\n\n'),
    'road.md',
  );

  it('become plain text', () => {
    expect(story.title).toBe('Road opens after two weeks');
    expect(outline(story)).toEqual([
      `paragraph: ${LEAD}`,
      'paragraph: They spoke with Petrova about the road and A-12 at 19:00.',
      'heading: A road in ruins',
      'paragraph: The road will open,\nshe said.',
      'paragraph: one truck',
      'paragraph: two trucks',
      'paragraph: Costs *rose* &amp; fell.',
      'paragraph: It is <b>open</b> now.',
    ]);
    expect(story.dateline).toMatchObject({ place: 'GENEVA', source: 'AP' });
  });

  it('keep every mark in what was removed', () => {
    expect(removals(story)).toEqual([
      'Markdown heading mark: # ',
      'Markdown emphasis: *',
      'Markdown emphasis: *',
      'Markdown link: [',
      'Markdown link: ](https://example.org/p "her page")',
      'Markdown emphasis: **',
      'Markdown emphasis: **',
      'Markdown code mark: `',
      'Markdown code mark: `',
      'Markdown heading mark: ## ',
      'Markdown blockquote mark: > ',
      'Markdown blockquote mark: > ',
      'Markdown list mark: * ',
      'Markdown list mark: * ',
      'Markdown escape: \\',
      'Markdown escape: \\',
      'Markdown image:  ![A truck](truck.jpg)',
      'Markdown rule: ---',
      'Markdown link definition: [1]: https://example.org/',
    ]);
  });

  it('come back to the character', () => {
    expect(restore(story)).toBe(foldLines(story.decoded));
  });

  it.each([
    ['*a **b** c*', 'a b c'],
    ['a  \nb', 'a\nb'],
    ['a\\\nb', 'a\nb'],
    ['1. one\n\n   two', 'one\n\ntwo'],
    ['> - one\n>   two', 'one\ntwo'],
    ['Title\n=====', 'Title'],
    ['```js\nlet a;\n```', 'let a;'],
    ['    indented\n    code', 'indented\ncode'],
    ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
    ['He said: "19:00." :quote[x] stays', 'He said: "19:00." :quote[x] stays'],
    ["``quoted'' and ``again''", "quoted'' and again''"],
    ['<div>\n<p>raw</p>\n</div>', '<div>\n<p>raw</p>\n</div>'],
    ['a\u00a0b\u00a0', 'a\u00a0b\u00a0'],
  ])('%j is %j', (source, text) => {
    const parsed = parse(
      `An opening sentence that is no title, since it is rather long and it ends with a stop, which few titles do in any paper.\n\n${source}`,
      '1.md',
    );
    expect(
      parsed.blocks
        .slice(1)
        .map((block) => block.text)
        .join('\n\n'),
    ).toBe(text);
    expect(restore(parsed)).toBe(foldLines(parsed.decoded));
  });
});

describe('literal text', () => {
  it('is no Markdown', () => {
    const story = parse(
      'Road opens after two weeks\n\nCosts *rose* by [a lot](x).\n\n# not a heading mark, he said.',
      '1.txt',
    );
    expect(story.body).toBe('Costs *rose* by [a lot](x).\n\n# not a heading mark, he said.');
    expect(story.removed).toEqual([]);
  });
});
