import { frontmatterLine } from '../markdown/index.ts';
import type { ActorRecord, Role } from '../model/actor.ts';
import type { Problem } from '../model/problem.ts';
import type { StoredFile } from './content.ts';
import { badMerges } from './check-merges.ts';
import { sharedNames } from './check-shared-names.ts';
import type { Library } from './library.ts';
import { nearest } from './nearest.ts';

/** What is wrong in records that can be read: parents nobody has, names that two records claim, terms out of order, merges that lead nowhere. */
export function checkRecords({ actors, places }: Pick<Library, 'actors' | 'places'>): Problem[] {
  return [
    ...[...actors].flatMap(([id, { file, data }]) =>
      data ? [...unknownPointers(id, file, data, actors), ...badTerms(file, data)] : [],
    ),
    ...[...places].flatMap(([, { file, data }]) => unknown(file, ['country'], data?.country, actors)),
    ...sharedNames(actors),
    ...sharedNames(places),
    ...badMerges(actors),
  ];
}

function unknownPointers(id: string, file: StoredFile, record: ActorRecord, actors: Library['actors']): Problem[] {
  return [
    ...unknown(file, ['parent'], record.parent, actors),
    ...(record.parent === id ? unknown(file, ['parent'], id, new Map()) : []),
    ...record.roles.flatMap((role, index) => unknown(file, ['roles', index, 'of'], role.of, actors)),
  ];
}

function unknown(
  file: StoredFile,
  path: readonly PropertyKey[],
  id: string | undefined,
  known: ReadonlyMap<string, unknown>,
): Problem[] {
  if (id === undefined || known.has(id)) return [];
  const meant = nearest(id, known.keys());
  return [
    {
      severity: 'error',
      rule: `unknown-${String(path.at(-1))}`,
      message: `${String(path.at(-1))} names a record that is not there`,
      file: file.path,
      line: frontmatterLine(file.text, path),
      found: id,
      ...(meant !== undefined && { expected: meant }),
      fix: meant === undefined ? `write actors/${id}.md` : `write ${meant}, or make a record actors/${id}.md`,
    },
  ];
}

/** A term that ends before it begins, or lies outside the time in which the actor existed. */
function badTerms(file: StoredFile, { roles, active }: ActorRecord): Problem[] {
  const say = (path: readonly PropertyKey[], message: string, { from, to }: Pick<Role, 'from' | 'to'>): Problem => ({
    severity: 'error',
    rule: 'role-outside-dates',
    message,
    file: file.path,
    line: frontmatterLine(file.text, path),
    found: `${from ?? '..'} to ${to ?? '..'}`,
    fix: 'mend the dates',
  });
  const faults =
    active && after(active.from, active.to) ? [say(['active'], 'the actor ends before it begins', active)] : [];
  roles.forEach((role, index) => {
    if (after(role.from, role.to)) faults.push(say(['roles', index, 'from'], 'the term ends before it begins', role));
    else if (active && (after(active.from, role.to) || after(role.from, active.to))) {
      faults.push(say(['roles', index, 'from'], 'the term lies outside the time in which the actor existed', role));
    }
  });
  return faults;
}

/** Whether one partial date is later than another as far as both are known. */
function after(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  const known = Math.min(from.length, to.length);
  return from.slice(0, known) > to.slice(0, known);
}
