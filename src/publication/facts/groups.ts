import type { ActorRecord } from '../../model/actor.ts';
import { dayInWords } from '../day-words.ts';
import type { Fact } from '../fact.ts';
import { inTerm } from './term.ts';

/** A story that names a group is not older than the group. Its end proves nothing: stories look back. */
export function groupFacts(ids: readonly string[], actors: ReadonlyMap<string, ActorRecord>): Fact[] {
  return ids.flatMap((id) => {
    const record = actors.get(id);
    const from = record?.active?.from;
    if (!record || from === undefined || record.kind === 'person') return [];
    return [
      {
        fact: `${record.name} was founded in ${dayInWords(from.slice(0, 7))}`,
        method: 'office',
        allows: (day: string) => inTerm(day, from, undefined),
      },
    ];
  });
}
