import { describe, expect, it } from 'vitest';
import { parseOriginal } from '../../src/parse/index.ts';
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
    expect(story.decoded.startsWith('GENEVA')).toBe(true);
    expect(story.titleSpan).toBeUndefined();
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
    expect(story.removed).toEqual([]);
  });

  it('a title that the text says in other capitals is removed there', () => {
    expect(removals(parse(`---\ntitle: ${TITLE}\n---\n\n${TITLE.toUpperCase()}\n\n${BODY}`))).toEqual([
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
