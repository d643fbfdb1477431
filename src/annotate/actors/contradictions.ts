import type { Problem } from '../../model/problem.ts';
import type { Lexicon } from './lexicon.ts';
import type { Records } from './types.ts';
import { phraseKey } from './words.ts';

/** What the records of people say against one another or against themselves. */
export function findContradictions(records: Records, lexicon: Lexicon): Problem[] {
  const problems: Problem[] = [];
  const claimed = new Map<string, string>();
  const report = (id: string, rule: string, message: string, fix: string, found?: string): void => {
    problems.push({
      severity: 'error',
      rule,
      message,
      file: `actors/${id}.md`,
      fix,
      ...(found !== undefined && { found }),
    });
  };
  for (const [id, record] of [...records.actors].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const name of record.banned ? [] : [record.name, ...record.aliases]) {
      const other = claimed.get(phraseKey(name));
      if (other !== undefined && other !== id) {
        report(
          id,
          'name-claimed-twice',
          `"${name}" is claimed by ${other} and ${id}`,
          `Remove it from one of the two, or list ${other} under "same"`,
          name,
        );
      } else claimed.set(phraseKey(name), id);
    }
    for (const role of record.roles) {
      if (role.from !== undefined && role.to !== undefined && role.from > role.to && !role.from.startsWith(role.to)) {
        report(
          id,
          'role-dates',
          `The role "${role.title}" ends before it begins`,
          'Correct "from" or "to"',
          `${role.from} to ${role.to}`,
        );
      }
    }
    const refers: [field: string, id: string][] = [
      ...(record.parent === undefined ? [] : [['parent', record.parent] as [string, string]]),
      ...record.roles.flatMap((role): [string, string][] => (role.of === undefined ? [] : [['roles.of', role.of]])),
    ];
    for (const [field, target] of refers) {
      if (!lexicon.entries.has(target))
        report(
          id,
          'unknown-actor',
          `"${field}" names ${target}, which no record has`,
          `Write actors/${target}.md or correct the id`,
          target,
        );
    }
    for (const target of record.same) {
      if (target === id) report(id, 'same-as-itself', '"same" names the record itself', 'Remove it', target);
      else if (records.actors.get(target)?.same.includes(id))
        report(
          id,
          'merged-both-ways',
          `${id} and ${target} each say that the other is the same`,
          'Keep "same" in the record that stays',
          target,
        );
    }
  }
  return problems;
}
