import type { Problem } from '../model/problem.ts';
import { hasSlug, isId, slugify } from '../model/slug.ts';

/** Id of a record: its file name. */
export function recordId(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '');
}

/**
 * A record whose file name is no id can be named by no link and no address; nothing is marked by it.
 * @param taken paths of the records that there are
 */
export function badRecordName(path: string, taken: ReadonlySet<string>): Problem | undefined {
  const id = recordId(path);
  if (isId(id)) return undefined;
  const better = `${path.slice(0, path.lastIndexOf('/') + 1)}${slugify(id)}.md`;
  const rename = hasSlug(id) ? `rename it to ${better}` : 'rename it, for example to the English form of the name';
  return {
    severity: 'error',
    rule: 'bad-record-name',
    message: "a record's file name is its id, and this is none; the record is not used",
    file: path,
    found: id,
    expected: 'lower-case letters a to z, digits and single hyphens',
    fix: taken.has(better)
      ? `${better} is there already: move what this file says into it`
      : `${rename}; the name as people write it belongs into "name:"`,
  };
}
