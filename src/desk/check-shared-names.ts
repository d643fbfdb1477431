import { frontmatterLine } from '../markdown/index.ts';
import type { ActorRecord, PlaceRecord } from '../model/actor.ts';
import type { Problem } from '../model/problem.ts';
import type { Entry } from './library.ts';

type Claimant = Pick<ActorRecord | PlaceRecord, 'name' | 'aliases' | 'not' | 'banned'> & { same?: readonly string[] };

/**
 * Names that two records of one kind claim; an error once a person has had a hand in one of them.
 * A record that is no actor claims nothing, nor does one claim a name that it has given away; merged records share theirs.
 */
export function sharedNames(records: ReadonlyMap<string, Entry<Claimant>>): Problem[] {
  const keeper = new Map([...records].flatMap(([id, { data }]) => (data?.same ?? []).map((other) => [other, id])));
  const owners = new Map<string, string>();
  // The machine's claims first, so that the fault is told where a person can mend it.
  const ordered = [...records].sort(([, a], [, b]) => Number(b.file.sealed) - Number(a.file.sealed));
  return ordered.flatMap(([id, { file, data }]) => {
    if (!data || data.banned === true) return [];
    const actor = keeper.get(id) ?? id;
    return [...formsOf(data)].flatMap(([folded, form]): Problem[] => {
      const owner = owners.get(folded) ?? actor;
      owners.set(folded, owner);
      if (owner === actor) return [];
      const byPerson = !file.sealed || records.get(owner)?.file.sealed === false;
      const index = data.aliases.indexOf(form);
      return [
        {
          severity: byPerson ? 'error' : 'warning',
          rule: 'shared-name',
          message: `${owner} claims the same name`,
          file: file.path,
          line: frontmatterLine(file.text, index < 0 ? ['name'] : ['aliases', index]),
          found: form,
          fix: file.path.startsWith('actors/')
            ? `take it out of one of the two, or add "same: [${id}]" to actors/${owner}.md`
            : 'take it out of one of the two',
        },
      ];
    });
  });
}

/** The names that a record claims, by what they are compared as. */
function formsOf({ name, aliases, not }: Claimant): Map<string, string> {
  const forms = new Map([name, ...aliases].map((form) => [fold(form), form]));
  for (const form of not) forms.delete(fold(form));
  return forms;
}

const fold = (form: string): string => form.normalize('NFKC').toLowerCase();
