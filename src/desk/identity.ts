import { splitFrontmatter } from '../markdown/index.ts';
import type { StoredFile } from './content.ts';

/** What an article file is the article of. */
export interface Identity {
  path: string;
  id?: string;
  /** SHA-256 of its original. */
  sha256?: string;
  /** Its publication date, EDTF. */
  date?: string;
  /** Year that `ingest --year` gave for its original. */
  year?: number;
  /** Its source, as a name. */
  source?: string;
  /** A person has edited it. */
  edited: boolean;
  /** Ids that its links and quotes name. */
  refers: Set<string>;
}

/** Lines of a file that the machine has written; a YAML parser would take longer over them than all else takes. */
const LINES = {
  id: /^id: ([a-z0-9-]+)$/m,
  sha256: /^ {2}sha256: ([0-9a-f]{64})$/m,
  source: /^source: ([^"'\n]+)$/m,
  date: /^date: ["']?([^"'\n]+)["']?$/m,
  year: /^ {4}yearGiven: (\d{4})$/m,
};

/** Reads who an article is, also off a file that is otherwise broken. */
export function identify(file: StoredFile): Identity {
  const data: Record<string, unknown> = file.sealed ? {} : splitFrontmatter(file.text.replaceAll('\r\n', '\n')).data;
  const { original, id: givenId, source: givenSource, date: givenDate } = data;
  const hash = typeof original === 'object' && original !== null && 'sha256' in original ? original.sha256 : undefined;
  const end = file.text.indexOf('\n---', 3);
  const head = end < 0 ? file.text : file.text.slice(0, end);
  const line = (key: keyof typeof LINES): string | undefined => LINES[key].exec(head)?.[1];
  const id = text(givenId) ?? line('id');
  const sha256 = text(hash) ?? line('sha256');
  const source = text(givenSource) ?? line('source');
  const date = text(givenDate) ?? (file.sealed ? line('date') : undefined);
  const year = line('year');
  return {
    path: file.path,
    ...(id !== undefined && { id }),
    ...(sha256 !== undefined && { sha256 }),
    ...(date !== undefined && { date }),
    ...(year !== undefined && { year: Number(year) }),
    ...(source !== undefined && { source }),
    edited: !file.sealed,
    refers: captures(file.text, /(?:\]\((?:actor|place):|\b(?:by|with|via)=)([a-z0-9-]+(?:,[a-z0-9-]+)*)/g),
  };
}

/** Ids that a record written by the machine points to. */
export function recordRefers(file: StoredFile): Set<string> {
  return captures(file.text, /^\s*(?:- )?(?:parent|country|of): ([a-z0-9-]+)$/gm);
}

function captures(source: string, pattern: RegExp): Set<string> {
  return new Set([...source.matchAll(pattern)].flatMap((match) => match[1]?.split(',') ?? []));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
