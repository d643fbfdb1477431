import { describe, expect, it } from 'vitest';
import { parseOriginal } from '../../src/parse/index.ts';
import { foldLines, restore } from '../../src/parse/restore.ts';
import { parse, removals } from './parse.ts';

const TITLE = 'Road opens after two weeks';
const BODY = 'GENEVA, March 3 (AP) - The envoys met for the third time, the ministry said on Tuesday.\n\nIt rained.';
const problems = (text: string) => parseOriginal(new TextEncoder().encode(text), 'a.txt').problems;

describe('an original’s own frontmatter', () => {
  it('is taken as given', () => {
    const story = parse(
      `---\ntitle: "${TITLE}"\ndate: 2016-03-03\nsource: Border News\nurl: https://example.org/a\nauthor: Jane Doe\n---\n${BODY}`,
    );
    expect(story.given).toEqual({
      title: TITLE,
      date: '2016-03-03',
      source: 'Border News',
      url: 'https://example.org/a',
      author: 'Jane Doe',
    });
    expect(story).toMatchObject({ title: TITLE, source: 'Border News', author: 'Jane Doe' });
    expect(story.body.startsWith('GENEVA')).toBe(true);
    expect(story.titleSpan).toBeUndefined();
  });

  it.each([
    ['read', `---\ntitle: "${TITLE}"\nmood: good\n---\n`, 'frontmatter'],
    ['of no use', '---\n\n---\n\n', 'frontmatter'],
    ['not to be read', '---\ntitle: a: b\nsource: Border News\n---\n', 'frontmatter that cannot be read'],
  ])('is removed where it is %s, so that the whole file can be put back', (_what, head, reason) => {
    const text = `${head}Advertisement\n\n${BODY}`;
    const story = parse(text);
    expect(story.decoded).toBe(text);
    expect(story.removed[0]).toEqual({ text: head.trimEnd(), reason, at: 0 });
    for (const { text: words, at } of story.removed) expect(text.slice(at, at + words.length)).toBe(words);
    expect(restore(story)).toBe(foldLines(text));
  });

  it('that cannot be read is a warning of the article, too', () => {
    const rules = (text: string): string[] => parse(text).warnings.map(({ rule }) => rule);
    expect(rules(`---\ntitle: a: b\n---\n${TITLE}\n\n${BODY}`)).toEqual(['frontmatter']);
    expect(rules(`---\ntitle: a\n---\n${TITLE}\n\n${BODY}`)).toEqual([]);
  });

  it('may say nothing', () => {
    for (const empty of ['---\n---\n', '---\n\n---\n'])
      expect(parse(`${empty}${TITLE}\n\n${BODY}`)).toMatchObject({ title: TITLE, given: {} });
  });

  it('is none where a line of dashes is followed by text', () => {
    expect(parse(`---\nIt rained.\n---\n${BODY}`).decoded).toContain('It rained.');
  });

  it('a title that the text says too is found in it', () => {
    const story = parse(`---\ntitle: ${TITLE}\n---\n\n${TITLE}\n\n${BODY}`);
    expect(story.decoded.slice(story.titleSpan?.start, story.titleSpan?.end)).toBe(TITLE);
    expect(story.removed.map(({ reason }) => reason)).toEqual(['frontmatter']);
  });

  it('a title that the text says in other capitals is removed there', () => {
    expect(removals(parse(`---\ntitle: ${TITLE}\n---\n\n${TITLE.toUpperCase()}\n\n${BODY}`))).toEqual([
      `frontmatter: ---\ntitle: ${TITLE}\n---`,
      `repeated title: ${TITLE.toUpperCase()}`,
    ]);
  });

  it('another first line than the given title stays in the body', () => {
    expect(parse(`---\ntitle: A road\n---\n\n${TITLE}\n\n${BODY}`).body).toContain(TITLE);
  });

  it('an unknown key is reported with its line', () => {
    expect(problems(`---\ntitle: ${TITLE}\nmood: good\n---\n${BODY}`)).toMatchObject([
      { severity: 'warning', rule: 'unknown-key', line: 3, found: 'mood' },
    ]);
  });

  it('a value that is no text is reported', () => {
    expect(problems(`---\ntitle: [a, b]\n---\n${BODY}`)).toMatchObject([{ rule: 'frontmatter-value', line: 2 }]);
  });

  it('broken frontmatter is reported with its line, and the text archived', () => {
    const text = `---\ntitle: "Road\ndate: 2016\n---\n${TITLE}\n\n${BODY}`;
    expect(problems(text)).toMatchObject([
      { severity: 'error', rule: 'frontmatter', line: expect.any(Number), fix: expect.any(String) },
    ]);
    expect(parse(text).title).toBe(TITLE);
  });

  it('dashes that open a text are no frontmatter', () => {
    const story = parse(`---\n${TITLE}\n---\n${BODY}`);
    expect(story.decoded.startsWith('---')).toBe(true);
  });

  it('nothing behind it is an error', () => {
    expect(problems(`---\ntitle: ${TITLE}\n---\n \n`)).toMatchObject([{ severity: 'error', rule: 'empty-file' }]);
  });
});
