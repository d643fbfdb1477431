import { splitFrontmatter } from '../markdown/frontmatter.ts';
import type { Problem } from '../model/problem.ts';
import type { GivenFields } from '../model/story.ts';

const KEYS = ['title', 'date', 'source', 'url', 'author'] as const;
type Key = (typeof KEYS)[number];
const isKey = (key: string): key is Key => KEYS.some((known) => known === key);

/** What an original says of itself, and the text behind it. */
export interface Given {
  given: GivenFields;
  content: string;
  /** Why the frontmatter cannot be read. */
  fault?: string;
  problems: Problem[];
}

/** Frontmatter that says nothing: a form nobody filled in. */
const EMPTY = /^---[ \t]*\n(?:[ \t]*\n)*---[ \t]*\n/u;

/**
 * Reads an original's own frontmatter; its fields are taken as given.
 * What cannot be read is reported, and the text behind it is archived all the same.
 * A first line of dashes with no `key:` behind it is no frontmatter but text.
 */
export function readGiven(text: string, file: string): Given {
  if (!EMPTY.test(text) && !/^---(?!-)[^\n]*\n\s*(?:#[^\n]*\n\s*)*["'\p{L}_][^\n:]{0,60}:/u.test(text))
    return { given: {}, content: text, problems: [] };
  const { data, content, problem } = splitFrontmatter(text);
  const given: GivenFields = {};
  const problems: Problem[] = [];
  const lines = text.split('\n', 200);
  const lineOf = (key: string): { line?: number } => {
    const at = lines.findIndex((line) => line.startsWith(`${key}:`));
    return at < 0 ? {} : { line: at + 1 };
  };
  if (problem) {
    problems.push({
      severity: 'error',
      rule: 'frontmatter',
      message: `The frontmatter cannot be read: ${problem.message}`,
      file,
      line: problem.line,
      ...(lines[problem.line - 1] !== undefined && { found: lines[problem.line - 1] ?? '' }),
      expected: 'YAML lines such as "title: …" between two lines of three dashes',
      fix: 'Put the value into quotation marks, or take the line out',
    });
  }
  for (const [key, value] of Object.entries(data)) {
    if (!isKey(key)) {
      problems.push({
        severity: 'warning',
        rule: 'unknown-key',
        message: 'The frontmatter has a key that is not read',
        file,
        ...lineOf(key),
        found: key,
        expected: KEYS.join(', '),
        fix: 'Rename it or take it out',
      });
    } else if (typeof value === 'string' || typeof value === 'number') {
      if (String(value).trim() !== '') given[key] = String(value).trim();
    } else if (value !== null) {
      problems.push({
        severity: 'warning',
        rule: 'frontmatter-value',
        message: `The frontmatter's ${key} is not a line of text`,
        file,
        ...lineOf(key),
        found: JSON.stringify(value).slice(0, 80),
        expected: 'text',
        fix: 'Write it on one line',
      });
    }
  }
  // A byte order mark behind it belongs to no line of the text, and readers of Markdown drop it.
  return { given, content: content.replace(/^\ufeff+/, ''), ...(problem && { fault: problem.message }), problems };
}
