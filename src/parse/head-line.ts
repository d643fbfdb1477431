import { bylineAuthor } from './byline.ts';
import { readDateline } from './dateline/index.ts';
import { canonicalAgency } from './dateline/source.ts';
import { isMenuLabel } from './furniture.ts';

/** A line about the story that stands above it: who wrote it, when, where, for whom. */
export interface HeadLine {
  reason: 'byline' | 'date line' | 'source line';
  author?: string;
  /** Words of the line that give a day or place. */
  dateline?: string;
  source?: string;
}

const LONGEST = 160;
const CREDIT = /^(?:source|editor|author|writer|photographer)\s*:\s*(.{2,40})$/iu;
const NAME = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/u;

/**
 * Reads "By Jane Doe | GENEVA", "September 20, 2016, 13:05", "World News | Tue Sep 20, 2016", "Associated Press".
 * Every part between bars must be told; `undefined` otherwise.
 */
export function readHeadLine(text: string): HeadLine | undefined {
  if (text.length > LONGEST || text.includes('\n')) return undefined;
  const parts = text.trim().split(/\s+\|\s+/u);
  const line: Omit<HeadLine, 'reason'> = {};
  for (const part of parts) {
    const credit = CREDIT.exec(part);
    const agency = canonicalAgency(part) ?? canonicalAgency(credit?.[1] ?? '');
    const author = bylineAuthor(part);
    if (isDateOrPlace(part, parts.length > 1)) line.dateline ??= part;
    else if (agency !== undefined) line.source ??= agency;
    else if (author !== undefined) line.author ??= author;
    else if (!credit && !(parts.length > 1 && isMenuLabel(part))) return undefined;
  }
  if (line.author !== undefined) return { reason: 'byline', ...line };
  if (line.dateline !== undefined) return { reason: 'date line', ...line };
  return line.source === undefined ? undefined : { reason: 'source line', ...line };
}

/** A name alone is a byline when the next line gives the date. */
export function isNameAbove(text: string, next: string | undefined): boolean {
  return NAME.test(text) && next !== undefined && readHeadLine(next)?.dateline !== undefined;
}

function isDateOrPlace(part: string, amongOthers: boolean): boolean {
  const dateline = readDateline(part);
  if (!dateline || !/^[\s.,]*$/u.test(part.slice(dateline.end))) return false;
  return amongOthers || dateline.form !== 'place-alone';
}
