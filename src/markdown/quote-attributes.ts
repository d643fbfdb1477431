import type { Grade, Quotation } from '../model/annotation.ts';
import { isId } from '../model/slug.ts';

/** What a quote's braces say of it: `{by=id with=id,id grade=inferred rule=pronoun via=id checked="A person"}`. */
export type QuoteAttributes = Pick<Quotation, 'by' | 'with' | 'via' | 'grade' | 'rule' | 'checked'>;

/** An attribute that the dialect does not know. */
export interface AttributeProblem {
  rule: 'bad-id' | 'bad-grade' | 'bad-attribute';
  message: string;
  found: string;
  expected: string;
}

/** The braces of a quote; nothing at all where there is nothing to say. */
export function writeAttributes(quote: QuoteAttributes): string {
  const words: string[] = [];
  if (quote.by !== undefined) {
    words.push(`by=${quote.by}`);
    if (quote.with && quote.with.length > 0) words.push(`with=${quote.with.join(',')}`);
    if (quote.grade === 'inferred') words.push('grade=inferred');
    if (quote.grade === 'inferred' && quote.rule !== undefined) words.push(`rule=${quote.rule}`);
  }
  if (quote.via !== undefined) words.push(`via=${quote.via}`);
  if (quote.checked !== undefined)
    words.push(`checked="${quote.checked.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
  return words.length === 0 ? '' : `{${words.join(' ')}}`;
}

/** Reads the braces of a quote; what is no id or grade is reported and left out. */
export function readAttributes(
  given: Readonly<Record<string, string | null | undefined>>,
  report: (problem: AttributeProblem) => void,
): QuoteAttributes {
  const { by, with: others, via, grade, rule, checked, ...unknown } = given;
  for (const name of Object.keys(unknown))
    report({
      rule: 'bad-attribute',
      message: 'a quote has an attribute that is not known',
      found: name,
      expected: 'by, with, via, grade, rule or checked',
    });
  const idOf = (id: string | null | undefined, who: string, expected: string): string[] => {
    if (!id) return [];
    if (isId(id)) return [id];
    report({ rule: 'bad-id', message: `a quote names ${who} by no id`, found: id, expected });
    return [];
  };
  if (grade && grade !== 'explicit' && grade !== 'inferred') {
    report({
      rule: 'bad-grade',
      message: 'a quote has an unknown grade',
      found: grade,
      expected: 'grade=inferred, or no grade where a cue names the speaker',
    });
  }
  const [speaker] = idOf(by, 'its speaker', 'by=<id of an actor record>');
  const joint = (others ?? '')
    .split(/[\s,]+/)
    .flatMap((id) => idOf(id, 'one of its speakers', 'with=<ids of actor records, by commas>'));
  const [conduit] = idOf(via, 'who reports it', 'via=<id of an actor record>');
  const sure: Grade = grade === 'inferred' ? 'inferred' : 'explicit';
  return {
    ...(speaker !== undefined && { by: speaker }),
    ...(speaker !== undefined && joint.length > 0 && { with: joint }),
    ...(conduit !== undefined && { via: conduit }),
    grade: speaker === undefined ? 'none' : sure,
    ...(speaker !== undefined && rule && { rule }),
    ...(checked && { checked }),
  };
}
