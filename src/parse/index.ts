import type { Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { compose } from './compose.ts';
import { decode } from './decode.ts';
import { readGiven } from './given.ts';
import { readPage } from './html/page.ts';
import { isOutOfHand } from './markdown-limits.ts';
import { segmentMarkdown } from './markdown.ts';
import { segmentText } from './text.ts';
import { withFrontmatter } from './with-frontmatter.ts';

const isPage = (name: string): boolean => /\.(?:html?|xhtml)$/i.test(name);
const isMarkdown = (name: string): boolean => /\.(?:md|markdown)$/i.test(name);

/**
 * Takes an original apart into title, deck, blocks and what was removed.
 * @param bytes the file as received
 * @param name its path; `.md` is read as Markdown, `.html` as a saved web page, everything else as literal text
 * @returns the story, absent when the file is no text; and every problem found on the way
 */
export function parseOriginal(bytes: Uint8Array, name: string): { story?: Story; problems: Problem[] } {
  const decoded = decode(bytes, name);
  if (decoded.text === undefined) return { problems: decoded.problems };
  if (isPage(name)) return parsePage(decoded.text, name, decoded.problems);
  const { given, content, fault, problems } = readGiven(decoded.text, name);
  const all = [...decoded.problems, ...problems];
  if (content.trim() === '') {
    const problem: Problem = {
      severity: 'error',
      rule: 'empty-file',
      message: 'There is no article behind the frontmatter',
      file: name,
      expected: 'an article',
      fix: 'Put the text behind the second line of dashes',
    };
    return { problems: [...all, problem] };
  }
  const literal = !isMarkdown(name) || isOutOfHand(content);
  if (literal && isMarkdown(name)) {
    all.push({
      severity: 'warning',
      rule: 'markdown-literal',
      message: 'The file is too large or too deeply nested for Markdown and was read as literal text',
      file: name,
      fix: 'Split it into one file per article',
    });
  }
  const segments = literal ? segmentText(content) : segmentMarkdown(content);
  return { story: withFrontmatter(compose(content, segments, given, name), decoded.text, fault), problems: all };
}

/** A saved web page; one without a story in it is refused, since all of it would be furniture. */
function parsePage(text: string, file: string, problems: Problem[]): ReturnType<typeof parseOriginal> {
  const page = readPage(text);
  if (page) {
    const story = compose(page.content, page.segments, page.given, file);
    return { story: { ...story, ...(page.date && { pageDate: page.date }) }, problems };
  }
  const problem: Problem = {
    severity: 'error',
    rule: 'no-story',
    message: 'No story can be told from the page around it',
    file,
    expected: 'a saved page of one article',
    fix: 'Copy the article into a .txt or .md file',
  };
  return { problems: [...problems, problem] };
}
