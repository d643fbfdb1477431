import type { Quotation } from '../../model/annotation.ts';
import type { Attribution } from './layout.ts';
import type { Resolved } from './description.ts';

const PLAIN: readonly Attribution['pattern'][] = ['cue', 'according-to', 'colon', 'label', 'possessor'];

/** How sure a speaker is: explicit when a cue stands beside the actor's own name, else inferred with the weakest step as its rule. */
export function gradeOf(attribution: Attribution, resolved: Resolved | undefined): Pick<Quotation, 'grade' | 'rule'> {
  if (!resolved) return { grade: 'none' };
  if (resolved.rule !== undefined) return { grade: 'inferred', rule: resolved.rule };
  if (PLAIN.includes(attribution.pattern)) return { grade: 'explicit' };
  return { grade: 'inferred', rule: attribution.pattern };
}
