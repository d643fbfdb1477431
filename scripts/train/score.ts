import type { TaggedDocument } from './tagged.ts';

/** The names that tags spell out (IOB1 or IOB2), each as `from:to:type`. */
export function namesOf(tags: readonly string[]): string[] {
  const names: string[] = [];
  let from = -1;
  let type = '';
  for (let i = 0; i <= tags.length; i++) {
    const tag = tags[i] ?? 'O';
    const goesOn = from >= 0 && tag === `I-${type}`;
    if (goesOn) continue;
    if (from >= 0) names.push(`${from}:${i}:${type}`);
    from = tag === 'O' ? -1 : i;
    type = tag.slice(2);
  }
  return names;
}

/** Counts for precision and recall. */
export interface Counts {
  gold: number;
  found: number;
  right: number;
}

/** Exact typed matches by type, and `all` over the types asked for. */
export function scoreTags(
  gold: readonly TaggedDocument[],
  found: readonly string[][][],
  types: readonly string[],
): Map<string, Counts> {
  const counts = new Map<string, Counts>([...types, 'all'].map((type) => [type, { gold: 0, found: 0, right: 0 }]));
  const count = (names: readonly string[], field: keyof Counts): void => {
    for (const name of names) {
      const own = counts.get(name.slice(name.lastIndexOf(':') + 1));
      const all = counts.get('all');
      if (!own || !all) continue;
      own[field]++;
      all[field]++;
    }
  };
  gold.forEach((document, d) => {
    document.forEach(({ tags }, s) => {
      const right = new Set(namesOf(tags));
      const ours = namesOf(found[d]?.[s] ?? []);
      count([...right], 'gold');
      count(ours, 'found');
      count(
        ours.filter((name) => right.has(name)),
        'right',
      );
    });
  });
  return counts;
}

/** F1 in percent. */
export function f1({ gold, found, right }: Counts): number {
  return gold + found === 0 ? 0 : (200 * right) / (gold + found);
}
