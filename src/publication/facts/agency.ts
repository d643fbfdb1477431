import names from '../../data/dates/agency-names.json' with { type: 'json' };
import type { Story } from '../../model/story.ts';
import type { Fact } from '../fact.ts';
import { inTerm, termInWords } from './term.ts';

interface Term {
  from?: string;
  to?: string;
}

const TERMS = new Map<string, Term[]>(Object.entries(names.entries));

/** An agency signs under a name only while it bears it. */
export function agencyFacts(story: Story): Fact[] {
  const name = story.dateline?.source ?? story.source ?? '';
  const terms = TERMS.get(name);
  if (!terms) return [];
  const words = terms.map(({ from, to }) => termInWords(from, to));
  return [
    {
      fact: `The agency has signed as ${name} only ${words.join(' and ')}`,
      method: 'dateline',
      allows: (day) => terms.some(({ from, to }) => inTerm(day, from, to)),
    },
  ];
}
