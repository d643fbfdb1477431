import type { z } from 'zod';
import type { EntityKind } from '../model/annotation.ts';
import { ArticleData } from '../model/article.ts';
import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import { restoreDateRules, restoreMentionRules } from './evidence.ts';
import { frontmatterLine, splitFrontmatter } from './frontmatter.ts';
import { readBody } from './read-body.ts';

/** Frontmatter checked against a schema, with the content behind it. */
export interface ReadFile<T> {
  /** Absent when the frontmatter cannot be read or does not fit the schema. */
  data?: T;
  content: string;
  /** Line of the file, from 1, on which `content` begins. */
  contentLine: number;
  problems: Problem[];
}

function describe(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }, data);
}

/** Reads a file's frontmatter against a schema; every fault is a problem with its line. */
export function readFile<T>(text: string, file: string, schema: z.ZodType<T>): ReadFile<T> {
  const plain = text.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '');
  const { data, content, contentLine, problem } = splitFrontmatter(plain);
  if (problem) {
    const fix = 'mend the YAML between the two lines of three dashes';
    return {
      content,
      contentLine,
      problems: [
        { severity: 'error', rule: 'bad-frontmatter', message: problem.message, file, line: problem.line, fix },
      ],
    };
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return { data: parsed.data, content, contentLine, problems: [] };
  const problems = parsed.error.issues.map((issue): Problem => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
    return {
      severity: 'error',
      rule: 'bad-field',
      message: `${path.map(String).join('.') || 'frontmatter'}: ${issue.message}`,
      file,
      line: frontmatterLine(plain, path),
      found: describe(valueAt(data, path)),
      fix:
        issue.code === 'unrecognized_keys'
          ? 'take the key out, or check its spelling'
          : 'give the field the expected form',
    };
  });
  return { content, contentLine, problems };
}

/**
 * Reads an annotated article: the inverse of `writeArticle`.
 * @param file Path for problems, relative to the content folder.
 * @param kindOf Kind of an actor by its id, from the records.
 */
export function readArticle(
  text: string,
  file: string,
  kindOf?: (id: string) => EntityKind | undefined,
): { article?: Article; content: string; problems: Problem[] } {
  const { data, content, contentLine, problems } = readFile(text, file, ArticleData);
  if (!data) return { content, problems };
  const { problems: faults, ...read } = readBody(content, kindOf);
  const article: Article = {
    data,
    ...read,
    mentions: restoreMentionRules(read.mentions, data.evidence.mentions ?? []),
    dates: restoreDateRules(read.dates, data.evidence.dates ?? []),
  };
  const bodyProblems = faults.map(({ line, ...fault }): Problem => ({
    severity: 'error',
    ...fault,
    file,
    line: line + contentLine - 1,
  }));
  return { article, content, problems: bodyProblems };
}

/** Reads an authority record: frontmatter against its schema, free prose behind it. */
export function readRecord<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
): { data?: T; prose: string; problems: Problem[] } {
  const { data, content, problems } = readFile(text, file, schema);
  return { ...(data !== undefined && { data }), prose: content.trim(), problems };
}
